#include "ReportTable.h"

#include "theme/Fonts.h"

#include <QGraphicsRectItem>

#include <algorithm>
#include <cmath>
#include <numeric>

using models::ReportColumn;
using models::ReportSection;

namespace views {

namespace {

constexpr int smallestPixels = 8;
constexpr qreal linePadding = 0.25; // of the type size, over and under a row's texts
constexpr qreal textWeight = 1.6;
constexpr qreal longestUnbrokenHead = 9;
constexpr qreal mostSpare = 2;
constexpr qreal fewCharacters = 6; // of Japanese on a line, at least

/// What the texts of a column ask for.
struct ColumnNeeds
{
    qreal least = 0;   ///< no word is broken
    qreal natural = 0; ///< no text is
    qreal weight = 1;  ///< of what there is to share
};

QStringList textsOf(const models::GridRow &row)
{
    QStringList texts;
    for (const models::GridCell &cell : row.cells)
        texts.append(cell.text);
    return texts;
}

void widen(ColumnNeeds *needs, const QString &text, const QFont &font, bool isBreakable)
{
    const qreal whole = std::ceil(textWidth(text, font)) + 1;
    const qreal word = std::max(widestWord(text, font), std::min(whole, fewCharacters * font.pixelSize()));
    needs->least = std::max(needs->least, isBreakable ? word : whole);
    needs->natural = std::max(needs->natural, whole);
}

// Heads break at words whatever stands under them, so that a long one makes no wide column of figures.
QList<ColumnNeeds> needsOf(const ReportSection &section, const QList<ReportSection> &all, int pixels)
{
    QList<ColumnNeeds> needs(section.columns.size());
    const QFont bold = uiFont(pixels, true);
    for (qsizetype column = 0; column < needs.size(); ++column) {
        const QString &head = section.table.heads.front().at(column);
        const qreal word = std::max(widestWord(head, bold), std::min(textWidth(head, bold), fewCharacters * pixels));
        const qreal whole = std::ceil(textWidth(head, bold)) + 1;
        const qreal wished = whole <= longestUnbrokenHead * pixels ? whole : word;
        needs[column] = {word, wished, section.columns.at(column) == ReportColumn::Text ? textWeight : 1};
    }
    for (const ReportSection &other : all)
        if (other.table.heads == section.table.heads)
            for (const models::GridRow &row : other.table.rows)
                for (qsizetype column = 0; column < needs.size(); ++column)
                    widen(&needs[column], row.cells.at(column).text, uiFont(pixels, row.role == models::RowRole::Total),
                          section.columns.at(column) != ReportColumn::Figure);
    return needs;
}

qreal widthAt(const ColumnNeeds &needs, qreal level)
{
    return std::clamp(level * needs.weight, needs.least, std::max(needs.least, needs.natural));
}

// Columns are filled like vessels: the short ones whole, the long ones up to one level.
QList<qreal> sharedWidths(const QList<ColumnNeeds> &needs, qreal width)
{
    const auto sumAt = [&](qreal level) {
        return std::accumulate(needs.begin(), needs.end(), 0.0,
                               [&](qreal sum, const ColumnNeeds &column) { return sum + widthAt(column, level); });
    };
    qreal low = 0, high = width;
    for (int step = 0; step < 24; ++step) {
        const qreal middle = (low + high) / 2;
        (sumAt(middle) <= width ? low : high) = middle;
    }
    QList<qreal> widths;
    for (const ColumnNeeds &column : needs)
        widths.append(widthAt(column, low));
    return widths;
}

} // namespace

ReportTable::ReportTable(const ReportSection &section, const QList<ReportSection> &all, const PaperMetrics &metrics)
    : m_section(section)
    , m_pixels(metrics.note())
{
    fit(all, metrics.width());
}

// Smaller type only where not even words would fit.
void ReportTable::fit(const QList<ReportSection> &all, qreal width)
{
    if (m_section.columns.isEmpty())
        return;
    for (;; --m_pixels) {
        const qreal room = width - 2 * padding() * static_cast<qreal>(m_section.columns.size());
        m_widths = sharedWidths(needsOf(m_section, all, m_pixels), room);
        if (m_pixels <= smallestPixels || std::accumulate(m_widths.begin(), m_widths.end(), 0.0) <= room)
            break;
    }
    // Small tables are not spread over the page, though not squeezed either.
    const qreal spare = (width - tableWidth()) / static_cast<qreal>(m_widths.size()) - 2 * padding();
    for (qreal &own : m_widths)
        own += 2 * padding() + std::clamp(spare, 0.0, mostSpare * m_pixels);
}

bool ReportTable::isFigure(qsizetype column) const
{
    return m_section.columns.at(column) == ReportColumn::Figure;
}

qreal ReportTable::tableWidth() const
{
    return std::accumulate(m_widths.begin(), m_widths.end(), 0.0);
}

qreal ReportTable::lineHeight(const QStringList &texts, bool bold) const
{
    qreal height = 0;
    for (qsizetype column = 0; column < texts.size(); ++column)
        height = std::max(height, heightOf(texts.at(column), m_pixels, bold, m_widths.at(column) - 2 * padding()));
    return height + 2 * linePadding * m_pixels;
}

qreal ReportTable::headHeight() const
{
    return lineHeight(m_section.table.heads.front(), true);
}

qreal ReportTable::rowHeight(int row) const
{
    const models::GridRow &line = m_section.table.rows.at(row);
    return lineHeight(textsOf(line), line.role == models::RowRole::Total);
}

void ReportTable::addLine(Paper *paper, const QStringList &texts, bool bold, ColorRole role, qreal top) const
{
    qreal left = paper->body().left();
    for (qsizetype column = 0; column < texts.size(); ++column) {
        const qreal room = m_widths.at(column) - 2 * padding();
        if (!texts.at(column).isEmpty()) {
            TextItem *item = paper->addText(texts.at(column), m_pixels, bold, role);
            item->wrap(room, isFigure(column) ? Qt::AlignRight : Qt::AlignLeft);
            const qreal inset = isFigure(column) ? room - item->width() : 0;
            item->setPos(left + padding() + inset, top + linePadding * m_pixels);
        }
        left += m_widths.at(column);
    }
}

void ReportTable::addHead(Paper *paper, qreal top) const
{
    const qreal left = paper->body().left();
    auto *ground = new QGraphicsRectItem(left, top, tableWidth(), headHeight());
    ground->setPen(Qt::NoPen);
    ground->setBrush(paper->theme().color(ColorRole::Head));
    paper->add(ground);
    addLine(paper, m_section.table.heads.front(), true, ColorRole::Ink2, top);
    paper->addLine({left, top, left + tableWidth(), top}, ColorRole::Zero, 1.5);
}

void ReportTable::addRow(Paper *paper, int row, qreal top) const
{
    const models::GridRow &line = m_section.table.rows.at(row);
    const qreal left = paper->body().left();
    const qreal bottom = top + rowHeight(row);
    const bool isTotal = line.role == models::RowRole::Total;
    addLine(paper, textsOf(line), isTotal, ColorRole::Ink1, top);
    if (isTotal)
        paper->addLine({left, top, left + tableWidth(), top}, ColorRole::Zero, 1);
    paper->addLine({left, bottom, left + tableWidth(), bottom}, isTotal ? ColorRole::Zero : ColorRole::Hair, 1);
}

} // namespace views
