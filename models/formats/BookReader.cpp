#include "BookReader.h"

#include "BookSheets.h"
#include "Columns.h"
#include "SheetNames.h"
#include "SheetReader.h"

#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <set>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr double cellsShare = 0.6; ///< of the time that a large book takes, until all cells are there

struct SheetKind
{
    QLatin1StringView name;
    void (*read)(const Sheet &, BookContent *, ReadErrors *);
    bool required;
};

constexpr SheetKind sheetKinds[] = {
    {sheetnames::units, readUnits, true},
    {sheetnames::periods, readPeriods, true},
    {sheetnames::book, readCompany, true},
    {sheetnames::concepts, readConcepts, true},
    {sheetnames::calculations, readCalculations, false},
    {sheetnames::ratios, readRatios, false},
    {sheetnames::notes, readNotes, false},
    {sheetnames::texts, readPassages, false},
    {sheetnames::statements, readStatements, true},
    {sheetnames::columns, readHeadings, false},
    {sheetnames::pages, readPages, false},
    {sheetnames::exhibits, readExhibits, false},
    {sheetnames::figures, readFigures, false},
    {sheetnames::restatements, readRestatements, false},
};

void readFixedSheets(const QList<Sheet> &sheets, BookContent *content, ReadErrors *errors)
{
    for (const SheetKind &kind : sheetKinds) {
        const QString name = kind.name;
        if (const Sheet *sheet = sheetNamed(sheets, name))
            kind.read(*sheet, content, errors);
        else if (kind.required)
            errors->append({ReadProblem::MissingSheet, name, 0, {}, {}, name});
    }
}

const QString &statementFolder()
{
    static const QString folder = sheetnames::ofStatement({});
    return folder;
}

/// As many facts as the sheet can have: those of an edition make one a cell.
std::size_t mostFacts(const Sheet &sheet, const Statement &statement)
{
    qsizetype cells = 0;
    for (const QStringList &row : sheet.rows)
        cells += std::ranges::count_if(row, [](const QString &text) { return !text.isEmpty(); });
    return static_cast<std::size_t>(cells * statement.editions.size());
}

/// Facts are many and large: moving them to wherever there is room for more takes as long as reading them.
void makeRoomForFacts(const QList<Sheet> &sheets, BookContent *content)
{
    std::size_t count = content->facts.size();
    for (const Statement &statement : std::as_const(content->statements))
        if (const Sheet *sheet = sheetNamed(sheets, statementFolder() + statement.id))
            count += mostFacts(*sheet, statement);
    content->facts.reserve(count);
}

/// Whether it was not given up.
bool readStatementSheets(const QList<Sheet> &sheets, BookContent *content, ReadErrors *errors,
                         const ReadProgress &progress)
{
    makeRoomForFacts(sheets, content);
    qsizetype done = 0;
    for (Statement &statement : content->statements) {
        if (!tellStep(progress, done++, content->statements.size()))
            return false;
        const QString name = sheetnames::ofStatement(statement.id);
        if (const Sheet *sheet = sheetNamed(sheets, name))
            readStatementSheet(*sheet, &statement, content, errors);
        else
            errors->append({ReadProblem::MissingSheet, name, 0, {}, {}, name});
    }
    return true;
}

// A sheet nobody asks for would be lost without a word.
void checkStatementSheets(const QList<Sheet> &sheets, const QList<Statement> &statements, ReadErrors *errors)
{
    QStringList known;
    for (const Statement &statement : statements)
        known.append(statement.id);
    for (const Sheet &sheet : sheets) {
        const QString id
            = sheet.name.startsWith(statementFolder()) ? sheet.name.sliced(statementFolder().size()) : QString();
        if (!id.isEmpty() && !known.contains(id))
            errors->append({ReadProblem::UnknownStatement, sheet.file, 0, {}, id, known.join(u", "_s)});
    }
}

void checkNames(const QList<Sheet> &sheets, ReadErrors *errors)
{
    QSet<QString> names;
    for (const Sheet &sheet : sheets) {
        if (names.contains(sheet.name))
            errors->append({ReadProblem::DuplicateId, sheet.file, 0, {}, sheet.name});
        names.insert(sheet.name);
    }
}

/// The faults that cells had before anybody asked for them, under the headings of their columns.
ReadErrors faultsIn(const QList<Sheet> &sheets)
{
    ReadErrors faults;
    for (const Sheet &sheet : sheets)
        for (ReadError fault : sheet.faults) {
            fault.column = sheet.rows.value(0).value(fault.cellColumn - 1).trimmed();
            faults.append(fault);
        }
    return faults;
}

/// Each cell's fault once: what follows from it is none of its own.
ReadErrors withFaults(const ReadErrors &errors, const ReadErrors &faults)
{
    const auto cellOf = [](const ReadError &error) { return std::tuple(error.file, error.row, error.cellColumn); };
    std::set<std::tuple<QString, int, int>> cells;
    for (const ReadError &fault : faults)
        cells.insert(cellOf(fault));
    ReadErrors all = faults;
    for (const ReadError &error : errors)
        if (!cells.contains(cellOf(error)))
            all.append(error);
    return all;
}

/// With what is missing named as a person would have to name it in a workbook.
ReadErrors namedAsInWorkbook(ReadErrors errors, const QList<Sheet> &sheets)
{
    const QStringList ids = statementIds(sheets);
    const QStringList names = workbookSheetNames(ids);
    for (ReadError &error : errors)
        if (error.problem == ReadProblem::MissingSheet && error.file.startsWith(statementFolder()))
            error.file = error.expected = names.value(ids.indexOf(error.file.sliced(statementFolder().size())));
    return errors;
}

} // namespace

ReadResult<BookPtr> readBookSheets(const QList<Sheet> &sheets, const ReadProgress &progress)
{
    BookContent content;
    ReadErrors errors;
    checkNames(sheets, &errors);
    readFixedSheets(sheets, &content, &errors);
    readOrderSheets(sheets, &content, &errors);
    if (!readStatementSheets(sheets, &content, &errors, progress))
        return ReadErrors();
    if (sheetNamed(sheets, sheetnames::statements))
        checkStatementSheets(sheets, content.statements, &errors);
    errors = withFaults(errors, faultsIn(sheets));
    if (!errors.isEmpty())
        return errors;
    return std::make_shared<const Book>(std::move(content));
}

ReadResult<BookPtr> readBook(const QString &path, const ReadProgress &progress)
{
    const SheetSource source = sheetSource(path);
    const bool hasBookFile = source == SheetSource::Folder && QFileInfo::exists(path + u"/book.csv"_s);
    if (source == SheetSource::Table || (source == SheetSource::Folder && !hasBookFile))
        return ReadErrors{{ReadProblem::NotABook, path, 0, {}, {}, u"book.csv"_s}};
    const auto sheets = readSheets(path, partOf(progress, 0, cellsShare));
    if (const auto *errors = std::get_if<ReadErrors>(&sheets))
        return *errors;
    const auto &found = std::get<QList<Sheet>>(sheets);
    if (!sheetNamed(found, sheetnames::book))
        return ReadErrors{{ReadProblem::NotABook, path, 0, {}, {}, u"book"_s}};
    auto book = readBookSheets(found, partOf(progress, cellsShare, 1));
    if (const auto *errors = std::get_if<ReadErrors>(&book); errors && source == SheetSource::Workbook)
        return namedAsInWorkbook(*errors, found);
    return book;
}

} // namespace models
