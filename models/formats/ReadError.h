#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace models {

enum class ReadProblem {
    NotABook,
    Unreadable,
    TooLarge,
    EmptyFile,
    PasswordProtected,
    DamagedWorkbook,
    NotAWorkbook,
    BadXml,
    FormulaError,
    FormulaWithoutValue,
    BadEncoding,
    BadCsv,
    MissingSheet,
    MissingColumn,
    UnknownColumn,
    MissingKey,
    MissingValue,
    MissingLabel,
    BadNumber,
    BadDate,
    BadChoice,
    UnknownConcept,
    UnknownPeriod,
    UnknownUnit,
    UnknownStatement,
    UnknownNote,
    UnknownPage,
    UnknownExhibit,
    UnknownOrder,
    UnknownParent,
    DuplicateId,
    CyclicParents,
    TotalWithoutParts,
    OrderWithoutSlides,
    OtherFigure,
    OtherUnit,
    ItemTwice,
    PeriodTwice,
    Unsupported,
};

/// What is wrong in a book and where. Rows count from 1 as in a spreadsheet, header included; 0: the whole file. In an
/// XML part of a workbook they are lines.
struct ReadError
{
    ReadProblem problem = ReadProblem::NotABook;
    QString file = {};
    int row = 0;
    QString column = {}; ///< its heading
    QString found = {};
    QString expected = {};
    int cellColumn = 0; ///< from 1 as in a spreadsheet; 0: unknown

    bool operator==(const ReadError &) const = default;
};

using ReadErrors = QList<ReadError>;

/// A value, or every reason why there is none.
template<typename T>
using ReadResult = std::variant<T, ReadErrors>;

} // namespace models
