#include "PagePreview.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"

#include <QGraphicsScene>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using views::ColorRole;

namespace app {

namespace {

constexpr int previewPadding = 12;
constexpr int previewPixels = 11;

// What lies under a picture without background, as picture editors show it.
void paintCheckerboard(QPainter *painter, const QRectF &area, const views::Theme &theme)
{
    constexpr int square = 8;
    painter->fillRect(area, theme.color(ColorRole::Card));
    painter->save();
    painter->setClipRect(area);
    for (int row = 0; row * square < area.height(); ++row)
        for (int column = row % 2; column * square < area.width(); column += 2)
            painter->fillRect(QRectF(area.left() + column * square, area.top() + row * square, square, square),
                              theme.color(ColorRole::Hair));
    painter->restore();
}

QList<qreal> previewColumnEnds(const QList<QStringList> &rows, const QFontMetricsF &metrics)
{
    constexpr qreal gap = 14;
    constexpr qreal most = 150;
    QList<qreal> widths;
    for (const QStringList &row : rows)
        for (int column = 0; row.size() > 1 && column < row.size(); ++column) {
            widths.resize(std::max<qsizetype>(widths.size(), column + 1));
            widths[column] = std::max(widths.at(column), std::min(most, metrics.horizontalAdvance(row.at(column))));
        }
    qreal end = 0;
    for (qreal &width : widths)
        width = end += width + gap;
    return widths;
}

} // namespace

PagePreview::PagePreview(const views::ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize PagePreview::minimumSizeHint() const
{
    return {240, 150};
}

void PagePreview::clear()
{
    m_page = {};
    m_rows.clear();
    m_sentence.clear();
    m_image = {};
    update();
}

void PagePreview::setPage(views::SnapshotPage page, views::Background background)
{
    clear();
    m_page = std::move(page);
    m_background = background;
}

void PagePreview::setTable(const QList<QStringList> &rows)
{
    clear();
    m_rows = rows;
}

void PagePreview::setSentence(const QString &sentence)
{
    clear();
    m_sentence = sentence;
}

// Where the page lies, with its own proportions and a line around it.
QRectF PagePreview::frame() const
{
    const QRectF room = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (!m_page.scene)
        return room;
    const QSize size = m_page.scene->sceneRect().size().scaled(room.size(), Qt::KeepAspectRatio).toSize();
    return {room.left() + std::floor((room.width() - size.width()) / 2),
            room.top() + std::floor((room.height() - size.height()) / 2), qreal(size.width()), qreal(size.height())};
}

void PagePreview::paintTable(QPainter *painter, const QRectF &area) const
{
    const QFont font = views::uiFont(previewPixels);
    const QFontMetricsF metrics(font);
    const QList<qreal> ends = previewColumnEnds(m_rows, metrics);
    painter->setFont(font);
    painter->setPen(m_state->theme().color(ColorRole::Ink2));
    const qreal height = metrics.height() + 2;
    for (int row = 0; row < m_rows.size() && (row + 1) * height <= area.height(); ++row)
        for (int column = 0; column < m_rows.at(row).size(); ++column) {
            const bool isAlone = m_rows.at(row).size() == 1; // a title: it may run over all columns
            const qreal left = column == 0 ? 0 : ends.at(column - 1);
            const qreal width = isAlone ? area.width() : ends.at(column) - left - previewPadding / 2.0;
            if (left + width > area.width())
                break; // whole columns only
            const QRectF cell(area.left() + left, area.top() + row * height, width, height);
            painter->drawText(cell, int(Qt::AlignVCenter) | int(column == 0 ? Qt::AlignLeft : Qt::AlignRight),
                              metrics.elidedText(m_rows.at(row).at(column), Qt::ElideRight, width));
        }
}

void PagePreview::paintSentence(QPainter *painter, const QRectF &area) const
{
    constexpr qreal side = 28;
    const QColor ink = m_state->theme().color(ColorRole::Ink3);
    painter->setFont(views::uiFont(previewPixels + 1));
    painter->setPen(ink);
    const int flags = static_cast<int>(Qt::AlignHCenter | Qt::AlignTop) | Qt::TextWordWrap;
    const qreal height = painter->boundingRect(area, flags, m_sentence).height();
    const qreal top = area.center().y() - (side + previewPadding + height) / 2;
    const QRectF icon(area.center().x() - side / 2, top, side, side);
    views::icon(u"table"_s, ink).paint(painter, icon.toRect());
    painter->setPen(ink);
    painter->drawText(QRectF(area.left(), icon.bottom() + previewPadding, area.width(), height), flags, m_sentence);
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const views::Theme &theme = m_state->theme();
    const QRectF area = frame();
    if (m_page.scene) {
        const QSize pixels = (area.size() * devicePixelRatioF()).toSize();
        if (m_image.size() != pixels)
            m_image = views::imageOf(m_page, pixels, m_background);
        if (m_background == views::Background::Transparent)
            paintCheckerboard(&painter, area, theme);
        painter.drawImage(area, m_image);
    } else {
        painter.fillRect(area, theme.color(ColorRole::Card));
    }
    painter.setPen(theme.color(ColorRole::Line));
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    const QRectF inner = area.adjusted(previewPadding, previewPadding, -previewPadding, -previewPadding);
    if (!m_rows.isEmpty())
        paintTable(&painter, inner);
    else if (!m_sentence.isEmpty())
        paintSentence(&painter, inner);
}

} // namespace app
