#include "ReadErrorText.h"

#include "formats/CellAddress.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// What can be wrong with a file as such, or with a cell of a workbook.
const char *sourceOfFile(ReadProblem problem)
{
    switch (problem) {
    case ReadProblem::Unreadable:
        return QT_TRANSLATE_NOOP("Words", "the file cannot be read");
    case ReadProblem::TooLarge:
        return QT_TRANSLATE_NOOP("Words", "the file is too large");
    case ReadProblem::BadEncoding:
        return QT_TRANSLATE_NOOP("Words", "the characters cannot be decoded");
    case ReadProblem::BadCsv:
        return QT_TRANSLATE_NOOP("Words", "the table is damaged: a quotation mark is missing or the data is not text");
    case ReadProblem::EmptyFile:
        return QT_TRANSLATE_NOOP("Words", "the file is empty");
    case ReadProblem::PasswordProtected:
        return QT_TRANSLATE_NOOP("Words", "the file is protected by a password");
    case ReadProblem::DamagedWorkbook:
        return QT_TRANSLATE_NOOP("Words", "the workbook is damaged or incomplete");
    case ReadProblem::NotAWorkbook:
        return QT_TRANSLATE_NOOP("Words", "this is not a workbook");
    case ReadProblem::BadXml:
        return QT_TRANSLATE_NOOP("Words", "this part of the workbook is damaged");
    case ReadProblem::FormulaError:
        return QT_TRANSLATE_NOOP("Words", "the formula gives an error");
    case ReadProblem::FormulaWithoutValue:
        return QT_TRANSLATE_NOOP(
            "Words", "the formula has no stored result: calculate and save the workbook in a spreadsheet program");
    default:
        Q_UNREACHABLE();
    }
}

/// What a cell may refer to and does not find.
const char *sourceOfReference(ReadProblem problem)
{
    switch (problem) {
    case ReadProblem::UnknownConcept:
        return QT_TRANSLATE_NOOP("Words", "unknown concept");
    case ReadProblem::UnknownPeriod:
        return QT_TRANSLATE_NOOP("Words", "unknown period");
    case ReadProblem::UnknownUnit:
        return QT_TRANSLATE_NOOP("Words", "unknown unit");
    case ReadProblem::UnknownStatement:
        return QT_TRANSLATE_NOOP("Words", "unknown statement");
    case ReadProblem::UnknownNote:
        return QT_TRANSLATE_NOOP("Words", "unknown note");
    case ReadProblem::UnknownPage:
        return QT_TRANSLATE_NOOP("Words", "unknown page");
    case ReadProblem::UnknownExhibit:
        return QT_TRANSLATE_NOOP("Words", "unknown exhibit");
    case ReadProblem::UnknownOrder:
        return QT_TRANSLATE_NOOP("Words", "unknown running order");
    case ReadProblem::UnknownParent:
        return QT_TRANSLATE_NOOP("Words", "the parent is not a row above");
    default:
        Q_UNREACHABLE();
    }
}

/// What a book or a cell lacks.
const char *sourceOfGap(ReadProblem problem)
{
    switch (problem) {
    case ReadProblem::MissingSheet:
        return QT_TRANSLATE_NOOP("Words", "the sheet is missing");
    case ReadProblem::MissingColumn:
        return QT_TRANSLATE_NOOP("Words", "the column is missing");
    case ReadProblem::MissingKey:
        return QT_TRANSLATE_NOOP("Words", "the key is missing");
    case ReadProblem::MissingValue:
        return QT_TRANSLATE_NOOP("Words", "the cell is empty");
    case ReadProblem::MissingLabel:
        return QT_TRANSLATE_NOOP("Words", "the text is missing in this language");
    case ReadProblem::TotalWithoutParts:
        return QT_TRANSLATE_NOOP("Words", "the total has no parts");
    case ReadProblem::OrderWithoutSlides:
        return QT_TRANSLATE_NOOP("Words", "the running order has no slides");
    default:
        Q_UNREACHABLE();
    }
}

