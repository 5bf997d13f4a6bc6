#include "Statement.h"

#include <algorithm>

namespace models {

int Statement::rowOf(QStringView conceptId) const
{
    const auto found = std::ranges::find(rows, conceptId, &Row::conceptId);
    return found == rows.end() ? -1 : static_cast<int>(found - rows.begin());
}

} // namespace models
