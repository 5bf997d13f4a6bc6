#include "Problems.h"
#include "SmallBook.h"
#include "WorkbookXml.h"
#include "formats/BookReader.h"
#include "formats/SheetReader.h"
#include "formats/XlsxReader.h"
#include "formats/xlsx/Archive.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::Literals::StringLiterals;
using namespace models;

using Rows = QList<QStringList>;

class TestXlsxReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRealFiles_data();
    void readsRealFiles();
    void readsHiddenSheets();
    void readsMergedRanges();
    void placesCells_data();
    void placesCells();
    void readsStrings_data();
    void readsStrings();
    void readsEveryType_data();
    void readsEveryType();
    void showsNumbersByTheirFormats();
    void countsFrom1904();
    void ignoresPrefixesAndNamespaces();
    void findsPartsWhereverTheyAre_data();
    void findsPartsWhereverTheyAre();
    void tellsFaultsOfCells();
    void tellsDamagedParts_data();
    void tellsDamagedParts();
    void tellsWhatIsNoWorkbook_data();
    void tellsWhatIsNoWorkbook();
    void standsFilesCutAnywhere();
    void unpacksNoBomb_data();
    void unpacksNoBomb();
    void stopsABombThatLies();
    void followsNoDeclaration();
    void refusesMoreCellsThanFit();
    void readsEveryNastyFile_data();
    void readsEveryNastyFile();

    void readsABook();
    void readsABookWithNumberedSheets();
    void tellsUnknownSheets();
    void tellsMissingSheets();
    void tellsEachCellOnce();
    void tellsSheetsOfOneName();
    void readsByContent();
};

namespace {

QString nasty(const QString &file)
{
    return QFINDTESTDATA(u"../data/nasty"_s) + u'/' + file;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
    return path;
}

QList<Sheet> sheetsOf(const ReadResult<QList<Sheet>> &read)
{
    if (!std::holds_alternative<QList<Sheet>>(read))
        qFatal("%s", qPrintable(problems(read).join(u'\n')));
    return std::get<QList<Sheet>>(read);
}

QList<Sheet> sheetsOf(const WorkbookXml &workbook)
{
    return sheetsOf(readXlsx(workbook.bytes(), u"a.xlsx"_s));
}

/// Cells as lines, blank rows as blank lines: what a failed comparison shows best.
QString textOf(const Rows &rows)
{
    QStringList lines;
    for (QStringList row : rows)
        lines.append(row.replaceInStrings(u"\n"_s, u"⏎"_s).join(u'|'));
    return lines.join(u'\n');
}

QString textOf(const QString &rows)
{
    return textOf(sheetsOf(WorkbookXml().sheet(u"a"_s, rows)).constFirst().rows);
}

QByteArray &partOf(Parts &parts, const QString &name)
{
    const auto part = std::ranges::find(parts, name, &std::pair<QString, QByteArray>::first);
    if (part == parts.end())
        qFatal("no part %s", qPrintable(name));
    return part->second;
}

QStringList problemsOf(const Parts &parts)
{
    return problems(readXlsx(zipped(parts), u"a.xlsx"_s));
}

constexpr qsizetype bombSize = 129LL * 1024 * 1024;
const QString sheetPart = u"xl/worksheets/sheet1.xml"_s;

} // namespace

