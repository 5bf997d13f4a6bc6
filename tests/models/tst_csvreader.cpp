#include "Files.h"
#include "Problems.h"
#include "formats/CsvReader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::readCsv;
using models::Sheet;

using Rows = QList<QStringList>;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return file.readAll();
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::WriteBom)(text);
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSpectrum_data();
    void readsTheSpectrum();
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsEveryLineEnd_data();
    void readsEveryLineEnd();
    void findsTheDelimiter_data();
    void findsTheDelimiter();
    void readsARealFile();
    void keepsRowsInTheirPlace();
    void keepsCellsAsTheyAre();
    void refusesDamagedFiles_data();
    void refusesDamagedFiles();
    void readsAFolder();
    void namesEveryDamagedFileOfAFolder();
};

void TestCsvReader::readsTheSpectrum_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(QFINDTESTDATA("../data/csv-spectrum/csvs"));
    const QStringList files = folder.entryList({u"*.csv"_s});
    QCOMPARE(files.size(), 11);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

// The expected files have one object a row and line breaks as in the file; ours are single line feeds.
void TestCsvReader::readsTheSpectrum()
{
    QFETCH(const QString, name);
    const QString folder = QFINDTESTDATA("../data/csv-spectrum");
    const auto result = readCsv(contentOf(folder + u"/csvs/"_s + name + u".csv"_s), name);
    QCOMPARE(problems(result), QStringList());
    const Rows rows = std::get<Rows>(result);
    const QJsonArray expected = QJsonDocument::fromJson(contentOf(folder + u"/json/"_s + name + u".json"_s)).array();
    QVERIFY(!expected.isEmpty());
    QCOMPARE(rows.size(), expected.size() + 1);
    for (qsizetype row = 0; row < expected.size(); ++row) {
        const QJsonObject object = expected.at(row).toObject();
        QCOMPARE(rows.front().size(), object.size());
        QCOMPARE(rows.at(row + 1).size(), object.size());
        for (qsizetype column = 0; column < rows.front().size(); ++column)
            QCOMPARE(rows.at(row + 1).at(column),
                     object.value(rows.front().at(column)).toString().replace(u"\r\n"_s, u"\n"_s));
    }
}

void TestCsvReader::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("cell");
    const QString text = u"社名,売上高\n青空製麺,▲1"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"青空製麺"_s;
    QTest::newRow("UTF-8 with mark") << encoded(text, QStringConverter::Utf8) << u"青空製麺"_s;
    QTest::newRow("UTF-16 little endian") << encoded(text, QStringConverter::Utf16LE) << u"青空製麺"_s;
    QTest::newRow("UTF-16 big endian") << encoded(text, QStringConverter::Utf16BE) << u"青空製麺"_s;
    const QString ascii = u"id,x\n髙﨑,1"_s;
    QTest::newRow("UTF-16 little endian, no mark")
        << QByteArray(QStringEncoder(QStringConverter::Utf16LE)(ascii)) << u"髙﨑"_s;
    QTest::newRow("UTF-16 big endian, no mark")
        << QByteArray(QStringEncoder(QStringConverter::Utf16BE)(ascii)) << u"髙﨑"_s;
    QTest::newRow("outside the basic plane") << u"id\n𠮷野"_s.toUtf8() << u"𠮷野"_s;
    QTest::newRow("CP932, the vendors' characters")
        << QByteArray("id,x\n\xFB\xFC\xED\x95\x87\x8A\x87\x54,1") << u"髙﨑㈱Ⅰ"_s;
    QTest::newRow("CP932, backslash and bar as second bytes")
        << QByteArray("id,x\n\x95\x5C\x83\x5C\x83\x7C,1") << u"表ソポ"_s;
    QTest::newRow("CP932, full-width minus and wave")
        << QByteArray("id,x\n\x81\x7C\x81\x60\x81\xA3\x81\x8F,1") << u"－～▲￥"_s;
    const auto eucJp = [](const char *pairs) -> QByteArray { return "id,x\n" + QByteArray::fromHex(pairs) + ",1"; };
    QTest::newRow("EUC-JP") << eucJp("c7e4bee5b9e2") << u"売上高"_s;
    QTest::newRow("EUC-JP, hiragana and katakana") << eucJp("a4cea5bda5d5a5c8") << u"のソフト"_s;
    QTest::newRow("EUC-JP, vendors' characters, minus and triangle") << eucJp("adeaadb5a1dda2a5") << u"㈱Ⅰ－▲"_s;
    QTest::newRow("EUC-JP, half-width kana") << eucJp("c7e48eb18eb2") << u"売ｱｲ"_s;
    QTest::newRow("EUC-JP, the other plane") << eucJp("8fb0a1c7e4") << u"丂売"_s;
    QTest::newRow("filled up with zeros") << text.toUtf8().append(3, '\0') << u"青空製麺"_s;
    QTest::newRow("UTF-16 filled up with zeros")
        << encoded(text, QStringConverter::Utf16LE).append(4, '\0') << u"青空製麺"_s;
    QTest::newRow("CP932, half-width kana") << QByteArray("id,x\n\xB1\xC4\xDE,1") << u"ｱﾄﾞ"_s;
}

