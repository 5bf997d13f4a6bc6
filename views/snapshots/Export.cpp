#include "Export.h"

#include "SnapshotModels.h"
#include "SubjectCsv.h"
#include "Workbook.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}"_s);
    return expression;
}

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Png:
        return u"png"_s;
    case ExportFormat::Svg:
        return u"svg"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

PageFormat formatFor(const ExportRequest &request, ExportFormat format)
{
    return request.page.value_or(format == ExportFormat::Pdf ? *pageFormat(u"a4"_s) : slideFormat());
}

DocumentSpec documentSpec(const ExportRequest &request, const ExportFile &file)
{
    SnapshotSpec view = request.view;
    view.language = file.language;
    return {view, file.subjects, formatFor(request, file.format)};
}

// Its place in the book, so that files sort as the book has them; statements come after the exhibits.
qsizetype numberOf(const models::Book &book, const Subject &subject)
{
    const auto place = [&subject](const auto &list) {
        return std::ranges::find(list, subject.id, [](const auto &item) { return item.id; }) - list.begin() + 1;
    };
    return subject.kind == SubjectKind::Statement ? book.content().exhibits.size() + place(book.content().statements)
                                                  : place(book.content().exhibits);
}

// What no file system takes, and the dots at the ends that some do not.
QString safeName(QString name)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    static const QRegularExpression ends(u"^[\\s.]+|[\\s.]+$"_s);
    return name.replace(forbidden, u"-"_s).remove(ends);
}

// What stands between two placeholders goes with the one that has nothing to say.
QString withoutEmptyParts(QString name)
{
    static const QRegularExpression separators(u"[_\\- .]*\uFFFF[_\\- .]*"_s);
    static const QRegularExpression ends(u"^[_\\- .]+|[_\\- .]+$"_s);
    return name.replace(separators, u"_"_s).remove(ends);
}

/// Gives names by the request's pattern, no two alike: file systems may not tell capitals from small letters.
class Namer
{
public:
    explicit Namer(const ExportRequest &request)
        : m_request(request)
    {}

    [[nodiscard]] QString nameFor(const ExportFile &file, int pages);

private:
    [[nodiscard]] QString value(const QString &key, const ExportFile &file) const;

    const ExportRequest &m_request;
    QSet<QString> m_taken;
};

QString Namer::value(const QString &key, const ExportFile &file) const
{
    const models::Book &book = *m_request.view.book;
    const bool isOne = !holdsAll(file.format);
    if (key == u"company")
        return safeName(book.company().shortName.en);
    if (key == u"period")
        return safeName(m_request.view.period);
    if (key == u"language")
        return models::languageCode(file.language);
    if (key == u"exhibit")
        return isOne ? file.subjects.front().id : u"exhibits"_s;
    if (key == u"no" && isOne)
        return u"%1"_s.arg(numberOf(book, file.subjects.front()), 2, 10, QLatin1Char('0'));
    return {};
}

QString Namer::nameFor(const ExportFile &file, int pages)
{
    QString name;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(m_request.names)) {
        const QString text = value(match.captured(1), file);
        name += QStringView(m_request.names).sliced(end, match.capturedStart() - end);
        name += text.isEmpty() ? QString(QChar(0xFFFF)) : text;
        end = match.capturedEnd();
    }
    name = safeName(withoutEmptyParts(name + QStringView(m_request.names).sliced(end)));
    if (name.isEmpty())
        name = value(u"exhibit"_s, file);
    if (pages > 1)
        name += u'_' + QString::number(file.page + 1);
    QString unique = name + u'.' + suffixOf(file.format);
    for (int copy = 2; m_taken.contains(unique.toLower()); ++copy)
        unique = u"%1-%2.%3"_s.arg(name).arg(copy).arg(suffixOf(file.format));
    m_taken.insert(unique.toLower());
    return unique;
}

