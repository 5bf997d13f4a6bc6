#include "ContentsPages.h"

#include "charts/ChartMetrics.h"
#include "text/Words.h"

#include <QCoreApplication>
#include <QGraphicsLineItem>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal columnGap = 64;
constexpr qreal numberWidth = 56;
constexpr qreal entryIndent = 24;
constexpr qreal sectionSpace = 9; // over a section

int columnsOf(const PaperMetrics &metrics)
{
    constexpr qreal slideShape = 1.6; // wider than any paper, and lower
    const qreal shape = metrics.size().width() / metrics.size().height();
    return shape > slideShape ? 3 : shape > 1 ? 2 : 1;
}

int pixelsOf(const PaperMetrics &metrics, int level)
{
    return metrics.pixels(level == 0 ? 19 : 17);
}

qreal headingHeight(const PaperMetrics &metrics)
{
    return metrics.message() * ChartMetrics::lineSpacing + metrics.scaled(12);
}

} // namespace

QString contentsTitle(models::Language language)
{
    return models::Words(language)(QT_TRANSLATE_NOOP("Words", "Contents"));
}

ContentsLayout::ContentsLayout(const SnapshotSpec &spec, const PageFormat &format, const QList<ContentsEntry> &entries)
    : m_spec(spec)
    , m_format(format)
    , m_metrics(format)
{
    place(entries);
}

qreal ContentsLayout::columnWidth() const
{
    const int columns = columnsOf(m_metrics);
    return (m_metrics.width() - (columns - 1) * m_metrics.scaled(columnGap)) / columns;
}

qreal ContentsLayout::heightOfLine(const ContentsEntry &entry) const
{
    const qreal width = columnWidth() - m_metrics.scaled(numberWidth + entry.level * entryIndent);
    qreal height = 0;
    for (const models::Language language : models::bothLanguages)
        height = std::max(
            height, heightOf(entry.title.in(language), pixelsOf(m_metrics, entry.level), entry.level == 0, width));
    return height;
}

qreal ContentsLayout::roomForLines() const
{
    qreal height = m_metrics.size().height();
    for (const models::Language language : models::bothLanguages)
        height = std::min(height, bodyOf(m_metrics, bookSource(m_spec, language)).height());
    return height - headingHeight(m_metrics) - m_metrics.scaled(12);
}

// From top to bottom, column by column; a section is not left alone at the foot of one.
void ContentsLayout::place(const QList<ContentsEntry> &entries)
{
    const qreal room = roomForLines();
    int column = 0;
    qreal used = 0;
    for (int i = 0; i < entries.size(); ++i) {
        const ContentsEntry &entry = entries.at(i);
        const qreal height = heightOfLine(entry);
        const bool hasFollower = entry.level == 0 && i + 1 < entries.size() && entries.at(i + 1).level > 0;
        const qreal space = entry.level == 0 && used > 0 ? m_metrics.scaled(sectionSpace) : 0;
        const qreal needed = space + height + (hasFollower ? heightOfLine(entries.at(i + 1)) : 0);
        const bool isFull = used > 0 && used + needed > room;
        column += isFull ? 1 : 0;
        used = isFull ? 0 : used + space;
        m_lines.append({entry, column, used, height});
        used += height;
    }
}

int ContentsLayout::pageCount() const
{
    return m_lines.isEmpty() ? 0 : m_lines.back().column / columnsOf(m_metrics) + 1;
}

SnapshotPage ContentsLayout::page(int index, int pagesBefore, const PagePlace &place) const
{
    Paper paper(m_spec, m_format, place, bookSource(m_spec, m_spec.language));
    const QRectF &body = paper.body();
    const QString title = contentsTitle(m_spec.language);
    paper.addText(title, m_metrics.message(), true, ColorRole::Ink1)->setPos(body.topLeft());
    const int columns = columnsOf(m_metrics);
    for (const Line &line : m_lines) {
        if (line.column / columns != index)
            continue;
        const qreal left = body.left() + line.column % columns * (columnWidth() + m_metrics.scaled(columnGap));
        draw(&paper, line, {left, body.top() + headingHeight(m_metrics) + line.top}, pagesBefore + line.entry.page);
    }
    return paper.finished(title);
}

void ContentsLayout::draw(Paper *paper, const Line &line, const QPointF &corner, int target) const
{
    const bool isSection = line.entry.level == 0;
    const int pixels = pixelsOf(m_metrics, line.entry.level);
    const ColorRole ink = isSection ? ColorRole::Ink1 : ColorRole::Ink2;
    const qreal left = corner.x() + m_metrics.scaled(line.entry.level * entryIndent);
    const qreal right = corner.x() + columnWidth();
    const qreal numberLeft = right - m_metrics.scaled(numberWidth);
    TextItem *title = paper->addText(line.entry.title.in(m_spec.language), pixels, isSection, ink);
    title->wrap(numberLeft - left);
    title->setPos(left, corner.y());
    TextItem *number = paper->addText(QString::number(target + 1), pixels, isSection, ink);
    number->setPos(right - number->width(), corner.y() + title->height() - number->height());
    // Dots of all lines stand under each other, as they are counted from the right.
    const qreal baseline = corner.y() + title->height() - number->height() * 0.25;
    auto *leader = new QGraphicsLineItem(right - m_metrics.scaled(numberWidth * 0.8), baseline,
                                         left + title->width() + m_metrics.scaled(8), baseline);
    QPen pen(paper->theme().color(ColorRole::Connector), m_metrics.scaled(1.5));
    pen.setDashPattern({1, 5});
    leader->setPen(pen);
    if (leader->line().x1() > leader->line().x2())
        paper->add(leader);
    else
        delete leader;
    paper->addLink({corner, QSizeF(columnWidth(), line.height)}, target);
}

} // namespace views
