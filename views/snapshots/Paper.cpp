#include "Paper.h"

#include "tables/TableItem.h"
#include "text/Basis.h"
#include "theme/Fonts.h"

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

qreal sourceWidth(const PaperMetrics &metrics)
{
    return metrics.width() - metrics.scaled(130); // the rest is the page number's
}

qreal footHeight(const PaperMetrics &metrics, const QString &source)
{
    return metrics.scaled(6) + heightOf(source, metrics.foot(), false, sourceWidth(metrics));
}

} // namespace

qreal heightOf(const QString &text, int pixels, bool bold, qreal width)
{
    if (text.isEmpty())
        return 0;
    TextItem item(text, uiFont(pixels, bold), {}, nullptr);
    item.wrap(width);
    return item.height();
}

QString bookSource(const SnapshotSpec &spec, models::Language language)
{
    return models::sourceLine(*spec.book, {}, spec.book->unit(spec.unit), models::Words(language));
}

QRectF bodyOf(const PaperMetrics &metrics, const QString &source)
{
    const qreal bottom = metrics.bottom() - footHeight(metrics, source);
    return {metrics.side(), metrics.bodyTop(), metrics.width(), bottom - metrics.bodyTop()};
}

Paper::Paper(const SnapshotSpec &spec, const PageFormat &format)
    : m_spec(spec)
    , m_metrics(format)
    , m_theme(spec.theme)
    , m_scene(std::make_shared<PageScene>(m_metrics.size(), m_theme))
    , m_body(m_metrics.side(), m_metrics.bodyTop(), m_metrics.width(), m_metrics.bottom() - m_metrics.bodyTop())
{}

Paper::Paper(const SnapshotSpec &spec, const PageFormat &format, const PagePlace &place, const QString &source)
    : Paper(spec, format)
{
    m_body = bodyOf(m_metrics, source);
    addHead(place.section);
    addFoot(source, place);
}

TextItem *Paper::addText(const QString &text, int pixels, bool bold, ColorRole role)
{
    auto *item = new TextItem(text, uiFont(pixels, bold), m_theme.color(role), nullptr);
    m_scene->addItem(item);
    return item;
}

// Notes stand right under the figures that they explain.
void Paper::addTable(const QString &heading, qreal headingTop, TableItem *table, const QString &notes)
{
    TextItem *title = addText(heading, m_metrics.table(), true, ColorRole::Ink1);
    title->wrap(m_body.width());
    title->setPos(m_body.left(), headingTop);
    add(table);
    if (notes.isEmpty())
        return;
    TextItem *text = addText(notes, m_metrics.note(), false, ColorRole::Ink3);
    text->wrap(m_body.width());
    text->setPos(m_body.left(), table->sceneBoundingRect().bottom() + m_metrics.note() / 2.0);
}

void Paper::addLine(const QLineF &line, ColorRole role, qreal width)
{
    m_scene->addLine(line, QPen(m_theme.color(role), width));
}

void Paper::addHead(const QString &section)
{
    const qreal middle = m_metrics.headLine() - m_metrics.head();
    const QString &title = m_spec.book->company().bookTitle.in(m_spec.language);
    addText(title, m_metrics.head(), false, ColorRole::Ink2)->placeLeft(m_body.left(), middle);
    if (!section.isEmpty())
        addText(section, m_metrics.head(), false, ColorRole::Ink2)->placeRight(m_body.right(), middle);
    addLine({m_body.left(), m_metrics.headLine(), m_body.right(), m_metrics.headLine()}, ColorRole::Zero,
            m_metrics.scaled(2));
}

void Paper::addFoot(const QString &source, const PagePlace &place)
{
    const qreal top = m_body.bottom();
    addLine({m_body.left(), top, m_body.right(), top}, ColorRole::Line, m_metrics.scaled(1));
    TextItem *text = addText(source, m_metrics.foot(), false, ColorRole::Ink3);
    text->wrap(sourceWidth(m_metrics));
    text->setPos(m_body.left(), top + m_metrics.scaled(6));
    TextItem *item = addText(place.numberText(), m_metrics.foot(), false, ColorRole::Ink3);
    item->setPos(m_body.right() - item->width(), top + m_metrics.scaled(6));
}

SnapshotPage Paper::finished(const QString &title) const
{
    return {m_scene, title, textsIn(*m_scene), m_spec.theme, m_links};
}

} // namespace views