void TestXlsxReader::readsRealFiles_data()
{
    QTest::addColumn<int>("sheet");
    QTest::addColumn<QString>("text");
    const auto file = [](const char *name, const QString &text, int sheet = 0) {
        QTest::addRow("%s %d", name, sheet) << sheet << text;
    };
    file("xlsx/readings.xlsx", u"Station|Celsius|Humidity|Pressure\nLondon|15|72|1013\nParis|18.5|65|1009\n"
                               "Berlin|12|80|1017"_s);
    file("xlsx/date.xlsx", u"2021-01-01|15\n2021-01-02|16\n255:10:10|17"_s);
    file("xlsx/date_iso.xlsx", u"2021-01-01\n2021-01-01 10:10:10\n10:10:10\n"
                               "This workbook contains datetime in ISO 8601\n"
                               "Please, check source code of the file, if you resave it\n"
                               "Created with openpyxl, see https://openpyxl.readthedocs.io/en/latest/"
                               "datetime.html#using-the-iso-8601-format"_s);
    file("xlsx/merged_range.xlsx", u"A1|B1|C1||E1|F1|G1|H1\n\nA3|B3|C3||E3|F3|G3|H3\nA4|B4|C4||E4|F4|G4|H4"_s);
    file("xlsx/merged_range.xlsx", u"A1|B1|C1||E1|F1\n\n|B3|C3||E3\n|B4|||E4"_s, 1);
    file("xlsx/richtext-namespaced.xlsx", u"inline string⏎Line 2⏎Line 3|||||||shared string⏎Line 2⏎Line 3"_s);
    file("xlsx/inlineStr_with_value.xlsx", u"NN|Hierarchy||Outline Number|ID|Name|Type|Description\n"
                                           "1|+||1.|RQ11610|requirement|Textual Requirement|test"_s);
    file("xlsx/empty_shared_string_value.xlsx", u"Name|City|Status\nAlice||Active\n|Berlin"_s);
    file("xlsx/empty_s_attribute.xlsx", u"Name|Value\nJohn|1\nSophia|2\nPeter|3\nSam|4"_s);
    file("xlsx/has_x000D_inline.xlsx", u"ABC⏎DEF"_s);
    file("xlsx/encoded_entities.xlsx", u"&"_s);
    file("xlsx/issue_567_absolute_shared.xlsx", u"0|0|0|0|0\n0|0|0|0|0\n0|0|0|0|0"_s);
    file("xlsx/shared_formula_simple.xlsx", u"1|2\n2|4\n3|6"_s);
    file("xlsx/formula.issue.xlsx", u"23||23\n\n\n\n\n\n\n\n\n\n\n\n||||||2\n|||||||||US"_s);
    file("xlsx/temperature-fallible.xlsx", u"label|value|notes\ncelsius|22.2222|measured\n"
                                           "fahrenheit|72|converted\nkelvin\nrankine|N/A|derived"_s);
    file("xlsx/temperature-table.xlsx", u"label|value\ncelsius|22.2222\nfahrenheit|72"_s);
    file("xlsx/temperature-table.xlsx", u"label2|value2\nsomething|12.5\nelse|64"_s, 1);
    file("xlsx/nonstandard-xml-ns-prefix.xlsx", u"a|b\n1|3\n2|4"_s);
    file("xlsx/string-ref.xlsx", u"col1\n-8086931554011838357"_s, 1);
    file("xlsx/table_with_absolute_paths.xlsx", u"Item|Name\n100|North\n200|South\n101|West\n290|East"_s);
    file("xlsx/whitespace_trim.xlsx",
         u"trimmed value|value with tabs| \t⏎|clean text\nline1⏎line2|  line1⏎line2  \n日期 时间"_s);
    file("xlsx/whitespace_trim.xlsx",
         u"trimmed value|  preserved value  ||clean text\nline1⏎line2|  line1⏎line2  \n日期 时间"_s, 1);
    file("xlsx/issue_419.xlsx", u"Hello"_s);
    file("xlsx/issues.xlsx", u"1\n1.5\nab\nFALSE\ntest\n2016-10-20"_s);
    file("xlsx/issues.xlsx", u"&\n<\n>\naaa ' aaa\n\"\n☺\n֍\nàâéêèçöïî«»"_s, 5);
    file("xlsx/issue3.xlsm", u"1|a"_s);
    file("tabulator/adjust_floating_point_error.xlsx",
         u"Sample Name|peak PO4|actual PO4 (formula)|actual PO4 (values)\n"
         "P-1-94-AR P21 16-20cm Pi split 3|60.565|242.26|242.26\n"
         "W-2-98-NC TF1 0-4cm Total P split 1|68.665|274.66|274.66\n"
         "W-2-98-NC TF1 0-4cm Total P split 2|72.965|291.86|291.86\n"
         "TT013-06MC 10-12cm Total P split 3|12.1|968|968\n"
         "TT013-06MC 24-26cm Pi split 2|21.5|1720|1720"_s);
    file("tabulator/number_format_multicode.xlsx", u"col1\n4.5\n(9.032)\n15.8"_s);
    file("tabulator/preserve-formatting-percentage.xlsx", u"col1|col2\n123|52.00%\n456|30.00%\n789|6.00%"_s);
    file("tabulator/preserve-formatting.xlsx",
         u"empty|0|0.00|0.0000|0.00000|0.0000#|m/d/yy|d-mmm|mm/dd/yy|mmddyy|mmddyyam/pmdd|at_symbol\n"
         "|1001|1000.56|1000.5577|1000.55770|1000.5577|2040-05-20|2040-05-20|2040-05-20|2040-05-20|"
         "2040-05-20 00:00:00|259.153"_s);
    file("tabulator/test_scientific_notation.xlsx", u"scientific_notation\n4.273E-07"_s);
    file("tabulator/multiline-headers.xlsx",
         u"Region|Caloric contribution|Cumulative impact of changes on cost of food basket\n\n\n"
         "||from previous quarter|from baseline (%)\n|(%)\nA|B|C|D"_s);
    file("tabulator/sheet2.xlsx", u"id|name\n1|english\n2|中国人"_s, 1);
}

void TestXlsxReader::readsRealFiles()
{
    QFETCH(const int, sheet);
    const QString file = QString::fromUtf8(QTest::currentDataTag()).section(u' ', 0, 0);
    QTEST(textOf(sheetsOf(readSheets(nasty(file))).at(sheet).rows), "text");
}

void TestXlsxReader::readsHiddenSheets()
{
    QStringList names;
    for (const Sheet &sheet : sheetsOf(readSheets(nasty(u"xlsx/any_sheets.xlsx"_s))))
        names.append(sheet.name + u" is "_s + sheet.file);
    QCOMPARE(names, (QStringList{u"statements/Visible is Visible"_s, u"statements/Hidden is Hidden"_s,
                                 u"statements/VeryHidden is VeryHidden"_s})); // and not the one that is a chart
}

