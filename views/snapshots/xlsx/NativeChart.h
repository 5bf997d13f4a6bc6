#pragma once

#include "XlsxSheet.h"

#include <QSize>

struct lxw_chart_axis;
struct lxw_chart_series;

namespace views::xlsx {

enum class NativeKind { Columns, StackedColumns, Bars, Lines };

/// Where a value's label stands: in its bar, at the bar's beginning, or where the kind has it beside its end.
enum class LabelPlace { None, Center, Base, End };

/// How a point of a series differs from the others.
struct PointLook
{
    QColor fill;
    bool isHatched = false;
    QColor ink;
    bool hidesLabel = false;
    QString label; ///< instead of the value; empty: the value in the series' format
};

/// A series of a chart, drawn from cells.
struct ChartSeries
{
    CellRange categories;
    CellRange values;
    CellRange name;
    QColor fill; ///< in the legend, and of a line; invalid: the series can't be seen
    QList<PointLook> points;
    LabelPlace labels = LabelPlace::None;
    QString labelFormat;
    bool isBold = false;
    bool namesItself = false; ///< with its name before its values
};

/// A chart of the spreadsheet's own, bare: no title, gridlines, value axis or legend unless asked for.
class NativeChart
{
public:
    NativeChart(XlsxSheet *sheet, NativeKind kind);

    void add(const ChartSeries &series);
    void setRange(double least, double most);
    void setGap(int percentOfBar);
    /// At the right, without the series of these places.
    void showLegend(const QList<int> &without = {});
    void showValues(const QString &format);
    /// The first category of bars on top.
    void putFirstOnTop();
    void insert(int row, const QSize &pixels, const QString &description);

private:
    [[nodiscard]] lxw_chart_axis *categoryAxis() const;
    [[nodiscard]] lxw_chart_axis *valueAxis() const;
    void prepareAxes();
    void look(lxw_chart_series *target, const ChartSeries &series) const;
    void lookOfPoints(lxw_chart_series *target, const ChartSeries &series) const;
    void label(lxw_chart_series *target, const ChartSeries &series) const;
    void labelPoints(lxw_chart_series *target, const ChartSeries &series) const;

    XlsxSheet *m_sheet;
    NativeKind m_kind;
    lxw_chart *m_chart;
    mutable QByteArray m_font; ///< the library takes names to be written to, and copies them
};

} // namespace views::xlsx
