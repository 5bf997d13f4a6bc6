#pragma once

#include "BookText.h"

/// The small book with this many quarters and concepts more, in statements of a hundred rows.
[[nodiscard]] BookText largeBook(int quarters, int concepts);