void TestXlsxReader::readsMergedRanges()
{
    const Sheet sheet = sheetsOf(readSheets(nasty(u"xlsx/richtext-namespaced.xlsx"_s))).constFirst();
    QCOMPARE(sheet.merged, (QList<QRect>{{0, 0, 7, 3}, {7, 0, 6, 3}}));
    const QString ranges = u"<mergeCells><mergeCell ref=\"C3:B2\"/><mergeCell ref=\"A1\"/><mergeCell ref=\"1:2\"/>"
                           "<mergeCell/></mergeCells>"_s;
    QCOMPARE(sheetsOf(WorkbookXml().sheet(u"a"_s, {}, ranges)).constFirst().merged,
             (QList<QRect>{{1, 1, 2, 2}, {0, 0, 1, 1}}));
}

void TestXlsxReader::placesCells_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("text");
    QTest::newRow("by their addresses") << u"<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row>"_s
                                        << u"\n|1||2"_s;
    QTest::newRow("without addresses")
        << u"<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>"_s << u"1||2\n\n3"_s;
    QTest::newRow("after the last address")
        << u"<row r=\"2\"><c r=\"B2\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"_s << u"\n|1|2\n3"_s;
    QTest::newRow("in any order") << u"<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"A3\"><v>2</v></c></row>"
                                     "<row r=\"1\"><c r=\"A1\"><v>3</v></c></row>"_s
                                  << u"3\n\n2|1"_s;
    QTest::newRow("in small letters") << u"<row><c r=\"b1\"><v>1</v></c></row>"_s << u"|1"_s;
    QTest::newRow("beside blank ones") << u"<row><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>"
                                          "<row r=\"1048576\"><c r=\"A1048576\"/></row>"_s
                                       << u"1"_s;
}

void TestXlsxReader::placesCells()
{
    QFETCH(const QString, rows);
    QTEST(textOf(rows), "text");
}

void TestXlsxReader::readsStrings_data()
{
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << u"<t>a</t>"_s << u"a"_s;
    QTest::newRow("runs") << u"<r><rPr><b/></rPr><t>a</t></r><r><t xml:space=\"preserve\"> b</t></r>"_s << u"a b"_s;
    QTest::newRow("readings") << u"<t>売上高</t><rPh sb=\"0\" eb=\"3\"><t>ウリアゲダカ</t></rPh><phoneticPr/>"_s
                              << u"売上高"_s;
    QTest::newRow("readings among runs")
        << u"<r><t>売上</t></r><rPh sb=\"0\" eb=\"2\"><t>ウリアゲ</t></rPh><r><t>高</t></r>"_s << u"売上高"_s;
    QTest::newRow("CDATA") << u"<t><![CDATA[a < b & c]]></t>"_s << u"a < b & c"_s;
    QTest::newRow("entities") << u"<t>&lt;&amp;&gt;&quot;&apos;&#x3042;</t>"_s << u"<&>\"'あ"_s;
    QTest::newRow("comment inside") << u"<t>a<!-- b -->c</t>"_s << u"ac"_s;
    QTest::newRow("escapes") << u"<t>a_x000D__x000a_b_x0041_</t>"_s << u"a⏎bA"_s;
    QTest::newRow("escaped escape") << u"<t>a_x005F_x000D_b</t>"_s << u"a_x000D_b"_s;
    QTest::newRow("no escapes") << u"<t>_x_ tax_x00 _x00GG_ _x0000_ _x</t>"_s << u"_x_ tax_x00 _x00GG_ _x0000_ _x"_s;
    QTest::newRow("line breaks") << u"<t>a\nb&#13;&#10;c&#13;d</t>"_s << u"a⏎b⏎c⏎d"_s;
    QTest::newRow("no text") << QString() << QString();
    QTest::newRow("empty text") << u"<t/>"_s << QString();
    QTest::newRow("full-width blank") << u"<t>　a　</t>"_s << u"　a　"_s;
}

void TestXlsxReader::readsStrings()
{
    QFETCH(const QString, item);
    QFETCH(const QString, text);
    const QString rows = u"<row><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is>%1</is></c><c><v>7</v></c></row>"_s;
    const WorkbookXml workbook
        = WorkbookXml().sheet(u"a"_s, rows.arg(item)).strings(u"<si><t>0</t></si><si>%1</si>"_s.arg(item));
    QCOMPARE(textOf(sheetsOf(workbook).constFirst().rows), text + u'|' + text + u"|7"_s);
}

