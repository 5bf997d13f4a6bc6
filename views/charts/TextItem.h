#pragma once

#include <QFont>
#include <QGraphicsItem>
#include <QTextLayout>

namespace views {

/// A piece of text in a picture: whole words, wrapped to a width, never cut. Its bounding rectangle is what it covers,
/// so that texts that overlap can be found.
class TextItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    TextItem(const QString &text, const QFont &font, const QColor &color, QGraphicsItem *parent);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QFont font() const { return m_layout.font(); }
    [[nodiscard]] const QColor &color() const { return m_color; }
    [[nodiscard]] qreal width() const { return m_size.width(); }
    [[nodiscard]] qreal height() const { return m_size.height(); }

    /// Breaks into lines no wider than this.
    void wrap(qreal width, Qt::Alignment alignment = Qt::AlignLeft);
    /// The same number of lines, but about equally long: no single word is left on the last.
    void wrapEvenly(qreal width);

    void placeLeft(qreal x, qreal middle);
    void placeRight(qreal x, qreal middle);
    void placeCentered(qreal center, qreal middle);
    /// Below this height, centred.
    void placeUnder(qreal center, qreal top);

    [[nodiscard]] QRectF boundingRect() const override { return QRectF(QPointF(), m_size); }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QString m_text;
    QColor m_color;
    QTextLayout m_layout;
    qreal m_lineHeight;
    QSizeF m_size;
};

/// The widest run of letters and figures that no line break may divide.
[[nodiscard]] qreal widestWord(const QString &text, const QFont &font);

/// How many characters of a text stand on its first lines, wrapped to a width.
[[nodiscard]] qsizetype lengthOfLines(const QString &text, const QFont &font, qreal width, int lines);

/// How wide a text is on one line.
[[nodiscard]] qreal textWidth(const QString &text, const QFont &font);

} // namespace views
