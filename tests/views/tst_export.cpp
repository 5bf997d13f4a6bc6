#include "Files.h"
#include "SmallBook.h"
#include "formats/BookReader.h"
#include "formats/CsvReader.h"
#include "resources.h"
#include "snapshots/Export.h"

#include <QGraphicsScene>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

const Subject mix{SubjectKind::Exhibit, u"revenue-mix"_s};
const Subject bridge{SubjectKind::Exhibit, u"ebitda-bridge"_s};
const Subject table1{SubjectKind::Statement, u"table-1"_s};
const Subject balance{SubjectKind::Statement, u"appendix-3"_s};

QStringList namesOf(const QList<ExportFile> &files)
{
    QStringList names;
    for (const ExportFile &file : files)
        names.append(file.name);
    return names;
}

/// The cells of a CSV file, lines joined by " | ".
QStringList linesOf(const QString &path)
{
    const auto read = readCsv(bytesOf(path), path);
    QStringList lines;
    for (const QStringList &cells : std::get<QList<QStringList>>(read))
        lines.append(cells.join(u" | "_s));
    return lines;
}

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesFiles_data();
    void namesFiles();
    void namesDifferWhateverThePattern();
    void namesThePlaceholderItDoesNotKnow_data();
    void namesThePlaceholderItDoesNotKnow();
    void picturesHaveTheirPixels_data();
    void picturesHaveTheirPixels();
    void statementsAreOnePictureAPage();
    void csvHasTheFiguresAndWhatTheyAre();
    void csvTellsWhatItsEncodingLacks();
    void csvRunsNoFormula();
    void reportsProgress();
    void stoppedItLeavesWholeFiles();
    void knowsFilesThatExist();
    void folderIsRemovedMidway();
    void folderCannotBeMade();

private:
    [[nodiscard]] ExportRequest request(const QList<Subject> &subjects, const QList<ExportFormat> &formats) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QStringList written() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }

    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExport::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

ExportRequest TestExport::request(const QList<Subject> &subjects, const QList<ExportFormat> &formats) const
{
    ExportRequest request;
    request.view.book = m_book;
    request.view.period = m_book->company().currentPeriod;
    request.view.unit = m_book->company().displayUnit;
    request.subjects = subjects;
    request.formats = formats;
    request.languages = {Language::English, Language::Japanese};
    request.names = u"{company}_{period}_{no}_{exhibit}_{language}"_s;
    request.folder = m_folder->path();
    return request;
}

void TestExport::namesFiles_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QList<ExportFormat>>("formats");
    QTest::addColumn<QStringList>("names");
    const QList<ExportFormat> both{ExportFormat::Pdf, ExportFormat::Png};
    QTest::newRow("all parts") << u"{company}_{period}_{no}_{exhibit}_{language}"_s << both
                               << QStringList{u"IIJ_3Q03_exhibits_en.pdf"_s,       u"IIJ_3Q03_exhibits_ja.pdf"_s,
                                              u"IIJ_3Q03_11_revenue-mix_en.png"_s, u"IIJ_3Q03_11_revenue-mix_ja.png"_s,
                                              u"IIJ_3Q03_51_table-1_en.png"_s,     u"IIJ_3Q03_51_table-1_ja.png"_s};
    QTest::newRow("number first") << u"{no}_{exhibit}_{language}"_s << both
                                  << QStringList{u"exhibits_en.pdf"_s,       u"exhibits_ja.pdf"_s,
                                                 u"11_revenue-mix_en.png"_s, u"11_revenue-mix_ja.png"_s,
                                                 u"51_table-1_en.png"_s,     u"51_table-1_ja.png"_s};
    QTest::newRow("number in words") << u"{exhibit} (no. {no}) {language}"_s << QList<ExportFormat>{ExportFormat::Csv}
                                     << QStringList{u"revenue-mix (no. 11) en.csv"_s, u"revenue-mix (no. 11) ja.csv"_s,
                                                    u"table-1 (no. 51) en.csv"_s, u"table-1 (no. 51) ja.csv"_s};
    QTest::newRow("what no file system takes")
        << u"../{company}: {exhibit}/{language}?"_s << QList<ExportFormat>{ExportFormat::Svg}
        << QStringList{u"-IIJ- revenue-mix-en-.svg"_s, u"-IIJ- revenue-mix-ja-.svg"_s, u"-IIJ- table-1-en-.svg"_s,
                       u"-IIJ- table-1-ja-.svg"_s};
}

void TestExport::namesFiles()
{
    QFETCH(const QString, pattern);
    QFETCH(const QList<ExportFormat>, formats);
    ExportRequest wished = request({mix, table1}, formats);
    wished.names = pattern;
    QTEST(namesOf(filesOf(wished)), "names");
}

