#include "BookReader.h"

#include "BookSheets.h"
#include "Columns.h"
#include "CsvReader.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

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
};

const Sheet *find(const QList<Sheet> &sheets, const QString &name)
{
    const auto found = std::ranges::find(sheets, name, &Sheet::name);
    return found == sheets.end() ? nullptr : &*found;
}

void readSheets(const QList<Sheet> &sheets, BookContent *content, ReadErrors *errors)
{
    for (const SheetKind &kind : sheetKinds) {
        const QString name = kind.name;
        if (const Sheet *sheet = find(sheets, name))
            kind.read(*sheet, content, errors);
        else if (kind.required)
            errors->append({ReadProblem::MissingSheet, name, 0, {}, {}, name});
    }
}

void readStatementSheets(const QList<Sheet> &sheets, BookContent *content, ReadErrors *errors)
{
    for (Statement &statement : content->statements) {
        const QString name = sheetnames::ofStatement(statement.id);
        if (const Sheet *sheet = find(sheets, name))
            readStatementSheet(*sheet, &statement, content, errors);
        else
            errors->append({ReadProblem::MissingSheet, name, 0, {}, {}, name});
    }
}

} // namespace

ReadResult<BookPtr> readBookSheets(const QList<Sheet> &sheets)
{
    BookContent content;
    ReadErrors errors;
    readSheets(sheets, &content, &errors);
    readOrderSheets(sheets, &content, &errors);
    readStatementSheets(sheets, &content, &errors);
    if (!errors.isEmpty())
        return errors;
    return std::make_shared<const Book>(std::move(content));
}

ReadResult<BookPtr> readBook(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return ReadErrors{{ReadProblem::Unreadable, path, 0, {}, {}, {}}};
    if (!info.isDir() || !QFileInfo::exists(path + u"/book.csv"_s))
        return ReadErrors{{ReadProblem::NotABook, path, 0, {}, {}, u"book.csv"_s}};
    auto sheets = readCsvFolder(path);
    if (auto *errors = std::get_if<ReadErrors>(&sheets))
        return *errors;
    return readBookSheets(std::get<QList<Sheet>>(sheets));
}

} // namespace models
