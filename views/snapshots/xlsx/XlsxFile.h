#pragma once

#include "book/Language.h"
#include "theme/Theme.h"

#include <locale.h>
#include <vector>

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
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

/// While it lives, C functions of this thread write a point in decimal numbers, whatever the locale has there.
class PointLocale
{
public:
    PointLocale();
    ~PointLocale();
    Q_DISABLE_COPY_MOVE(PointLocale)

private:
    locale_t m_point;
    locale_t m_before;
};

/// A workbook being written by libxlsxwriter. Its calls report faults to note(), the first of which close() returns.
class XlsxFile
{
public:
    /// Writes to a file, with its own intermediate files in the folder.
    XlsxFile(const QString &file, const QString &folder, models::Language language);
    ~XlsxFile();
    Q_DISABLE_COPY_MOVE(XlsxFile)

    [[nodiscard]] lxw_workbook *get() const { return m_workbook; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    /// A font that the readers of the language have.
    [[nodiscard]] QByteArray fontName() const;
    [[nodiscard]] lxw_format *format(const CellStyle &style);

    /// Keeps an lxw_error, unless there is none or an earlier one.
    void note(int error);
    /// Writes it all. Empty: no fault.
    [[nodiscard]] QString close();

private:
    [[nodiscard]] lxw_format *newFormat(const CellStyle &style) const;

    struct KnownFormat
    {
        CellStyle style;
        lxw_format *format;
    };

    PointLocale m_locale; ///< the library prints numbers by the locale
    lxw_workbook *m_workbook = nullptr;
    models::Language m_language;
    Theme m_theme;
    std::vector<KnownFormat> m_formats;
    int m_error = 0;
};

/// The colour as libxlsxwriter counts it.
[[nodiscard]] quint32 xlsxColor(const QColor &color);

} // namespace views::xlsx
