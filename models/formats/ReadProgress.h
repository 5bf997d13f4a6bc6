#pragma once

#include <QtGlobal>

#include <functional>

namespace models {

/// Told by the thread that reads how far it is, from 0 to 1; answers whether to go on. A reading that is given up ends
/// without a value and without errors.
using ReadProgress = std::function<bool(double done)>;

/// For whom nobody waits.
[[nodiscard]] inline bool unwatched(double)
{
    return true;
}

/// What a part of a reading, from one share of it to another, is to tell.
[[nodiscard]] inline ReadProgress partOf(const ReadProgress &whole, double from, double to)
{
    return [whole, from, to](double done) { return whole(from + (to - from) * done); };
}

/// Tells that so many of so many steps are done.
[[nodiscard]] inline bool tellStep(const ReadProgress &progress, qsizetype done, qsizetype all)
{
    return progress(static_cast<double>(done) / static_cast<double>(all));
}

} // namespace models
