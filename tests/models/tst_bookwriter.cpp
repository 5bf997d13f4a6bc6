#include "Files.h"
#include "FullDisk.h"
#include "Problems.h"
#include "SmallBook.h"
#include "XlsxPackage.h"
#include "formats/BookWriter.h"
#include "formats/CsvBook.h"
#include "formats/CsvWriter.h"
#include "formats/xlsx/BookWorkbook.h"
#include "formats/xlsx/FigureCell.h"
#include "resources.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

const QString dataFolder = u"" QT_TESTCASE_SOURCEDIR "/data/"_s;

/// Every file below a folder with its bytes.
QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString file = entries.next();
        files.insert(QDir(folder).relativeFilePath(file), bytesOf(file));
    }
    return files;
}

BookPtr builtIn()
{
    static const BookPtr book = bookAt(resources::builtInBook());
    return book;
}

BookPtr petrel()
{
    static const BookPtr book = bookAt(dataFolder + u"petrel"_s);
    return book;
}

const QString longId = u"a_statement_whose_name_goes_on_beyond_thirty_one_characters"_s;

/// Texts that a file form may take for something else than a text.
const QStringList &nastyTexts()
{
    static const QStringList texts{
        u"=1+1"_s,
        u"+SUM(A1:A9)"_s,
        u"-5% at a glance"_s,
        u"@home"_s,
        u"'quoted'"_s,
        u"'=apostrophe"_s,
        u"''-twice"_s,
        u"say \"no\", twice"_s,
        u"one\ntwo\n\nfour"_s,
        u"1-2"_s,
        u"TRUE"_s,
        u"007"_s,
        u"1,234"_s,
        u"-1"_s,
        u"2003-12-31"_s,
        u"1E5"_s,
        u"５％"_s,
        u"#N/A"_s,
        u"😀 👩‍👩‍👧 é"_s,
        u"髙﨑㈱Ⅰ①ｶﾅ"_s,
        u"<b>&amp;</b>"_s,
        u"_x0041_ \\ ; ' [a] {b}"_s,
        u"http://example.org/"_s,
        u"two  blanks"_s,
        QString(300, u'長'),
    };
    return texts;
}

/// Figures as no one prints them all in one statement.
const QStringList &nastyFigures()
{
    static const QStringList figures{
        u"-"_s,
        u"0"_s,
        u"(0)"_s,
        u"(0.0)"_s,
        u"▲0"_s,
        u"1,234.50"_s,
        u"999,999,999,999,999"_s,
        u"1234.5"_s,
        u"-7"_s,
        u"▲ 1,000"_s,
        u"△12.30"_s,
        u"123456789012345"_s,
        u"0.000"_s,
        u"00.5"_s,
        u"－"_s,
        u"１，２３４"_s,
        u"+5"_s,
        u"¥100"_s,
        u"100円"_s,
        u"(¥1.20)"_s,
        u"- 3"_s,
        u"−4"_s,
        u"—"_s,
        u"-0"_s,
        u"007"_s,
        u"(0.00)"_s,
        u"0.10"_s,
        u"(\\ 5)"_s,
    };
    return figures;
}

const QStringList &nastyPercentages()
{
    static const QStringList figures{u"(0.0%)"_s,   u"5.9"_s,      u"(5.9%)"_s, u"▲0.0%"_s,  u"100.0%"_s,
                                     u"(138.0)%"_s, u"-"_s,        u"0.0%"_s,   u"▲5.9％"_s, u"-5.90%"_s,
                                     u"12 %"_s,     u"1,234.5%"_s, u"33.3%"_s,  u"0.1%"_s,   u"7%"_s};
    return figures;
}

