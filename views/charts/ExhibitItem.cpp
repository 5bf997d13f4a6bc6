#include "ExhibitItem.h"

#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QPen>

namespace views {

QString sourceAndNote(const models::ExhibitModel &model)
{
    const models::ExhibitTexts texts = model.texts();
    return texts.note.isEmpty()
               ? texts.source
               : model.format().words()(QT_TRANSLATE_NOOP("Words", "%1. %2")).arg(texts.source, texts.note);
}

ExhibitItem::ExhibitItem(const models::ExhibitModel *model, const Theme &theme, const ChartMetrics &metrics,
                         QGraphicsItem *parent)
    : QGraphicsObject(parent)
    , m_model(model)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_chart(newChartItem(model, theme, metrics, this))
{
    setFlag(ItemHasNoContents);
    connect(m_chart, &ChartItem::clicked, this, &ExhibitItem::clicked);
    connect(m_chart, &ChartItem::hovered, this, &ExhibitItem::hovered);
}

void ExhibitItem::setGeometry(const QRectF &rect)
{
    prepareGeometryChange();
    m_rect = rect;
    layOut();
}

void ExhibitItem::refresh()
{
    m_chart->rebuild();
    relabel();
}

void ExhibitItem::relabel()
{
    if (!m_rect.isEmpty())
        layOut();
}

qreal ExhibitItem::leastHeight(qreal width)
{
    constexpr qreal leastChart = 15; // times the type size: about 20 rows of figures
    const QRectF inner(0, 0, width - 2 * m_metrics.paddingX, 0);
    const qreal titles = addTitles(inner);
    qDeleteAll(m_frame);
    m_frame.clear();
    return titles + leastChart * m_metrics.name * ChartMetrics::lineSpacing + m_metrics.paddingTop
           + m_metrics.paddingBottom;
}

TextItem *ExhibitItem::addText(const QString &text, int pixels, bool bold, ColorRole role)
{
    auto *item = new TextItem(text, uiFont(pixels, bold), m_theme.color(role), this);
    m_frame.append(item);
    return item;
}

// The three title lines; returns where the chart may begin.
qreal ExhibitItem::addTitles(const QRectF &inner)
{
    const models::ExhibitTexts texts = m_model->texts();
    qreal top = inner.top();
    const auto add = [&](const QString &text, int pixels, bool bold, ColorRole role) {
        TextItem *item = addText(text, pixels, bold, role);
        item->wrapEvenly(inner.width());
        item->setPos(inner.left(), top);
        top += item->height();
    };
    add(m_message.isEmpty() ? texts.message : m_message, m_metrics.message, true, ColorRole::Ink1);
    add(texts.what, m_metrics.what, false, ColorRole::Ink2);
    add(texts.period, m_metrics.period, false, ColorRole::Ink3);
    return top + m_metrics.what * 0.5;
}

// The source line with its note, under a hairline; returns where the chart must end.
qreal ExhibitItem::addFooter(const QRectF &inner)
{
    TextItem *source = addText(sourceAndNote(*m_model), m_metrics.source, false, ColorRole::Ink3);
    source->wrap(inner.width() - m_roomForNumber);
    source->setPos(inner.left(), inner.bottom() - source->height());
    const qreal line = inner.bottom() - source->height() - m_metrics.source * 0.5;
    auto *rule = new QGraphicsLineItem(inner.left(), line, inner.right(), line, this);
    rule->setPen(QPen(m_theme.color(ColorRole::Hair), m_metrics.line));
    m_frame.append(rule);
    return line - m_metrics.source * 0.8;
}

void ExhibitItem::layOut()
{
    qDeleteAll(m_frame);
    m_frame.clear();
    const QRectF inner
        = m_rect.adjusted(m_metrics.paddingX, m_metrics.paddingTop, -m_metrics.paddingX, -m_metrics.paddingBottom);
    if (!m_framed)
        return m_chart->setArea(inner);
    const qreal top = addTitles(inner);
    const qreal bottom = m_sourced ? addFooter(inner) : inner.bottom();
    m_chart->setArea(QRectF(QPointF(inner.left(), top), QPointF(inner.right(), bottom)));
    if (m_model->columnCount() > 0)
        return;
    TextItem *nothing = addText(m_model->format().words()(QT_TRANSLATE_NOOP(
                                    "Words", "The release has no figures to compare this period with.")),
                                m_metrics.what, false, ColorRole::Ink3);
    nothing->wrap(inner.width(), Qt::AlignHCenter);
    nothing->placeCentered(inner.center().x(), (top + bottom) / 2);
}

} // namespace views
