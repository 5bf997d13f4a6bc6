#pragma once

#include "Concept.h"
#include "Exhibit.h"
#include "Fact.h"
#include "Period.h"
#include "Review.h"
#include "RunningOrder.h"
#include "Statement.h"
#include "Unit.h"

#include <QDate>
#include <QHash>

#include <memory>

namespace models {

/// How the company wants negatives to look in each language.
enum class NegativeStyle { Parentheses, Minus, FilledTriangle, OpenTriangle };

struct HouseStyle
{
    Rounding rounding = Rounding::HalfAwayFromZero;
    NegativeStyle negativeEn = NegativeStyle::Parentheses;
    NegativeStyle negativeJa = NegativeStyle::FilledTriangle;

    bool operator==(const HouseStyle &) const = default;
};

/// The rate at which the release translates yen into another currency for convenience, and for which periods.
struct Translation
{
    QString currency;
    Decimal rate; ///< reporting currency for one unit of `currency`
    QDate date;
    QStringList periods;

    bool operator==(const Translation &) const = default;
};

/// Who reports, when, on which basis.
struct Company
{
    Text name;
    Text shortName;
    Text bookTitle;
    Text sourceName;
    Text consolidation;
    Text accountingStandard;
    Text audit;
    QDate released;
    int fiscalYearStartMonth = 1;
    QString currency;
    QString displayUnit;
    QString currentPeriod;
    HouseStyle houseStyle;
    Translation translation;

    bool operator==(const Company &) const = default;
};

/// total = sum of weight x part.
struct CalculationPart
{
    QString conceptId;
    int weight = 1;

    bool operator==(const CalculationPart &) const = default;
};

struct Calculation
{
    QString id; ///< one total may be computed in several ways
    QString total;
    QList<CalculationPart> parts;

    bool operator==(const Calculation &) const = default;
};

/// A concept that is a quotient: a margin, a rate, a bandwidth per contract.
struct Ratio
{
    QString conceptId;
    QString numerator;
    QString denominator;

    bool operator==(const Ratio &) const = default;
};

/// A footnote or a note to a statement.
struct Note
{
    QString id;
    QList<Language> editions; ///< those that print it; the text is there in both languages
    Text mark;
    Text text;

    bool operator==(const Note &) const = default;
};

enum class PassageKind { Highlight, ForwardLooking, Basis };

/// A paragraph of the release.
struct Passage
{
    QString id;
    PassageKind kind = PassageKind::Highlight;
    Text text;

    bool operator==(const Passage &) const = default;
};

/// Where later releases restate figures: which of them the facts are.
enum class Vintage { Latest, FirstPublished };

/// Everything a book says, as plain values.
struct BookContent
{
    Company company;
    QList<Unit> units;
    QList<Period> periods;
    QList<Concept> concepts;
    QList<Calculation> calculations;
    QList<Ratio> ratios;
    QList<Statement> statements;
    QList<Note> notes;
    QList<Passage> passages;
    QList<Page> pages;
    QList<Exhibit> exhibits;
    QList<RunningOrder> runningOrders; ///< the first one is the default; there may be none
    QList<Review> reviews;
    std::vector<Fact> facts;
    /// What earlier releases printed for facts that the book's own restates, each with the day of its release.
    std::vector<Fact> earlierFacts;
    Vintage vintage = Vintage::Latest; ///< a book as it is read or written is the latest

    bool operator==(const BookContent &) const = default;
};

/// One company's results: immutable, shared, indexed. Pointers it returns live as long as the book;
/// null means that the book has no such thing.
class Book
{
public:
    explicit Book(BookContent content);

    [[nodiscard]] const BookContent &content() const { return m_content; }
    [[nodiscard]] const Company &company() const { return m_content.company; }

    [[nodiscard]] const Unit *unit(const QString &id) const;
    [[nodiscard]] const Period *period(const QString &id) const;
    [[nodiscard]] const Concept *item(const QString &conceptId) const;
    [[nodiscard]] const Statement *statement(const QString &id) const;
    [[nodiscard]] const Note *note(const QString &id) const;
    [[nodiscard]] const Page *page(const QString &id) const;
    [[nodiscard]] const Exhibit *exhibit(const QString &id) const;
    [[nodiscard]] const RunningOrder *runningOrder(const QString &id) const;
    /// The first calculation of this total, in the order of the book.
    [[nodiscard]] const Calculation *calculation(const QString &total) const;

    [[nodiscard]] const Ratio *ratio(const QString &conceptId) const;

    /// The period that lies so many months earlier and is as long; null if the book does not name it.
    [[nodiscard]] const Period *periodBefore(const Period &period, int months) const;

    /// Every printed fact of a concept in a period, in the order of the book.
    [[nodiscard]] std::vector<const Fact *> facts(const QString &conceptId, const QString &period) const;
    /// What earlier releases printed for it, the earliest first.
    [[nodiscard]] std::vector<const Fact *> earlierFacts(const QString &conceptId, const QString &period) const;
    /// The printed fact in a cell of a statement; null where nothing is printed.
    [[nodiscard]] const Fact *printed(const Statement &statement, Language edition, int row, int column) const;

private:
    struct FactKey
    {
        QString conceptId;
        QString period;
        bool operator==(const FactKey &) const = default;
        friend size_t qHash(const FactKey &key, size_t seed = 0) { return qHashMulti(seed, key.conceptId, key.period); }
    };
    struct CellKey
    {
        QString statement;
        Language edition;
        int row;
        int column;
        bool operator==(const CellKey &) const = default;
        friend size_t qHash(const CellKey &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.statement, int(key.edition), key.row, key.column);
        }
    };

    BookContent m_content;
    QHash<QString, int> m_units, m_periods, m_concepts, m_statements, m_notes, m_pages, m_exhibits, m_orders, m_ratios;
    QMultiHash<FactKey, int> m_facts, m_earlierFacts;
    QHash<CellKey, int> m_cells;
};

/// What a fact's measure is called: of the figures of a ratio, which are its amounts, by its metric ("gross_margin").
[[nodiscard]] QString measureName(const Book &book, const Fact &fact);

using BookPtr = std::shared_ptr<const Book>;

/// The same book with these reviews instead of its own.
[[nodiscard]] BookPtr withReviews(const Book &book, const QList<Review> &reviews);

/// The same book with these running orders instead of its own.
[[nodiscard]] BookPtr withRunningOrders(const Book &book, const QList<RunningOrder> &orders);

} // namespace models
