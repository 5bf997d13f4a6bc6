#include "Commands.h"

#include "BookWriting.h"
#include "Checking.h"
#include "analysis/Analysis.h"
#include "analysis/Restatements.h"
#include "formats/BookReader.h"
#include "formats/FactsCsv.h"
#include "present/OrderStore.h"
#include "text/ReadErrorText.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

int printList(const models::Book &book)
{
    QString lines;
    for (const models::Exhibit &exhibit : book.content().exhibits)
        lines += QStringList{exhibit.id, exhibit.page, exhibit.title.en, exhibit.title.ja}.join(u'\t') + u'\n';
    return print(lines);
}

template<typename List>
QStringList idsOf(const List &list)
{
    QStringList ids;
    for (const auto &item : list)
        ids.append(item.id);
    return ids;
}

QStringList periodIds(const models::Book &book)
{
    QStringList ids;
    for (const models::Period *period : models::periodsWithFigures(book))
        ids.append(period->id);
    return ids;
}

QStringList selectableUnits(const models::Book &book)
{
    QStringList ids;
    for (const models::Unit &unit : book.content().units)
        if (unit.selectable || unit.id == book.company().displayUnit)
            ids.append(unit.id);
    return ids;
}

/// Empty if the id is valid or none was given.
QString unknown(const QString &what, const QString &found, const QStringList &valid)
{
    return found.isEmpty() || valid.contains(found)
               ? QString()
               : u"kessan: unknown %1 '%2'; valid: %3"_s.arg(what, found, valid.join(u", "_s));
}

QString unknownId(const models::Book &book, const Arguments &arguments)
{
    const auto check = [](const QString &what, const QStringList &found, const QStringList &valid) {
        for (const QString &id : found)
            if (QString fault = unknown(what, id, valid); !fault.isEmpty())
                return fault;
        return QString();
    };
    const views::SnapshotSpec &view = arguments.request.view;
    for (const QString &fault : {check(u"exhibit"_s, arguments.exhibits, idsOf(book.content().exhibits)),
                                 check(u"statement"_s, arguments.statements, idsOf(book.content().statements)),
                                 check(u"running order"_s, {arguments.order}, idsOf(book.content().runningOrders)),
                                 check(u"period"_s, {view.period, view.basePeriod}, periodIds(book)),
                                 check(u"unit"_s, {view.unit}, selectableUnits(book))})
        if (!fault.isEmpty())
            return fault;
    return {};
}

QList<views::Subject> subjectsOf(const QStringList &exhibits, const QStringList &statements)
{
    QList<views::Subject> subjects;
    for (const QString &id : exhibits)
        subjects.append({views::SubjectKind::Exhibit, id});
    for (const QString &id : statements)
        subjects.append({views::SubjectKind::Statement, id});
    return subjects;
}

// Whoever names nothing wants everything; as pictures only the exhibits, since statements are for reading.
QList<views::ExportRequest> requestsOf(const models::BookPtr &book, const Arguments &arguments)
{
    views::ExportRequest request = arguments.request;
    request.view.book = book;
    if (request.view.period.isEmpty())
        request.view.period = book->company().currentPeriod;
    if (request.view.unit.isEmpty())
        request.view.unit = book->company().displayUnit;
    request.subjects = subjectsOf(arguments.exhibits, arguments.statements);
    if (const models::RunningOrder *order = book->runningOrder(arguments.order))
        views::setTalk(&request, *order, arguments.withNotes);
    if (request.talk || !request.subjects.isEmpty())
        return {request};
    views::ExportRequest pictures = request;
    pictures.subjects = subjectsOf(idsOf(book->content().exhibits), {});
    pictures.formats.removeIf([](views::ExportFormat format) { return !views::isPicture(format); });
    request.subjects = subjectsOf(idsOf(book->content().exhibits), idsOf(book->content().statements));
    request.formats.removeIf(views::isPicture);
    return {request, pictures};
}

