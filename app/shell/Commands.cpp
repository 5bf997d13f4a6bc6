#include "Commands.h"

#include "analysis/Analysis.h"
#include "formats/BookReader.h"
#include "formats/FactsCsv.h"
#include "resources.h"
#include "text/ReadErrorText.h"

#include <QDir>
#include <QSet>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

int print(const QString &text)
{
    QTextStream out(stdout);
    out << text << Qt::flush;
    return out.status() == QTextStream::Ok ? exitDone : complain(u"kessan: standard output cannot be written"_s);
}

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

/// Writes what was asked for, language by language, and counts.
class Exporter
{
public:
    Exporter(models::BookPtr book, const Arguments &arguments)
        : m_book(std::move(book))
        , m_arguments(arguments)
        , m_folder(arguments.output)
    {}

    [[nodiscard]] QString fault() const;
    [[nodiscard]] int run();

private:
    [[nodiscard]] QStringList exhibits() const;
    [[nodiscard]] views::SnapshotSpec spec(const QString &exhibit, models::Language language) const;
    [[nodiscard]] QString writePngs(models::Language language);
    [[nodiscard]] QString writeDocument(models::Language language);

    models::BookPtr m_book;
    const Arguments &m_arguments;
    QDir m_folder;
    int m_written = 0;
};

QString Exporter::fault() const
{
    for (const QString &id : m_arguments.exhibits)
        if (QString fault = unknown(u"exhibit"_s, id, idsOf(m_book->content().exhibits)); !fault.isEmpty())
            return fault;
    const QString fault = unknown(u"period"_s, m_arguments.period, periodIds(*m_book));
    return fault.isEmpty() ? unknown(u"unit"_s, m_arguments.unit, selectableUnits(*m_book)) : fault;
}

QStringList Exporter::exhibits() const
{
    return m_arguments.exhibits.isEmpty() ? idsOf(m_book->content().exhibits) : m_arguments.exhibits;
}

views::SnapshotSpec Exporter::spec(const QString &exhibit, models::Language language) const
{
    views::SnapshotSpec spec;
    spec.book = m_book;
    spec.id = exhibit;
    spec.period = m_arguments.period.isEmpty() ? m_book->company().currentPeriod : m_arguments.period;
    spec.unit = m_arguments.unit.isEmpty() ? m_book->company().displayUnit : m_arguments.unit;
    spec.language = language;
    spec.theme = m_arguments.theme;
    return spec;
}

QString Exporter::writePngs(models::Language language)
{
    const QList<models::Exhibit> &all = m_book->content().exhibits;
    for (const QString &id : exhibits()) {
        const auto number = std::ranges::find(all, id, &models::Exhibit::id) - all.begin() + 1;
        const QString name
            = u"%1_%2_%3.png"_s.arg(number, 2, 10, QLatin1Char('0')).arg(id, models::languageCode(language));
        QString error
            = views::writePng(views::slideOf(spec(id, language), m_arguments.size),
                              m_arguments.size * m_arguments.scale, m_arguments.background, m_folder.filePath(name));
        if (!error.isEmpty())
            return error;
        ++m_written;
    }
    return {};
}

QString Exporter::writeDocument(models::Language language)
{
    QList<views::Subject> subjects;
    for (const QString &id : exhibits())
        subjects.append({views::SubjectKind::Exhibit, id});
    const views::PageFormat format = *views::pageFormat(u"a4"_s);
    const QString name = u"exhibits_"_s + models::languageCode(language) + u".pdf"_s;
    QString error = views::writePdf(views::documentOf({spec({}, language), subjects, format}), format, *m_book,
                                    language, m_folder.filePath(name));
    m_written += error.isEmpty() ? 1 : 0;
    return error;
}

int Exporter::run()
{
    if (m_arguments.output.isEmpty() || !QDir().mkpath(m_arguments.output))
        return complain(u"kessan: the folder cannot be made: "_s + m_arguments.output);
    for (const models::Language language : m_arguments.languages)
        for (const ExportFormat format : m_arguments.formats) {
            const QString error = format == ExportFormat::Png ? writePngs(language) : writeDocument(language);
            if (!error.isEmpty())
                return complain(u"kessan: "_s + error);
        }
    return print(u"%1 files written to %2\n"_s.arg(m_written).arg(m_folder.path()));
}

int runExport(const models::BookPtr &book, const Arguments &arguments)
{
    Exporter exporter(book, arguments);
    const QString fault = exporter.fault();
    return fault.isEmpty() ? exporter.run() : complain(fault);
}

} // namespace

int complain(const QString &line)
{
    QTextStream(stderr) << line << Qt::endl;
    return exitBadUsage;
}

std::optional<models::BookPtr> loadBook(const QString &path)
{
    const auto read = models::readBook(path.isEmpty() ? resources::builtInBook() : path);
    if (const auto *book = std::get_if<models::BookPtr>(&read))
        return *book;
    const models::Words words(models::Language::English);
    for (const models::ReadError &error : std::get<models::ReadErrors>(read))
        complain(models::describe(error, words));
    return std::nullopt;
}

int runCommand(const Arguments &arguments)
{
    const std::optional<models::BookPtr> book = loadBook(arguments.book);
    if (!book)
        return exitBadUsage;
    switch (arguments.command) {
    case Command::Facts:
        return print(models::factsCsv(**book));
    case Command::List:
        return printList(**book);
    case Command::Export:
        return runExport(*book, arguments);
    case Command::Window:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace app
