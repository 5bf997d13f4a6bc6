#include "CsvEncoding.h"

#include <QHash>
#include <QStringEncoder>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

// What is read the same way; anything else becomes a question mark.
QString standIn(char32_t character)
{
    static const QHash<char32_t, QString> standIns{
        {U'\u2013', u"-"_s}, {U'\u2014', u"-"_s},      {U'\u2212', u"-"_s},      {U'\u00B7', u"・"_s},
        {U'\u00A0', u" "_s}, {U'\u00A5', u"\uFFE5"_s}, {U'\u301C', u"\uFF5E"_s}, {U'\u20AC', u"EUR"_s},
    };
    return standIns.value(character, u"?"_s);
}

// One character at a time: an encoder tells that something is lacking, not what.
bool isInCp932(const QString &character)
{
    QStringEncoder encoder("CP932");
    const QByteArray bytes = encoder(character);
    return !encoder.hasError() && QString(QStringDecoder("CP932")(bytes)) == character;
}

EncodedText encodeCp932(const QString &text)
{
    EncodedText encoded;
    QHash<char32_t, bool> known;
    QString written;
    for (const uint character : text.toUcs4()) {
        const QString as = QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        if (!known.contains(character)) {
            known.insert(character, isInCp932(as));
            if (!known.value(character))
                encoded.replacements.append({as, standIn(character)});
        }
        written += known.value(character) ? as : standIn(character);
    }
    encoded.bytes = QStringEncoder("CP932")(written);
    return encoded;
}

} // namespace

EncodedText encode(const QString &text, CsvEncoding encoding)
{
    switch (encoding) {
    case CsvEncoding::Utf8:
        return {"\xEF\xBB\xBF" + text.toUtf8(), {}};
    case CsvEncoding::Cp932:
        return encodeCp932(text);
    }
    Q_UNREACHABLE();
}

} // namespace models
