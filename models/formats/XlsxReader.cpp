#include "XlsxReader.h"

#include "xlsx/Archive.h"
#include "xlsx/Relationships.h"
#include "xlsx/SharedStrings.h"
#include "xlsx/WorkbookPart.h"
#include "xlsx/Worksheet.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

// Of the container in which Office keeps old workbooks and encrypted ones.
bool isCompoundFile(const QByteArray &bytes)
{
    return bytes.startsWith("\xD0\xCF\x11\xE0");
}

ReadError compoundFileError(const QByteArray &bytes, const QString &file)
{
    const QString entry = u"EncryptedPackage"_s;
    const auto name = QByteArray::fromRawData(reinterpret_cast<const char *>(entry.utf16()), 2 * entry.size());
    if (bytes.contains(name))
        return {ReadProblem::PasswordProtected, file};
    return {ReadProblem::Unsupported, file, 0, {}, u".xls"_s, u".xlsx"_s};
}

class XlsxReader
{
public:
    XlsxReader(const Archive *archive, QString file)
        : m_archive(*archive)
        , m_file(std::move(file))
    {}

    [[nodiscard]] ReadResult<QList<Sheet>> read(const ReadProgress &progress);

private:
    template<typename Read>
    void readPart(const QString &name, Read read);
    [[nodiscard]] QList<Relation> relationsFrom(const QString &part);
    [[nodiscard]] QString workbookPart();
    void readContext(const QList<Relation> &relations);
    void readSheet(const SheetEntry &entry, const QList<Relation> &relations);

    const Archive &m_archive;
    QString m_file;
    CellContext m_context;
    qsizetype m_room = mostCells;
    QList<Sheet> m_sheets;
    ReadErrors m_errors;
};

/// Reads one part and notes what is wrong with it; that the part is missing is for the caller to know.
template<typename Read>
void XlsxReader::readPart(const QString &name, Read read)
{
    const auto device = m_archive.part(name);
    if (!device)
        return;
    XmlPart part(device.get(), name);
    read(part);
    const ReadErrors errors = part.finish();
    if (device->fault())
        m_errors.append(*device->fault());
    else
        m_errors += errors;
}

QList<Relation> XlsxReader::relationsFrom(const QString &part)
{
    QList<Relation> relations;
    readPart(relationsOf(part), [&](XmlPart &xml) { relations = readRelationships(xml, part); });
    return relations;
}

QString XlsxReader::workbookPart()
{
    const QList<Relation> relations = relationsFrom({});
    const auto found = std::ranges::find(relations, RelationKind::Workbook, &Relation::kind);
    QString name = found == relations.end() ? u"xl/workbook.xml"_s : found->part;
    if (m_errors.isEmpty() && name.endsWith(u".bin"_s))
        m_errors.append({ReadProblem::Unsupported, m_file, 0, {}, u".xlsb"_s, u".xlsx"_s});
    else if (m_errors.isEmpty() && !m_archive.contains(name))
        m_errors.append({ReadProblem::NotAWorkbook, m_file, 0, {}, {}, u".xlsx"_s});
    return name;
}

void XlsxReader::readContext(const QList<Relation> &relations)
{
    for (const Relation &relation : relations) {
        if (relation.kind == RelationKind::SharedStrings)
            readPart(relation.part, [this](XmlPart &xml) { m_context.strings = readSharedStrings(xml); });
        else if (relation.kind == RelationKind::Styles)
            readPart(relation.part, [this](XmlPart &xml) { m_context.styles = Styles::read(xml); });
    }
}

// A sheet of another kind, such as one that is a chart, has no cells.
void XlsxReader::readSheet(const SheetEntry &entry, const QList<Relation> &relations)
{
    const auto relation = std::ranges::find(relations, entry.relation, &Relation::id);
    if (relation != relations.end() && relation->kind != RelationKind::Worksheet)
        return;
    if (relation == relations.end() || !m_archive.contains(relation->part)) {
        m_errors.append({ReadProblem::DamagedWorkbook, m_file, 0, {}, {}, entry.name});
        return;
    }
    Sheet sheet{entry.name, entry.name, {}, {}, {}};
    readPart(relation->part, [&](XmlPart &xml) { readWorksheet(xml, m_context, &sheet, &m_room); });
    m_sheets.append(sheet);
}

// Where a part that others are found by can't be read, nothing is to be said of the others.
ReadResult<QList<Sheet>> XlsxReader::read(const ReadProgress &progress)
{
    const QString name = workbookPart();
    if (!m_errors.isEmpty())
        return m_errors;
    WorkbookPart workbook;
    readPart(name, [&](XmlPart &xml) { workbook = readWorkbookPart(xml); });
    const QList<Relation> relations = relationsFrom(name);
    m_context.countsFrom1904 = workbook.countsFrom1904;
    if (m_errors.isEmpty())
        readContext(relations);
    if (!m_errors.isEmpty())
        return m_errors;
    for (qsizetype sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
        readSheet(workbook.sheets.at(sheet), relations);
        if (!tellStep(progress, sheet + 1, workbook.sheets.size()))
            return ReadErrors();
    }
    if (!m_errors.isEmpty())
        return m_errors;
    return m_sheets;
}

} // namespace

} // namespace models::xlsx

namespace models {

bool isWorkbook(const QByteArray &bytes)
{
    return bytes.startsWith("PK") || xlsx::isCompoundFile(bytes);
}

ReadResult<QList<Sheet>> readXlsx(const QByteArray &bytes, const QString &file, const ReadProgress &progress)
{
    if (bytes.isEmpty())
        return ReadErrors{{ReadProblem::EmptyFile, file}};
    if (xlsx::isCompoundFile(bytes))
        return ReadErrors{xlsx::compoundFileError(bytes, file)};
    const auto archive = xlsx::Archive::open(bytes, file);
    if (const auto *errors = std::get_if<ReadErrors>(&archive))
        return *errors;
    return xlsx::XlsxReader(&std::get<xlsx::Archive>(archive), file).read(progress);
}

} // namespace models
