#pragma once

#include "PointLocale.h"
#include "book/Language.h"

#include <QDate>

#include <functional>

struct lxw_workbook;

namespace models::xlsx {

/// What a workbook says about itself.
struct WorkbookProperties
{
    QString title;
    QString author;
    QDate day; ///< of making, so that equal books give equal files; any if invalid
};

/// A workbook being written by libxlsxwriter. Its calls report faults to note(), the first of which close() returns.
class XlsxWorkbook
{
public:
    /// Writes to a file, with its own intermediate files in the folder.
    XlsxWorkbook(const QString &file, const QString &folder);
    ~XlsxWorkbook();
    Q_DISABLE_COPY_MOVE(XlsxWorkbook)

    [[nodiscard]] lxw_workbook *get() const { return m_workbook; }
    void setProperties(const WorkbookProperties &properties);

    /// Keeps an lxw_error, unless there is none or an earlier one.
    void note(int error);
    /// Writes it all. Empty: no fault.
    [[nodiscard]] QString close();

private:
    PointLocale m_locale; ///< the library prints numbers by the locale
    lxw_workbook *m_workbook = nullptr;
    int m_error = 0;
};

/// A font that the readers of the language have.
[[nodiscard]] QByteArray fontName(Language language);

/// Lets `write` make a workbook at a path in a folder for intermediate files, both told to it, and puts it in the place
/// of the file only if it is whole. Returns what went wrong, empty if nothing did.
[[nodiscard]] QString writeXlsxFile(const QString &file,
                                    const std::function<QString(const QString &path, const QString &folder)> &write);

} // namespace models::xlsx
