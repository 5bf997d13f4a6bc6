#include "Problems.h"

using namespace Qt::Literals::StringLiterals;
using models::ReadProblem;

namespace {

const char *nameOf(ReadProblem problem)
{
    switch (problem) {
    case ReadProblem::NotABook:
        return "NotABook";
    case ReadProblem::Unreadable:
        return "Unreadable";
    case ReadProblem::TooLarge:
        return "TooLarge";
    case ReadProblem::EmptyFile:
        return "EmptyFile";
    case ReadProblem::PasswordProtected:
        return "PasswordProtected";
    case ReadProblem::DamagedWorkbook:
        return "DamagedWorkbook";
    case ReadProblem::NotAWorkbook:
        return "NotAWorkbook";
    case ReadProblem::BadXml:
        return "BadXml";
    case ReadProblem::FormulaError:
        return "FormulaError";
    case ReadProblem::FormulaWithoutValue:
        return "FormulaWithoutValue";
    case ReadProblem::BadEncoding:
        return "BadEncoding";
    case ReadProblem::BadCsv:
        return "BadCsv";
    case ReadProblem::MissingSheet:
        return "MissingSheet";
    case ReadProblem::MissingColumn:
        return "MissingColumn";
    case ReadProblem::UnknownColumn:
        return "UnknownColumn";
    case ReadProblem::MissingKey:
        return "MissingKey";
    case ReadProblem::MissingValue:
        return "MissingValue";
    case ReadProblem::MissingLabel:
        return "MissingLabel";
    case ReadProblem::BadNumber:
        return "BadNumber";
    case ReadProblem::BadDate:
        return "BadDate";
    case ReadProblem::BadChoice:
        return "BadChoice";
    case ReadProblem::UnknownConcept:
        return "UnknownConcept";
    case ReadProblem::UnknownPeriod:
        return "UnknownPeriod";
    case ReadProblem::UnknownUnit:
        return "UnknownUnit";
    case ReadProblem::UnknownStatement:
        return "UnknownStatement";
    case ReadProblem::UnknownNote:
        return "UnknownNote";
    case ReadProblem::UnknownPage:
        return "UnknownPage";
    case ReadProblem::UnknownExhibit:
        return "UnknownExhibit";
    case ReadProblem::UnknownOrder:
        return "UnknownOrder";
    case ReadProblem::UnknownParent:
        return "UnknownParent";
    case ReadProblem::DuplicateId:
        return "DuplicateId";
    case ReadProblem::CyclicParents:
        return "CyclicParents";
    case ReadProblem::TotalWithoutParts:
        return "TotalWithoutParts";
    case ReadProblem::OrderWithoutSlides:
        return "OrderWithoutSlides";
    case ReadProblem::OtherFigure:
        return "OtherFigure";
    case ReadProblem::OtherUnit:
        return "OtherUnit";
    case ReadProblem::ItemTwice:
        return "ItemTwice";
    case ReadProblem::PeriodTwice:
        return "PeriodTwice";
    case ReadProblem::Unsupported:
        return "Unsupported";
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList problems(const models::ReadErrors &errors)
{
    QStringList lines;
    for (const models::ReadError &error : errors)
        lines.append(u"%1 %2 row %3 column %4: found '%5', expected '%6'"_s.arg(
            QLatin1StringView(nameOf(error.problem)), error.file, QString::number(error.row), error.column, error.found,
            error.expected));
    return lines;
}
