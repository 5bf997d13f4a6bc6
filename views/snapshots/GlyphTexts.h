#pragma once

#include <QHash>
#include <QRawFont>
#include <QString>

namespace views {

/// Tells which text a glyph was drawn for, when a font shares one glyph among several characters.
/// Qt always names the lowest of them: ⾼ (U+2FBC) for 高, ‒ for –, a tab for a space.
class GlyphTexts
{
public:
    /// drawnText settles what is ambiguous (〜 or ～); it may be empty. An invalid font is allowed.
    GlyphTexts(const QRawFont &font, const QString &drawnText);

    /// The text behind the glyph for which Qt wrote qtChoice.
    [[nodiscard]] QString textFor(const QString &qtChoice) const;

private:
    void prefer(const QString &characters);
    [[nodiscard]] QChar preferred(const QString &qtChoice) const;

    QRawFont m_font;
    QHash<quint32, QChar> m_characters; // by glyph index
};

} // namespace views