QString writeOne(const ExportRequest &request, const ExportFile &file, const PageProgress &progress,
                 ExportReport *report)
{
    const QString path = QDir(request.folder).filePath(file.name);
    const SnapshotSpec spec = specFor(request.view, file.subjects.front(), file.language);
    switch (file.format) {
    case ExportFormat::Pdf: {
        const DocumentSpec document = documentSpec(request, file);
        return writePdf(documentOf(document), document.format, *request.view.book, file.language, path, progress);
    }
    case ExportFormat::Png:
        return writePng(pageOf(request, file), file.pixels, request.background, path);
    case ExportFormat::Svg:
        return writeSvg(pageOf(request, file), request.background, path);
    case ExportFormat::Xlsx:
        return writeWorkbook(spec, file.subjects, path);
    case ExportFormat::Csv: {
        const models::EncodedText text = models::encode(csvOf(spec), request.encoding);
        if (!text.replacements.isEmpty())
            report->replacements.append({file.name, text.replacements});
        return writeFile(path, text.bytes);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

bool holdsAll(ExportFormat format)
{
    return format == ExportFormat::Pdf || format == ExportFormat::Xlsx;
}

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Svg;
}

QString wrongPlaceholder(const QString &names)
{
    static const QStringList known{u"company"_s, u"period"_s, u"no"_s, u"exhibit"_s, u"language"_s};
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(names))
        if (!known.contains(match.captured(1)))
            return match.captured();
    return {};
}

QList<ExportFile> filesOf(const ExportRequest &request)
{
    QList<ExportFile> files;
    Namer namer(request);
    const auto add = [&](ExportFormat format, models::Language language, const QList<Subject> &subjects) {
        ExportFile file{{}, format, language, subjects, 0, {}};
        int pages = 1;
        if (format == ExportFormat::Png)
            file.pixels = formatFor(request, format).pixels * request.scale;
        if (isPicture(format) && subjects.front().kind == SubjectKind::Statement)
            pages = static_cast<int>(documentOf(documentSpec(request, file)).size());
        for (; file.page < pages; ++file.page) {
            file.name = namer.nameFor(file, pages);
            files.append(file);
        }
    };
    if (request.subjects.isEmpty())
        return files;
    for (const models::Language language : request.languages)
        for (const ExportFormat format : request.formats)
            if (holdsAll(format))
                add(format, language, request.subjects);
    for (const Subject &subject : request.subjects)
        for (const models::Language language : request.languages)
            for (const ExportFormat format : request.formats)
                if (!holdsAll(format))
                    add(format, language, {subject});
    return files;
}

QStringList existingFiles(const ExportRequest &request, const QList<ExportFile> &files)
{
    const QDir folder(request.folder);
    QStringList existing;
    for (const ExportFile &file : files)
        if (folder.exists(file.name))
            existing.append(file.name);
    return existing;
}

Document documentOf(const ExportRequest &request, const ExportFile &file)
{
    return documentOf(documentSpec(request, file));
}

SnapshotPage pageOf(const ExportRequest &request, const ExportFile &file)
{
    const DocumentSpec document = documentSpec(request, file);
    const bool isSlide = document.format.isSlide && isPicture(file.format);
    if (isSlide && file.subjects.front().kind == SubjectKind::Exhibit)
        return slideOf(specFor(document.view, file.subjects.front()), document.format.size());
    return documentOf(document).at(static_cast<std::size_t>(file.page)).draw();
}

ExportReport writeFiles(const ExportRequest &request, const QList<ExportFile> &files, const ExportProgress &progress)
{
    ExportReport report;
    if (request.folder.isEmpty() || !QDir().mkpath(request.folder)) {
        report.isFolderFault = true;
        report.error = request.folder;
        return report;
    }
    int done = 0;
    for (const ExportFile &file : files) {
        const auto pageDone = [&](int page, int pages) {
            // A file whose pages are all drawn has still to be written.
            report.isStopped = progress && !progress(done + page / (pages + 1.0), file);
            return !report.isStopped;
        };
        if (!pageDone(0, 1))
            break;
        report.error = writeOne(request, file, pageDone, &report);
        if (!report.error.isEmpty() || report.isStopped)
            break;
        report.written.append(QDir(request.folder).filePath(file.name));
        ++done;
    }
    return report;
}

} // namespace views
