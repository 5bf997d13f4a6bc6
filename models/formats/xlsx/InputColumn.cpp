#include "InputColumn.h"

#include "FigureCell.h"
#include "TotalFormula.h"
#include "formats/CellAddress.h"

#include <QCoreApplication>

#include <algorithm>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

class InputColumn
{
public:
    InputColumn(BookSheet *target, const Statement &statement, int column, int model)
        : m_target(target)
        , m_book(target->file().book)
        , m_statement(statement)
        , m_column(column)
        , m_model(model)
    {}

    void write();

private:
    void writeCell(int row);
    [[nodiscard]] QString numberFormat(int row) const;
    [[nodiscard]] QString formula(int row) const;
    [[nodiscard]] bool isContradicted(const RowSum &sum, int row) const;
    [[nodiscard]] std::optional<Decimal> modelFigure(int row) const;
    void tell();
    void tellRun(int firstRow, int lastRow);
    void comment(int sheetRow, const QString &text);
    [[nodiscard]] bool isInput(int row) const;
    [[nodiscard]] const Unit &unitOf(int row) const;
    [[nodiscard]] QString expectation(int row) const;

    BookSheet *m_target;
    const Book &m_book;
    const Statement &m_statement;
    int m_column;
    int m_model;
};

void InputColumn::write()
{
    for (int row = 0; row < m_statement.rows.size(); ++row)
        if (isInput(row))
            writeCell(row);
    tell();
}

// A column of which some is filled in already keeps that.
bool InputColumn::isInput(int row) const
{
    return m_statement.rows.at(row).role != RowRole::Heading
           && m_target->sheet().rows.at(row + 1).at(m_column).isEmpty();
}

const Unit &InputColumn::unitOf(int row) const
{
    const QString &own = m_statement.rows.at(row).unit;
    return *m_book.unit(own.isEmpty() ? m_statement.unit : own);
}

void InputColumn::writeCell(int row)
{
    CellLook look = rowLook(m_statement.rows.at(row));
    look.numberFormat = numberFormat(row);
    look.isRight = true;
    const QString total = formula(row);
    BookFile &file = m_target->file();
    if (total.isEmpty())
        look.fill = CellLook::Input;
    if (total.isEmpty())
        m_target->cells().writeText(row + 1, m_column, {}, file.formats.format(look));
    else
        m_target->cells().writeFormula(row + 1, m_column, total, QString(), file.formats.format(look));
}

// As the figure looks in the column before; where that is none, as the unit wants it.
QString InputColumn::numberFormat(int row) const
{
    const FigureMarks &marks = m_target->file().marks;
    const FigureCell model
        = m_model < 0 ? FigureCell() : figureCell(m_target->sheet().rows.at(row + 1).at(m_model), marks);
    if (model.number)
        return model.format;
    const Decimal one = Decimal(1).rounded(unitOf(row).decimals, Rounding::TowardZero);
    return figureCell(one.toPlain(), marks).format;
}

std::optional<Decimal> InputColumn::modelFigure(int row) const
{
    return m_model < 0 ? std::nullopt : m_target->addable(row + 1, m_model);
}

// Beyond what rounding explains: then the parts are printed here with other signs, or are not all.
bool InputColumn::isContradicted(const RowSum &sum, int row) const
{
    const auto value = valueOf(sum, [this](int part) { return modelFigure(part); });
    const auto printed = modelFigure(row);
    if (!value || !printed)
        return false;
    const Decimal difference = (*value - *printed).magnitude();
    const auto terms = static_cast<qint64>(sum.added.size() + sum.subtracted.size() + 1);
    return compareValues(difference, Decimal(terms, difference.decimals())) > 0;
}

QString InputColumn::formula(int row) const
{
    const QList<RowSum> sums = sumsOf(m_book, m_statement, row);
    const auto fitting = std::ranges::find_if(sums, [&](const RowSum &sum) { return !isContradicted(sum, row); });
    return fitting == sums.end() ? QString() : sumFormulaOrBlank(*fitting, columnLetters(m_column + 1));
}

QString InputColumn::expectation(int row) const
{
    const Words &words = m_target->file().words;
    return words(QT_TRANSLATE_NOOP("Words", "%1. The figure as printed, with its sign. A dash (-) if the item does not "
                                            "exist, blank if nothing is published."))
        .arg(unitOf(row).heading.in(words.language()));
}

// Cells in one unit below one another are told of at once.
void InputColumn::tell()
{
    const Words &words = m_target->file().words;
    comment(0, words(QT_TRANSLATE_NOOP("Words", "Type into the tinted cells. A total adds up once each of its parts is "
                                                "there, as a number or a dash; where the release prints another "
                                                "figure, type it over the formula. Percentages and changes are "
                                                "computed by the program.")));
    int first = 0;
    const auto rows = static_cast<int>(m_statement.rows.size());
    for (int row = 0; row <= rows; ++row) {
        const bool goesOn = row < rows && isInput(row) && (row == first || unitOf(row).id == unitOf(first).id);
        if (goesOn)
            continue;
        if (row > first)
            tellRun(first, row - 1);
        first = row < rows && isInput(row) ? row : row + 1;
    }
}

void InputColumn::tellRun(int firstRow, int lastRow)
{
    const QString text = expectation(firstRow);
    comment(firstRow + 1, text);
    expectFigures(&m_target->cells(), {firstRow + 1, m_column, lastRow + 1, m_column},
                  {m_target->sheet().rows.front().at(m_column), text});
}

void InputColumn::comment(int sheetRow, const QString &text)
{
    QByteArray author = "Kessan";
    lxw_comment_options options{};
    options.author = author.data();
    options.x_scale = 2;
    m_target->cells().note(worksheet_write_comment_opt(m_target->cells().get(), static_cast<lxw_row_t>(sheetRow),
                                                       static_cast<lxw_col_t>(m_column), text.toUtf8().constData(),
                                                       &options));
}

} // namespace

void writeInputColumn(BookSheet *target, const Statement &statement, int column, int model)
{
    InputColumn(target, statement, column, model).write();
}

} // namespace models::xlsx
