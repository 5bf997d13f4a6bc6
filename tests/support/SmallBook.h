#pragma once

#include "BookText.h"

/// The second quarter of Aozora Noodles, a company that does not exist. Its fiscal year starts in July, it
/// reports in thousands of yen, prints Table 1 in English only and in millions, and translates 2Q24 at 150
/// yen a dollar.
[[nodiscard]] BookText smallBook();