void TestCsvReader::readsEveryEncoding()
{
    QFETCH(const QByteArray, bytes);
    const auto result = readCsv(bytes, u"a.csv"_s);
    QCOMPARE(problems(result), QStringList());
    const Rows rows = std::get<Rows>(result);
    QCOMPARE(rows.size(), 2);
    QVERIFY(!rows.front().front().startsWith(QChar::ByteOrderMark));
    QTEST(rows.at(1).front(), "cell");
}

void TestCsvReader::readsEveryLineEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("LF") << QByteArray("a,b\n1,2\n");
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n");
    QTest::newRow("CR") << QByteArray("a,b\r1,2\r");
    QTest::newRow("CR, quoted too") << QByteArray("a,b\r1,\"2\"\r");
    QTest::newRow("none at the end") << QByteArray("a,b\n1,2");
    QTest::newRow("mixed") << QByteArray("a,b\r\n1,2\n");
}

void TestCsvReader::readsEveryLineEnd()
{
    QFETCH(const QByteArray, bytes);
    const auto result = readCsv(bytes, u"a.csv"_s);
    QCOMPARE(std::get<Rows>(result), (Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
}

void TestCsvReader::findsTheDelimiter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("tab") << QByteArray("a\tb, c\n1\t\n\t 2\n") << Rows{{u"a"_s, u"b, c"_s}, {u"1"_s, {}}, {{}, u"2"_s}};
    QTest::newRow("semicolon and decimal commas")
        << QByteArray("a;b;c\n1,5;2,5;3\n4,5;5,5;6\n")
        << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1,5"_s, u"2,5"_s, u"3"_s}, {u"4,5"_s, u"5,5"_s, u"6"_s}};
    QTest::newRow("semicolon and quoted line breaks")
        << QByteArray("a;b\n\"1,1\n1,1\";2\n") << Rows{{u"a"_s, u"b"_s}, {u"1,1\n1,1"_s, u"2"_s}};
    QTest::newRow("comma and semicolons in texts")
        << QByteArray("a,b\nx;y,2\nz;,\n") << Rows{{u"a"_s, u"b"_s}, {u"x;y"_s, u"2"_s}, {u"z;"_s, {}}};
    QTest::newRow("comma and quoted semicolons")
        << QByteArray("a,b\n\"1;1;1\",\"2;2\"\n") << Rows{{u"a"_s, u"b"_s}, {u"1;1;1"_s, u"2;2"_s}};
    QTest::newRow("one column") << QByteArray("a\nb\n") << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n2,3\n")
                            << Rows{{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s}, {u"2"_s, u"3"_s}};
    QTest::newRow("after a title") << QByteArray("Sales, Costs\nid;a;b\n1;2;3\n")
                                   << Rows{{u"Sales, Costs"_s}, {u"id"_s, u"a"_s, u"b"_s}, {u"1"_s, u"2"_s, u"3"_s}};
}

void TestCsvReader::findsTheDelimiter()
{
    QFETCH(const QByteArray, bytes);
    const auto result = readCsv(bytes, u"a.csv"_s);
    QCOMPARE(problems(result), QStringList());
    QTEST(std::get<Rows>(result), "rows");
}

void TestCsvReader::readsARealFile()
{
    const QByteArray cp932 = contentOf(QFINDTESTDATA("../data/nasty/encodings/edinet-code-list.cp932.csv"));
    const auto result = readCsv(cp932, u"a.csv"_s);
    QCOMPARE(problems(result), QStringList());
    const Rows rows = std::get<Rows>(result);
    QCOMPARE(rows.size(), 100);
    QCOMPARE(rows.at(0), (QStringList{u"ダウンロード実行日"_s, u"2026年05月12日現在"_s, u"件数"_s, u"11286件"_s}));
    QCOMPARE(rows.at(2).at(6), u"カネコ種苗株式会社"_s);
    for (const QStringList &row : rows.sliced(1))
        QCOMPARE(row.size(), 13);
    const QByteArray eucJp = QStringEncoder("EUC-JP")(QString(QStringDecoder("CP932")(cp932)));
    QVERIFY(eucJp != cp932);
    QCOMPARE(std::get<Rows>(readCsv(eucJp, u"a.csv"_s)), rows);
}

// Errors are told by row: blank lines count, quoted line breaks don't, as in a spreadsheet.
void TestCsvReader::keepsRowsInTheirPlace()
{
    const auto result = readCsv("a\r\n\r\n\"1\r\n2\"\r\n3", u"a.csv"_s);
    QCOMPARE(std::get<Rows>(result), (Rows{{u"a"_s}, {}, {u"1\n2"_s}, {u"3"_s}}));
    QCOMPARE(std::get<Rows>(readCsv({}, u"a.csv"_s)), Rows());
}

void TestCsvReader::keepsCellsAsTheyAre()
{
    const auto result = readCsv("\"9,633\",,\"\",\"say \"\"no\"\"\",-0,=1+1,\" x \"", u"a.csv"_s);
    QCOMPARE(std::get<Rows>(result),
             (Rows{{u"9,633"_s, QString(), QString(), u"say \"no\""_s, u"-0"_s, u"=1+1"_s, u" x "_s}}));
}

void TestCsvReader::refusesDamagedFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const QString encoding = u"BadEncoding a.csv row 0 column : found '', expected 'UTF-8, UTF-16, CP932'"_s;
    const QByteArray japanese = u"id,label\n1,売上高\n2,営業利益"_s.toUtf8();
    QTest::newRow("bytes of no encoding") << QByteArray("id\n\xFF\xFE\xFD") << encoding;
    QTest::newRow("one bad byte in UTF-8") << QByteArray(japanese).insert(12, '\xFF') << encoding;
    QTest::newRow("one lost byte in UTF-8") << QByteArray(japanese).remove(12, 1) << encoding;
    QTest::newRow("UTF-8 cut after one byte of three") << japanese.chopped(2) << encoding;
    QTest::newRow("UTF-8 cut after two bytes of three") << japanese.chopped(1) << encoding;
    QTest::newRow("marked UTF-8 cut") << "\xEF\xBB\xBF" + japanese.chopped(1) << encoding;
    QTest::newRow("UTF-16 cut") << encoded(u"id,x"_s, QStringConverter::Utf16LE).chopped(1) << encoding;
    QTest::newRow("EUC-JP cut") << QByteArray("id\n\xC7\xE4\xBE\xE5\xB9") << encoding;
    QTest::newRow("EUC-JP cut, of kana") << QByteArray("id\n\xA4\xA2\xA4") << encoding;
    QTest::newRow("EUC-JP without a byte") << QByteArray("id\n\xA4\xA2\xA4\xA4\xC7\xE4\xBE,1\n") << encoding;
    QTest::newRow("kana of CP932, or characters of EUC-JP") << QByteArray("id\n\xB1\xB2\xB3\xB4\n") << encoding;
    QTest::newRow("an accent of Latin-1") << QByteArray("id\n2,\xA9\n") << encoding;
    QTest::newRow("accents of Latin-1") << QByteArray("id\ncaf\xE9,gr\xF6\xDF"
                                                      "er\n")
                                        << encoding;
    QTest::newRow("dash of Windows") << QByteArray("id\n64kbps \x96 128kbps\n") << encoding;
    QTest::newRow("CP932 cut") << QByteArray("id\n\x94\x84\x8F\xE3\x8D") << encoding;
    QTest::newRow("NUL") << QByteArray("id,x\n1\0,2", 9) << u"BadCsv a.csv row 0 column : found '', expected ''"_s;
    QTest::newRow("quote never closed") << QByteArray("id,x\n1,2\n\"3,4\n5,6\n")
                                        << u"BadCsv a.csv row 3 column : found '', expected ''"_s;
    QTest::newRow("quote inside a plain cell")
        << QByteArray("id,x\n1,a\"b\n") << u"BadCsv a.csv row 2 column : found '', expected ''"_s;
    QTest::newRow("text after a closed quote")
        << QByteArray("id,x\n\"1\"2,3\n") << u"BadCsv a.csv row 2 column : found '', expected ''"_s;
}

