#include "BookWriting.h"

#include "Commands.h"
#include "formats/BookFile.h"
#include "formats/NewQuarter.h"

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

int outcome(const QString &fault, const QString &path)
{
    return fault.isEmpty() ? print(u"Book written to %1\n"_s.arg(path)) : complain(u"kessan: "_s + fault);
}

} // namespace

int runConvert(const models::Book &book, const Arguments &arguments)
{
    const QString &target = arguments.target;
    if (isTaken(target) && !arguments.replaces)
        return refuseToReplace(target);
    return outcome(models::writeBook(book, target, arguments.language), target);
}

int runNewQuarter(const models::Book &book, const Arguments &arguments)
{
    const QString &target = arguments.target;
    if (isTaken(target) && !arguments.replaces)
        return refuseToReplace(target);
    return outcome(models::writeNewQuarterWorkbook(book, target, arguments.language), target);
}

} // namespace app
