#include "FreeIds.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace models {

QString FreeIds::take(const QString &words, const QString &otherwise)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    QString stem = words.toLower().replace(others, u" "_s).simplified().replace(u' ', u'_');
    if (stem.isEmpty())
        stem = otherwise;
    QString id = stem;
    for (int &number = m_numbers[stem]; m_taken.contains(id);) {
        number = std::max(2, number + 1);
        id = stem + u'_' + QString::number(number);
    }
    m_taken.insert(id);
    return id;
}

} // namespace models
