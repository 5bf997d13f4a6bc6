#include "CsvReader.h"

#include "CsvDelimiter.h"
#include "InputFile.h"
#include "TextDecoder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <csv.h>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int maxFiles = 1000;

struct CsvParser
{
    csv_parser parser{};
    explicit CsvParser(char16_t delimiter)
    {
        csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
        csv_set_delim(&parser, static_cast<unsigned char>(delimiter));
    }
    ~CsvParser() { csv_free(&parser); }
    Q_DISABLE_COPY_MOVE(CsvParser)
};

struct CsvCells
{
    QList<QStringList> rows;
    QStringList row;
};

void addCell(void *text, std::size_t size, void *data)
{
    static_cast<CsvCells *>(data)->row.append(
        QString::fromUtf8(static_cast<const char *>(text), static_cast<qsizetype>(size)));
}

void endRow(int, void *data)
{
    auto *cells = static_cast<CsvCells *>(data);
    cells->rows.append(std::exchange(cells->row, {}));
}

ReadErrors badCsv(const CsvCells &cells, const QString &file)
{
    return {{ReadProblem::BadCsv, file, static_cast<int>(cells.rows.size()) + 1, {}, {}, {}}};
}

ReadResult<QList<QStringList>> readCsvFile(const QString &path, const QString &file)
{
    const auto bytes = readInput(path, file);
    if (const auto *errors = std::get_if<ReadErrors>(&bytes))
        return *errors;
    return readCsv(std::get<QByteArray>(bytes), file);
}

QStringList csvFilesIn(const QDir &folder)
{
    QStringList files;
    QDirIterator entries(folder.path(), {u"*.csv"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (entries.hasNext() && files.size() <= maxFiles)
        files.append(folder.relativeFilePath(entries.next()));
    files.sort();
    return files;
}

} // namespace

ReadResult<QList<QStringList>> readCsv(const QByteArray &bytes, const QString &file)
{
    const std::optional<QString> text = decodeText(bytes);
    if (!text)
        return ReadErrors{{ReadProblem::BadEncoding, file, 0, {}, {}, u"UTF-8, UTF-16, CP932"_s}};
    if (text->contains(QChar::Null))
        return ReadErrors{{ReadProblem::BadCsv, file, 0, {}, {}, {}}};
    // libcsv ends a row at CR and at LF alike; a pair would count as two rows.
    const QString lines = QString(*text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QByteArray utf8 = lines.toUtf8();
    CsvParser csv(csvDelimiter(lines));
    CsvCells cells;
    const auto size = static_cast<std::size_t>(utf8.size());
    if (csv_parse(&csv.parser, utf8.constData(), size, addCell, endRow, &cells) != size)
        return badCsv(cells, file);
    if (csv_fini(&csv.parser, addCell, endRow, &cells) != 0)
        return badCsv(cells, file);
    return cells.rows;
}

ReadResult<std::optional<Sheet>> readCsvSheet(const QString &folder, const QString &name)
{
    const QString file = name + u".csv"_s;
    const QString path = QDir(folder).filePath(file);
    if (!QFileInfo::exists(path))
        return std::nullopt;
    auto cells = readCsvFile(path, file);
    if (auto *errors = std::get_if<ReadErrors>(&cells))
        return *errors;
    return Sheet{name, file, std::get<QList<QStringList>>(std::move(cells))};
}

ReadResult<QList<Sheet>> readCsvFolder(const QString &folder, const ReadProgress &progress)
{
    const QDir root(QFileInfo(folder).absoluteFilePath());
    QList<Sheet> sheets;
    ReadErrors errors;
    const QStringList files = csvFilesIn(root);
    for (qsizetype done = 0; done < files.size(); ++done) {
        if (!tellStep(progress, done, files.size()))
            return ReadErrors();
        const QString &file = files.at(done);
        auto cells = readCsvFile(root.filePath(file), file);
        if (auto *rows = std::get_if<QList<QStringList>>(&cells))
            sheets.append({file.chopped(4), file, std::move(*rows)});
        else
            errors += std::get<ReadErrors>(cells);
    }
    if (!errors.isEmpty())
        return errors;
    return sheets;
}

} // namespace models