// One file would silently replace the other.
void TestExport::namesDifferWhateverThePattern()
{
    for (const QString &pattern : {u"same"_s, u"{language}"_s, u"{company}"_s, QString(), u"..."_s}) {
        ExportRequest wished = request({mix, bridge, table1}, {ExportFormat::Pdf, ExportFormat::Csv});
        wished.names = pattern;
        QStringList names = namesOf(filesOf(wished));
        QCOMPARE(names.size(), 8);
        QVERIFY2(std::ranges::none_of(names, [](const QString &name) { return name.startsWith(u'.'); }),
                 qPrintable(names.join(u' ')));
        QCOMPARE(names.removeDuplicates(), 0);
    }
}

void TestExport::namesThePlaceholderItDoesNotKnow_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("all known") << u"{company}{period}{no}{exhibit}{language}"_s << QString();
    QTest::newRow("none") << u"slides"_s << QString();
    QTest::newRow("unknown") << u"{no}_{titel}_{language}"_s << u"{titel}"_s;
    QTest::newRow("empty") << u"a{}b"_s << u"{}"_s;
}

void TestExport::namesThePlaceholderItDoesNotKnow()
{
    QFETCH(const QString, pattern);
    QTEST(wrongPlaceholder(pattern), "wrong");
}

void TestExport::picturesHaveTheirPixels_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSize>("pixels");
    QTest::newRow("slide") << QString() << 1 << QSize(1920, 1080);
    QTest::newRow("4k") << u"4k"_s << 1 << QSize(3840, 2160);
    QTest::newRow("slide, twice") << u"slide"_s << 2 << QSize(3840, 2160);
    QTest::newRow("A4") << u"a4"_s << 1 << QSize(1684, 1190);
    QTest::newRow("Letter upright") << u"letter-portrait"_s << 1 << QSize(1224, 1584);
    QTest::newRow("own") << u"801x603"_s << 1 << QSize(801, 603);
}

void TestExport::picturesHaveTheirPixels()
{
    QFETCH(const QString, format);
    QFETCH(const int, scale);
    ExportRequest wished = request({bridge}, {ExportFormat::Png});
    wished.page = pageFormat(format);
    wished.scale = scale;
    wished.languages = {Language::Japanese};
    const ExportReport report = writeFiles(wished, filesOf(wished));
    QCOMPARE(report.error, QString());
    QCOMPARE(report.written, QStringList{path(u"IIJ_3Q03_26_ebitda-bridge_ja.png"_s)});
    QImageReader reader(report.written.constFirst());
    QTEST(reader.size(), "pixels");
    QCOMPARE(reader.text(u"Title"_s), m_book->exhibit(bridge.id)->title.ja);
    QCOMPARE(reader.read().dotsPerMeterX(), 5669);
}

// Page by page, as many in both languages.
void TestExport::statementsAreOnePictureAPage()
{
    ExportRequest wished = request({balance}, {ExportFormat::Png});
    wished.names = u"{exhibit}_{language}"_s;
    wished.page = pageFormat(u"640x360"_s);
    const QList<ExportFile> files = filesOf(wished);
    QVERIFY(files.size() >= 4 && files.size() % 2 == 0);
    QCOMPARE(files.constFirst().name, u"appendix-3_en_1.png"_s);
    QCOMPARE(files.constLast().name, u"appendix-3_ja_%1.png"_s.arg(files.size() / 2));
    for (const ExportFile &file : files)
        QVERIFY(pageOf(wished, file)
                    .texts.join(u' ')
                    .contains(file.language == Language::English ? u"BALANCE SHEETS"_s : u"貸借対照表"_s));
}

void TestExport::csvHasTheFiguresAndWhatTheyAre()
{
    ExportRequest wished = request({{SubjectKind::Exhibit, u"adjusted-ebitda"_s}, table1}, {ExportFormat::Csv});
    QCOMPARE(writeFiles(wished, filesOf(wished)).error, QString());
    const QStringList exhibit = linesOf(path(u"IIJ_3Q03_25_adjusted-ebitda_ja.csv"_s));
    QCOMPARE(exhibit.mid(2, 5), (QStringList{u"3Q02・2Q03・3Q03（2003年10–12月）"_s, u" | 3Q02 | 2Q03 | 3Q03"_s,
                                             u" | 2002年10–12月 | 2003年7–9月 | 2003年10–12月"_s,
                                             u"Adjusted EBITDA（償却前営業利益） | 349 | 126 | 1218"_s,
                                             u"償却前営業利益率 | 3.3% | 1.4% | 12.6%"_s}));
    QVERIFY(exhibit.at(1).contains(u"百万円"_s));
    QVERIFY(exhibit.at(7).contains(u"未監査"_s));
    const QStringList statement = linesOf(path(u"IIJ_3Q03_51_table-1_en.csv"_s));
    QVERIFY(statement.constFirst().contains(u"JPY in millions"_s));
    QVERIFY(statement.contains(u"Total revenues | 9633 | 10564 | -8.8% | 9185 | 4.9%"_s));
    QVERIFY(statement.constLast().startsWith(u"Source: "_s));
}