QString inWords(const QList<models::Replacement> &replacements)
{
    QStringList words;
    for (const models::Replacement &replacement : replacements)
        words.append(replacement.character + u" → "_s + replacement.standIn);
    return words.join(u", "_s);
}

QString firstOf(const QStringList &names)
{
    constexpr qsizetype most = 3;
    const QString first = names.mid(0, most).join(u", "_s);
    return names.size() > most ? u"%1 and %2 more"_s.arg(first).arg(names.size() - most) : first;
}

int runExport(const models::BookPtr &book, const Arguments &arguments)
{
    if (const QString fault = unknownId(*book, arguments); !fault.isEmpty())
        return complain(fault);
    const QList<views::ExportRequest> requests = requestsOf(book, arguments);
    QStringList existing;
    for (const views::ExportRequest &request : requests)
        existing += views::existingFiles(request, views::filesOf(request));
    if (!existing.isEmpty() && !arguments.replaces)
        return complain(
            u"kessan: already in %1: %2; --force replaces them"_s.arg(arguments.request.folder, firstOf(existing)));
    qsizetype written = 0;
    for (const views::ExportRequest &request : requests) {
        const views::ExportReport report = views::writeFiles(request, views::filesOf(request));
        for (const auto &[file, replacements] : report.replacements)
            complain(u"kessan: %1: CP932 lacks %2"_s.arg(file, inWords(replacements)));
        if (report.isFolderFault)
            return complain(u"kessan: the folder cannot be made: "_s + report.error);
        if (!report.error.isEmpty())
            return complain(u"kessan: "_s + report.error);
        written += report.written.size();
    }
    return print(u"%1 files written to %2\n"_s.arg(written).arg(arguments.request.folder));
}

models::BookPtr bookToExport(const models::BookPtr &book, const Arguments &arguments)
{
    const models::BookPtr ordered = arguments.order.isEmpty() ? book : withUsersOrders(book, arguments.book);
    return arguments.vintage == models::Vintage::Latest ? ordered : models::asFirstPublished(*ordered);
}

} // namespace

int print(const QString &text)
{
    QTextStream out(stdout);
    out << text << Qt::flush;
    return out.status() == QTextStream::Ok ? exitDone : complain(u"kessan: standard output cannot be written"_s);
}

int complain(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
    return exitBadUsage;
}

bool isTaken(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() && !(info.isDir() && QDir(path).isEmpty());
}

int refuseToReplace(const QString &path)
{
    return complain(u"kessan: already there: %1; --force replaces it"_s.arg(path));
}

std::optional<models::BookPtr> loadBook(const QString &path)
{
    const auto read = models::readBook(path);
    if (const auto *book = std::get_if<models::BookPtr>(&read))
        return *book;
    const models::Words words(models::Language::English);
    for (const models::ReadError &error : std::get<models::ReadErrors>(read))
        complain(models::describe(error, words));
    return std::nullopt;
}

models::BookPtr withUsersOrders(const models::BookPtr &book, const QString &path)
{
    models::ReadErrors errors;
    models::BookPtr own = withStoredOrders(book, OrderStore(path), &errors);
    const models::Words words(models::Language::English);
    for (const models::ReadError &error : errors)
        complain(models::describe(error, words));
    return own;
}

int runCommand(const Arguments &arguments)
{
    const std::optional<models::BookPtr> book = loadBook(arguments.book);
    if (!book)
        return exitBadUsage;
    switch (arguments.command) {
    case Command::Facts:
        return print(models::factsCsv(**book));
    case Command::Check:
        return runCheck(*book, arguments);
    case Command::List:
        return printList(**book);
    case Command::Export:
        return runExport(bookToExport(*book, arguments), arguments);
    case Command::Convert:
        return runConvert(**book, arguments);
    case Command::NewQuarter:
        return runNewQuarter(**book, arguments);
    case Command::Window:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace app