void TestXlsxReader::readsEveryType_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("text");
    QTest::newRow("number") << u"<c><v>9633</v></c>"_s << u"9633"_s;
    QTest::newRow("number that says so") << u"<c t=\"n\"><v> -9.633E3 </v></c>"_s << u"-9633"_s;
    QTest::newRow("no number") << u"<c t=\"n\"><v>n.m.</v></c>"_s << u"n.m."_s;
    QTest::newRow("blank") << u"<c><v></v></c>"_s << QString();
    QTest::newRow("text of a formula") << u"<c t=\"str\"><f>A1&amp;\"b\"</f><v>▲830</v></c>"_s << u"▲830"_s;
    QTest::newRow("empty text of a formula") << u"<c t=\"str\"><f>\"\"</f><v></v></c>"_s << QString();
    QTest::newRow("number of a formula") << u"<c><f>1+2</f><v>3</v></c>"_s << u"3"_s;
    QTest::newRow("true") << u"<c t=\"b\"><v>1</v></c>"_s << u"TRUE"_s;
    QTest::newRow("false") << u"<c t=\"b\"><v>0</v></c>"_s << u"FALSE"_s;
    QTest::newRow("date") << u"<c t=\"d\"><v>2003-12-31T13:05:00Z</v></c>"_s << u"2003-12-31 13:05:00"_s;
    QTest::newRow("inline text without its type") << u"<c><is><t>a</t></is></c>"_s << u"a"_s;
    QTest::newRow("text in another namespace")
        << u"<y:c xmlns:y=\"y\" t=\"str\"><y:v>a</y:v><y:extLst><y:v>b</y:v></y:extLst></y:c>"_s << u"a"_s;
}

void TestXlsxReader::readsEveryType()
{
    QFETCH(const QString, cell);
    const Sheet sheet = sheetsOf(WorkbookXml().sheet(u"a"_s, u"<row>%1</row>"_s.arg(cell))).constFirst();
    QTEST(sheet.rows.value(0).value(0), "text");
    QCOMPARE(problems(sheet.faults), QStringList());
}

void TestXlsxReader::showsNumbersByTheirFormats()
{
    const QString rows = u"<row><c s=\"0\"><v>9633155</v></c><c s=\"1\"><v>-5.9000000000000004</v></c>"
                         "<c s=\"2\"><v>37986</v></c><c s=\"3\" t=\"str\"><v>n.m.</v></c><c s=\"9\"><v>0.1</v></c>"
                         "<c s=\"x\"><v>-0.3</v></c><c s=\"2\" t=\"d\"><v>2003-12-31T00:00:00</v></c></row>"_s;
    const WorkbookXml workbook = WorkbookXml()
                                     .sheet(u"a"_s, rows)
                                     .formats({u"#,##0;(#,##0)"_s, u"0.0\"%\";(0.0\"%\")"_s,
                                               u"yyyy\"年\"m\"月\"d\"日\""_s, u"0;0;0;\"<\"@\">\""_s});
    QCOMPARE(textOf(sheetsOf(workbook).constFirst().rows), u"9,633,155|(5.9%)|2003-12-31|<n.m.>|0.1|(0)|2003-12-31"_s);
}

void TestXlsxReader::countsFrom1904()
{
    const QString rows = u"<row><c s=\"0\"><v>36524</v></c></row>"_s;
    for (const QString &value : {u"1"_s, u"true"_s, u"0"_s, QString()}) {
        const WorkbookXml workbook
            = WorkbookXml().sheet(u"a"_s, rows).formats({u"yyyy-mm-dd"_s}).properties(u"date1904=\"%1\""_s.arg(value));
        const bool isFrom1904 = value == u"1"_s || value == u"true"_s;
        QCOMPARE(textOf(sheetsOf(workbook).constFirst().rows), isFrom1904 ? u"2003-12-31"_s : u"1999-12-30"_s);
    }
}

void TestXlsxReader::ignoresPrefixesAndNamespaces()
{
    Parts parts
        = WorkbookXml().sheet(u"a"_s, u"<row><c t=\"s\"><v>0</v></c></row>"_s).strings(u"<si><t>b</t></si>"_s).parts();
    for (auto &[name, bytes] : parts) {
        bytes.replace("http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                      "http://purl.oclc.org/ooxml/spreadsheetml/main");
        bytes.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                      "http://purl.oclc.org/ooxml/officeDocument/relationships");
    }
    partOf(parts, sheetPart) = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><q:worksheet xmlns:q=\"u:v\"><q:sheetData>"
                               "<q:row><q:c t=\"s\"><q:v>0</q:v></q:c></q:row></q:sheetData></q:worksheet>";
    QByteArray &sheet = partOf(parts, sheetPart);
    const QString text = QString::fromUtf8(sheet);
    sheet = QByteArray("\xFF\xFE")
            + QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size()); // as its first line says
    QCOMPARE(textOf(sheetsOf(readXlsx(zipped(parts), u"a.xlsx"_s)).constFirst().rows), u"b"_s);
}

void TestXlsxReader::findsPartsWhereverTheyAre_data()
{
    QTest::addColumn<QString>("workbook");
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("absolute") << u"xl/workbook.xml"_s << u"/xl/workbook.xml"_s << u"/xl/worksheets/sheet1.xml"_s;
    QTest::newRow("at the root") << u"book.xml"_s << u"book.xml"_s << u"xl/worksheets/sheet1.xml"_s;
    QTest::newRow("up and down") << u"a/b/book.xml"_s << u"./a/./b/book.xml"_s << u"../../xl/worksheets/sheet1.xml"_s;
    QTest::newRow("other case") << u"xl/Workbook.XML"_s << u"XL/workbook.xml"_s << u"Worksheets/Sheet1.xml"_s;
    QTest::newRow("backslashes") << u"xl\\workbook.xml"_s << u"xl\\workbook.xml"_s << u"worksheets\\sheet1.xml"_s;
    QTest::newRow("blanks") << u"my book/work book.xml"_s << u"my%20book/work%20book.xml"_s
                            << u"../xl/worksheets/sheet1.xml"_s;
}

