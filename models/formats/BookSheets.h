#pragma once

#include "ReadError.h"
#include "Sheet.h"
#include "book/Book.h"

namespace models {

/// One function a sheet: fills its part of the content, appends what is wrong. The order of the declarations is the
/// order of reading; a later sheet may refer to what an earlier one defined.
void readUnits(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readPeriods(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readCompany(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readConcepts(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readCalculations(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readRatios(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readNotes(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readPassages(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readStatements(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readHeadings(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readPages(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readExhibits(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readFigures(const Sheet &sheet, BookContent *content, ReadErrors *errors);
void readRestatements(const Sheet &sheet, BookContent *content, ReadErrors *errors);

/// The running orders, from the two sheets `orders` and `slides`, of which a book has both or neither.
void readOrderSheets(const QList<Sheet> &sheets, BookContent *content, ReadErrors *errors);

/// The rows, columns and figures of one statement, which `readStatements` has announced.
void readStatementSheet(const Sheet &sheet, Statement *statement, BookContent *content, ReadErrors *errors);

} // namespace models
