#include "Equality.h"

#include "ExhibitModel.h"
#include "ExhibitTable.h"
#include "Roles.h"
#include "StatementModel.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// A cell as it is shown in one language.
struct TwinCell
{
    std::optional<Fact> fact;
    QString text;
};

TwinCell cellAt(const QModelIndex &index)
{
    const QVariant fact = index.data(FactRole);
    return {fact.isValid() ? std::optional(fact.value<Fact>()) : std::nullopt, index.data().toString()};
}

// Marks of negatives, points of abbreviations and words beside a figure are each language's own.
QString digitsOf(const QString &text)
{
    static const QRegularExpression number(u"[0-9]+(?:\\.[0-9]+)?"_s);
    QString digits;
    for (const QRegularExpressionMatch &match : number.globalMatch(text))
        digits += match.captured();
    return digits;
}

// An edition prints the same fact in its own table, so that where it stands does not count.
bool isSameFact(const Fact &a, const Fact &b)
{
    return a.conceptId == b.conceptId && a.period == b.period && a.measure == b.measure && a.unit == b.unit
           && a.value == b.value && a.absence == b.absence;
}

bool isAsPrinted(const TwinCell &cell)
{
    return cell.text == cell.fact->source.text;
}

// What the program writes must read the same; an edition may write as it likes.
bool isSame(const TwinCell &a, const TwinCell &b)
{
    if (!a.fact || !b.fact || !isSameFact(*a.fact, *b.fact))
        return false;
    return digitsOf(a.text) == digitsOf(b.text) || (isAsPrinted(a) && isAsPrinted(b));
}

/// Holds pages of the same thing in both languages against each other.
class TwinWalk
{
public:
    explicit TwinWalk(BookPtr book)
        : m_book(std::move(book))
    {}

    [[nodiscard]] TwinPages exhibits();
    [[nodiscard]] TwinPages statements(Presentation presentation);

private:
    template<typename Model>
    void prepare(Model *model, Language language) const
    {
        model->setLanguage(language);
        model->setUnit(m_book->company().displayUnit);
        model->setCurrentPeriod(m_book->company().currentPeriod);
    }
    void addExhibit(const Exhibit &exhibit);
    void addTable(const Statement &statement, Presentation presentation);
    void addRows(const StatementModel &english, const StatementModel &japanese, const QModelIndex &englishParent,
                 const QModelIndex &japaneseParent);
    void add(const TwinCell &english, const TwinCell &japanese);

    BookPtr m_book;
    QString m_shownIn;
    TwinPages m_pages;
};

void TwinWalk::add(const TwinCell &english, const TwinCell &japanese)
{
    if (english.text.isEmpty() && japanese.text.isEmpty())
        return;
    ++m_pages.figures;
    if (isSame(english, japanese)) {
        ++m_pages.same;
        return;
    }
    const Fact fact = english.fact ? *english.fact : japanese.fact.value_or(Fact());
    m_pages.unlike.append({m_shownIn, fact.conceptId, fact.period, fact.measure, english.text, japanese.text});
}

void TwinWalk::addExhibit(const Exhibit &exhibit)
{
    m_shownIn = exhibit.id;
    ExhibitModel english, japanese;
    prepare(&english, Language::English);
    prepare(&japanese, Language::Japanese);
    english.setExhibit(m_book, exhibit);
    japanese.setExhibit(m_book, exhibit);
    for (int row = 0; row < english.rowCount(); ++row)
        for (int column = 0; column < english.columnCount(); ++column)
            add(cellAt(english.index(row, column)), cellAt(japanese.index(row, column)));
    for (int column = 0; !exhibit.companion.isEmpty() && column < english.columnCount(); ++column) {
        const auto companion = [&](const ExhibitModel &model) {
            const Fact fact = model.companionAt(column);
            return TwinCell{fact, model.format().figure(*m_book, fact, model.shownUnit())};
        };
        add(companion(english), companion(japanese));
    }
    addTable(exhibitTable(*m_book, exhibit), Presentation::AsComputed);
}

void TwinWalk::addTable(const Statement &statement, Presentation presentation)
{
    StatementModel english, japanese;
    for (StatementModel *model : {&english, &japanese}) {
        prepare(model, model == &english ? Language::English : Language::Japanese);
        model->setPresentation(presentation);
        model->setStatement(m_book, statement);
    }
    addRows(english, japanese, {}, {});
}

void TwinWalk::addRows(const StatementModel &english, const StatementModel &japanese, const QModelIndex &englishParent,
                       const QModelIndex &japaneseParent)
{
    for (int row = 0; row < english.rowCount(englishParent); ++row) {
        const QModelIndex item = english.index(row, 0, englishParent);
        const QModelIndex twin = japanese.index(row, 0, japaneseParent);
        for (int column = 1; column < english.columnCount(); ++column)
            add(cellAt(item.siblingAtColumn(column)), cellAt(twin.siblingAtColumn(column)));
        addRows(english, japanese, item, twin);
    }
}

TwinPages TwinWalk::exhibits()
{
    m_pages = {};
    for (const Exhibit &exhibit : m_book->content().exhibits) {
        ++m_pages.pages;
        addExhibit(exhibit);
    }
    return m_pages;
}

TwinPages TwinWalk::statements(Presentation presentation)
{
    m_pages = {};
    for (const Statement &statement : m_book->content().statements) {
        ++m_pages.pages;
        m_shownIn = statement.id;
        addTable(statement, presentation);
    }
    return m_pages;
}

void countPrinted(const TieOut &tieOut, Equality *equality)
{
    const Book &book = *tieOut.book();
    const auto count = [equality](Language edition) {
        ++(edition == Language::English ? equality->englishOnly : equality->japaneseOnly);
    };
    for (const Check &check : tieOut.checks())
        if (check.kind == CheckKind::Editions) {
            if (check.reference < 0)
                count(tieOut.printed(check)->source.edition);
            equality->printedInBoth += check.reference < 0 ? 0 : 1;
            equality->printedSame += check.verdict == Verdict::Agrees ? 1 : 0;
            if (check.verdict != Verdict::Agrees)
                equality->printedUnlike.push_back(check);
        }
    // What one edition leaves out as a whole is not held against it.
    for (const Fact &fact : book.content().facts)
        if (const Statement *statement = book.statement(fact.source.statement);
            statement && statement->editions.size() == 1)
            count(fact.source.edition);
}

} // namespace

bool Equality::holds() const
{
    return exhibits.unlike.isEmpty() && statements.unlike.isEmpty()
           && asPrinted.unlike.size() == static_cast<qsizetype>(printedUnlike.size());
}

Equality equalityOf(const TieOut &tieOut)
{
    Equality equality;
    countPrinted(tieOut, &equality);
    TwinWalk walk(tieOut.book());
    equality.exhibits = walk.exhibits();
    equality.statements = walk.statements(Presentation::AsComputed);
    equality.asPrinted = walk.statements(Presentation::AsPrinted);
    return equality;
}

} // namespace models
