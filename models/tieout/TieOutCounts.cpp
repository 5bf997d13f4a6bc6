#include "TieOutCounts.h"

namespace models {

TieOutCounts::TieOutCounts(const TieOut &tieOut)
{
    for (const Check &check : tieOut.checks()) {
        for (OfKind *counts : {&m_kinds[static_cast<std::size_t>(check.kind)], &m_all}) {
            counts->agree += check.verdict == Verdict::Agrees ? 1 : 0;
            counts->rounding += check.verdict == Verdict::Rounding ? 1 : 0;
            counts->differ += check.verdict == Verdict::Differs ? 1 : 0;
            counts->reviewed += tieOut.reviewOf(check) ? 1 : 0;
            counts->lastDigit += check.isLastDigit() ? 1 : 0;
        }
    }
}

} // namespace models
