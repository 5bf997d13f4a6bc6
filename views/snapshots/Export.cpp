#include "Export.h"

#include "ExportParts.h"
#include "SnapshotModels.h"
#include "SubjectCsv.h"
#include "Workbook.h"
#include "formats/FilesAside.h"
#include "slides/TalkDocument.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

bool isWideScreen(const PageFormat &format)
{
    return format.isSlide && format.pixels.width() * 9 == format.pixels.height() * 16;
}

bool showsNotes(const ExportRequest &request, ExportFormat format)
{
    return request.withNotes && format == ExportFormat::Pdf;
}

// Slides are 16:9 whatever else is written with them; notes may have paper for their own.
PageFormat talkFormatFor(const ExportRequest &request, ExportFormat format)
{
    const PageFormat wished = request.page.value_or(slideFormat());
    const bool isPaper = showsNotes(request, format) && !wished.isSlide;
    return isPaper || isWideScreen(wished) ? wished : slideFormat();
}

QString writeOne(const ExportRequest &request, const ExportFile &file, const PageProgress &progress,
                 ExportReport *report)
{
    const QString path = QDir(request.folder).filePath(file.name);
    const SnapshotSpec spec = specFor(request.view, file.subjects.front(), file.language);
    switch (file.format) {
    case ExportFormat::Pdf: {
        const PageFormat format = formatFor(request, file.format);
        return writePdf(documentOf(request, file), format, *request.view.book, file.language, path, progress);
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
        return models::writeFile(path, text.bytes);
    }
    }
    Q_UNREACHABLE();
}

} // namespace

bool isTalk(const ExportRequest &request, ExportFormat format)
{
    return request.talk && showsSlides(format);
}

PageFormat formatFor(const ExportRequest &request, ExportFormat format)
{
    if (isTalk(request, format))
        return talkFormatFor(request, format);
    return request.page.value_or(format == ExportFormat::Pdf ? *pageFormat(u"a4"_s) : slideFormat());
}

DocumentSpec documentSpec(const ExportRequest &request, const ExportFile &file)
{
    SnapshotSpec view = request.view;
    view.language = file.language;
    return {view, file.subjects, formatFor(request, file.format)};
}

bool holdsAll(ExportFormat format)
{
    return format == ExportFormat::Pdf || format == ExportFormat::Xlsx;
}

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Svg;
}

bool showsSlides(ExportFormat format)
{
    return format == ExportFormat::Pdf || isPicture(format);
}

void setTalk(ExportRequest *request, const models::RunningOrder &order, bool withNotes)
{
    request->talk = order;
    request->withNotes = withNotes;
    request->subjects = subjectsOf(*request->view.book, order);
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
    const DocumentSpec spec = documentSpec(request, file);
    if (!isTalk(request, file.format))
        return documentOf(spec);
    return showsNotes(request, file.format) ? notesDocument(spec.view, *request.talk, spec.format)
                                            : talkDocument(spec.view, *request.talk);
}

SnapshotPage pageOf(const ExportRequest &request, const ExportFile &file)
{
    const DocumentSpec document = documentSpec(request, file);
    const bool isSlide = document.format.isSlide && isPicture(file.format) && !request.talk;
    if (isSlide && file.subjects.front().kind == SubjectKind::Exhibit)
        return slideOf(specFor(document.view, file.subjects.front()), document.format.size());
    return documentOf(request, file).at(static_cast<std::size_t>(file.page)).draw();
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
