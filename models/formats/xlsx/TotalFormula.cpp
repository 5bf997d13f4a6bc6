#include "TotalFormula.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

std::optional<RowSum> sumOf(const Calculation &calculation, const Statement &statement, int row)
{
    RowSum sum;
    for (const CalculationPart &part : calculation.parts) {
        const int partRow = statement.rowOf(part.conceptId);
        if (partRow < 0 || statement.rows.at(partRow).unit != statement.rows.at(row).unit)
            return std::nullopt;
        (part.weight < 0 ? sum.subtracted : sum.added).append(partRow);
    }
    return sum;
}

QStringList cellsOf(const QList<int> &rows, const QString &column)
{
    QStringList cells;
    for (const int row : rows)
        cells.append(column + QString::number(sheetRow(row)));
    return cells;
}

QString sumText(const RowSum &sum, const QString &column)
{
    QString text;
    if (!sum.added.isEmpty())
        text = u"SUM(%1)"_s.arg(cellsOf(sum.added, column).join(u','));
    if (!sum.subtracted.isEmpty())
        text += u"-SUM(%1)"_s.arg(cellsOf(sum.subtracted, column).join(u','));
    return text;
}

} // namespace

int sheetRow(int row)
{
    constexpr int firstRow = 2;
    return row + firstRow;
}

QList<RowSum> sumsOf(const Book &book, const Statement &statement, int row)
{
    QList<RowSum> sums;
    for (const Calculation &calculation : book.content().calculations) {
        if (calculation.total != statement.rows.at(row).conceptId)
            continue;
        if (const auto sum = sumOf(calculation, statement, row))
            sums.append(*sum);
    }
    return sums;
}

std::optional<Decimal> valueOf(const RowSum &sum, const FigureOfRow &figure)
{
    Decimal value;
    for (const int row : sum.added + sum.subtracted) {
        const auto part = figure(row);
        if (!part)
            return std::nullopt;
        value = sum.added.contains(row) ? value + *part : value - *part;
    }
    return value;
}

QString sumFormula(const RowSum &sum, const QString &column)
{
    return u'=' + sumText(sum, column);
}

QString sumFormulaOrBlank(const RowSum &sum, const QString &column)
{
    const QString isOneBlank = cellsOf(sum.added + sum.subtracted, column).join(u"=\"\","_s) + u"=\"\""_s;
    return u"=IF(OR(%1),\"\",%2)"_s.arg(isOneBlank, sumText(sum, column));
}

} // namespace models::xlsx
