// Holding every figure of a book against the others: of the built-in one, and of a large one.
#include "LargeBook.h"
#include "Report.h"
#include "formats/BookReader.h"
#include "resources.h"
#include "tieout/TieOut.h"

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int runs = 5;
constexpr double mostForBuiltIn = 20;
constexpr double mostForLargest = 1000;

void measureChecks(const Report &report, const QString &name, const models::BookPtr &book, double most)
{
    std::size_t checks = 0;
    const double time = medianTime(runs, [&] { checks = models::TieOut(book).checks().size(); });
    report.add(u"%1, %2 facts, %3 checks"_s.arg(name).arg(book->content().facts.size()).arg(checks), time, most);
}

} // namespace

void measureTieOut(const Report &report)
{
    report.heading(u"The tie-out"_s);
    const auto builtIn = models::readBook(resources::builtInBook());
    measureChecks(report, u"the built-in book"_s, std::get<models::BookPtr>(builtIn), mostForBuiltIn);
    measureChecks(report, u"120 quarters x 2,000 concepts"_s, largeBook(120, 2000).book(), mostForLargest);
}

} // namespace bench
