#include "BridgeColumns.h"
#include "ChartParts.h"
#include "items/Roles.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace views::xlsx {

namespace {

constexpr int bridgeGap = 45;     // percent of a bar
constexpr double labelRoom = 0.1; // of the axis
constexpr double outerRoom = 0.02;

constexpr int helperCount = 9;

constexpr std::array<const char *, helperCount> helperNames{
    QT_TRANSLATE_NOOP("Words", "Item"),
    QT_TRANSLATE_NOOP("Words", "Level before"),
    QT_TRANSLATE_NOOP("Words", "Level after"),
    QT_TRANSLATE_NOOP("Words", "Base above zero (not drawn)"),
    QT_TRANSLATE_NOOP("Words", "Bar above zero"),
    QT_TRANSLATE_NOOP("Words", "Label above"),
    QT_TRANSLATE_NOOP("Words", "Base below zero (not drawn)"),
    QT_TRANSLATE_NOOP("Words", "Bar below zero"),
    QT_TRANSLATE_NOOP("Words", "Label below"),
};

QString cellAt(int row, int column)
{
    std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
    lxw_rowcol_to_cell(name.data(), static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column));
    return QString::fromLatin1(name.data());
}

/// Writes the helper columns of one bridge and draws it from them.
class BridgeWriter
{
public:
    explicit BridgeWriter(const ChartSource &source)
        : m_source(source)
        , m_bars(bridgeColumns(steps()))
    {
        for (const BridgeColumn &bar : m_bars)
            for (const models::Decimal &level : {bar.before, bar.after}) {
                m_least = std::min(m_least, level.toPosition());
                m_most = std::max(m_most, level.toPosition());
            }
    }

    [[nodiscard]] NativeChart draw();

private:
    /// The columns beside the table, in their order on the sheet.
    enum Helper { Name, Before, After, BaseAbove, BarAbove, LabelAbove, BaseBelow, BarBelow, LabelBelow };

    [[nodiscard]] QList<BridgeStep> steps() const;
    [[nodiscard]] double room() const { return labelRoom * (m_most - m_least); }
    [[nodiscard]] bool isBelow(int bar) const;
    void writeHeads() const;
    void writeName(int bar) const;
    void writeLevels(int bar) const;
    void writeBar(int bar) const;
    void writeFormula(int bar, Helper helper, const QString &formula, const models::Decimal &value) const;
    void writeLabelRoom(int bar) const;
    [[nodiscard]] ChartSeries series(Helper helper) const;
    [[nodiscard]] ChartSeries barSeries(Helper helper) const;
    [[nodiscard]] ChartSeries labelSeries(Helper helper) const;
    [[nodiscard]] QColor fillOf(int bar) const;
    [[nodiscard]] QString cell(int bar, Helper helper) const
    {
        return cellAt(m_source.table.firstRow + bar, m_source.helperColumn + helper);
    }
    [[nodiscard]] QString figureCell(int bar) const
    {
        return cellAt(m_source.table.firstRow + bar, m_source.table.firstColumn);
    }

    const ChartSource &m_source;
    QList<BridgeColumn> m_bars;
    double m_least = 0;
    double m_most = 0;
};

// A step that does not exist moves nothing.
QList<BridgeStep> BridgeWriter::steps() const
{
    QList<BridgeStep> steps;
    for (int row = 0; row < m_source.model.rowCount(); ++row) {
        const SheetFigure &figure = m_source.table.figures.at(row).front();
        steps.append({figure.value.value_or(models::Decimal()), m_source.model.isTotal(row)});
    }
    return steps;
}

bool BridgeWriter::isBelow(int bar) const
{
    const BridgeColumn &column = m_bars.at(bar);
    return column.barAbove.isZero() && column.baseAbove.isZero() && column.barBelow.isNegative();
}

void BridgeWriter::writeHeads() const
{
    CellStyle style;
    style.ink = ColorRole::Ink3;
    style.isWrapped = true;
    style.align = CellAlign::Right;
    const models::Words &words = m_source.model.format().words();
    for (int helper = 0; helper < helperCount; ++helper)
        m_source.sheet->writeText(m_source.table.firstRow - 1, m_source.helperColumn + helper,
                                  words(helperNames.at(static_cast<std::size_t>(helper))), style);
    style.isBold = true;
    style.isWrapped = false;
    style.align = CellAlign::Left;
    m_source.sheet->writeText(m_source.table.headRow, m_source.helperColumn,
                              words(QT_TRANSLATE_NOOP("Words", "What the chart is drawn from")), style);
}

void BridgeWriter::writeFormula(int bar, Helper helper, const QString &formula, const models::Decimal &value) const
{
    CellStyle style;
    style.ink = ColorRole::Ink3;
    style.align = CellAlign::Right;
    style.numberFormat = commonFormat({m_source.table.figures.front().front()}).format();
    m_source.sheet->writeFormula(m_source.table.firstRow + bar, m_source.helperColumn + helper, formula,
                                 value.toPosition(), style);
}