/// What keeps a plain table from being imported.
const char *sourceOfImport(ReadProblem problem)
{
    switch (problem) {
    case ReadProblem::OtherFigure:
        return QT_TRANSLATE_NOOP("Words", "the book prints another figure here");
    case ReadProblem::OtherUnit:
        return QT_TRANSLATE_NOOP("Words", "the statement is in another unit");
    case ReadProblem::ItemTwice:
        return QT_TRANSLATE_NOOP("Words", "another row is the same item");
    case ReadProblem::PeriodTwice:
        return QT_TRANSLATE_NOOP("Words", "another column has the same period");
    default:
        Q_UNREACHABLE();
    }
}

const char *sourceOf(ReadProblem problem)
{
    switch (problem) {
    case ReadProblem::NotABook:
        return QT_TRANSLATE_NOOP("Words", "this is not a book");
    case ReadProblem::Unreadable:
    case ReadProblem::TooLarge:
    case ReadProblem::BadEncoding:
    case ReadProblem::BadCsv:
    case ReadProblem::EmptyFile:
    case ReadProblem::PasswordProtected:
    case ReadProblem::DamagedWorkbook:
    case ReadProblem::NotAWorkbook:
    case ReadProblem::BadXml:
    case ReadProblem::FormulaError:
    case ReadProblem::FormulaWithoutValue:
        return sourceOfFile(problem);
    case ReadProblem::MissingSheet:
    case ReadProblem::MissingColumn:
    case ReadProblem::MissingKey:
    case ReadProblem::MissingValue:
    case ReadProblem::MissingLabel:
    case ReadProblem::TotalWithoutParts:
    case ReadProblem::OrderWithoutSlides:
        return sourceOfGap(problem);
    case ReadProblem::UnknownColumn:
        return QT_TRANSLATE_NOOP("Words", "the column is unknown");
    case ReadProblem::BadNumber:
        return QT_TRANSLATE_NOOP("Words", "this is not a number");
    case ReadProblem::BadDate:
        return QT_TRANSLATE_NOOP("Words", "this is not a date");
    case ReadProblem::BadChoice:
        return QT_TRANSLATE_NOOP("Words", "the value is not allowed here");
    case ReadProblem::UnknownConcept:
    case ReadProblem::UnknownPeriod:
    case ReadProblem::UnknownUnit:
    case ReadProblem::UnknownStatement:
    case ReadProblem::UnknownNote:
    case ReadProblem::UnknownPage:
    case ReadProblem::UnknownExhibit:
    case ReadProblem::UnknownOrder:
    case ReadProblem::UnknownParent:
        return sourceOfReference(problem);
    case ReadProblem::DuplicateId:
        return QT_TRANSLATE_NOOP("Words", "the id is used twice");
    case ReadProblem::CyclicParents:
        return QT_TRANSLATE_NOOP("Words", "an item is a part of itself");
    case ReadProblem::OtherFigure:
    case ReadProblem::OtherUnit:
    case ReadProblem::ItemTwice:
    case ReadProblem::PeriodTwice:
        return sourceOfImport(problem);
    case ReadProblem::Unsupported:
        return QT_TRANSLATE_NOOP("Words", "this version of the format is not supported");
    }
    Q_UNREACHABLE();
}

/// What stands over the cell, and if nothing does, the letters of its column.
QString columnOf(const ReadError &error)
{
    return error.column.isEmpty() ? columnLetters(error.cellColumn) : error.column;
}

QString placeOf(const ReadError &error, const Words &words)
{
    const QString column = columnOf(error);
    if (error.problem == ReadProblem::BadXml)
        return words(QT_TRANSLATE_NOOP("Words", "%1, line %2")).arg(error.file, QString::number(error.row));
    if (error.row > 0 && !column.isEmpty())
        return words(QT_TRANSLATE_NOOP("Words", "%1, row %2, column %3"))
            .arg(error.file, QString::number(error.row), column);
    if (error.row > 0)
        return words(QT_TRANSLATE_NOOP("Words", "%1, row %2")).arg(error.file, QString::number(error.row));
    return error.file;
}

} // namespace

QString problemText(ReadProblem problem, const Words &words)
{
    return words(sourceOf(problem));
}

QString describe(const ReadError &error, const Words &words)
{
    QString text
        = words(QT_TRANSLATE_NOOP("Words", "%1: %2")).arg(placeOf(error, words), problemText(error.problem, words));
    if (!error.found.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Words", "; found: %1")).arg(error.found);
    if (!error.expected.isEmpty())
        text += words(QT_TRANSLATE_NOOP("Words", "; expected: %1")).arg(error.expected);
    return text;
}

} // namespace models
