#pragma once

#include "slides/SlideShow.h"

namespace app {

/// What a slide is about, in the language of the show.
[[nodiscard]] QString slideTitle(const views::SlideShow &show, const models::Slide &slide);

} // namespace app
