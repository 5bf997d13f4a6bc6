#include "XlsxPackage.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

int columnNumber(const QString &letters)
{
    int number = 0;
    for (const QChar letter : letters)
        number = number * 26 + letter.unicode() - u'A' + 1;
    return number - 1;
}

/// The cells of a range such as 'Sheet'!$B$5:$D$5, in reading order.
QStringList cellsOf(const QString &range)
{
    static const QRegularExpression corners(u"\\$([A-Z]+)\\$(\\d+)(?::\\$([A-Z]+)\\$(\\d+))?$"_s);
    const QRegularExpressionMatch match = corners.match(range);
    const bool isOne = match.captured(3).isEmpty();
    const int left = columnNumber(match.captured(1));
    const int right = isOne ? left : columnNumber(match.captured(3));
    const int top = match.captured(2).toInt() - 1;
    const int bottom = isOne ? top : match.captured(4).toInt() - 1;
    QStringList cells;
    for (int row = top; row <= bottom; ++row)
        for (int column = left; column <= right; ++column)
            cells.append(cellAddress(row, column));
    return cells;
}

QString sheetOf(const QString &range)
{
    static const QRegularExpression name(u"^'?(.*?)'?!"_s);
    return name.match(range).captured(1);
}

void readInto(RawCell *cell, QXmlStreamReader *reader)
{
    if (reader->name() == u"v")
        cell->value = reader->readElementText();
    else if (reader->name() == u"f")
        cell->formula = reader->readElementText();
}

} // namespace

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    constexpr int patience = 120000;
    QProcess process;
    process.start(program, arguments);
    const bool ran = process.waitForFinished(patience) && process.exitCode() == 0;
    return ran ? process.readAllStandardOutput() : QByteArray();
}

bool convertBySpreadsheet(const QStringList &files, const QString &form, const QString &folder)
{
    const QTemporaryDir profile;
    const QStringList arguments{u"--headless"_s,   u"-env:UserInstallation=file://"_s + profile.path(),
                                u"--convert-to"_s, form,
                                u"--outdir"_s,     folder};
    return !outputOf(u"soffice"_s, arguments + files).isEmpty();
}

QString cellAddress(qsizetype row, qsizetype column)
{
    constexpr int letterCount = 26;
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / letterCount)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (rest - 1) % letterCount)));
    return letters + QString::number(row + 1);
}

QList<RawSeries> seriesOf(const QByteArray &chart)
{
    QList<RawSeries> list;
    QXmlStreamReader reader(chart);
    bool areValues = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.name() == u"val")
            areValues = reader.isStartElement();
        if (areValues && reader.isStartElement() && reader.name() == u"f") {
            const QString range = reader.readElementText();
            list.append({sheetOf(range), cellsOf(range)});
        }
    }
    return list;
}

XlsxPackage::XlsxPackage(const QString &file)
{
    std::ignore = outputOf(u"unzip"_s, {u"-qq"_s, file, u"-d"_s, m_folder.path()});
}

QByteArray XlsxPackage::part(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<std::pair<QString, QByteArray>> XlsxPackage::parts() const
{
    QList<std::pair<QString, QByteArray>> parts;
    QDirIterator files(m_folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString name = QDir(m_folder.path()).relativeFilePath(files.next());
        parts.append({name, part(name)});
    }
    return parts;
}

QStringList XlsxPackage::sheetNames() const
{
    QStringList names;
    QXmlStreamReader reader(part(u"xl/workbook.xml"_s));
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"sheet")
            names.append(reader.attributes().value(u"name"_s).toString());
    return names;
}

QByteArray XlsxPackage::sheetXml(qsizetype index) const
{
    return part(u"xl/worksheets/sheet%1.xml"_s.arg(index + 1));
}

RawSheet XlsxPackage::sheet(qsizetype index) const
{
    RawSheet sheet;
    QXmlStreamReader reader(sheetXml(index));
    QString cell;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"c") {
            cell = reader.attributes().value(u"r"_s).toString();
            sheet[cell].isText = reader.attributes().value(u"t"_s) == u"s";
        } else if (!cell.isEmpty()) {
            readInto(&sheet[cell], &reader);
        }
    }
    return reader.hasError() ? RawSheet() : sheet;
}

QList<QByteArray> XlsxPackage::charts() const
{
    QList<QByteArray> charts;
    for (QByteArray chart = part(u"xl/charts/chart1.xml"_s); !chart.isEmpty();
         chart = part(u"xl/charts/chart%1.xml"_s.arg(charts.size() + 1)))
        charts.append(chart);
    return charts;
}
