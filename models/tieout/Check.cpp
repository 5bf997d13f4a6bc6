#include "Check.h"

namespace models {

QString checkKindName(CheckKind kind)
{
    switch (kind) {
    case CheckKind::Totals:
        return QStringLiteral("totals");
    case CheckKind::Statements:
        return QStringLiteral("statements");
    case CheckKind::Balances:
        return QStringLiteral("balances");
    case CheckKind::SameFact:
        return QStringLiteral("same_fact");
    case CheckKind::Shares:
        return QStringLiteral("shares");
    case CheckKind::Changes:
        return QStringLiteral("changes");
    case CheckKind::Ratios:
        return QStringLiteral("ratios");
    case CheckKind::Translation:
        return QStringLiteral("translation");
    case CheckKind::Periods:
        return QStringLiteral("periods");
    case CheckKind::Editions:
        return QStringLiteral("editions");
    case CheckKind::Labels:
        return QStringLiteral("labels");
    }
    Q_UNREACHABLE();
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Agrees:
        return QStringLiteral("agrees");
    case Verdict::Rounding:
        return QStringLiteral("rounding");
    case Verdict::Differs:
        return QStringLiteral("differs");
    }
    Q_UNREACHABLE();
}

} // namespace models
