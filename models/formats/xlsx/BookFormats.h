#pragma once

#include "FormatCache.h"
#include "XlsxWorkbook.h"

struct lxw_format;

namespace models::xlsx {

/// How a cell of a book's workbook looks.
struct CellLook
{
    enum Fill { Plain, Header, Input };

    QString numberFormat;
    Fill fill = Plain;
    bool isBold = false;
    bool isRuled = false; ///< a line above
    bool isWrapped = false;
    bool isRight = false;
    int indent = 0;

    bool operator==(const CellLook &) const = default;
};

/// The format of a cell that is a text whatever is typed into it.
inline constexpr QLatin1StringView textFormat("@");
inline constexpr QLatin1StringView dateFormat("yyyy\\-mm\\-dd");

/// The formats of a workbook, each made once.
class BookFormats
{
public:
    BookFormats(XlsxWorkbook *workbook, Language language)
        : m_workbook(workbook)
        , m_font(fontName(language))
    {}

    [[nodiscard]] lxw_format *format(const CellLook &look);

private:
    [[nodiscard]] lxw_format *newFormat(const CellLook &look) const;

    XlsxWorkbook *m_workbook;
    QByteArray m_font;
    FormatCache<CellLook> m_formats;
};

} // namespace models::xlsx
