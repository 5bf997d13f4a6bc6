#include "ToUnicode.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;

namespace views {
namespace {

constexpr qsizetype largestBlock = 100; // the PDF specification's limit for one beginbfchar

quint16 code(QStringView hex)
{
    return hex.toUShort(nullptr, 16);
}

QString text(QStringView hex)
{
    QString result;
    for (qsizetype i = 0; i + 4 <= hex.size(); i += 4)
        result.append(QChar(code(hex.sliced(i, 4))));
    return result;
}

/// Qt maps the undefined glyph to U+0000: not a text anybody drew.
void insert(CodeTexts &texts, quint16 code, const QString &text)
{
    if (!text.isEmpty() && text != QChar())
        texts.insert(code, text);
}

void insertList(CodeTexts &texts, quint16 first, const QString &list)
{
    static const QRegularExpression hex(u"<(\\w+)>"_s);
    for (quint16 next = first; const auto &match : hex.globalMatch(list))
        insert(texts, next++, text(match.capturedView(1)));
}

void insertRun(CodeTexts &texts, quint16 first, quint16 last, QString start)
{
    for (int next = first; next <= last && !start.isEmpty(); ++next) {
        insert(texts, static_cast<quint16>(next), start);
        start.back() = QChar(static_cast<char16_t>(start.back().unicode() + 1));
    }
}

void insertRanges(CodeTexts &texts, const QString &section)
{
    static const QRegularExpression range(u"<(\\w+)>\\s*<(\\w+)>\\s*(?:<(\\w+)>|\\[([^\\]]*)\\])"_s);
    for (const auto &match : range.globalMatch(section)) {
        const quint16 first = code(match.capturedView(1));
        if (match.hasCaptured(4))
            insertList(texts, first, match.captured(4));
        else
            insertRun(texts, first, code(match.capturedView(2)), text(match.capturedView(3)));
    }
}

void insertCharacters(CodeTexts &texts, const QString &section)
{
    static const QRegularExpression entry(u"<(\\w+)>\\s*<(\\w+)>"_s);
    for (const auto &match : entry.globalMatch(section))
        insert(texts, code(match.capturedView(1)), text(match.capturedView(2)));
}

QByteArray hex(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

QByteArray hex(const QString &text)
{
    QByteArray result;
    for (const QChar unit : text)
        result += hex(unit.unicode());
    return result;
}

QByteArray block(CodeTexts::const_iterator from, CodeTexts::const_iterator to)
{
    QByteArray result = QByteArray::number(std::distance(from, to)) + " beginbfchar\n";
    for (auto entry = from; entry != to; ++entry)
        result += '<' + hex(entry.key()) + "> <" + hex(entry.value()) + ">\n";
    return result + "endbfchar\n";
}

QByteArray blocks(const CodeTexts &texts)
{
    QByteArray result;
    for (auto from = texts.cbegin(); from != texts.cend();) {
        const auto to = std::next(from, std::min(largestBlock, std::distance(from, texts.cend())));
        result += block(from, to);
        from = to;
    }
    return result;
}

} // namespace

CodeTexts parseToUnicode(const QByteArray &cmap)
{
    static const QRegularExpression section(u"beginbf(range|char)(.*?)endbf"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    CodeTexts texts;
    const QString source = QString::fromLatin1(cmap);
    for (const auto &match : section.globalMatch(source)) {
        const auto insertAll = match.capturedView(1) == u"range" ? insertRanges : insertCharacters;
        insertAll(texts, match.captured(2));
    }
    return texts;
}

QByteArray toUnicodeCMap(const CodeTexts &texts)
{
    return "/CIDInit /ProcSet findresource begin\n"
           "12 dict begin\n"
           "begincmap\n"
           "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
           "/CMapName /Adobe-Identity-UCS def\n"
           "/CMapType 2 def\n"
           "1 begincodespacerange\n"
           "<0000> <FFFF>\n"
           "endcodespacerange\n"
           + blocks(texts)
           + "endcmap\n"
             "CMapName currentdict /CMap defineresource pop\n"
             "end\n"
             "end\n";
}

} // namespace views
