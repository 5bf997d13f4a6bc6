#include "XlsxFile.h"

#include <xlsxwriter.h>

namespace views::xlsx {

namespace {

lxw_format_borders borderOf(CellRule rule)
{
    switch (rule) {
    case CellRule::None:
        return LXW_BORDER_NONE;
    case CellRule::Thin:
        return LXW_BORDER_THIN;
    case CellRule::Double:
        return LXW_BORDER_DOUBLE;
    }
    Q_UNREACHABLE();
}

lxw_format_alignments alignmentOf(CellAlign align)
{
    switch (align) {
    case CellAlign::Left:
        return LXW_ALIGN_LEFT;
    case CellAlign::Right:
        return LXW_ALIGN_RIGHT;
    case CellAlign::Center:
        return LXW_ALIGN_CENTER;
    }
    Q_UNREACHABLE();
}

void setRules(lxw_format *format, const CellStyle &style, lxw_color_t color)
{
    if (style.above != CellRule::None) {
        format_set_top(format, static_cast<uint8_t>(borderOf(style.above)));
        format_set_top_color(format, color);
    }
    if (style.below != CellRule::None) {
        format_set_bottom(format, static_cast<uint8_t>(borderOf(style.below)));
        format_set_bottom_color(format, color);
    }
}

} // namespace

quint32 xlsxColor(const QColor &color)
{
    // To the library 0 is no colour.
    constexpr quint32 nearlyBlack = 0x010101;
    const quint32 value = color.rgb() & 0xFFFFFFU;
    return value == 0 ? nearlyBlack : value;
}

XlsxFile::XlsxFile(const QString &file, const QString &folder, models::Language language)
    : XlsxWorkbook(file, folder)
    , m_language(language)
{}

lxw_format *XlsxFile::format(const CellStyle &style)
{
    return m_formats.format(style, [this](const CellStyle &made) { return newFormat(made); });
}

lxw_format *XlsxFile::newFormat(const CellStyle &style) const
{
    lxw_format *format = workbook_add_format(get());
    format_set_font_name(format, fontName().constData());
    format_set_font_size(format, style.points);
    format_set_font_color(format, xlsxColor(m_theme.color(style.isLink ? ColorRole::Accent : style.ink)));
    if (style.isBold)
        format_set_bold(format);
    if (style.isLink)
        format_set_underline(format, LXW_UNDERLINE_SINGLE);
    if (style.fill)
        format_set_bg_color(format, xlsxColor(m_theme.color(*style.fill)));
    format_set_align(format, static_cast<uint8_t>(alignmentOf(style.align)));
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.indent > 0)
        format_set_indent(format, static_cast<uint8_t>(style.indent));
    if (style.isWrapped)
        format_set_text_wrap(format);
    setRules(format, style, xlsxColor(m_theme.color(ColorRole::Zero)));
    if (!style.numberFormat.isEmpty())
        format_set_num_format(format, style.numberFormat.toUtf8().constData());
    return format;
}

} // namespace views::xlsx
