#pragma once

#include "charts/TextItem.h"

#include <QGraphicsScene>
#include <QStringList>

/// A text of a picture with the pixels that it covers. The box of a text holds the space between lines too: what must
/// not touch is the ink.
struct Drawn
{
    views::TextItem *item;
    QRectF box;
    mutable QRectF ink;
};

[[nodiscard]] const QRectF &inkOf(const Drawn &text);

[[nodiscard]] QList<Drawn> textsOf(const QGraphicsScene &scene);

[[nodiscard]] QString described(const QRectF &rect);
[[nodiscard]] QString described(const Drawn &text);

/// Texts that reach out of the bounds, end in an ellipsis or break a word.
[[nodiscard]] QStringList cutTexts(const QList<Drawn> &texts, const QRectF &bounds);

/// Texts that lie over each other.
[[nodiscard]] QStringList overlaps(const QList<Drawn> &texts);
