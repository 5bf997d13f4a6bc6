#include "Review.h"

namespace models {

bool Review::isOfSame(const Review &other) const
{
    Review same = other;
    same.note = note;
    return *this == same;
}

QList<Review> withReview(QList<Review> reviews, const Review &review)
{
    QList<Review> others = withoutReview(std::move(reviews), review);
    others.append(review);
    return others;
}

QList<Review> withoutReview(QList<Review> reviews, const Review &review)
{
    reviews.removeIf([&](const Review &other) { return other.isOfSame(review); });
    return reviews;
}

} // namespace models
