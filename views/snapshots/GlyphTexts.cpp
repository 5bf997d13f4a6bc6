#include "GlyphTexts.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace views {
namespace {

QString range(char16_t first, char16_t last)
{
    QString result(last - first + 1, Qt::Uninitialized);
    std::generate(result.begin(), result.end(), [next = first]() mutable { return QChar(next++); });
    return result;
}

/// The mapping of glyphs is one to one only without surrogates and invisible characters.
QString mappable(const QString &text)
{
    QString result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result),
                 [](QChar c) { return c.isPrint() && !c.isSurrogate(); });
    return result;
}

bool isRadicalOrLigature(const QString &text)
{
    const char16_t c = text.front().unicode();
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xFB00 && c <= 0xFB06);
}

} // namespace

GlyphTexts::GlyphTexts(const QRawFont &font, const QString &drawnText)
    : m_font(font)
{
    // The earlier wins: a plain hyphen even where a non-breaking one was drawn.
    prefer(range(u' ', u'~'));
    prefer(mappable(drawnText));
    prefer(u"‘–・　〈〉／｀"_s); // in Japanese text likelier than their lower twins ʻ‒‧ 〈〉∕‵
    prefer(range(0x4E00, 0x9FFF));
}

QString GlyphTexts::textFor(const QString &qtChoice) const
{
    if (qtChoice == u'\t')
        return u" "_s;
    if (const QChar character = preferred(qtChoice); !character.isNull())
        return character;
    return isRadicalOrLigature(qtChoice) ? qtChoice.normalized(QString::NormalizationForm_KC) : qtChoice;
}

void GlyphTexts::prefer(const QString &characters)
{
    const auto glyphs = m_font.glyphIndexesForString(characters);
    if (glyphs.size() != characters.size())
        return;
    m_characters.reserve(m_characters.size() + glyphs.size());
    for (qsizetype i = 0; i < glyphs.size(); ++i) {
        if (glyphs[i] != 0 && !m_characters.contains(glyphs[i]))
            m_characters.insert(glyphs[i], characters[i]);
    }
}

QChar GlyphTexts::preferred(const QString &qtChoice) const
{
    const auto glyphs = m_font.glyphIndexesForString(qtChoice);
    return glyphs.size() == 1 ? m_characters.value(glyphs.front()) : QChar();
}

} // namespace views
