#pragma once

#include <QHash>
#include <QStringList>
#include <QTemporaryDir>

/// A cell as the file has it.
struct RawCell
{
    bool isText = false;
    QString value;
    QString formula;
};

/// The cells of a sheet by their addresses.
using RawSheet = QHash<QString, RawCell>;

/// A series of a chart: the sheet and the cells of its values.
struct RawSeries
{
    QString sheet;
    QStringList cells;
};

/// A workbook as unzip and an XML reader see it.
class XlsxPackage
{
public:
    explicit XlsxPackage(const QString &file);

    [[nodiscard]] QByteArray part(const QString &name) const;
    /// All parts by their names.
    [[nodiscard]] QList<std::pair<QString, QByteArray>> parts() const;
    [[nodiscard]] QStringList sheetNames() const;
    [[nodiscard]] QByteArray sheetXml(qsizetype index) const;
    [[nodiscard]] RawSheet sheet(qsizetype index) const;
    /// In the order in which they were made.
    [[nodiscard]] QList<QByteArray> charts() const;

private:
    QTemporaryDir m_folder;
};

/// What another program prints; nothing if it finds fault.
[[nodiscard]] QByteArray outputOf(const QString &program, const QStringList &arguments);

/// Lets LibreOffice open files and save them in another form, "xlsx" or a filter of its own, in the folder. Whether it
/// did.
[[nodiscard]] bool convertBySpreadsheet(const QStringList &files, const QString &form, const QString &folder);

/// "B5" for row 4 and column 1.
[[nodiscard]] QString cellAddress(qsizetype row, qsizetype column);
[[nodiscard]] QList<RawSeries> seriesOf(const QByteArray &chart);
