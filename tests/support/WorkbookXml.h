#pragma once

#include "formats/Sheet.h"

#include <QByteArray>

/// The files of an archive by their names.
using Parts = QList<std::pair<QString, QByteArray>>;

[[nodiscard]] QByteArray zipped(const Parts &parts);

/// A workbook written by hand, so that a test says exactly what is in it.
class WorkbookXml
{
public:
    /// A sheet from what stands in its `sheetData`, and after it.
    WorkbookXml &sheet(const QString &name, const QString &rows, const QString &after = {});
    /// The shared strings from what stands in `sst`.
    WorkbookXml &strings(const QString &items);
    /// A style for each format code, beginning with 0.
    WorkbookXml &formats(const QStringList &codes);
    /// Attributes of `workbookPr`.
    WorkbookXml &properties(const QString &attributes);

    [[nodiscard]] Parts parts() const;
    [[nodiscard]] QByteArray bytes() const { return zipped(parts()); }

private:
    QList<std::pair<QString, QString>> m_sheets;
    QString m_strings;
    QString m_styles;
    QString m_properties;
};

/// Sheets of a book as a person would have typed them into a workbook: every cell a text.
[[nodiscard]] WorkbookXml workbookOf(const QList<models::Sheet> &sheets);