/// A book of what is hard to write and to read again.
BookPtr nastyBook()
{
    BookText text = smallBook();
    QString concepts;
    QString rows;
    for (qsizetype i = 0; i < std::max(nastyTexts().size(), nastyFigures().size()); ++i) {
        const QString id = u"c%1"_s.arg(i);
        const QString label = nastyTexts().value(i, u"x"_s);
        concepts += csvLine({id, u"JPY"_s, {}, {}, {}, {}, {}, label, label});
        rows += csvLine({id,
                         {},
                         u"item"_s,
                         label,
                         label,
                         {},
                         {},
                         nastyFigures().value(i),
                         nastyFigures().value(i + 1),
                         {},
                         nastyPercentages().value(i)});
    }
    text.append(u"concepts"_s, concepts.chopped(1));
    for (const QString &id : {longId, longId.toUpper(), u"history"_s, u"units"_s, u"a:b"_s}) {
        text.append(u"statements"_s, u"%1,statement,JPY_thousand,,sales,en ja,T,題,T,題,T,題,"_s.arg(id));
        text.set(u"statements/"_s + id,
                 u"concept,parent,role,label_en,label_ja,unit,notes,2Q24,1Q24,1Q24 ja,2Q24 yoy\n" + rows);
    }
    // Of one edition alone, the other's own first, and a heading that one leaves out.
    text.set(u"statements/table-1"_s, u"concept,parent,role,label_en,label_ja,unit,notes,2Q24 ja,2Q24,6M24 ja,6M24 en\n"
                                      "sales_heading,,heading,,売上,,,,,,\n"
                                      "noodle_sales,,item,Noodles,麺,,freight,\"3,451\",\"3,450\",1,\n"
                                      "sales,,total,Sales,売上高,,,,\"3,462\",2,3\n"_s);
    return text.book();
}

void addBooks()
{
    QTest::addColumn<BookPtr>("book");
    QTest::newRow("built-in") << builtIn();
    QTest::newRow("petrel") << petrel();
    QTest::newRow("small") << smallBook().book();
    QTest::newRow("nasty") << nastyBook();
}

/// What two books differ in; empty if they are equal.
QString difference(const Book &one, const Book &other)
{
    if (one.content() == other.content())
        return {};
    const QList<Sheet> a = sheetsOf(one);
    const QList<Sheet> b = sheetsOf(other);
    if (a.size() != b.size())
        return u"other sheets"_s;
    for (qsizetype i = 0; i < a.size(); ++i)
        for (qsizetype row = 0; row < std::max(a.at(i).rows.size(), b.at(i).rows.size()); ++row)
            if (a.at(i).rows.value(row) != b.at(i).rows.value(row))
                return u"%1 row %2: %3 | %4"_s.arg(a.at(i).name, QString::number(row + 1),
                                                   a.at(i).rows.value(row).join(u','),
                                                   b.at(i).rows.value(row).join(u','));
    return u"what no sheet shows"_s;
}

} // namespace

Q_DECLARE_METATYPE(models::BookPtr)

/// Writing a book and reading it again.
class TestBookWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sheetsComeBack_data() { addBooks(); }
    void sheetsComeBack();
    void foldersComeBack_data() { addBooks(); }
    void foldersComeBack();
    void builtInBookStaysAsItIs();
    void editionsHaveTheirColumns();
    void runningOrdersAreOfTheBook();
    void workbooksComeBack_data() { addBooks(); }
    void workbooksComeBack();
    void workbooksSavedByAnotherComeBack();
    void cellsAreWhatTheySay();
    void totalsAreFormulas();
    void figuresThatNoFormatShowsAreTexts();
    void fullDiskLeavesTheOldWorkbook();
    void removesOnlyItsOwnSheets();
    void fullDiskLeavesTheOldFolder();
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void namesStayInTheFolder();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestBookWriter::sheetsComeBack()
{
    QFETCH(const BookPtr, book);
    const auto again = readBookSheets(sheetsOf(*book));
    QCOMPARE(problems(again), QStringList());
    QCOMPARE(difference(*book, *std::get<BookPtr>(again)), QString());
}

