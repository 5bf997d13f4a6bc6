#pragma once

#include "Outlets.h"
#include "book/RunningOrder.h"
#include "formats/CsvEncoding.h"

namespace views {

enum class ExportFormat { Pdf, Png, Svg, Xlsx, Csv };

/// In the order in which they are offered.
inline constexpr ExportFormat exportFormats[]
    = {ExportFormat::Png, ExportFormat::Pdf, ExportFormat::Svg, ExportFormat::Xlsx, ExportFormat::Csv};

/// "pdf": the suffix of its files, and its name on the command line and in settings.
[[nodiscard]] QString formatCode(ExportFormat format);

/// Whether one file holds all that is exported, as documents and workbooks do.
[[nodiscard]] bool holdsAll(ExportFormat format);
/// Whether a file is one picture.
[[nodiscard]] bool isPicture(ExportFormat format);
/// Whether a talk is written as its slides; workbooks and CSV hold figures.
[[nodiscard]] bool showsSlides(ExportFormat format);

/// What somebody wants written.
struct ExportRequest
{
    SnapshotSpec view;                        ///< its subject and language are not looked at
    QList<Subject> subjects;                  ///< of a talk the figures behind its slides, for workbooks and CSV
    std::optional<models::RunningOrder> talk; ///< its slides instead of the subjects' pages and pictures
    bool withNotes = false;                   ///< of a talk as PDF: with the presenter's notes
    QList<ExportFormat> formats;
    QList<models::Language> languages;
    std::optional<PageFormat> page; ///< nothing: A4 for documents, a slide for pictures
    int scale = 1;                  ///< of PNG
    Background background = Background::White;
    models::CsvEncoding encoding = models::CsvEncoding::Utf8;
    QString
        names; ///< pattern with {company} {period} {no} {exhibit} {language}; what is empty takes its separator along
    QString folder;
};

/// A file to be written.
struct ExportFile
{
    QString name;
    ExportFormat format = ExportFormat::Pdf;
    models::Language language = models::Language::English;
    QList<Subject> subjects; ///< one, or all of a document
    int page = 0;            ///< which one of a statement's or of a talk's, in a picture
    QSize pixels;            ///< of a PNG
};

/// What is wrong with a pattern of names, as the part of it that nobody understands; empty: nothing.
[[nodiscard]] QString wrongPlaceholder(const QString &names);

/// Makes the slides of a running order what is exported.
void setTalk(ExportRequest *request, const models::RunningOrder &order, bool withNotes);

/// Every file that a request asks for, in the order in which they are written; all names differ.
[[nodiscard]] QList<ExportFile> filesOf(const ExportRequest &request);

/// Those of them that are in the folder already.
[[nodiscard]] QStringList existingFiles(const ExportRequest &request, const QList<ExportFile> &files);

/// The pages of a document or a picture of several, laid out when they are asked for.
[[nodiscard]] Document documentOf(const ExportRequest &request, const ExportFile &file);

/// A page as it goes into the file: the only one of a picture, the given one of a document. Workbooks and CSV have
/// none.
[[nodiscard]] SnapshotPage pageOf(const ExportRequest &request, const ExportFile &file);

/// What became of it.
struct ExportReport
{
    QStringList written;                                                ///< full paths
    QList<std::pair<QString, QList<models::Replacement>>> replacements; ///< by file
    QString error;                                                      ///< the fault at which it ended; empty: none
    bool isFolderFault = false; ///< the folder could not be made, and is the error
    bool isStopped = false;
};

/// Told before each file and after each page of one; false to stop. `done` runs from 0 to the number of files.
using ExportProgress = std::function<bool(double done, const ExportFile &file)>;

/// Writes the files one after the other into the folder, which is made if it is missing. Ends at the first fault. What
/// is written is whole, whatever happens: no file is half there, and an old one is replaced only by a whole new one.
[[nodiscard]] ExportReport writeFiles(const ExportRequest &request, const QList<ExportFile> &files,
                                      const ExportProgress &progress = {});

} // namespace views