void TestXlsxReader::findsPartsWhereverTheyAre()
{
    QFETCH(const QString, workbook);
    QFETCH(const QString, target);
    QFETCH(const QString, sheet);
    Parts parts = WorkbookXml().sheet(u"a"_s, u"<row><c><v>1</v></c></row>"_s).parts();
    partOf(parts, u"_rels/.rels"_s).replace("xl/workbook.xml", target.toUtf8());
    partOf(parts, u"xl/_rels/workbook.xml.rels"_s).replace("worksheets/sheet1.xml", sheet.toUtf8());
    const qsizetype slash = std::max(workbook.lastIndexOf(u'/'), workbook.lastIndexOf(u'\\')) + 1;
    for (auto &[name, bytes] : parts) {
        if (name == u"xl/workbook.xml"_s)
            name = workbook;
        else if (name == u"xl/_rels/workbook.xml.rels"_s)
            name = workbook.left(slash) + u"_rels/"_s + workbook.sliced(slash) + u".rels"_s;
    }
    QCOMPARE(textOf(sheetsOf(readXlsx(zipped(parts), u"a.xlsx"_s)).constFirst().rows), u"1"_s);
}

void TestXlsxReader::tellsFaultsOfCells()
{
    const QString rows = u"<row><c t=\"inlineStr\"><is><t>id</t></is></c></row>"
                         "<row><c t=\"e\"><v>#REF!</v></c><c><f>A1+1</f></c><c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"
                         "<c t=\"str\"><f>A1</f></c><c t=\"s\"><v>7</v></c><c t=\"s\"><v>-1</v></c></row>"_s;
    const Sheet sheet = sheetsOf(WorkbookXml().sheet(u"Sheet 1"_s, rows)).constFirst();
    QCOMPARE(textOf(sheet.rows), u"id\n#REF!||#DIV/0!"_s);
    QCOMPARE(problems(sheet.faults),
             (QStringList{u"FormulaError Sheet 1 row 2 column : found '#REF!', expected ''"_s,
                          u"FormulaWithoutValue Sheet 1 row 2 column : found '', expected ''"_s,
                          u"FormulaError Sheet 1 row 2 column : found '#DIV/0!', expected ''"_s,
                          u"FormulaWithoutValue Sheet 1 row 2 column : found '', expected ''"_s,
                          u"DamagedWorkbook Sheet 1 row 2 column : found '7', expected ''"_s,
                          u"DamagedWorkbook Sheet 1 row 2 column : found '-1', expected ''"_s}));
    for (qsizetype index = 0; index < sheet.faults.size(); ++index)
        QCOMPARE(sheet.faults.at(index).cellColumn, index + 1);
}

void TestXlsxReader::tellsDamagedParts_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("problem");
    const auto damage = [](const char *name, const QString &part, const QByteArray &before, const QByteArray &after,
                           const QString &problem) { QTest::newRow(name) << part << before << after << problem; };
    const QString badXml = u"BadXml %1 row %2 column : "_s;
    const QString workbook = u"xl/workbook.xml"_s;
    damage("cut", sheetPart, "</sheetData></worksheet>", "\n", badXml.arg(sheetPart, u"3"_s));
    damage("crossed", sheetPart, "</row>", "</c></row>", badXml.arg(sheetPart, u"2"_s));
    damage("bytes that are no text", sheetPart, "<v>", "<v>\xFF", badXml.arg(sheetPart, u"1"_s));
    damage("after its end", sheetPart, "</worksheet>", "</worksheet><a/>", badXml.arg(sheetPart, u"2"_s));
    damage("unknown entity", sheetPart, "<v>", "<v>&amp", badXml.arg(sheetPart, u"2"_s));
    damage("prefix of no namespace", sheetPart, "<v>", "<z:v/><v>", badXml.arg(sheetPart, u"2"_s));
    damage("no address", sheetPart, "<c>", "<c r=\"1A\">",
           badXml.arg(sheetPart, u"2"_s) + u"found '1A', expected ''"_s);
    damage("column too far", sheetPart, "<c>", "<c r=\"XFE1\">",
           badXml.arg(sheetPart, u"2"_s) + u"found 'XFE1', expected ''"_s);
    damage("row too far", sheetPart, "<row>", "<row r=\"1048577\">",
           badXml.arg(sheetPart, u"2"_s) + u"found '1048577', expected ''"_s);
    damage("row zero", sheetPart, "<row>", "<row r=\"0\">",
           badXml.arg(sheetPart, u"2"_s) + u"found '0', expected ''"_s);
    damage("a cell twice", sheetPart, "<c>", "<c r=\"A1\"><v>2</v></c><c r=\"A1\">",
           u"DuplicateId xl/worksheets/sheet1.xml row 0 column : found 'A1', expected ''"_s);
    damage("another kind of part", sheetPart, "worksheet", "chartsheet",
           u"NotAWorkbook xl/worksheets/sheet1.xml row 0 column : found 'chartsheet', expected 'worksheet'"_s);
    damage("sheet gone", u"xl/_rels/workbook.xml.rels"_s, "sheet1.xml", "sheet2.xml",
           u"DamagedWorkbook a.xlsx row 0 column : found '', expected 'a'"_s);
    damage("sheet of no relation", workbook, "r:id=\"sheet1\"", {},
           u"DamagedWorkbook a.xlsx row 0 column : found '', expected 'a'"_s);
    damage("workbook gone", u"_rels/.rels"_s, "workbook.xml", "book.xml",
           u"NotAWorkbook a.xlsx row 0 column : found '', expected '.xlsx'"_s);
    damage("binary workbook", u"_rels/.rels"_s, "workbook.xml", "workbook.bin",
           u"Unsupported a.xlsx row 0 column : found '.xlsb', expected '.xlsx'"_s);
    damage("a letter", workbook, "workbook", "document",
           u"NotAWorkbook xl/workbook.xml row 0 column : found 'document', expected 'workbook'"_s);
    damage("workbook", workbook, "<sheets>", "<sheets", badXml.arg(workbook, u"2"_s));
    damage("relations", u"_rels/.rels"_s, "/>", ">", badXml.arg(u"_rels/.rels"_s, u"1"_s));
    damage("strings", u"xl/sharedStrings.xml"_s, "<sst", "<sst a", badXml.arg(u"xl/sharedStrings.xml"_s, u"2"_s));
    damage("styles", u"xl/styles.xml"_s, "</styleSheet>", {}, badXml.arg(u"xl/styles.xml"_s, u"2"_s));
}

