#include "HeadingReader.h"
#include "PlanTarget.h"
#include "TableImport.h"
#include "UnitWords.h"
#include "text/NumberParser.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int mostHeaderRows = 3;
constexpr int searchedRows = 60;     ///< a header stands above
constexpr int searchedColumns = 200; ///< no release has more

bool isNumber(const QString &text)
{
    const auto figure = parseFigure(text);
    return figure && figure->kind == FigureKind::Number;
}

bool isWords(const QString &text)
{
    return !text.isEmpty() && !parseFigure(text);
}

class PlanGuess
{
public:
    PlanGuess(const Sheet &sheet, const Book &book)
        : m_book(book)
        , m_cells(sheet)
        , m_width(std::min(m_cells.columns(), searchedColumns))
        , m_headings(book)
    {}

    [[nodiscard]] ImportPlan plan(std::optional<int> headerRow);

private:
    void findHeader(int from, int to);
    void findRows();
    void findLabels();
    void findFigures();
    [[nodiscard]] std::optional<ImportColumn> figuresIn(int column);
    void findUnit();
    void findTitle();
    void findTarget();
    [[nodiscard]] int rowOverFigures() const;
    [[nodiscard]] int periodsIn(int from, int to);
    [[nodiscard]] bool isPeriod(int column);
    [[nodiscard]] int labelColumn(Language language, const LabelIndex &labels);

    const Book &m_book;
    TableCells m_cells;
    int m_width;
    HeadingReader m_headings;
    ImportPlan m_plan;
};

// Different ones: a year over each of its quarters is one.
int PlanGuess::periodsIn(int from, int to)
{
    QSet<std::pair<QDate, QDate>> periods;
    for (int column = 0; column < m_width; ++column)
        if (const auto period = m_headings.read(m_cells.heading(from, to, column)))
            periods.insert({period->start, period->end});
    return static_cast<int>(periods.size());
}

// The rows that name most periods; the fewest of them, and the first.
void PlanGuess::findHeader(int from, int to)
{
    int most = 0;
    for (int last = from; last <= to; ++last)
        for (int first = last; first >= std::max(0, last - mostHeaderRows + 1); --first)
            if (const int count = periodsIn(first, last); count > most) {
                most = count;
                m_plan.firstHeaderRow = first;
                m_plan.headerRow = last;
            }
}

// What names the columns where no period does; -1: nothing.
int PlanGuess::rowOverFigures() const
{
    for (int row = 0; row < m_cells.rows(); ++row)
        for (int column = 0; column < m_width; ++column)
            if (isNumber(m_cells.text(row, column)))
                return row - 1;
    return -1;
}

bool PlanGuess::isPeriod(int column)
{
    return m_plan.headerRow >= 0
           && m_headings.read(m_cells.heading(m_plan.firstHeaderRow, m_plan.headerRow, column)).has_value();
}

// Down to the last figure; what follows are remarks.
void PlanGuess::findRows()
{
    m_plan.firstRow = m_plan.headerRow + 1;
    for (int row = m_plan.firstRow; row < m_cells.rows(); ++row)
        for (int column = 0; column < m_width; ++column)
            if (isNumber(m_cells.text(row, column)))
                m_plan.lastRow = row;
}

// The column with most of the book's labels, then with most words, then the first.
int PlanGuess::labelColumn(Language language, const LabelIndex &labels)
{
    int best = -1;
    std::pair<int, int> most;
    for (int column = 0; column < m_width; ++column) {
        if (isPeriod(column))
            continue;
        int known = 0;
        int words = 0;
        int japanese = 0;
        for (int row = m_plan.firstRow; row <= m_plan.lastRow; ++row) {
            const QString text = m_cells.text(row, column);
            words += isWords(text) ? 1 : 0;
            japanese += isJapanese(text) ? 1 : 0;
            known += labels.knows(text) ? 1 : 0;
        }
        const bool isInLanguage = (2 * japanese > words) == (language == Language::Japanese);
        if (words > 0 && isInLanguage && std::pair(known, words) > most) {
            most = {known, words};
            best = column;
        }
    }
    return best;
}

void PlanGuess::findLabels()
{
    const LabelIndex labels(m_book, {}, {});
    m_plan.labelEn = labelColumn(Language::English, labels);
    m_plan.labelJa = labelColumn(Language::Japanese, labels);
}

std::optional<ImportColumn> PlanGuess::figuresIn(int column)
{
    bool hasAmounts = false; // shares and changes have percent signs
    bool hasNumbers = false;
    for (int row = m_plan.firstRow; row <= m_plan.lastRow && !hasAmounts; ++row) {
        const auto figure = parseFigure(m_cells.text(row, column));
        const bool isFigure = figure && figure->kind == FigureKind::Number;
        hasNumbers = hasNumbers || isFigure;
        hasAmounts = isFigure && !figure->percent;
    }
    const bool isNamed = m_plan.headerRow >= 0;
    const QString heading = isNamed ? m_cells.heading(m_plan.firstHeaderRow, m_plan.headerRow, column) : QString();
    const auto meant = m_headings.read(heading);
    if (!hasNumbers || (!hasAmounts && !meant))
        return std::nullopt;
    ImportColumn figures{column, heading.simplified(), std::nullopt};
    if (meant) {
        figures.period = periodFor(m_book, *meant);
        figures.isBalance = meant->isInstant();
    }
    return figures;
}

void PlanGuess::findFigures()
{
    for (int column = 0; column < m_width; ++column)
        if (column != m_plan.labelEn && column != m_plan.labelJa)
            if (const auto figures = figuresIn(column))
                m_plan.columns.append(*figures);
}

// In the lines over the table, the nearest first.
void PlanGuess::findUnit()
{
    for (int row = std::max(0, m_plan.headerRow); row >= 0; --row)
        for (int column = 0; column < m_width; ++column) {
            const Unit *unit = m_book.unit(unitNamedIn(m_cells.text(row, column), m_book));
            if (!unit || unit->kind == UnitKind::Percent || unit->kind == UnitKind::Points)
                continue; // % heads a column of shares, not a table
            m_plan.unit = unit->id;
            return;
        }
}

// The first line over the header that names no unit.
void PlanGuess::findTitle()
{
    for (int row = 0; row < m_plan.firstHeaderRow && m_plan.title.isEmpty(); ++row)
        for (int column = 0; column < m_width && m_plan.title.isEmpty(); ++column)
            if (const QString text = m_cells.text(row, column).simplified();
                isWords(text) && unitNamedIn(text, m_book).isEmpty())
                (isJapanese(text) ? m_plan.title.ja : m_plan.title.en) = text;
}

void PlanGuess::findTarget()
{
    const PlanTarget target(m_book, m_cells, m_plan);
    m_plan.statement = target.statement();
    for (ImportColumn &column : m_plan.columns)
        if (target.isDoubtful(column))
            column.period.reset();
}

ImportPlan PlanGuess::plan(std::optional<int> headerRow)
{
    const int last = m_cells.rows() - 1;
    findHeader(headerRow.value_or(0), headerRow.value_or(std::min(last, searchedRows)));
    if (m_plan.headerRow < 0)
        m_plan.firstHeaderRow = m_plan.headerRow = headerRow.value_or(rowOverFigures());
    findRows();
    findLabels();
    findFigures();
    findUnit();
    findTitle();
    findTarget();
    return m_plan;
}

} // namespace

ImportPlan guessPlan(const Sheet &sheet, const Book &book, std::optional<int> headerRow)
{
    return PlanGuess(sheet, book).plan(headerRow);
}

} // namespace models
