#include "LabelIndex.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

// (1), ※2, *3, （注4）, superscripts
const QRegularExpression &footnoteMarks()
{
    static const QRegularExpression marks(u"[\u00B9\u00B2\u00B3\u2070-\u2079]+|[(（]\\s*(?:注|note)?\\s*[0-9０-９]{1,2}"
                                          u"\\s*[)）]|[(（]注[)）]|※\\s*[0-9０-９]*|"
                                          "[*＊]+[0-9０-９]*|注[0-9０-９]+$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return marks;
}

// What stands in brackets is often said in one table and not in another: 営業利益（損失）.
QString withoutBrackets(const QString &label)
{
    static const QRegularExpression brackets(u"[(（\\[［【][^)）\\]］】]*[)）\\]］】]"_s);
    return QString(label).remove(brackets);
}

} // namespace

QString withoutFootnotes(const QString &label)
{
    return QString(label).remove(footnoteMarks()).simplified();
}

QString normalisedLabel(const QString &label)
{
    static const QRegularExpression others(u"[^\\w%&+]|_"_s, QRegularExpression::UseUnicodePropertiesOption);
    return withoutFootnotes(label).normalized(QString::NormalizationForm_KC).toLower().remove(others);
}

bool isJapanese(QStringView text)
{
    static const QRegularExpression script(u"[\\p{Hiragana}\\p{Katakana}\\p{Han}]"_s);
    return script.match(text.toString()).hasMatch();
}

LabelIndex::LabelIndex(const Book &book, const QString &statement, const QString &unit)
{
    const Unit *counts = book.unit(unit);
    for (const Concept &item : book.content().concepts) {
        add(&m_inBook, item.label, item.id);
        add(&m_inBook, item.shortLabel, item.id);
        if (item.isAbstract())
            m_headings.insert(item.id);
        else if (counts && item.base == counts->base)
            m_counted.insert(item.id);
    }
    for (const Statement &each : book.content().statements)
        for (const Row &row : each.rows) {
            add(&m_inBook, row.label, row.conceptId);
            if (each.id == statement)
                add(&m_inStatement, row.label, row.conceptId);
        }
}

void LabelIndex::add(Names *names, const Text &label, const QString &conceptId)
{
    for (const Language language : bothLanguages)
        for (const QString &each : {label.in(language), withoutBrackets(label.in(language))})
            if (const QString name = normalisedLabel(each); !name.isEmpty())
                (*names)[name].insert(conceptId);
}

// Each language narrows the other's: "Other" is said of many things.
QSet<QString> LabelIndex::meanings(const Names &names, const Text &label, bool hasFigures) const
{
    std::optional<QSet<QString>> common;
    for (const Language language : bothLanguages) {
        const QString &text = label.in(language);
        QSet<QString> found = names.value(normalisedLabel(text));
        if (found.isEmpty())
            found = names.value(normalisedLabel(withoutBrackets(text)));
        if (hasFigures)
            found -= m_headings;
        if (!found.isEmpty())
            common = common ? common->intersect(found) : found;
    }
    return common.value_or(QSet<QString>());
}

QString LabelIndex::conceptOf(const Text &label, bool hasFigures) const
{
    for (const Names *names : {&m_inStatement, &m_inBook}) {
        QSet<QString> found = meanings(*names, label, hasFigures);
        if (found.size() > 1)
            found &= m_counted;
        if (!found.isEmpty())
            return found.size() == 1 ? *found.constBegin() : QString();
    }
    return {};
}

bool LabelIndex::knows(const QString &label) const
{
    const QString name = normalisedLabel(label);
    return !name.isEmpty() && m_inBook.contains(name);
}

} // namespace models