void TestXlsxReader::tellsDamagedParts()
{
    QFETCH(const QString, part);
    QFETCH(const QByteArray, before);
    QFETCH(const QByteArray, after);
    QFETCH(const QString, problem);
    Parts parts = WorkbookXml().sheet(u"a"_s, u"<row><c><v>1</v></c></row>"_s).parts();
    QVERIFY(partOf(parts, part).contains(before));
    partOf(parts, part).replace(before, after);
    const QStringList found = problemsOf(parts);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(problem), qPrintable(found.constFirst()));
}

void TestXlsxReader::tellsWhatIsNoWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const QByteArray ole = QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(600, '\0');
    QTest::newRow("empty") << QByteArray() << u"EmptyFile"_s;
    QTest::newRow("text") << QByteArray("id,name\n1,a\n") << u"DamagedWorkbook"_s;
    QTest::newRow("protected") << contentOf(nasty(u"xlsx/pass_protected.xlsx"_s)) << u"PasswordProtected"_s;
    QTest::newRow("old") << ole << u"Unsupported"_s;
    QTest::newRow("an archive of something else") << zipped({{u"mimetype"_s, "a"}}) << u"NotAWorkbook"_s;
    QTest::newRow("an empty archive") << QByteArray("PK\5\6") + QByteArray(18, '\0') << u"NotAWorkbook"_s;
    QByteArray flipped = WorkbookXml().sheet(u"a"_s, QString(500, u' ')).bytes();
    flipped[flipped.indexOf("xl/worksheets") + 40] = 'x';
    QTest::newRow("a wrong byte") << flipped << u"DamagedWorkbook"_s;
    QByteArray encrypted = WorkbookXml().sheet(u"a"_s, {}).bytes();
    const qsizetype entry = encrypted.indexOf("PK\1\2");
    encrypted[entry + 8] = static_cast<char>(encrypted[entry + 8] | 1);
    QTest::newRow("a part protected") << encrypted << u"PasswordProtected"_s;
}

void TestXlsxReader::tellsWhatIsNoWorkbook()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    const QStringList found = problems(readXlsx(bytes, u"a.xlsx"_s));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(problem + u' '), qPrintable(found.constFirst()));
}

void TestXlsxReader::standsFilesCutAnywhere()
{
    const QByteArray whole = contentOf(nasty(u"xlsx/merged_range.xlsx"_s));
    for (qsizetype size = 1; size < whole.size(); size += size < 100 ? 1 : 97) {
        const QStringList found = problems(readXlsx(whole.first(size), u"a.xlsx"_s));
        QCOMPARE(found, QStringList(u"DamagedWorkbook a.xlsx row 0 column : found '', expected ''"_s));
    }
}

void TestXlsxReader::unpacksNoBomb_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("file");
    Parts parts = WorkbookXml().sheet(u"a"_s, {}).parts();
    partOf(parts, sheetPart).insert(0, QByteArray(bombSize, '\n'));
    const QByteArray bomb = zipped(parts);
    QVERIFY(bomb.size() < 1024 * 1024);
    QTest::newRow("of one part") << bomb << sheetPart;
    parts.append({u"xl/b.xml"_s, QByteArray(bombSize, ' ')});
    QTest::newRow("of two parts") << zipped(parts) << u"a.xlsx"_s;
    Parts many;
    for (int number = 0; number <= 10'000; ++number)
        many.append({QString::number(number), QByteArray()});
    QTest::newRow("of many parts") << zipped(many) << u"a.xlsx"_s;
}

