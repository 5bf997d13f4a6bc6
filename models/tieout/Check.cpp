#include "Check.h"

#include "formats/Names.h"

namespace models {

QString checkKindName(CheckKind kind)
{
    return nameOf(checkKindNames, kind);
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
