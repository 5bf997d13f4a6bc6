#include "TieOutReport.h"

#include "Outlets.h"
#include "ReportPages.h"
#include "formats/CheckReport.h"
#include "formats/CsvEncoding.h"
#include "formats/FilesAside.h"
#include "xlsx/TieOutSheets.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

QString writeReportPdf(const models::TieOut &tieOut, const QString &path, models::Language language)
{
    SnapshotSpec view;
    view.book = tieOut.book();
    view.period = view.book->company().currentPeriod;
    view.unit = view.book->company().displayUnit;
    view.language = language;
    const PageFormat format = *pageFormat(u"a4"_s);
    const models::Equality equality = models::equalityOf(tieOut);
    const models::TieOutTables tables(tieOut, equality, language);
    return writePdf(reportDocument(view, format, tables), format, *view.book, language, path, {}, tables.title());
}

QString writeReportWorkbook(const models::TieOut &tieOut, const QString &path, models::Language language)
{
    const models::Equality equality = models::equalityOf(tieOut);
    const models::TieOutTables tables(tieOut, equality, language);
    const models::Company &company = tieOut.book()->company();
    return models::xlsx::writeXlsxFile(path, [&](const QString &file, const QString &folder) {
        xlsx::XlsxFile workbook(file, folder, language);
        xlsx::writeTieOutSheets(&workbook, tables, models::NumberFormat(language, company.houseStyle));
        workbook.setProperties({tables.title(), company.name.in(language), company.released});
        return workbook.close();
    });
}

} // namespace

const QStringList &tieOutReportSuffixes()
{
    static const QStringList suffixes{u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s, u"txt"_s};
    return suffixes;
}

bool isTieOutReportName(const QString &path)
{
    return tieOutReportSuffixes().contains(QFileInfo(path).suffix().toLower());
}

QString writeTieOutReport(const models::TieOut &tieOut, const QString &path, models::Language language)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf")
        return writeReportPdf(tieOut, path, language);
    if (suffix == u"xlsx")
        return writeReportWorkbook(tieOut, path, language);
    if (suffix == u"json")
        return models::writeFile(path, models::checkJson(tieOut));
    const QString text
        = suffix == u"csv" ? models::checkCsv(tieOut) : models::checkReport(tieOut, models::Words(language));
    return models::writeFile(path,
                             suffix == u"csv" ? models::encode(text, models::CsvEncoding::Utf8).bytes : text.toUtf8());
}

} // namespace views