void TestExport::csvTellsWhatItsEncodingLacks()
{
    ExportRequest wished = request({mix}, {ExportFormat::Csv});
    wished.encoding = CsvEncoding::Cp932;
    const ExportReport report = writeFiles(wished, filesOf(wished));
    QCOMPARE(report.error, QString());
    QCOMPARE(report.replacements.size(), 2);
    QCOMPARE(report.replacements.constLast().first, u"IIJ_3Q03_11_revenue-mix_ja.csv"_s);
    QCOMPARE(report.replacements.constLast().second, (QList<Replacement>{{u"–"_s, u"-"_s}}));
    const QByteArray bytes = bytesOf(path(u"IIJ_3Q03_11_revenue-mix_ja.csv"_s));
    QVERIFY(bytes.contains("\x94\x4E"
                           "10-12\x8C\x8E")); // 年10-12月
    QVERIFY(linesOf(path(u"IIJ_3Q03_11_revenue-mix_ja.csv"_s)).contains(u"営業収益合計 | 10564 | 9185 | 9633"_s));
}

void TestExport::csvRunsNoFormula()
{
    BookText text = smallBook();
    text.replace(u"statements/table-1"_s, u"Sales,売上高"_s, u"=HYPERLINK(0),売上高"_s);
    ExportRequest wished = request({table1}, {ExportFormat::Csv});
    wished.view.book = text.book();
    wished.view.period = u"2Q24"_s;
    wished.languages = {Language::English};
    wished.names = u"t"_s;
    QCOMPARE(writeFiles(wished, filesOf(wished)).error, QString());
    QVERIFY(linesOf(path(u"t.csv"_s)).contains(u"'=HYPERLINK(0) | 3462 | 6762"_s));
}

void TestExport::reportsProgress()
{
    const ExportRequest wished = request({mix, bridge}, {ExportFormat::Pdf, ExportFormat::Csv});
    const QList<ExportFile> files = filesOf(wished);
    QList<double> steps;
    const ExportReport report = writeFiles(wished, files, [&](double done, const ExportFile &) {
        steps.append(done);
        return true;
    });
    QCOMPARE(report.written.size(), files.size());
    QVERIFY(!report.isStopped);
    QVERIFY(std::ranges::is_sorted(steps));
    QCOMPARE(steps.constFirst(), 0.0);
    QVERIFY(steps.constLast() < static_cast<double>(files.size()) + 1e-9);
    QVERIFY2(std::ranges::count_if(steps, [](double step) { return step > 0 && step < 1; }) >= 2,
             "pages of the first document are told");
}

// In a document's middle too: the old one stays as it was.
void TestExport::stoppedItLeavesWholeFiles()
{
    const ExportRequest wished = request({mix, bridge}, {ExportFormat::Pdf});
    const QList<ExportFile> files = filesOf(wished);
    QFile old(path(files.constLast().name));
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const ExportReport report = writeFiles(wished, files, [](double done, const ExportFile &) { return done < 1.3; });
    QVERIFY(report.isStopped);
    QCOMPARE(report.error, QString());
    QCOMPARE(report.written, QStringList{path(files.constFirst().name)});
    QCOMPARE(written(), (QStringList{files.constFirst().name, files.constLast().name}));
    QCOMPARE(bytesOf(path(files.constLast().name)), QByteArray("old"));
    QProcess check;
    check.start(u"qpdf"_s, {u"--check"_s, report.written.constFirst()});
    QVERIFY(check.waitForFinished() && check.exitCode() == 0);
}

void TestExport::knowsFilesThatExist()
{
    const ExportRequest wished = request({mix}, {ExportFormat::Csv});
    const QList<ExportFile> files = filesOf(wished);
    QCOMPARE(existingFiles(wished, files), QStringList());
    QCOMPARE(writeFiles(wished, {files.constLast()}).error, QString());
    QCOMPARE(existingFiles(wished, files), QStringList{files.constLast().name});
}

void TestExport::folderIsRemovedMidway()
{
    ExportRequest wished = request({mix, bridge}, {ExportFormat::Csv});
    wished.folder = path(u"deeper/folder"_s);
    const QList<ExportFile> files = filesOf(wished);
    const ExportReport report = writeFiles(wished, files, [&](double done, const ExportFile &) {
        return done != 1 || QDir(wished.folder).removeRecursively();
    });
    QVERIFY2(report.error.startsWith(wished.folder + u'/' + files.at(1).name), qPrintable(report.error));
    QCOMPARE(report.written.size(), 1); // it was, and somebody took it away
    QVERIFY(!QFile::exists(wished.folder));
}

void TestExport::folderCannotBeMade()
{
    QFile file(path(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    ExportRequest wished = request({mix}, {ExportFormat::Csv});
    for (const QString &folder : {path(u"file/deeper"_s), QString()}) {
        wished.folder = folder;
        const ExportReport report = writeFiles(wished, filesOf(wished));
        QVERIFY(report.isFolderFault);
        QCOMPARE(report.error, folder);
        QCOMPARE(report.written, QStringList());
    }
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