void TestXlsxReader::unpacksNoBomb()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, file);
    const QStringList found = problems(readXlsx(bytes, u"a.xlsx"_s));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.constFirst().startsWith(u"TooLarge %1 row 0 "_s.arg(file)), qPrintable(found.constFirst()));
}

// The size is told in the archive's directory, once before the part and once at the end.
void TestXlsxReader::stopsABombThatLies()
{
    QByteArray bytes = zipped({{u"a"_s, QByteArray(bombSize, ' ')}});
    const quint32 size = qToLittleEndian(static_cast<quint32>(bombSize));
    bytes.replace(QByteArray(reinterpret_cast<const char *>(&size), 4), QByteArray("\1\0\0\0", 4));
    const auto archive = xlsx::Archive::open(bytes, u"a.xlsx"_s);
    const auto part = std::get<xlsx::Archive>(archive).part(u"a"_s);
    qsizetype unpacked = 0;
    for (QByteArray piece = part->read(1'000'000); !piece.isEmpty(); piece = part->read(1'000'000))
        unpacked += piece.size();
    QVERIFY(unpacked < bombSize);
    QVERIFY(part->fault());
}

void TestXlsxReader::followsNoDeclaration()
{
    const QByteArray declaration = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;\">"
                                   "<!ENTITY d SYSTEM \"file:///etc/passwd\">]>";
    for (const QByteArray &use : {QByteArray("1"), QByteArray("&c;"), QByteArray("&d;")}) {
        Parts parts = WorkbookXml().sheet(u"a"_s, u"<row><c t=\"str\"><v>1</v></c></row>"_s).parts();
        partOf(parts, sheetPart).replace("<v>1", QByteArray("<v>" + use));
        partOf(parts, sheetPart).insert(partOf(parts, sheetPart).indexOf("<worksheet"), declaration);
        QCOMPARE(problemsOf(parts),
                 QStringList(u"BadXml xl/worksheets/sheet1.xml row 2 column : found '<!DOCTYPE', expected ''"_s));
    }
}

void TestXlsxReader::refusesMoreCellsThanFit()
{
    QString rows;
    for (int row = 1; row <= 300; ++row)
        rows += u"<row><c r=\"XFD%1\"><v>1</v></c></row>"_s.arg(row);
    QCOMPARE(problemsOf(WorkbookXml().sheet(u"a"_s, rows).parts()),
             QStringList(u"TooLarge xl/worksheets/sheet1.xml row 0 column : found '', expected '4000000'"_s));
}

void TestXlsxReader::readsEveryNastyFile_data()
{
    QTest::addColumn<QString>("path");
    int count = 0;
    QDirIterator files(nasty({}), QDir::Files, QDirIterator::Subdirectories);
    for (; files.hasNext(); ++count) {
        const QString path = files.next();
        QTest::newRow(qPrintable(files.fileName())) << path;
    }
    QVERIFY(count > 50);
}

// Cells or errors, and never a book.
void TestXlsxReader::readsEveryNastyFile()
{
    QFETCH(const QString, path);
    const auto read = readSheets(path);
    QVERIFY(!problems(read).isEmpty() || !std::get<QList<Sheet>>(read).isEmpty());
    QVERIFY(problems(read).size() <= 1);
    QCOMPARE(problems(readBook(path)).size(), 1);
}

void TestXlsxReader::readsABook()
{
    const QTemporaryDir folder;
    const QString path = written(folder, u"book.xlsx"_s, workbookOf(smallBook().sheets()).bytes());
    const auto result = readBook(path);
    QCOMPARE(problems(result), QStringList());
    QVERIFY(std::get<BookPtr>(result)->content() == smallBook().book()->content());
    for (const Sheet &sheet : sheetsOf(readSheets(path)))
        QCOMPARE(sheet.name, (sheet.name.startsWith(u"statements/"_s) ? u"statements/"_s : QString()) + sheet.file);
}

void TestXlsxReader::readsABookWithNumberedSheets()
{
    BookText text = smallBook();
    text.replace(u"statements"_s, u"table-1,table"_s, u"Book,table"_s);
    text.replace(u"exhibits"_s, u"table-1"_s, u"Book"_s);
    const QList<Sheet> sheets = text.sheets();
    QList<Sheet> renamed = sheets;
    for (Sheet &sheet : renamed)
        if (sheet.name == u"statements/table-1"_s)
            sheet.name = u"statements/Book"_s;
    const QTemporaryDir folder;
    const QString path = written(folder, u"book.xlsx"_s, workbookOf(renamed).bytes());
    const auto result = readBook(path);
    QCOMPARE(problems(result), QStringList());
    QVERIFY(std::get<BookPtr>(result)->content() == std::get<BookPtr>(readBookSheets(renamed))->content());
    QVERIFY(std::ranges::count(sheetsOf(readSheets(path)), u"statement 3"_s, &Sheet::file) == 1);
}

