#include "SlideTitle.h"

namespace app {

QString slideTitle(const views::SlideShow &show, const models::Slide &slide)
{
    const models::Language language = show.state()->language();
    if (!slide.title.isEmpty())
        return slide.title.in(language);
    const models::BookPtr book = show.view().book;
    if (const models::Exhibit *exhibit = book->exhibit(slide.exhibit))
        return exhibit->title.in(language);
    const models::Statement *statement = book->statement(slide.statement);
    return statement ? statement->title.in(language) : QString();
}

} // namespace app