void TestCsvReader::refusesDamagedFiles()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, problem);
    QCOMPARE(problems(readCsv(bytes, u"a.csv"_s)), QStringList(problem));
}

void TestCsvReader::readsAFolder()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"statements"_s));
    write(folder.filePath(u"units.csv"_s), "id\n1\n");
    write(folder.filePath(u"statements/table-1.csv"_s), "concept\nsales\n");
    write(folder.filePath(u"notes.txt"_s), "not a sheet");
    const auto result = models::readCsvFolder(folder.path());
    QCOMPARE(problems(result), QStringList());
    const auto sheets = std::get<QList<Sheet>>(result);
    QCOMPARE(sheets.size(), 2);
    QCOMPARE(sheets.at(0).name, u"statements/table-1"_s);
    QCOMPARE(sheets.at(0).file, u"statements/table-1.csv"_s);
    QCOMPARE(sheets.at(0).rows, (Rows{{u"concept"_s}, {u"sales"_s}}));
    QCOMPARE(sheets.at(1).name, u"units"_s);
}

void TestCsvReader::namesEveryDamagedFileOfAFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"book.csv"_s), "\"");
    write(folder.filePath(u"good.csv"_s), "id\n");
    write(folder.filePath(u"units.csv"_s), "\xFF");
    QCOMPARE(problems(models::readCsvFolder(folder.path())),
             (QStringList{u"BadCsv book.csv row 1 column : found '', expected ''"_s,
                          u"BadEncoding units.csv row 0 column : found '', expected 'UTF-8, UTF-16, CP932'"_s}));
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
