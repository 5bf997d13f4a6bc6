#include "Drawn.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace views;

namespace {

QRectF inkRect(TextItem *item)
{
    constexpr int margin = 8;
    constexpr int visible = 48; // of 255
    const QSize size = item->boundingRect().size().toSize() + QSize(2 * margin, 2 * margin);
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.translate(margin, margin);
    item->paint(&painter, nullptr, nullptr);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qAlpha(image.pixel(x, y)) > visible)
                ink |= QRect(x, y, 1, 1);
    return item->mapRectToScene(QRectF(ink).translated(-margin, -margin));
}

/// The runs of letters and digits that no line break may divide.
qreal longestWord(const TextItem &item)
{
    static const QRegularExpression word(u"[A-Za-z0-9,.%()▲△'’&-]+"_s);
    qreal longest = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(item.text()))
        longest = std::max(longest, textWidth(match.captured(), item.font()));
    return longest;
}

} // namespace

const QRectF &inkOf(const Drawn &text)
{
    if (text.ink.isNull())
        text.ink = inkRect(text.item);
    return text.ink;
}

QList<Drawn> textsOf(const QGraphicsScene &scene)
{
    QList<Drawn> texts;
    for (QGraphicsItem *item : scene.items(Qt::AscendingOrder))
        if (auto *text = qgraphicsitem_cast<TextItem *>(item); text && text->isVisible() && !text->text().isEmpty())
            texts.append({text, text->sceneBoundingRect(), {}});
    return texts;
}

QString described(const QRectF &rect)
{
    return u"[%1 %2 %3x%4]"_s.arg(rect.x(), 0, 'f', 1)
        .arg(rect.y(), 0, 'f', 1)
        .arg(rect.width(), 0, 'f', 1)
        .arg(rect.height(), 0, 'f', 1);
}

QString described(const Drawn &text)
{
    return u"“%1” %2"_s.arg(text.item->text(), described(inkOf(text)));
}

QStringList cutTexts(const QList<Drawn> &texts, const QRectF &bounds)
{
    QStringList faults;
    for (const Drawn &text : texts) {
        if (!bounds.contains(text.box))
            faults.append(u"outside %1: %2"_s.arg(described(bounds), described(text)));
        if (text.item->text().contains(u'…') || text.item->text().contains(u"..."_s))
            faults.append(u"with an ellipsis: "_s + described(text));
        if (longestWord(*text.item) > text.item->width() + 1)
            faults.append(u"a word is broken: "_s + described(text));
    }
    return faults;
}

QStringList overlaps(const QList<Drawn> &texts)
{
    QStringList faults;
    for (qsizetype i = 0; i < texts.size(); ++i)
        for (qsizetype j = i + 1; j < texts.size(); ++j)
            if (texts.at(i).box.intersects(texts.at(j).box) && inkOf(texts.at(i)).intersects(inkOf(texts.at(j))))
                faults.append(u"overlap: %1 and %2"_s.arg(described(texts.at(i)), described(texts.at(j))));
    return faults;
}