void TestXlsxReader::tellsUnknownSheets()
{
    const QTemporaryDir folder;
    QList<Sheet> sheets = smallBook().sheets();
    sheets.append({u"statements/scratch"_s, {}, {{u"concept"_s}}});
    const QString path = written(folder, u"book.xlsx"_s, workbookOf(sheets).bytes());
    const QString expected = u"UnknownStatement %1 row 0 column : found 'scratch', expected 'income, table-1'"_s;
    QCOMPARE(problems(readBook(path)), QStringList(expected.arg(u"scratch"_s)));
    QVERIFY(QDir(folder.path()).mkpath(u"a"_s));
    smallBook().set(u"statements/scratch"_s, u"concept\n"_s).write(folder.filePath(u"a"_s));
    QCOMPARE(problems(readBook(folder.filePath(u"a"_s))), QStringList(expected.arg(u"statements/scratch.csv"_s)));
}

void TestXlsxReader::tellsMissingSheets()
{
    const QTemporaryDir folder;
    const auto problemsWithout = [&](const QString &sheet) {
        const QByteArray bytes = workbookOf(smallBook().remove(sheet).sheets()).bytes();
        return problems(readBook(written(folder, u"book.xlsx"_s, bytes)));
    };
    QCOMPARE(problemsWithout(u"statements/income"_s),
             QStringList(u"MissingSheet income row 0 column : found '', expected 'income'"_s));
    QCOMPARE(problemsWithout(u"book"_s), QStringList(u"NotABook %1 row 0 column : found '', expected 'book'"_s.arg(
                                             folder.filePath(u"book.xlsx"_s))));
    QVERIFY(problemsWithout(u"units"_s).contains(u"MissingSheet units row 0 column : found '', expected 'units'"_s));
}

// A cell without a value would be a missing value, and an error no number.
void TestXlsxReader::tellsEachCellOnce()
{
    const QTemporaryDir folder;
    Parts parts = workbookOf(smallBook().sheets()).parts();
    const auto replace = [&](const QByteArray &before, const QByteArray &after) {
        for (auto &[name, bytes] : parts)
            if (bytes.count(before) == 1)
                bytes.replace(before, after);
    };
    const QByteArray cell = "<c t=\"inlineStr\"><is><t xml:space=\"preserve\">%1</t></is></c>";
    const auto text = [&](const char *value) { return QByteArray(cell).replace("%1", value); };
    replace(text("2025-02-12"), "<c><f>TODAY()</f></c>");
    replace(text("23,080"), "<c t=\"e\"><f>B1/0</f><v>#DIV/0!</v></c>");
    const QStringList found = problems(readBook(written(folder, u"book.xlsx"_s, zipped(parts))));
    QCOMPARE(found, (QStringList{u"FormulaWithoutValue book row 7 column value: found '', expected ''"_s,
                                 u"FormulaError income row 5 column 2Q24 usd: found '#DIV/0!', expected ''"_s}));
}

void TestXlsxReader::tellsSheetsOfOneName()
{
    QList<Sheet> sheets = smallBook().sheets();
    sheets.append({u"statements/statement 2"_s, u"statement 2"_s, {}});
    const QTemporaryDir folder;
    const QStringList found = problems(readBook(written(folder, u"book.xlsx"_s, workbookOf(sheets).bytes())));
    QCOMPARE(found, QStringList(u"DuplicateId statement 2 row 0 column : found 'statements/income', expected ''"_s));
}

void TestXlsxReader::readsByContent()
{
    const QTemporaryDir folder;
    const QByteArray workbook = WorkbookXml().sheet(u"a"_s, u"<row><c><v>1</v></c></row>"_s).bytes();
    QCOMPARE(sheetsOf(readSheets(written(folder, u"a.csv"_s, workbook))).constFirst().name, u"statements/a"_s);
    const Sheet table = sheetsOf(readSheets(written(folder, u"b.c.xlsx"_s, "x,y\n1,2\n"))).constFirst();
    QCOMPARE(table.name, u"b.c"_s);
    QCOMPARE(table.file, u"b.c.xlsx"_s);
    QCOMPARE(table.rows, (Rows{{u"x"_s, u"y"_s}, {u"1"_s, u"2"_s}}));
    const QString empty = written(folder, u"empty.xlsx"_s, {});
    const QStringList isEmpty(u"EmptyFile %1 row 0 column : found '', expected ''"_s.arg(empty));
    QCOMPARE(problems(readSheets(empty)), isEmpty);
    QCOMPARE(problems(readBook(empty)), isEmpty);
    const QString text = nasty(u"tabulator/table.bad-format"_s);
    QCOMPARE(textOf(sheetsOf(readSheets(text)).constFirst().rows), u"id|name\n1|english\n2|中国人"_s);
    QCOMPARE(problems(readBook(text)),
             QStringList(u"NotABook %1 row 0 column : found '', expected 'book.csv'"_s.arg(text)));
    QCOMPARE(problems(readSheets(folder.filePath(u"nothing"_s))),
             QStringList(u"Unreadable %1 row 0 column : found '', expected ''"_s.arg(folder.filePath(u"nothing"_s))));
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
