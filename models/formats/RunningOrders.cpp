#include "RunningOrders.h"

#include "BookSheets.h"
#include "CsvEncoding.h"
#include "CsvReader.h"
#include "CsvWriter.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

QString yesOrBlank(bool isYes)
{
    return isYes ? u"yes"_s : QString();
}

QString ordersCsv(const QList<RunningOrder> &orders)
{
    QString text = csvLine({u"id"_s, u"title_en"_s, u"title_ja"_s});
    for (const RunningOrder &order : orders)
        text += csvLine({order.id, order.title.en, order.title.ja});
    return text;
}

QString slideLine(const QString &order, const Slide &slide)
{
    return csvLine({order, slide.exhibit, slide.statement, slide.title.en, slide.title.ja, slide.note.en, slide.note.ja,
                    yesOrBlank(slide.isHidden), yesOrBlank(slide.reveals)});
}

QString slidesCsv(const QList<RunningOrder> &orders)
{
    QString text = csvLine({u"order"_s, u"exhibit"_s, u"statement"_s, u"title_en"_s, u"title_ja"_s, u"note_en"_s,
                            u"note_ja"_s, u"hidden"_s, u"reveal"_s});
    for (const RunningOrder &order : orders)
        for (const Slide &slide : order.slides)
            text += slideLine(order.id, slide);
    return text;
}

/// Whether all of the text lies on the disk, under a name of its own still.
bool writeAside(QSaveFile &file, const QString &text)
{
    const QByteArray bytes = encode(text, CsvEncoding::Utf8).bytes;
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

QString fault(const QSaveFile &file)
{
    return file.fileName() + u": "_s + file.errorString();
}

} // namespace

QString writeRunningOrders(const QString &folder, const QList<RunningOrder> &orders)
{
    std::ignore = QDir().mkpath(folder); // where that fails the files tell
    QSaveFile orderFile(QDir(folder).filePath(u"orders.csv"_s));
    QSaveFile slideFile(QDir(folder).filePath(u"slides.csv"_s));
    // Neither replaces its old one before both are written: slides without their orders would be of no use.
    if (!writeAside(orderFile, ordersCsv(orders)))
        return fault(orderFile);
    if (!writeAside(slideFile, slidesCsv(orders)) || !slideFile.commit())
        return fault(slideFile);
    return orderFile.commit() ? QString() : fault(orderFile);
}

ReadResult<QList<RunningOrder>> readRunningOrders(const Book &book, const QString &folder)
{
    QList<Sheet> sheets;
    ReadErrors errors;
    for (const QString &name : {u"orders"_s, u"slides"_s}) {
        const auto read = readCsvSheet(folder, name);
        if (const auto *problems = std::get_if<ReadErrors>(&read))
            errors += *problems;
        else if (const auto &sheet = std::get<std::optional<Sheet>>(read))
            sheets.append(*sheet);
    }
    if (!errors.isEmpty())
        return errors;
    BookContent content;
    content.exhibits = book.content().exhibits;
    content.statements = book.content().statements;
    readOrderSheets(sheets, &content, &errors);
    if (!errors.isEmpty())
        return errors;
    return content.runningOrders;
}

} // namespace models
