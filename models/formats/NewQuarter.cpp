#include "NewQuarter.h"

#include "HeadingDates.h"
#include "QuarterNames.h"
#include "text/Words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int quarterMonths = 3;
constexpr int yearMonths = 12;

/// A period of the book, and the one that follows it in the next release.
struct Succession
{
    Period before;
    Period after;
};

QDate fiscalYearStart(const Period &quarter, int startMonth)
{
    return QDate(FiscalQuarter::of(quarter, startMonth).fiscalYear, startMonth, 1);
}

const Period *periodFrom(const QList<Period> &periods, const QDate &start, const QDate &end)
{
    const auto found = std::ranges::find_if(
        periods, [&](const Period &period) { return period.start == start && period.end == end; });
    return found == periods.end() ? nullptr : &*found;
}

/// Makes the content of the template.
class QuarterMaker
{
public:
    QuarterMaker(const Book &book, Language language)
        : m_content(book.content())
        , m_words(language)
        , m_names(QuarterNames::of(book))
        , m_startMonth(book.company().fiscalYearStartMonth)
    {}

    [[nodiscard]] std::variant<BookTemplate, QString> made();

private:
    [[nodiscard]] QString fault(const Period &current) const;
    [[nodiscard]] bool isIdOfAnother(const Period &period) const;
    [[nodiscard]] Period named(Period period, const QString &id) const;
    [[nodiscard]] std::optional<Succession> cumulative(const Period &current, const Period &next) const;
    void add(const Succession &succession);
    void addColumn(Statement *statement, const Succession &succession);
    void addHeading(Statement *statement, const Succession &succession, bool isAfter) const;
    void moveFigures(const QString &statement, int column);

    BookContent m_content;
    Words m_words;
    std::optional<QuarterNames> m_names;
    int m_startMonth;
};

// One that the book names already, or a new one.
Period QuarterMaker::named(Period period, const QString &id) const
{
    if (const Period *known = periodFrom(m_content.periods, period.start, period.end))
        return *known;
    period.id = id;
    return period;
}

bool QuarterMaker::isIdOfAnother(const Period &period) const
{
    return std::ranges::any_of(m_content.periods,
                               [&](const Period &known) { return known.id == period.id && known != period; });
}

// From the beginning of the fiscal year to the quarter's end; of a first quarter there is none.
std::optional<Succession> QuarterMaker::cumulative(const Period &current, const Period &next) const
{
    const Period *before = periodFrom(m_content.periods, fiscalYearStart(current, m_startMonth), current.end);
    const Period after{{}, fiscalYearStart(next, m_startMonth), next.end};
    if (!before || before->isQuarter() || after.months() == quarterMonths)
        return std::nullopt;
    if (const Period *known = periodFrom(m_content.periods, after.start, after.end))
        return Succession{*before, *known};
    const auto id = m_names->cumulative(after);
    return id ? std::optional(Succession{*before, named(after, *id)}) : std::nullopt;
}

void QuarterMaker::add(const Succession &succession)
{
    if (!m_content.periods.contains(succession.after))
        m_content.periods.insert(m_content.periods.indexOf(succession.before) + 1, succession.after);
    for (Statement &statement : m_content.statements)
        addColumn(&statement, succession);
}

/// Whether a statement has its oldest column first.
bool isOldestFirst(const Statement &statement, const Period &newest, const QList<Period> &periods)
{
    const qsizetype place = statement.columns.indexOf(Column{newest.id, Measure::Amount});
    const auto isOlder = [&](const Column &column) {
        const auto period = std::ranges::find(periods, column.period, &Period::id);
        return column.measure == Measure::Amount && period != periods.end() && period->end < newest.end;
    };
    return std::any_of(statement.columns.begin(), statement.columns.begin() + place, isOlder);
}

// Beside all columns of the period before, on the side where the newest stand.
void QuarterMaker::addColumn(Statement *statement, const Succession &succession)
{
    const Column column{succession.after.id, Measure::Amount};
    QList<Column> &columns = statement->columns;
    if (!columns.contains(Column{succession.before.id, Measure::Amount}) || columns.contains(column))
        return;
    const bool isAfter = isOldestFirst(*statement, succession.before, m_content.periods);
    const auto isOfPeriod = [&](const Column &each) { return each.period == succession.before.id; };
    const auto place = isAfter ? std::find_if(columns.rbegin(), columns.rend(), isOfPeriod).base()
                               : std::find_if(columns.begin(), columns.end(), isOfPeriod);
    const auto index = static_cast<int>(place - columns.begin());
    columns.insert(index, column);
    moveFigures(statement->id, index);
    addHeading(statement, succession, isAfter);
}

void QuarterMaker::moveFigures(const QString &statement, int column)
{
    for (Fact &fact : m_content.facts)
        if (fact.source.statement == statement && fact.source.column >= column)
            ++fact.source.column;
}

void QuarterMaker::addHeading(Statement *statement, const Succession &succession, bool isAfter) const
{
    QList<PeriodHeading> &headings = statement->headings;
    const auto before = std::ranges::find(headings, succession.before.id, &PeriodHeading::period);
    if (before == headings.end() || std::ranges::count(headings, succession.after.id, &PeriodHeading::period))
        return;
    const auto dated = [&](const QString &text) {
        return shiftedHeading(text, succession.before, succession.after, m_startMonth).value_or(succession.after.id);
    };
    const PeriodHeading heading{succession.after.id, {dated(before->text.en), dated(before->text.ja)}};
    headings.insert(before - headings.begin() + (isAfter ? 1 : 0), heading);
}

QString QuarterMaker::fault(const Period &current) const
{
    if (!current.isQuarter() || current.end != monthEnd(current.end)
        || current.start.addMonths(quarterMonths) != current.end.addDays(1)
        || (current.start.month() - m_startMonth + yearMonths) % quarterMonths != 0)
        return m_words(QT_TRANSLATE_NOOP("Words", "the current period %1 is no quarter of a fiscal year"))
            .arg(current.id);
    return m_names ? QString()
                   : m_words(QT_TRANSLATE_NOOP("Words", "from %1 it can't be told what the next quarter is called"))
                         .arg(current.id);
}

std::variant<BookTemplate, QString> QuarterMaker::made()
{
    const Period current = *std::ranges::find(m_content.periods, m_content.company.currentPeriod, &Period::id);
    if (QString reason = fault(current); !reason.isEmpty())
        return reason;
    Period next{{}, current.end.addDays(1), monthEnd(current.end, quarterMonths)};
    next = named(next, m_names->quarter(next));
    QList<Succession> successions{{current, next}};
    if (const auto longer = cumulative(current, next))
        successions.append(*longer);
    BookTemplate made;
    for (const Succession &succession : std::as_const(successions)) {
        if (isIdOfAnother(succession.after))
            return m_words(QT_TRANSLATE_NOOP("Words", "the book has another period called %1"))
                .arg(succession.after.id);
        add(succession);
        made.inputs.append({succession.after.id, succession.before.id});
    }
    m_content.company.currentPeriod = next.id;
    made.book = std::make_shared<const Book>(m_content);
    return made;
}

} // namespace

std::variant<BookTemplate, QString> newQuarter(const Book &book, Language language)
{
    return QuarterMaker(book, language).made();
}

QString writeNewQuarterWorkbook(const Book &book, const QString &file, Language language)
{
    const auto made = newQuarter(book, language);
    if (const auto *reason = std::get_if<QString>(&made))
        return *reason;
    const auto &[filled, inputs] = std::get<BookTemplate>(made);
    return writeWorkbookForInput(*filled, inputs, file, language);
}

} // namespace models
