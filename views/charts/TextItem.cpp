#include "TextItem.h"

#include "ChartMetrics.h"
#include "TextPainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal unlimited = 1e6;

// A figure stays with its currency and its unit: "JPY 1,570 million" stands on one line.
QString keptTogether(QString text)
{
    static const QRegularExpression space(u"(?<=\\b[A-Z]{3}) (?=[(0-9])|(?<=[0-9]) (?=[a-z])"_s);
    return text.replace(space, QString(QChar::Nbsp)).replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

qreal textWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

qreal widestWord(const QString &text, const QFont &font)
{
    static const QRegularExpression word(u"[A-Za-z0-9,.%()▲△'’&-]+"_s);
    qreal widest = 0;
    for (const QRegularExpressionMatch &match : word.globalMatch(text))
        widest = std::max(widest, textWidth(match.captured(), font));
    return widest;
}

qsizetype lengthOfLines(const QString &text, const QFont &font, qreal width, int lines)
{
    const QString kept = keptTogether(text);
    QTextLayout layout(kept, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qsizetype length = 0;
    for (int i = 0; i < lines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(std::ceil(width));
        length = line.textStart() + line.textLength();
    }
    layout.endLayout();
    return length;
}

TextItem::TextItem(const QString &text, const QFont &font, const QColor &color, QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_text(text)
    , m_color(color)
    , m_layout(keptTogether(text), font)
    , m_lineHeight(font.pixelSize() * ChartMetrics::lineSpacing)
{
    setAcceptedMouseButtons(Qt::NoButton);
    m_layout.setCacheEnabled(true);
    wrap(unlimited);
}

void TextItem::wrap(qreal width, Qt::Alignment alignment)
{
    const bool fits = m_layout.lineCount() == 1 && m_size.width() <= width;
    if (fits)
        return;
    prepareGeometryChange();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    QList<QTextLine> lines;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(std::ceil(width));
        lines.append(line);
    }
    m_layout.endLayout();
    const qreal capHeight = QFontMetricsF(font()).capHeight();
    qreal widest = 0;
    for (const QTextLine &line : lines)
        widest = std::max(widest, line.naturalTextWidth());
    for (int i = 0; i < lines.size(); ++i) {
        const qreal room = widest - lines.at(i).naturalTextWidth();
        const qreal x = alignment & Qt::AlignHCenter ? room / 2 : alignment & Qt::AlignRight ? room : 0;
        // Capitals and figures stand in the middle of their line, not the font's own space above and below.
        const qreal baseline = (m_lineHeight + capHeight) / 2;
        QTextLine(lines.at(i)).setPosition({x, i * m_lineHeight + baseline - lines.at(i).ascent()});
    }
    m_size = {widest, static_cast<qreal>(lines.size()) * m_lineHeight};
}

void TextItem::wrapEvenly(qreal width)
{
    constexpr qreal step = 0.04;
    wrap(width);
    const qreal lines = height();
    if (lines < 1.5 * m_lineHeight)
        return;
    qreal narrowest = width;
    const qreal word = widestWord(m_text, font());
    for (qreal part = 1 - step; part > 0.5 && width * part > word; part -= step) {
        wrap(width * part);
        if (height() > lines)
            break;
        narrowest = width * part;
    }
    wrap(narrowest);
}

void TextItem::placeLeft(qreal x, qreal middle)
{
    setPos(x, middle - height() / 2);
}

void TextItem::placeRight(qreal x, qreal middle)
{
    setPos(x - width(), middle - height() / 2);
}

void TextItem::placeCentered(qreal center, qreal middle)
{
    setPos(center - width() / 2, middle - height() / 2);
}

void TextItem::placeUnder(qreal center, qreal top)
{
    setPos(center - width() / 2, top);
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setPen(m_color);
    if (!needsOutlines(*painter))
        return m_layout.draw(painter, {});
    painter->setFont(font());
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        QString text = m_layout.text().sliced(line.textStart(), line.textLength());
        drawTextLine(painter, line.position() + QPointF(0, line.ascent()), text.remove(QChar::LineSeparator));
    }
}

} // namespace views