void TestBookWriter::foldersComeBack()
{
    QFETCH(const BookPtr, book);
    const QString folder = path(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(writeCsvBook(*book, folder), QString());
    const auto again = readBook(folder);
    QCOMPARE(problems(again), QStringList());
    QCOMPARE(difference(*book, *std::get<BookPtr>(again)), QString());
    const auto before = filesIn(folder);
    QCOMPARE(writeCsvBook(*std::get<BookPtr>(again), folder), QString());
    QVERIFY(filesIn(folder) == before);
}

// The kept book is in the very form in which the program writes it.
void TestBookWriter::builtInBookStaysAsItIs()
{
    QCOMPARE(writeCsvBook(*builtIn(), path(u"kept"_s)), QString());
    const auto kept = filesIn(resources::builtInBook());
    const auto written = filesIn(path(u"kept"_s));
    QCOMPARE(written.keys(), kept.keys());
    for (auto file = kept.begin(); file != kept.end(); ++file)
        QVERIFY2(written.value(file.key()) == file.value(), qPrintable(file.key()));
}

void TestBookWriter::editionsHaveTheirColumns()
{
    const QList<Sheet> sheets = sheetsOf(*nastyBook());
    const auto table = std::ranges::find(sheets, u"statements/table-1"_s, &Sheet::name);
    QVERIFY(table != sheets.end());
    QCOMPARE(table->rows.at(0).mid(7), (QStringList{u"2Q24"_s, u"2Q24 ja"_s, u"6M24"_s, u"6M24 ja"_s}));
    QCOMPARE(table->rows.at(1).mid(3, 2), (QStringList{{}, u"売上"_s}));
    QCOMPARE(table->rows.at(2).mid(7), (QStringList{u"3,450"_s, u"3,451"_s, {}, u"1"_s}));
    QCOMPARE(table->rows.at(3).mid(7), (QStringList{u"3,462"_s, {}, u"3"_s, u"2"_s}));
}

void TestBookWriter::runningOrdersAreOfTheBook()
{
    const auto orders = orderSheets(builtIn()->content().runningOrders);
    QCOMPARE(orders.size(), 2);
    QVERIFY(sheetsOf(*builtIn()).contains(orders.front()));
}

void TestBookWriter::removesOnlyItsOwnSheets()
{
    const QString folder = path(u"old"_s);
    QCOMPARE(writeCsvBook(*builtIn(), folder), QString());
    write(folder + u"/statements/mine.csv"_s, "mine");
    write(folder + u"/mine.txt"_s, "mine");
    QCOMPARE(writeCsvBook(*smallBook().book(), folder), QString());
    QCOMPARE(QDir(folder + u"/statements"_s).entryList(QDir::Files),
             (QStringList{u"income.csv"_s, u"mine.csv"_s, u"table-1.csv"_s}));
    QCOMPARE(bytesOf(folder + u"/mine.txt"_s), QByteArray("mine"));
    QVERIFY(QFile::remove(folder + u"/statements/mine.csv"_s));
    QCOMPARE(difference(*bookAt(folder), *smallBook().book()), QString());
}

void TestBookWriter::fullDiskLeavesTheOldFolder()
{
    const QString folder = path(u"full"_s);
    QCOMPARE(writeCsvBook(*petrel(), folder), QString());
    const auto before = filesIn(folder);
    // The sheets are of different lengths: each limit stops at another one.
    for (const rlim_t room : std::initializer_list<rlim_t>{0, 100, 1000, 5000, 20'000}) {
        const FullDisk disk(room);
        const QString fault = writeCsvBook(*builtIn(), folder);
        QVERIFY2(fault.startsWith(folder + u'/'), qPrintable(fault));
        QVERIFY(filesIn(folder) == before);
    }
}

void TestBookWriter::leavesNothingBehind_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("is a file") << u"file"_s;
    QTest::newRow("under a file") << u"file/x"_s;
    QTest::newRow("kernel's") << u"/proc/kessan"_s;
    QTest::newRow("no room") << u"new/folder"_s;
}

void TestBookWriter::leavesNothingBehind()
{
    QFETCH(const QString, folder);
    write(path(u"file"_s), "mine");
    const FullDisk disk(1000);
    const QString fault = writeCsvBook(*builtIn(), QDir(m_folder.path()).absoluteFilePath(folder));
    QVERIFY2(fault.contains(folder), qPrintable(fault));
    QCOMPARE(bytesOf(path(u"file"_s)), QByteArray("mine"));
    QVERIFY(!QFileInfo::exists(path(u"new"_s)));
}

// From whatever file a book was read, its statements' names lead to no other place.
void TestBookWriter::namesStayInTheFolder()
{
    for (const QString &id : {u"../../evil"_s, u"/evil"_s, u".evil"_s, u"a//b"_s, u"a/.."_s}) {
        BookContent content = smallBook().book()->content();
        content.statements.front().id = id;
        const QString fault = writeCsvBook(Book(content), path(u"names"_s));
        QVERIFY2(fault.contains(id), qPrintable(fault));
        QVERIFY(!QFileInfo::exists(path(u"names"_s)));
    }
}

void TestBookWriter::workbooksComeBack()
{
    QFETCH(const BookPtr, book);
    const QString file = path(QString::fromLatin1(QTest::currentDataTag()) + u".xlsx"_s);
    QCOMPARE(writeWorkbook(*book, file, Language::English), QString());
    const auto again = readBook(file);
    QCOMPARE(problems(again), QStringList());
    QCOMPARE(difference(*book, *std::get<BookPtr>(again)), QString());
    const QByteArray bytes = bytesOf(file);
    QCOMPARE(writeWorkbook(*std::get<BookPtr>(again), file, Language::English), QString());
    QVERIFY(bytesOf(file) == bytes);
}

// All at once, as starting LibreOffice is what takes time.
void TestBookWriter::workbooksSavedByAnotherComeBack()
{
    const QList<BookPtr> books{builtIn(), petrel(), smallBook().book(), nastyBook()};
    QStringList files;
    for (const BookPtr &book : books) {
        files.append(path(u"%1.xlsx"_s.arg(files.size())));
        QCOMPARE(writeWorkbook(*book, files.back(), Language::Japanese), QString());
    }
    QVERIFY(convertBySpreadsheet(files, u"xlsx"_s, path(u"saved"_s)));
    for (qsizetype i = 0; i < books.size(); ++i) {
        const auto again = readBook(path(u"saved/%1.xlsx"_s.arg(i)));
        QCOMPARE(problems(again), QStringList());
        QCOMPARE(difference(*books.at(i), *std::get<BookPtr>(again)), QString());
    }
}

void TestBookWriter::cellsAreWhatTheySay()
{
    const QString file = path(u"cells.xlsx"_s);
    QCOMPARE(writeWorkbook(*builtIn(), file, Language::English), QString());
    const XlsxPackage package(file);
    const QStringList names = package.sheetNames();
    QCOMPARE(names.first(2), (QStringList{u"appendix-1"_s, u"appendix-2"_s}));
    const RawSheet income = package.sheet(0);
    QCOMPARE(income.value(u"I4"_s).value, u"3204046"_s);
    QCOMPARE(income.value(u"J4"_s).value, u"0.333"_s);
    QVERIFY(!income.value(u"I4"_s).isText && income.value(u"A4"_s).isText);
    const RawSheet periods = package.sheet(names.indexOf(u"periods"_s));
    QCOMPARE(periods.value(u"B2"_s).value, u"37530"_s); // 2002-10-01
    QVERIFY(!periods.value(u"B2"_s).isText && periods.value(u"A2"_s).isText);
    QVERIFY(!package.sheet(names.indexOf(u"units"_s)).value(u"D2"_s).isText);
    QVERIFY(!package.sheet(names.indexOf(u"calculations"_s)).value(u"D2"_s).isText);
    const QString xml = QString::fromUtf8(package.sheetXml(0));
    QVERIFY(xml.contains(u"<pane xSplit=\"7\" ySplit=\"1\""_s));
    QVERIFY(xml.contains(u"item,heading,subtotal,total,grand_total"_s));
    QVERIFY(xml.contains(u"OFFSET('concepts'!$A$2"_s));
    const auto tab = [&](const QString &name) {
        const QString sheet = QString::fromUtf8(package.sheetXml(names.indexOf(name)));
        return sheet.section(u"<tabColor "_s, 1, 1).section(u"/>"_s, 0, 0);
    };
    QCOMPARE(tab(u"appendix-1"_s), tab(u"table-10"_s));
    QVERIFY(tab(u"units"_s) != tab(u"table-10"_s) && !tab(u"units"_s).isEmpty());
}

// A total that adds up to the last digit is added up by the spreadsheet; one that rounding parts from its parts is not.
void TestBookWriter::totalsAreFormulas()
{
    BookText text = smallBook();
    text.replace(u"statements/income"_s, u"\"3,462,000\",,100.0"_s, u"\"3,462,001\",,100.0"_s);
    const QString file = path(u"totals.xlsx"_s);
    QCOMPARE(writeWorkbook(*text.book(), file, Language::English), QString());
    const RawSheet income = XlsxPackage(file).sheet(0);
    const auto formula = [&](const QString &cell) { return income.value(cell).formula; };
    QCOMPARE(formula(u"H5"_s), QString());               // 3,462,001 in 2Q24
    QCOMPARE(formula(u"L5"_s), u"SUM(L3,L4)"_s);         // 2Q23, where one part is a dash
    QCOMPARE(income.value(u"L5"_s).value, u"1000000"_s); // as printed, until someone edits
    QCOMPARE(formula(u"L7"_s), u"SUM(L5)-SUM(L6)"_s);
    QCOMPARE(formula(u"J5"_s), QString()); // a percentage
    QCOMPARE(formula(u"I7"_s), QString()); // of the Japanese edition alone
    QCOMPARE(formula(u"L3"_s), QString());
}

// What no number format can show is a text.
void TestBookWriter::figuresThatNoFormatShowsAreTexts()
{
    const xlsx::FigureMarks marks{u"("_s, u")"_s, {}, {}};
    const auto isNumber = [&](const QString &text) { return xlsx::figureCell(text, marks).number.has_value(); };
    for (const QString &text : {u"9,633,155"_s, u"(5.9%)"_s, u"8.1"_s, u"▲830"_s, u"0"_s, u"0.0%"_s, u"1,234.50"_s,
                                u"-7"_s, u"007"_s, u"¥100"_s, u"999,999,999,999,999"_s})
        QVERIFY2(isNumber(text), qPrintable(text));
    for (const QString &text : {u"-"_s, u"—"_s, u"(0)"_s, u"▲0"_s, u"(0.0%)"_s, u"１，２３４"_s, u"-0"_s})
        QVERIFY2(!isNumber(text), qPrintable(text));
    QCOMPARE(xlsx::figureCell(u"9,633"_s, marks).format, u"#,##0;\"(\"#,##0\")\""_s);
}

void TestBookWriter::fullDiskLeavesTheOldWorkbook()
{
    const QString file = path(u"full.xlsx"_s);
    QCOMPARE(writeWorkbook(*petrel(), file, Language::English), QString());
    const QByteArray before = bytesOf(file);
    for (const rlim_t room : std::initializer_list<rlim_t>{0, 1000, 20'000, 60'000}) {
        const FullDisk disk(room);
        const QString fault = writeWorkbook(*builtIn(), file, Language::English);
        QVERIFY2(fault.startsWith(file), qPrintable(fault));
        QVERIFY(bytesOf(file) == before);
    }
    QVERIFY(!writeWorkbook(*builtIn(), u"/proc/kessan.xlsx"_s, Language::English).isEmpty());
}

QTEST_GUILESS_MAIN(TestBookWriter)
#include "tst_bookwriter.moc"
