#include "SheetReader.h"

#include "CsvReader.h"
#include "InputFile.h"
#include "SheetNames.h"
#include "XlsxReader.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

ReadResult<QList<Sheet>> readWorkbook(const QString &path, const ReadProgress &progress)
{
    const auto bytes = readInput(path, path);
    if (const auto *errors = std::get_if<ReadErrors>(&bytes))
        return *errors;
    auto read = readXlsx(std::get<QByteArray>(bytes), path, progress);
    if (auto *sheets = std::get_if<QList<Sheet>>(&read)) {
        QStringList names;
        for (const Sheet &sheet : std::as_const(*sheets))
            names.append(sheet.name);
        names = sheetNamesInBook(names, statementIds(*sheets));
        for (qsizetype index = 0; index < names.size(); ++index)
            (*sheets)[index].name = names.at(index);
    }
    return read;
}

ReadResult<QList<Sheet>> readTable(const QString &path)
{
    const QFileInfo info(path);
    const auto bytes = readInput(path, path);
    if (const auto *errors = std::get_if<ReadErrors>(&bytes))
        return *errors;
    const auto cells = readCsv(std::get<QByteArray>(bytes), info.fileName());
    if (const auto *errors = std::get_if<ReadErrors>(&cells))
        return *errors;
    return QList<Sheet>{{info.completeBaseName(), info.fileName(), std::get<QList<QStringList>>(cells)}};
}

} // namespace

bool isNamedAsWorkbook(const QString &path)
{
    return QFileInfo(path).suffix().startsWith(u"xls"_s, Qt::CaseInsensitive);
}

SheetSource sheetSource(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return SheetSource::Nothing;
    if (info.isDir())
        return SheetSource::Folder;
    constexpr qint64 enough = 8;
    QFile input(path);
    const QByteArray start = input.open(QIODevice::ReadOnly) ? input.read(enough) : QByteArray();
    return isWorkbook(start) || (start.isEmpty() && isNamedAsWorkbook(path)) ? SheetSource::Workbook
                                                                             : SheetSource::Table;
}

ReadResult<QList<Sheet>> readSheets(const QString &path, const ReadProgress &progress)
{
    switch (sheetSource(path)) {
    case SheetSource::Nothing:
        return ReadErrors{{ReadProblem::Unreadable, path}};
    case SheetSource::Folder:
        return readCsvFolder(path, progress);
    case SheetSource::Workbook:
        return readWorkbook(path, progress);
    case SheetSource::Table:
        return readTable(path);
    }
    Q_UNREACHABLE();
}

} // namespace models
