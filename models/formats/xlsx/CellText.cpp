#include "CellText.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

constexpr qsizetype escapeSize = 7; // _x000D_

bool isXmlSpace(QChar character)
{
    return character == u' ' || character == u'\t' || character == u'\n' || character == u'\r';
}

// Blanks around a text count only where it says so.
QString readPiece(XmlPart &part)
{
    const bool keepsBlanks = part.attributes().value(u"xml:space"_s) == u"preserve"_s;
    const QString text = part.text();
    if (keepsBlanks)
        return decodedText(text);
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isXmlSpace(text.at(begin)))
        ++begin;
    while (end > begin && isXmlSpace(text.at(end - 1)))
        --end;
    return decodedText(text.sliced(begin, end - begin));
}

QString readRun(XmlPart &part)
{
    QString text;
    while (part.nextElement()) {
        if (part.is(u"t"))
            text += readPiece(part);
        else
            part.skip();
    }
    return text;
}

/// The character that a text beginning "_x000D_" means, if it does.
std::optional<QChar> escapedCharacter(QStringView text)
{
    if (text.size() < escapeSize || text[escapeSize - 1] != u'_')
        return std::nullopt;
    bool isNumber = false;
    const ushort code = text.sliced(2, escapeSize - 3).toUShort(&isNumber, 16);
    return isNumber && code != 0 ? std::optional(QChar(code)) : std::nullopt;
}

QString unescaped(const QString &text)
{
    QString plain;
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at)) {
        const auto character = escapedCharacter(QStringView(text).sliced(at));
        plain += QStringView(text).sliced(done, at - done);
        plain += character ? QString(*character) : u"_x"_s;
        done = at += character ? escapeSize : 2;
    }
    return plain + QStringView(text).sliced(done);
}

} // namespace

QString decodedText(QString text)
{
    if (text.contains(u"_x"_s))
        text = unescaped(text);
    if (text.contains(u'\r'))
        text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return text;
}

QString readString(XmlPart &part)
{
    QString text;
    while (part.nextElement()) {
        if (part.is(u"t"))
            text += readPiece(part);
        else if (part.is(u"r"))
            text += readRun(part);
        else
            part.skip();
    }
    return text;
}

} // namespace models::xlsx
