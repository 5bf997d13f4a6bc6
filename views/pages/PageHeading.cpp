#include "PageHeading.h"

#include "text/Message.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int swatchSize = 12;
constexpr int keyGap = 14;

QLabel *plainLabel(const QString &name, const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

PageHeading::PageHeading(const ViewState *state, const models::Page &page, const models::ExhibitModel *model,
                         QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_page(page)
    , m_model(model)
    , m_text(plainLabel(u"pageHeading"_s, {}, this))
    , m_keys(new QWidget(this))
    , m_keyLayout(new QHBoxLayout(m_keys))
{
    m_text->setWordWrap(true);
    m_keyLayout->setContentsMargins(0, 0, 0, 0);
    m_keyLayout->setSpacing(swatchSize / 2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 4, 0);
    layout->setSpacing(keyGap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_keys);
    connect(model, &models::ExhibitModel::changed, this, &PageHeading::refresh);
    connect(state, &ViewState::themeChanged, this, &PageHeading::refresh);
    refresh();
}

QPixmap PageHeading::fillSwatch(ColorRole role, bool hatched) const
{
    QPixmap pixmap(QSize(swatchSize, swatchSize) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(m_state->theme().color(role));
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_state->theme().color(ColorRole::Card));
    for (int sum = swatchSize / 2; hatched && sum < 2 * swatchSize; sum += swatchSize / 2)
        painter.drawLine(QPointF(sum, 0), QPointF(0, sum));
    return pixmap;
}

QPixmap PageHeading::gapSwatch() const
{
    QPixmap pixmap(QSize(swatchSize, swatchSize) * devicePixelRatioF());
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_state->theme().color(ColorRole::Connector), 1.5));
    for (const qreal left : {1.0, 5.0})
        painter.drawLine(QPointF(left, swatchSize - 1), QPointF(left + 5, 1));
    return pixmap;
}

void PageHeading::addKey(const QPixmap &swatch, const QString &text)
{
    if (m_keyLayout->count() > 0)
        m_keyLayout->addSpacing(keyGap);
    auto *picture = new QLabel(m_keys);
    picture->setPixmap(swatch);
    m_keyLayout->addWidget(picture);
    m_keyLayout->addWidget(plainLabel(u"key"_s, text, m_keys));
}

void PageHeading::refresh()
{
    const models::Words &words = m_model->format().words();
    const QString comma = words(QT_TRANSLATE_NOOP3("Words", ", ", "between periods"));
    m_text->setText(models::headline(*m_state->book(), m_page, m_state->period(),
                                     m_state->book()->unit(m_state->unit()), m_model->format()));
    while (QLayoutItem *item = m_keyLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QStringList earlier, now, derived, gaps;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const models::Slot &place = m_model->axis().at(column);
        if (place.isGap())
            gaps += place.missing;
        else if (m_model->factAt(0, column).restsOnImpliedQuarter())
            derived.append(place.period->id);
        else
            (column == m_model->currentColumn() ? now : earlier).append(place.period->id);
    }
    if (!earlier.isEmpty())
        addKey(fillSwatch(ColorRole::Previous, false), earlier.join(comma));
    if (!derived.isEmpty())
        //: periods that nobody printed and that are computed from cumulative figures
        addKey(fillSwatch(ColorRole::Previous, true),
               words(QT_TRANSLATE_NOOP("Words", "%1 (derived)")).arg(derived.join(comma)));
    if (!now.isEmpty())
        addKey(fillSwatch(ColorRole::Current, false), now.join(comma));
    if (!gaps.isEmpty())
        //: %1: quarters that the release does not give
        addKey(gapSwatch(), words(QT_TRANSLATE_NOOP("Words", "%1 not in release")).arg(gaps.join(comma)));
}

} // namespace views
