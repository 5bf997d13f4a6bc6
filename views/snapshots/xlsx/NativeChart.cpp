#include "NativeChart.h"

#include <algorithm>
#include <vector>
#include <xlsxwriter.h>

namespace views::xlsx {

namespace {

constexpr double labelSize = 9;
constexpr float lineWidth = 2.25F;

lxw_chart_type typeOf(NativeKind kind)
{
    switch (kind) {
    case NativeKind::Columns:
        return LXW_CHART_COLUMN;
    case NativeKind::StackedColumns:
        return LXW_CHART_COLUMN_STACKED;
    case NativeKind::Bars:
        return LXW_CHART_BAR;
    case NativeKind::Lines:
        return LXW_CHART_LINE;
    }
    Q_UNREACHABLE();
}

uint8_t positionOf(LabelPlace place, NativeKind kind)
{
    switch (place) {
    case LabelPlace::None:
        break;
    case LabelPlace::Center:
        return LXW_CHART_LABEL_POSITION_CENTER;
    case LabelPlace::Base:
        return LXW_CHART_LABEL_POSITION_INSIDE_BASE;
    case LabelPlace::End:
        return kind == NativeKind::Lines ? LXW_CHART_LABEL_POSITION_RIGHT : LXW_CHART_LABEL_POSITION_OUTSIDE_END;
    }
    return LXW_CHART_LABEL_POSITION_DEFAULT;
}

// Where there is little room a label may break at its spaces.
QString unbroken(QString format)
{
    return format.replace(QLatin1Char(' '), QChar::Nbsp);
}

lxw_chart_font fontOf(QByteArray *name, const QColor &ink, bool isBold = false)
{
    lxw_chart_font font{};
    font.name = name->data();
    font.size = labelSize;
    font.bold = isBold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
    font.color = xlsxColor(ink);
    return font;
}

lxw_chart_line lineOf(const QColor &color, float width)
{
    lxw_chart_line line{};
    line.color = xlsxColor(color);
    line.width = width;
    return line;
}

lxw_chart_fill fillOf(const QColor &color)
{
    lxw_chart_fill fill{};
    if (color.isValid())
        fill.color = xlsxColor(color);
    else
        fill.none = LXW_TRUE;
    return fill;
}

} // namespace

NativeChart::NativeChart(XlsxSheet *sheet, NativeKind kind)
    : m_sheet(sheet)
    , m_kind(kind)
    , m_chart(workbook_add_chart(sheet->file().get(), static_cast<uint8_t>(typeOf(kind))))
    , m_font(sheet->file().fontName())
{
    chart_title_off(m_chart);
    chart_legend_set_position(m_chart, LXW_CHART_LEGEND_NONE);
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_chartarea_set_line(m_chart, &none);
    constexpr int8_t onEachOther = 100;
    if (kind == NativeKind::StackedColumns)
        chart_set_series_overlap(m_chart, onEachOther);
    prepareAxes();
}

void NativeChart::setGap(int percentOfBar)
{
    chart_set_series_gap(m_chart, static_cast<uint16_t>(percentOfBar));
}

// To the library x is across, whatever stands on it.
lxw_chart_axis *NativeChart::categoryAxis() const
{
    return m_kind == NativeKind::Bars ? m_chart->y_axis : m_chart->x_axis;
}

lxw_chart_axis *NativeChart::valueAxis() const
{
    return m_kind == NativeKind::Bars ? m_chart->x_axis : m_chart->y_axis;
}

void NativeChart::prepareAxes()
{
    const Theme &theme = m_sheet->file().theme();
    lxw_chart_axis *categories = categoryAxis();
    lxw_chart_axis *values = valueAxis();
    lxw_chart_line zero = lineOf(theme.color(ColorRole::Zero), 1);
    lxw_chart_font font = fontOf(&m_font, theme.color(ColorRole::Ink1));
    constexpr int upright = 360; // to the library 0 is whatever the spreadsheet likes
    font.rotation = upright;
    chart_axis_set_line(categories, &zero);
    chart_axis_set_num_font(categories, &font);
    chart_axis_set_major_tick_mark(categories, LXW_CHART_AXIS_TICK_MARK_NONE);
    chart_axis_set_label_position(categories, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    for (lxw_chart_axis *axis : {categories, values})
        chart_axis_major_gridlines_set_visible(axis, LXW_FALSE);
    chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_NONE);
    chart_axis_set_major_tick_mark(values, LXW_CHART_AXIS_TICK_MARK_NONE);
    lxw_chart_line none{};
    none.none = LXW_TRUE;
    chart_axis_set_line(values, &none);
}

void NativeChart::add(const ChartSeries &series)
{
    lxw_chart_series *target = chart_add_series(m_chart, m_sheet->formulaOf(series.categories).toUtf8().constData(),
                                                m_sheet->formulaOf(series.values).toUtf8().constData());
    if (!target)
        return m_sheet->file().note(LXW_ERROR_PARAMETER_VALIDATION);
    chart_series_set_name(target, m_sheet->formulaOf(series.name).toUtf8().constData());
    look(target, series);
    label(target, series);
}

void NativeChart::look(lxw_chart_series *target, const ChartSeries &series) const
{
    if (m_kind == NativeKind::Lines) {
        lxw_chart_line line = lineOf(series.fill, lineWidth);
        chart_series_set_line(target, &line);
        lxw_chart_fill fill = fillOf(series.fill);
        chart_series_set_marker_type(target, LXW_CHART_MARKER_CIRCLE);
        chart_series_set_marker_size(target, 5);
        chart_series_set_marker_fill(target, &fill);
        return;
    }
    lxw_chart_fill fill = fillOf(series.fill);
    chart_series_set_fill(target, &fill);
    if (m_kind == NativeKind::StackedColumns && series.fill.isValid()) {
        lxw_chart_line edge = lineOf(m_sheet->file().theme().color(ColorRole::Card), 1);
        chart_series_set_line(target, &edge);
    }
    lookOfPoints(target, series);
}

void NativeChart::lookOfPoints(lxw_chart_series *target, const ChartSeries &series) const
{
    const auto count = static_cast<std::size_t>(series.points.size());
    std::vector<lxw_chart_fill> fills(count);
    std::vector<lxw_chart_pattern> patterns(count);
    std::vector<lxw_chart_point> points(count);
    std::vector<lxw_chart_point *> list;
    for (std::size_t i = 0; i < count; ++i) {
        const PointLook &look = series.points.at(static_cast<qsizetype>(i));
        fills[i] = fillOf(look.fill);
        patterns[i] = {xlsxColor(m_sheet->file().theme().color(ColorRole::Card)), xlsxColor(look.fill),
                       LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL};
        if (look.isHatched)
            points[i].pattern = &patterns[i];
        else if (look.fill.isValid())
            points[i].fill = &fills[i];
        list.push_back(&points[i]);
    }
    list.push_back(nullptr);
    if (count > 0)
        m_sheet->file().note(chart_series_set_points(target, list.data()));
}

void NativeChart::label(lxw_chart_series *target, const ChartSeries &series) const
{
    if (series.labels == LabelPlace::None)
        return;
    chart_series_set_labels(target);
    chart_series_set_labels_options(target, series.namesItself ? LXW_TRUE : LXW_FALSE, LXW_FALSE, LXW_TRUE);
    if (series.namesItself)
        chart_series_set_labels_separator(target, m_kind == NativeKind::Columns ? LXW_CHART_LABEL_SEPARATOR_NEWLINE
                                                                                : LXW_CHART_LABEL_SEPARATOR_SPACE);
    chart_series_set_labels_position(target, positionOf(series.labels, m_kind));
    if (!series.labelFormat.isEmpty())
        chart_series_set_labels_num_format(target, unbroken(series.labelFormat).toUtf8().constData());
    lxw_chart_font font = fontOf(&m_font, m_sheet->file().theme().color(ColorRole::Ink1), series.isBold);
    chart_series_set_labels_font(target, &font);
    labelPoints(target, series);
}

void NativeChart::labelPoints(lxw_chart_series *target, const ChartSeries &series) const
{
    const auto count = static_cast<std::size_t>(series.points.size());
    std::vector<lxw_chart_font> fonts(count);
    std::vector<QByteArray> texts(count);
    std::vector<lxw_chart_data_label> labels(count);
    std::vector<lxw_chart_data_label *> list;
    for (std::size_t i = 0; i < count; ++i) {
        const PointLook &look = series.points.at(static_cast<qsizetype>(i));
        const QColor ink = look.ink.isValid() ? look.ink : m_sheet->file().theme().color(ColorRole::Ink1);
        fonts[i] = fontOf(&m_font, ink, series.isBold);
        texts[i] = look.label.toUtf8();
        labels[i].hide = look.hidesLabel ? LXW_TRUE : LXW_FALSE;
        if (!texts[i].isEmpty())
            labels[i].value = texts[i].data();
        if (!texts[i].isEmpty() || look.ink.isValid())
            labels[i].font = &fonts[i];
        list.push_back(&labels[i]);
    }
    list.push_back(nullptr);
    if (count > 0)
        m_sheet->file().note(chart_series_set_labels_custom(target, list.data()));
}

void NativeChart::setRange(double least, double most)
{
    chart_axis_set_min(valueAxis(), least);
    chart_axis_set_max(valueAxis(), most);
}

void NativeChart::showLegend(const QList<int> &without)
{
    lxw_chart_font font = fontOf(&m_font, m_sheet->file().theme().color(ColorRole::Ink1));
    chart_legend_set_position(m_chart, LXW_CHART_LEGEND_RIGHT);
    chart_legend_set_font(m_chart, &font);
    std::vector<int16_t> hidden(without.begin(), without.end());
    hidden.push_back(-1);
    if (!without.isEmpty())
        m_sheet->file().note(chart_legend_delete_series(m_chart, hidden.data()));
}

void NativeChart::showValues(const QString &format)
{
    chart_axis_set_label_position(valueAxis(), LXW_CHART_AXIS_LABEL_POSITION_NEXT_TO);
    chart_axis_set_num_format(valueAxis(), format.toUtf8().constData());
    lxw_chart_font font = fontOf(&m_font, m_sheet->file().theme().color(ColorRole::Ink3));
    chart_axis_set_num_font(valueAxis(), &font);
}

void NativeChart::putFirstOnTop()
{
    chart_axis_set_reverse(categoryAxis());
}

void NativeChart::insert(int row, const QSize &pixels, const QString &description)
{
    constexpr double usualWidth = 480; // of a chart of the library, and below its height
    constexpr double usualHeight = 288;
    QByteArray told = description.toUtf8();
    lxw_chart_options options{};
    options.x_scale = pixels.width() / usualWidth;
    options.y_scale = pixels.height() / usualHeight;
    options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
    options.description = told.data();
    m_sheet->file().note(worksheet_insert_chart_opt(m_sheet->get(), static_cast<lxw_row_t>(row), 0, m_chart, &options));
}

} // namespace views::xlsx
