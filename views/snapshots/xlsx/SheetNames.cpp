#include "SheetNames.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace views::xlsx {

namespace {

constexpr qsizetype longestName = 31;

QString shortened(QString name, qsizetype length)
{
    if (name.size() > length)
        name.truncate(name.at(length - 1).isHighSurrogate() ? length - 1 : length);
    return name.trimmed();
}

// Beside what spreadsheets forbid, full-width twins included, the marks that quote and end a name in a formula.
QString allowed(QString name)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f\\[\\]:*?/\\\\!［］：＊？／￥＼！]+"_s);
    return name.replace(forbidden, u" "_s).replace(u'\'', u'’').simplified();
}

// Names that a formula takes for a cell or a number; and the one that Excel keeps for itself.
QString unmistakable(const QString &name)
{
    static const QRegularExpression mistakable(u"^(?:[A-Za-z0-9_.]*[0-9][A-Za-z0-9_.]*|R|C|RC|history)$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    if (name.isEmpty())
        return u"-"_s;
    return mistakable.match(name).hasMatch() ? u'(' + shortened(name, longestName - 2) + u')' : name;
}

} // namespace

QString SheetNames::nameFor(const QString &wished)
{
    const QString name = unmistakable(shortened(allowed(wished), longestName));
    QString unique = name;
    for (int copy = 2; m_taken.contains(unique.toCaseFolded()); ++copy) {
        const QString number = u" (%1)"_s.arg(copy);
        unique = shortened(name, longestName - number.size()) + number;
    }
    m_taken.insert(unique.toCaseFolded());
    return unique;
}

} // namespace views::xlsx
