#include "FontMender.h"

#include "GlyphTexts.h"
#include "PdfFonts.h"
#include "Specimen.h"
#include "ToUnicode.h"

#include <QFont>
#include <QFontDatabase>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace views {
namespace {

constexpr int anySize = 16; // outlines and glyph indexes don't depend on it

/// PostScript names are family and style without spaces: "Noto Sans CJK JP" is NotoSansCJKjp.
bool isSame(QStringView name, QString shownName)
{
    return name.compare(shownName.remove(u' '), Qt::CaseInsensitive) == 0;
}

QString findName(const QStringList &names, QStringView name)
{
    for (const QString &candidate : names) {
        if (isSame(name, candidate))
            return candidate;
    }
    return {};
}

/// The installed font that was embedded under this name, say "QTAAAA+NotoSansCJKjp-Bold".
std::optional<QFont> installedFont(const QString &embeddedName)
{
    const QString name = embeddedName.section(u'+', -1).remove(u'/');
    const QString family = findName(QFontDatabase::families(), name.section(u'-', 0, 0));
    if (family.isEmpty())
        return std::nullopt;
    const QString style = findName(QFontDatabase::styles(family), name.section(u'-', 1));
    return QFontDatabase::font(family, style, anySize);
}

CodeTexts mended(CodeTexts texts, const GlyphTexts &glyphs)
{
    for (QString &text : texts)
        text = glyphs.textFor(text);
    return texts;
}

/// Codes of visible glyphs that have no text. The first is the undefined glyph.
QList<quint16> codesWithoutText(const CodeTexts &texts, const QList<QByteArray> &outlines)
{
    QList<quint16> codes;
    for (qsizetype i = 1; i < outlines.size(); ++i) {
        const auto code = static_cast<quint16>(i);
        if (!outlines[i].isEmpty() && !texts.contains(code))
            codes.append(code);
    }
    return codes;
}

/// Returns how many remain unknown.
int addMissing(CodeTexts &texts, const QList<QByteArray> &outlines, const std::optional<QFont> &font,
               const QString &drawnText)
{
    const auto missing = codesWithoutText(texts, outlines);
    if (missing.isEmpty() || !font)
        return static_cast<int>(missing.size());
    int unknown = 0;
    const OutlineTexts known = specimen(*font, drawnText);
    for (const quint16 code : missing) {
        if (const QString text = known.value(outlines[code]); !text.isEmpty())
            texts.insert(code, text);
        else
            ++unknown;
    }
    return unknown;
}

int mendTexts(QPDFObjectHandle font, const QString &drawnText)
{
    auto stream = font.getKey("/ToUnicode");
    if (!stream.isStream())
        return 0;
    const auto installed = installedFont(QString::fromStdString(font.getKey("/BaseFont").getName()));
    const GlyphTexts glyphs(installed ? QRawFont::fromFont(*installed) : QRawFont(), drawnText);
    CodeTexts texts = mended(parseToUnicode(streamBytes(stream)), glyphs);
    const int unknown = addMissing(texts, embeddedOutlines(font), installed, drawnText);
    stream.replaceStreamData(toUnicodeCMap(texts).toStdString(), QPDFObjectHandle::newNull(),
                             QPDFObjectHandle::newNull());
    return unknown;
}

/// Qt marks subsets ("QTAAAA+") in the descriptor alone; all three names have to agree.
void mendName(QPDFObjectHandle font)
{
    auto descendant = descendantFont(font);
    auto name = descendant.getKey("/FontDescriptor").getKey("/FontName");
    if (!name.isName())
        return;
    descendant.replaceKey("/BaseFont", name);
    font.replaceKey("/BaseFont", name);
}

} // namespace

int mendFonts(QPDF &pdf, const QString &drawnText)
{
    int unknown = 0;
    for (const QPDFObjectHandle &font : compositeFonts(pdf)) {
        unknown += mendTexts(font, drawnText);
        mendName(font);
    }
    return unknown;
}

} // namespace views
