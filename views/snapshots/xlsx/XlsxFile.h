#pragma once

#include "formats/xlsx/FormatCache.h"
#include "formats/xlsx/XlsxWorkbook.h"
#include "theme/Theme.h"

struct lxw_chart;
struct lxw_format;
struct lxw_worksheet;

namespace views::xlsx {

enum class CellAlign { Left, Right, Center };
enum class CellRule { None, Thin, Double };

/// How a cell looks. Formats are made of it once each.
struct CellStyle
{
    bool isBold = false;
    int points = 10;
    ColorRole ink = ColorRole::Ink1;
    std::optional<ColorRole> fill;
    CellAlign align = CellAlign::Left;
    int indent = 0;
    bool isWrapped = false;
    bool isLink = false;
    CellRule above = CellRule::None;
    CellRule below = CellRule::None;
    QString numberFormat;

    bool operator==(const CellStyle &) const = default;
};

/// A workbook being written in the colours of the light theme.
class XlsxFile : public models::xlsx::XlsxWorkbook
{
public:
    /// Writes to a file, with its own intermediate files in the folder.
    XlsxFile(const QString &file, const QString &folder, models::Language language);

    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// A font that the readers of the language have.
    [[nodiscard]] QByteArray fontName() const { return models::xlsx::fontName(m_language); }
    [[nodiscard]] lxw_format *format(const CellStyle &style);

private:
    [[nodiscard]] lxw_format *newFormat(const CellStyle &style) const;

    models::Language m_language;
    Theme m_theme;
    models::xlsx::FormatCache<CellStyle> m_formats;
};

/// The colour as libxlsxwriter counts it.
[[nodiscard]] quint32 xlsxColor(const QColor &color);

} // namespace views::xlsx
