#include "XlsxWorkbook.h"

#include "ArchiveCheck.h"
#include "formats/FilesAside.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <utility>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

QByteArray allBytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

XlsxWorkbook::XlsxWorkbook(const QString &file, const QString &folder)
{
    QByteArray path = QFile::encodeName(folder);
    lxw_workbook_options options{};
    options.tmpdir = path.data();
    m_workbook = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    if (!m_workbook) {
        note(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return;
    }
    // Columns are measured in the default font's digits: those of Arial 10 are as wide as the library takes them for,
    // and unlike its own Calibri everybody has a font of that width.
    constexpr double digitsOfSevenPixels = 10;
    lxw_format *usual = STAILQ_FIRST(m_workbook->formats);
    format_set_font_name(usual, "Arial");
    format_set_font_size(usual, digitsOfSevenPixels);
}

XlsxWorkbook::~XlsxWorkbook()
{
    lxw_workbook_free(m_workbook);
}

void XlsxWorkbook::setProperties(const WorkbookProperties &properties)
{
    constexpr qsizetype longest = 255; // what a property holds
    QByteArray title = properties.title.left(longest).toUtf8();
    QByteArray author = properties.author.left(longest).toUtf8();
    lxw_doc_properties values{};
    values.title = title.data();
    values.author = author.data();
    values.company = author.data();
    // Without a date of ours it would be the time of writing, and no two files alike.
    const QDate day = properties.day.isValid() ? properties.day : QDate(2000, 1, 1);
    values.created = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    note(workbook_set_properties(m_workbook, &values));
}

void XlsxWorkbook::note(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

QString XlsxWorkbook::close()
{
    if (m_error == LXW_NO_ERROR)
        m_error = workbook_close(std::exchange(m_workbook, nullptr)); // frees it, whatever happens
    return m_error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)));
}

QByteArray fontName(Language language)
{
    return language == Language::English ? "Arial" : "Yu Gothic";
}

QString writeXlsxFile(const QString &file,
                      const std::function<QString(const QString &path, const QString &folder)> &write)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return file + u": "_s + folder.errorString();
    const QString path = folder.filePath(u"workbook.xlsx"_s);
    if (const QString fault = write(path, folder.path()); !fault.isEmpty())
        return file + u": "_s + fault;
    const QByteArray bytes = allBytesOf(path);
    // Where its own intermediate files found no room the library notices nothing, and packs what there was of them.
    return isWholeArchive(bytes) ? writeFile(file, bytes) : file + u": no room in "_s + folder.path();
}

} // namespace models::xlsx
