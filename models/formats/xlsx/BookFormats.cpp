#include "BookFormats.h"

#include <xlsxwriter.h>

namespace models::xlsx {

namespace {

constexpr lxw_color_t headerFill = 0xE3E8EF;
constexpr lxw_color_t inputFill = 0xFFF8DC;
constexpr lxw_color_t rule = 0x8A94A3;

} // namespace

lxw_format *BookFormats::format(const CellLook &look)
{
    return m_formats.format(look, [this](const CellLook &made) { return newFormat(made); });
}

lxw_format *BookFormats::newFormat(const CellLook &look) const
{
    constexpr double points = 10;
    lxw_format *format = workbook_add_format(m_workbook->get());
    format_set_font_name(format, m_font.constData());
    format_set_font_size(format, points);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    if (!look.numberFormat.isEmpty())
        format_set_num_format(format, look.numberFormat.toUtf8().constData());
    if (look.fill != CellLook::Plain) {
        format_set_bg_color(format, look.fill == CellLook::Header ? headerFill : inputFill);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, look.fill == CellLook::Header ? rule : headerFill);
    }
    if (look.isBold)
        format_set_bold(format);
    if (look.isRuled) {
        format_set_top(format, LXW_BORDER_THIN);
        format_set_top_color(format, rule);
    }
    if (look.isWrapped)
        format_set_text_wrap(format);
    if (look.isRight)
        format_set_align(format, LXW_ALIGN_RIGHT);
    if (look.indent > 0)
        format_set_indent(format, static_cast<uint8_t>(look.indent));
    return format;
}

} // namespace models::xlsx