// Short, as many bars stand side by side; at the ends with the period, as in the table.
void BridgeWriter::writeName(int bar) const
{
    CellStyle style;
    style.ink = ColorRole::Ink3;
    const models::Concept &item = *m_source.model.conceptAt(bar);
    const models::Language language = m_source.model.format().language();
    const QString period = m_source.grid.rows.at(bar).cells.front().text.mid(item.label.in(language).size());
    m_source.sheet->writeText(m_source.table.firstRow + bar, m_source.helperColumn + Name,
                              item.shortLabel.in(language) + period, style);
}

void BridgeWriter::writeLevels(int bar) const
{
    const BridgeColumn &column = m_bars.at(bar);
    const bool isTotal = m_source.model.isTotal(bar);
    writeFormula(bar, Before, isTotal ? u"=0"_s : u'=' + cell(bar - 1, After), column.before);
    // N() makes a dash nothing.
    writeFormula(bar, After, u"=%1+N(%2)"_s.arg(cell(bar, Before), figureCell(bar)), column.after);
}

void BridgeWriter::writeBar(int bar) const
{
    const BridgeColumn &column = m_bars.at(bar);
    const QString levels = cell(bar, Before) + u',' + cell(bar, After);
    writeFormula(bar, BaseAbove, u"=MAX(0,MIN(%1))"_s.arg(levels), column.baseAbove);
    writeFormula(bar, BarAbove, u"=MAX(0,%1)-%2"_s.arg(levels, cell(bar, BaseAbove)), column.barAbove);
    writeFormula(bar, BaseBelow, u"=MIN(0,MAX(%1))"_s.arg(levels), column.baseBelow);
    writeFormula(bar, BarBelow, u"=MIN(0,%1)-%2"_s.arg(levels, cell(bar, BaseBelow)), column.barBelow);
}

// Stacked columns have no place for a label beyond their end: a column that can't be seen makes one.
void BridgeWriter::writeLabelRoom(int bar) const
{
    CellStyle style;
    style.ink = ColorRole::Ink3;
    style.align = CellAlign::Right;
    style.numberFormat = u"0"_s;
    const bool below = isBelow(bar);
    m_source.sheet->writeNumber(m_source.table.firstRow + bar,
                                m_source.helperColumn + (below ? LabelBelow : LabelAbove), below ? -room() : room(),
                                style);
}

QColor BridgeWriter::fillOf(int bar) const
{
    const Theme &theme = m_source.sheet->file().theme();
    if (m_source.model.isTotal(bar))
        return theme.color(ColorRole::Current);
    switch (models::Effect(m_source.model.index(bar, m_source.columns.front()).data(models::EffectRole).toInt())) {
    case models::Effect::Good:
        return theme.color(ColorRole::Good);
    case models::Effect::Bad:
        return theme.color(ColorRole::Bad);
    case models::Effect::Neutral:
        return theme.color(ColorRole::Previous);
    }
    Q_UNREACHABLE();
}

ChartSeries BridgeWriter::series(Helper helper) const
{
    const int first = m_source.table.firstRow;
    const int last = first + m_source.model.rowCount() - 1;
    const int column = m_source.helperColumn + helper;
    ChartSeries series;
    series.categories = {first, m_source.helperColumn + Name, last, m_source.helperColumn + Name};
    series.values = {first, column, last, column};
    series.name = {first - 1, column, first - 1, column};
    return series;
}

ChartSeries BridgeWriter::barSeries(Helper helper) const
{
    ChartSeries bars = series(helper);
    bars.fill = m_source.sheet->file().theme().color(ColorRole::Current);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        PointLook look;
        look.fill = fillOf(bar);
        look.isHatched = m_source.model.factAt(bar, m_source.columns.front()).restsOnImpliedQuarter();
        bars.points.append(look);
    }
    return bars;
}

ChartSeries BridgeWriter::labelSeries(Helper helper) const
{
    ChartSeries labels = series(helper);
    labels.labels = LabelPlace::Center;
    labels.isBold = true;
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        PointLook look;
        look.label = m_source.grid.rows.at(bar).cells.at(1).text;
        look.hidesLabel = isBelow(bar) != (helper == LabelBelow) || look.label.isEmpty();
        labels.points.append(look);
    }
    return labels;
}

NativeChart BridgeWriter::draw()
{
    writeHeads();
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        writeName(bar);
        writeLevels(bar);
        writeBar(bar);
        writeLabelRoom(bar);
    }
    NativeChart chart(m_source.sheet, NativeKind::StackedColumns);
    chart.setGap(bridgeGap);
    chart.add(series(BaseAbove));
    chart.add(barSeries(BarAbove));
    chart.add(labelSeries(LabelAbove));
    chart.add(series(BaseBelow));
    chart.add(barSeries(BarBelow));
    chart.add(labelSeries(LabelBelow));
    const double outer = room() + outerRoom * (m_most - m_least);
    if (m_most > m_least)
        chart.setRange(m_least < 0 ? m_least - outer : 0, m_most + outer);
    return chart;
}

} // namespace

NativeChart bridgeChart(const ChartSource &source)
{
    return BridgeWriter(source).draw();
}

} // namespace views::xlsx
