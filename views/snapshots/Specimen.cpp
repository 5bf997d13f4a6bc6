#include "Specimen.h"

#include "PdfFonts.h"

#include <QBuffer>
#include <QFont>
#include <QGlyphRun>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {
namespace {

struct Shaped
{
    QStringList texts;
    QList<quint32> glyphs; // one a text
    QRawFont font;
};

QStringList textsToShape(const QString &drawnText)
{
    QStringList texts{u"…"_s, u"――"_s, u"―――"_s};
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        texts.append(QChar(digit));
    for (const uint character : drawnText.toUcs4()) {
        if (QChar::requiresSurrogates(character))
            texts.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1));
    }
    texts.removeDuplicates();
    return texts;
}

QList<QGlyphRun> glyphRuns(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    static_cast<void>(layout.createLine());
    layout.endLayout();
    return layout.glyphRuns();
}

/// The letter makes it a Latin run. Skipped: what needs another font or several glyphs.
void shape(Shaped &shaped, const QString &text, const QFont &font)
{
    const auto runs = glyphRuns(u'A' + text, font);
    if (runs.size() != 1 || runs.front().glyphIndexes().size() != 2)
        return;
    const quint32 glyph = runs.front().glyphIndexes().back();
    if (shaped.glyphs.contains(glyph))
        return;
    shaped.font = runs.front().rawFont();
    shaped.texts.append(text);
    shaped.glyphs.append(glyph);
}

Shaped shapeAll(const QStringList &texts, const QFont &font)
{
    Shaped shaped;
    for (const QString &text : texts)
        shape(shaped, text, font);
    return shaped;
}

QByteArray draw(const Shaped &shaped)
{
    QGlyphRun run;
    run.setRawFont(shaped.font);
    run.setGlyphIndexes(shaped.glyphs);
    run.setPositions(QList<QPointF>(shaped.glyphs.size(), QPointF()));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawGlyphRun({100, 100}, run);
    painter.end();
    return buffer.data();
}

QList<QByteArray> outlines(const QByteArray &bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("specimen", bytes.constData(), static_cast<size_t>(bytes.size()));
    const auto fonts = compositeFonts(pdf);
    return fonts.size() == 1 ? embeddedOutlines(fonts.front()) : QList<QByteArray>();
}

} // namespace

OutlineTexts specimen(const QFont &font, const QString &drawnText)
{
    const Shaped shaped = shapeAll(textsToShape(drawnText), font);
    if (shaped.glyphs.isEmpty())
        return {};
    OutlineTexts result;
    // Qt numbers glyphs in the order of drawing, after the undefined one.
    const auto drawn = outlines(draw(shaped)).mid(1);
    for (qsizetype i = 0; i < std::min(drawn.size(), shaped.texts.size()); ++i)
        result.insert(drawn[i], shaped.texts[i]);
    return result;
}

} // namespace views
