#include "LabelIndex.h"
#include "TableCells.h"
#include "TableImport.h"

#include <QSet>

#include <algorithm>

namespace models {

namespace {

bool isFilled(const QString &text)
{
    return !text.isEmpty();
}

QString labelIn(const TableCells &cells, int row, int column)
{
    return column < 0 ? QString() : withoutFootnotes(cells.text(row, column));
}

ImportRow rowAt(const TableCells &cells, const ImportPlan &plan, int row)
{
    ImportRow read{row, {labelIn(cells, row, plan.labelEn), labelIn(cells, row, plan.labelJa)}, {}, {}, {}};
    for (const ImportColumn &column : plan.columns)
        read.figures.append(cells.text(row, column.column));
    return read;
}

void decide(ImportRow *row, const Book &book, const LabelIndex &labels, const ImportMemory &memory)
{
    const auto remembered = memory.conceptOf(row->label);
    if (remembered && (remembered->isEmpty() || book.item(*remembered))) {
        row->conceptId = *remembered;
        row->use = remembered->isEmpty() ? RowUse::Skipped : RowUse::Known;
        return;
    }
    row->conceptId = labels.conceptOf(row->label, row->hasFigures());
    row->use = row->conceptId.isEmpty() ? RowUse::Undecided : RowUse::Known;
    // A heading or a remark that the book does not know is no figure lost.
    if (row->use == RowUse::Undecided && !row->hasFigures())
        row->use = RowUse::Skipped;
}

} // namespace

bool ImportRow::hasFigures() const
{
    return std::ranges::any_of(figures, isFilled);
}

void ImportMemory::note(const ImportRow &row)
{
    for (const Language language : bothLanguages) {
        const QString label = normalisedLabel(row.label.in(language));
        if (label.isEmpty())
            continue;
        if (row.use == RowUse::Known || row.use == RowUse::Skipped)
            m_concepts.insert(label, row.use == RowUse::Known ? row.conceptId : QString());
        else
            m_concepts.remove(label);
    }
}

std::optional<QString> ImportMemory::conceptOf(const Text &label) const
{
    for (const Language language : bothLanguages) {
        const auto found = m_concepts.constFind(normalisedLabel(label.in(language)));
        if (found != m_concepts.constEnd())
            return *found;
    }
    return std::nullopt;
}

ImportRows importRows(const Sheet &sheet, const Book &book, const ImportPlan &plan, const ImportMemory &memory)
{
    const TableCells cells(sheet);
    const LabelIndex labels(book, plan.statement, plan.unit);
    ImportRows rows;
    for (int row = plan.firstRow; row <= plan.lastRow && row < cells.rows(); ++row) {
        ImportRow read = rowAt(cells, plan, row);
        if (read.label.isEmpty() && !read.hasFigures())
            continue;
        decide(&read, book, labels, memory);
        rows.append(read);
    }
    return rows;
}

ImportSummary summaryOf(const ImportPlan &plan, const ImportRows &rows)
{
    ImportSummary summary;
    for (const ImportColumn &column : plan.columns)
        summary.periods += column.period ? 1 : 0;
    for (const ImportRow &row : rows) {
        summary.undecidedRows += row.use == RowUse::Undecided ? 1 : 0;
        summary.newRows += row.use == RowUse::New ? 1 : 0;
        if (!row.isUsed())
            continue;
        ++summary.rows;
        for (qsizetype i = 0; i < plan.columns.size(); ++i)
            summary.figures += plan.columns.at(i).period && isFilled(row.figures.value(i)) ? 1 : 0;
    }
    return summary;
}

} // namespace models
