#include "Review.h"

namespace models {

bool Review::isOfSame(const Review &other) const
{
    Review same = other;
    same.note = note;
    return *this == same;
}

} // namespace models
