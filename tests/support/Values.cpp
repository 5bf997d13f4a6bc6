#include "Values.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace models {

char *toString(const Decimal &value)
{
    return qstrdup(qPrintable(u"%1 with %2 decimals"_s.arg(value.toPlain()).arg(value.decimals())));
}

} // namespace models

models::Decimal operator""_dec(const char16_t *text, std::size_t size)
{
    const auto value = models::Decimal::fromPlain(QStringView(text, static_cast<qsizetype>(size)));
    if (!value)
        qFatal("a test needs a plain decimal");
    return *value;
}
