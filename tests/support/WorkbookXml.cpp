#include "WorkbookXml.h"

#include "formats/CellAddress.h"
#include "formats/SheetNames.h"

#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString spreadsheetNamespace = u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s;
const QString relationNamespace = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;

QByteArray element(const QString &name, const QString &content)
{
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%1 xmlns=\"%2\" xmlns:r=\"%3\">%4</%1>"_s
        .arg(name, spreadsheetNamespace, relationNamespace, content)
        .toUtf8();
}

QString relation(const QString &id, const QString &kind, const QString &target)
{
    return u"<Relationship Id=\"%1\" Type=\"%2/%3\" Target=\"%4\"/>"_s.arg(id, relationNamespace, kind, target);
}

QByteArray relations(const QString &content)
{
    return u"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%1</Relationships>"_s
        .arg(content)
        .toUtf8();
}

QString cellXml(const QString &text)
{
    return text.isEmpty()
               ? u"<c/>"_s
               : u"<c t=\"inlineStr\"><is><t xml:space=\"preserve\">%1</t></is></c>"_s.arg(text.toHtmlEscaped());
}

QString rowsXml(const QList<QStringList> &rows)
{
    QString xml;
    for (const QStringList &row : rows) {
        xml += u"<row>"_s;
        for (const QString &text : row)
            xml += cellXml(text);
        xml += u"</row>"_s;
    }
    return xml;
}

} // namespace

QByteArray zipped(const Parts &parts)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *source
            = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t index = zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            qFatal("%s", zip_strerror(archive));
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 1);
    }
    if (zip_close(archive) != 0 || zip_source_open(target) != 0)
        qFatal("the archive cannot be written");
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

WorkbookXml &WorkbookXml::sheet(const QString &name, const QString &rows, const QString &after)
{
    m_sheets.append({name, u"<sheetData>"_s + rows + u"</sheetData>"_s + after});
    return *this;
}

WorkbookXml &WorkbookXml::strings(const QString &items)
{
    m_strings = items;
    return *this;
}

WorkbookXml &WorkbookXml::formats(const QStringList &codes)
{
    QString formats;
    QString styles;
    for (qsizetype index = 0; index < codes.size(); ++index) {
        const QString id = QString::number(164 + index);
        formats += u"<numFmt numFmtId=\"%1\" formatCode=\"%2\"/>"_s.arg(id, codes.at(index).toHtmlEscaped());
        styles += u"<xf numFmtId=\"%1\"/>"_s.arg(id);
    }
    m_styles = u"<numFmts>"_s + formats + u"</numFmts><cellXfs>"_s + styles + u"</cellXfs>"_s;
    return *this;
}

WorkbookXml &WorkbookXml::properties(const QString &attributes)
{
    m_properties = attributes;
    return *this;
}

Parts WorkbookXml::parts() const
{
    QString sheets;
    QString targets = relation(u"strings"_s, u"sharedStrings"_s, u"sharedStrings.xml"_s)
                      + relation(u"styles"_s, u"styles"_s, u"styles.xml"_s);
    Parts parts{{u"_rels/.rels"_s, relations(relation(u"book"_s, u"officeDocument"_s, u"xl/workbook.xml"_s))},
                {u"xl/sharedStrings.xml"_s, element(u"sst"_s, m_strings)},
                {u"xl/styles.xml"_s, element(u"styleSheet"_s, m_styles)}};
    for (qsizetype index = 0; index < m_sheets.size(); ++index) {
        const QString number = QString::number(index + 1);
        const QString target = u"worksheets/sheet%1.xml"_s.arg(number);
        sheets += u"<sheet name=\"%1\" sheetId=\"%2\" r:id=\"sheet%2\"/>"_s.arg(
            m_sheets.at(index).first.toHtmlEscaped(), number);
        targets += relation(u"sheet"_s + number, u"worksheet"_s, target);
        parts.append({u"xl/"_s + target, element(u"worksheet"_s, m_sheets.at(index).second)});
    }
    parts.append({u"xl/workbook.xml"_s,
                  element(u"workbook"_s, u"<workbookPr %1/><sheets>%2</sheets>"_s.arg(m_properties, sheets))});
    parts.append({u"xl/_rels/workbook.xml.rels"_s, relations(targets)});
    return parts;
}

WorkbookXml workbookOf(const QList<models::Sheet> &sheets)
{
    const QStringList ids = models::statementIds(sheets);
    const QStringList names = models::workbookSheetNames(ids);
    WorkbookXml workbook;
    for (const models::Sheet &sheet : sheets) {
        const QString id = sheet.name.section(u'/', 1);
        workbook.sheet(id.isEmpty() ? sheet.name : names.value(ids.indexOf(id), id), rowsXml(sheet.rows));
    }
    return workbook;
}
