#include "Checking.h"

#include "Commands.h"
#include "formats/CheckReport.h"
#include "snapshots/TieOutReport.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

QString checked(const models::TieOut &tieOut, const Arguments &arguments)
{
    switch (arguments.checkFormat) {
    case CheckFormat::Text:
        return models::checkReport(tieOut, models::Words(arguments.language));
    case CheckFormat::Csv:
        return models::checkCsv(tieOut);
    case CheckFormat::Json:
        return QString::fromUtf8(models::checkJson(tieOut));
    }
    Q_UNREACHABLE();
}

int writeReport(const models::TieOut &tieOut, const Arguments &arguments)
{
    const QString fault = views::writeTieOutReport(tieOut, arguments.target, arguments.language);
    return fault.isEmpty() ? print(u"Report written to %1\n"_s.arg(arguments.target)) : complain(u"kessan: "_s + fault);
}

} // namespace

int runCheck(const models::BookPtr &book, const Arguments &arguments)
{
    const bool isFile = !arguments.target.isEmpty();
    if (isFile && isTaken(arguments.target) && !arguments.replaces)
        return refuseToReplace(arguments.target);
    const models::TieOut tieOut(book);
    const int written = isFile ? writeReport(tieOut, arguments) : print(checked(tieOut, arguments));
    const bool hasFindings
        = std::ranges::any_of(tieOut.checks(), [&](const models::Check &check) { return tieOut.isOpen(check); });
    return written == exitDone && hasFindings ? exitFindings : written;
}

} // namespace app
