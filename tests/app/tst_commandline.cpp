#include "BookText.h"
#include "Files.h"
#include "SmallBook.h"
#include "formats/XlsxReader.h"
#include "resources.h"

#include <QDir>
#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a process left behind.
struct Outcome
{
    int exitCode = -1; ///< -1: it crashed or never ended
    QString out;
    QString err;
};

Outcome run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment,
            const QString &folder)
{
    constexpr int patience = 120'000;
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

/// How much two pictures of one size differ, 0 to 255 a pixel on average.
double difference(const QImage &one, const QImage &other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    return sum / (one.width() * one.height());
}

bool hasJapanese(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana
               || c.script() == QChar::Script_Katakana;
    });
}

} // namespace

/// The program as its users run it: without a display, by its exit codes, its two streams and its files.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void factsArePrinted();
    void factsOfAnotherBook();
    void fullDiskIsReported();
    void listNamesEveryExhibit();
    void helpAndVersion();

    void writesEveryExhibitInBothLanguages();
    void writesPdfInBothLanguagesByDefault();
    void pngHasTheSizeAskedFor_data();
    void pngHasTheSizeAskedFor();
    void scaleSharpensTheSamePicture();
    void oneExhibitAlone();
    void languageOfThePdf();
    void periodAndUnitReachThePicture();
    void translatedUnitNamesNoYenFigures();
    void backgroundIsTransparent();
    void themeIsDark();
    void japaneseInPdfIsSearchable();
    void fontsAreEmbeddedAndNothingIsAPicture();
    void sameInputGivesSameBytes();
    void oldFilesAreKeptUnlessForced();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void pagesHaveTheirPaper_data();
    void pagesHaveTheirPaper();
    void namesFollowThePattern();
    void axisAndBaseReachThePicture();
    void showsWhatWasFirstPublished();
    void tellsWhatAnEncodingLacks();
    void writesTalks();
    void convertsBooks_data();
    void convertsBooks();
    void convertingKeepsOldFilesUnlessForced();
    void writesANewQuarter();
    void newQuarterNeedsAPattern();
    void checksForReaders();
    void checksForPrograms();
    void checkTellsOpenFindings();
    void writesCheckReports_data();
    void writesCheckReports();
    void checkReportHasEveryCheck();
    void checkReportsKeepOldFilesUnlessForced();
    void helpsInJapanese();

    void badUsage_data();
    void badUsage();
    void unreadableBook_data();
    void unreadableBook();
    void everyErrorIsLocated();
    void unwritableFolder_data();
    void unwritableFolder();
    void windowNeedsADisplay_data();
    void windowNeedsADisplay();

private:
    [[nodiscard]] Outcome kessan(const QStringList &arguments) const
    {
        return run(QStringLiteral(KESSAN_BINARY), arguments, m_environment, m_folder->path());
    }
    [[nodiscard]] QString tool(const QString &name, const QStringList &arguments) const;
    [[nodiscard]] QString pdfText(const QString &name) const
    {
        return tool(u"pdftotext"_s, {u"-layout"_s, path(name), u"-"_s});
    }
    [[nodiscard]] int pageCount(const QString &pdf) const;
    /// Exports and sees to it that this went well and silently.
    void exportTo(const QString &folder, const QStringList &arguments) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The only file in a folder.
    [[nodiscard]] QString onlyFile(const QString &folder) const;
    [[nodiscard]] QImage picture(const QString &folder) const { return QImage(onlyFile(folder)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcessEnvironment m_environment;
};

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"QT_SCALE_FACTOR"_s,
                                u"XDG_RUNTIME_DIR"_s, u"QT_HASH_SEED"_s})
        m_environment.remove(name);
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"HOME"_s, m_folder->path());
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->filePath(u"config"_s));
}

QString CommandLineTest::tool(const QString &name, const QStringList &arguments) const
{
    const Outcome outcome = run(name, arguments, QProcessEnvironment::systemEnvironment(), m_folder->path());
    if (outcome.exitCode != 0)
        qFatal("%s: %s", qPrintable(name), qPrintable(outcome.err));
    return outcome.out;
}

void CommandLineTest::exportTo(const QString &folder, const QStringList &arguments) const
{
    const Outcome outcome = kessan(QStringList{u"export"_s, u"--output"_s, path(folder)} + arguments);
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, u"%1 files written to %2\n"_s.arg(filesIn(path(folder)).size()).arg(path(folder)));
}

QString CommandLineTest::onlyFile(const QString &folder) const
{
    const QStringList files = filesIn(path(folder));
    if (files.size() != 1)
        qFatal("%s: %s", qPrintable(folder), qPrintable(files.join(u' ')));
    return path(folder + u'/' + files.front());
}

void CommandLineTest::factsArePrinted()
{
    const Outcome outcome = kessan({u"facts"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    const QStringList lines = outcome.out.split(u'\n');
    QCOMPARE(lines.front(), u"source,edition,concept,label,period,measure,unit,value,decimals,origin"_s);
    QCOMPARE(lines.back(), QString());
    QVERIFY(lines.size() > 1830);
    QVERIFY(lines.contains(u"appendix-1,en,revenues,Total revenues,3Q03,amount,JPY_thousand,9633155,0,printed"_s));
    QVERIFY(lines.contains(u"appendix-1,ja,revenues,営業収益合計,3Q03,yoy,percent,-8.8,1,printed"_s));
}

void CommandLineTest::factsOfAnotherBook()
{
    smallBook().write(path(u"麺の 本"_s));
    const Outcome outcome = kessan({u"facts"_s, u"麺の 本"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains(u"\nincome,ja,sales,売上高合計,2Q24,amount,JPY_thousand,3462000,0,printed\n"_s));
    QVERIFY(!outcome.out.contains(u"9633155"_s));
}

void CommandLineTest::fullDiskIsReported()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no /dev/full here");
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(KESSAN_BINARY), {u"facts"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), u"kessan: standard output cannot be written\n"_s);
}

void CommandLineTest::listNamesEveryExhibit()
{
    const Outcome outcome = kessan({u"list"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 0);
    const auto book = std::get<models::BookPtr>(models::readBook(resources::builtInBook()));
    QStringList expected;
    for (const models::Exhibit &exhibit : book->content().exhibits)
        expected.append(exhibit.id + u'\t' + exhibit.page + u'\t' + exhibit.title.en + u'\t' + exhibit.title.ja);
    QVERIFY(expected.size() > 40);
    QCOMPARE(outcome.out.split(u'\n'), expected + QStringList{QString()});
    QVERIFY(expected.contains(u"revenue-mix\trevenues\tRevenue by service\t営業収益の内訳"_s));
    for (const QString &line : std::as_const(expected)) {
        const QStringList fields = line.split(u'\t');
        QVERIFY2(fields.size() == 4 && !fields.at(1).isEmpty() && !fields.at(2).isEmpty(), qPrintable(line));
        QVERIFY2(!hasJapanese(fields.at(2)) && hasJapanese(fields.at(3)), qPrintable(line));
    }
}

void CommandLineTest::helpAndVersion()
{
    for (const QStringList &words :
         {QStringList{u"--help"_s}, QStringList{u"-h"_s}, QStringList{u"export"_s, u"-h"_s}}) {
        const Outcome help = kessan(words);
        QCOMPARE(help.exitCode, 0);
        QCOMPARE(help.err, QString());
        for (const QString &word :
             {u"kessan export"_s, u"kessan facts"_s, u"kessan list"_s,  u"kessan convert"_s,   u"kessan new-quarter"_s,
              u"kessan check"_s,  u"--output"_s,     u"--format"_s,     u"--lang"_s,           u"--exhibit"_s,
              u"--statement"_s,   u"--period"_s,     u"--axis"_s,       u"--base"_s,           u"--unit"_s,
              u"--size"_s,        u"--scale"_s,      u"--background"_s, u"--theme"_s,          u"--encoding"_s,
              u"--name"_s,        u"--force"_s,      u"--open"_s,       u"--first-published"_s})
            QVERIFY2(help.out.contains(word), qPrintable(word));
    }
    const Outcome version = kessan({u"--version"_s});
    QCOMPARE(version.exitCode, 0);
    QCOMPARE(version.err, QString());
    QVERIFY(QRegularExpression(u"^kessan \\d+\\.\\d+\\.\\d+\n$"_s).match(version.out).hasMatch());
}

void CommandLineTest::writesEveryExhibitInBothLanguages()
{
    QStringList expected;
    int number = 0;
    for (const QString &line : kessan({u"list"_s}).out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString id = line.section(u'\t', 0, 0);
        ++number;
        for (const QString &language : {u"en"_s, u"ja"_s})
            expected.append(u"%1_%2_%3.png"_s.arg(number, 2, 10, QLatin1Char('0')).arg(id, language));
    }
    expected.append({u"exhibits_en.pdf"_s, u"exhibits_ja.pdf"_s});
    const QString folder = u"new/folder"_s;
    exportTo(folder, {u"--format"_s, u"png"_s, u"--format"_s, u"pdf"_s, u"--lang"_s, u"both"_s});
    QCOMPARE(filesIn(path(folder)), expected);
    for (const QString &name : std::as_const(expected))
        if (name.endsWith(u".png"_s))
            QCOMPARE(QImageReader(path(folder + u'/' + name)).size(), QSize(1920, 1080));
    // A book with everything in it, page for page the same in both languages.
    const int pages = pageCount(folder + u"/exhibits_en.pdf"_s);
    QCOMPARE(pageCount(folder + u"/exhibits_ja.pdf"_s), pages);
    QVERIFY(pages > number);
    QVERIFY(pdfText(folder + u"/exhibits_en.pdf"_s).contains(u"CONSOLIDATED BALANCE SHEETS"_s));
}

int CommandLineTest::pageCount(const QString &pdf) const
{
    static const QRegularExpression pages(u"Pages: +(\\d+)\n"_s);
    return pages.match(tool(u"pdfinfo"_s, {path(pdf)})).captured(1).toInt();
}

void CommandLineTest::writesPdfInBothLanguagesByDefault()
{
    exportTo(u"default"_s, {u"--exhibit"_s, u"revenue-mix"_s});
    QCOMPARE(filesIn(path(u"default"_s)), (QStringList{u"exhibits_en.pdf"_s, u"exhibits_ja.pdf"_s}));
}

void CommandLineTest::pngHasTheSizeAskedFor_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QSize>("size");
    QTest::newRow("default") << QStringList() << QSize(1920, 1080);
    QTest::newRow("smaller") << QStringList{u"--size"_s, u"800x601"_s} << QSize(800, 601);
    QTest::newRow("capital X") << QStringList{u"--size"_s, u"640X480"_s} << QSize(640, 480);
    QTest::newRow("scaled") << QStringList{u"--size"_s, u"800x600"_s, u"--scale"_s, u"3"_s} << QSize(2400, 1800);
}

void CommandLineTest::pngHasTheSizeAskedFor()
{
    QFETCH(QStringList, options);
    exportTo(u"out"_s,
             options + QStringList{u"--format"_s, u"png"_s, u"--lang"_s, u"en"_s, u"--exhibit"_s, u"cash-bridge"_s});
    QTEST(picture(u"out"_s).size(), "size");
}

void CommandLineTest::scaleSharpensTheSamePicture()
{
    const QStringList options{u"--format"_s,  u"png"_s,         u"--lang"_s, u"ja"_s,
                              u"--exhibit"_s, u"revenue-mix"_s, u"--size"_s, u"960x540"_s};
    exportTo(u"one"_s, options);
    exportTo(u"two"_s, options + QStringList{u"--scale"_s, u"2"_s});
    exportTo(u"other"_s, options + QStringList{u"--period"_s, u"2Q03"_s});
    const QImage one = picture(u"one"_s);
    const QImage two = picture(u"two"_s).scaled(one.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage other = picture(u"other"_s);
    QVERIFY2(difference(one, two) < difference(one, other) / 4,
             qPrintable(u"%1 %2"_s.arg(difference(one, two)).arg(difference(one, other))));
}

void CommandLineTest::oneExhibitAlone()
{
    const QStringList ids = kessan({u"list"_s}).out.split(u'\n').replaceInStrings(QRegularExpression(u"\t.*"_s), {});
    const qsizetype number = ids.indexOf(u"revenue-variance"_s) + 1; // its place in the book, so that files sort alike
    exportTo(u"png"_s, {u"--format"_s, u"png"_s, u"--lang"_s, u"ja"_s, u"--exhibit"_s, u"revenue-variance"_s});
    QCOMPARE(filesIn(path(u"png"_s)),
             QStringList{u"%1_revenue-variance_ja.png"_s.arg(number, 2, 10, QLatin1Char('0'))});
    exportTo(u"pdf"_s, {u"--lang"_s, u"en"_s, u"--exhibit"_s, u"revenue-variance"_s});
    const QString text = pdfText(u"pdf/exhibits_en.pdf"_s);
    QVERIFY(text.contains(u"Change in revenue by service"_s));
    QVERIFY(!text.contains(u"Revenue by service"_s));
    QVERIFY(text.contains(u"1 / 1"_s) || text.contains(u"1/1"_s));
}

void CommandLineTest::languageOfThePdf()
{
    exportTo(u"out"_s, {u"--lang"_s, u"both"_s});
    const QString english = pdfText(u"out/exhibits_en.pdf"_s);
    const QString japanese = pdfText(u"out/exhibits_ja.pdf"_s);
    QVERIFY(english.contains(u"Total revenues"_s) && english.contains(u"JPY in millions"_s));
    QVERIFY2(!hasJapanese(english), qPrintable(english));
    QVERIFY(japanese.contains(u"営業収益合計"_s) && japanese.contains(u"単位：百万円"_s));
    QVERIFY(!japanese.contains(u"Total"_s) && !japanese.contains(u"Source"_s));
    exportTo(u"en"_s, {u"--lang"_s, u"en"_s});
    QCOMPARE(filesIn(path(u"en"_s)), QStringList{u"exhibits_en.pdf"_s});
    QCOMPARE(bytesOf(path(u"en/exhibits_en.pdf"_s)), bytesOf(path(u"out/exhibits_en.pdf"_s)));
}

void CommandLineTest::periodAndUnitReachThePicture()
{
    const QStringList english{u"--lang"_s, u"en"_s, u"--exhibit"_s, u"revenue-mix"_s};
    exportTo(u"period"_s, english + QStringList{u"--period"_s, u"2Q03"_s});
    const QString earlier = pdfText(u"period/exhibits_en.pdf"_s);
    QVERIFY(earlier.contains(u"2Q03 (Jul–Sep 2003)"_s) && earlier.contains(u"9,185"_s));
    QVERIFY2(!earlier.contains(u"9,633"_s), qPrintable(earlier));
    exportTo(u"unit"_s, english + QStringList{u"--unit"_s, u"JPY_thousand"_s});
    const QString exact = pdfText(u"unit/exhibits_en.pdf"_s);
    QVERIFY(exact.contains(u"JPY thousands"_s) && exact.contains(u"9,633,155"_s));
    exportTo(u"unit2"_s, english + QStringList{u"--unit"_s, u"JPY_100million"_s});
    QVERIFY(pdfText(u"unit2/exhibits_en.pdf"_s).contains(u"96.3"_s));
}

// The release translates 3Q03 only, so there is no difference in dollars; it must not be yen called dollars.
void CommandLineTest::translatedUnitNamesNoYenFigures()
{
    const QStringList english{u"--lang"_s, u"en"_s, u"--unit"_s, u"USD_thousand"_s};
    exportTo(u"mix"_s, english + QStringList{u"--exhibit"_s, u"revenue-mix"_s});
    const QString mix = pdfText(u"mix/exhibits_en.pdf"_s);
    QVERIFY(mix.contains(u"89,920"_s) && mix.contains(u"USD 1 = JPY 107.13"_s));
    exportTo(u"variance"_s, english + QStringList{u"--exhibit"_s, u"revenue-variance"_s});
    const QString variance = pdfText(u"variance/exhibits_en.pdf"_s).section(u"Table 1."_s, 0, 0);
    QVERIFY2(!variance.contains(u"USD"_s), qPrintable(variance));
    QVERIFY2(variance.contains(u"JPY millions"_s) && variance.contains(u"(200)"_s), qPrintable(variance));
}

void CommandLineTest::backgroundIsTransparent()
{
    const QStringList options{u"--format"_s,  u"png"_s,         u"--lang"_s, u"en"_s,
                              u"--exhibit"_s, u"revenue-mix"_s, u"--size"_s, u"960x540"_s};
    exportTo(u"clear"_s, options + QStringList{u"--background"_s, u"transparent"_s});
    exportTo(u"white"_s, options + QStringList{u"--background"_s, u"white"_s});
    exportTo(u"default"_s, options);
    const QImage clear = picture(u"clear"_s);
    const QImage white = picture(u"white"_s);
    QVERIFY(clear.hasAlphaChannel());
    int empty = 0, solid = 0;
    for (int y = 0; y < clear.height(); ++y)
        for (int x = 0; x < clear.width(); ++x) {
            empty += qAlpha(clear.pixel(x, y)) == 0 ? 1 : 0;
            solid += qAlpha(clear.pixel(x, y)) == 255 ? 1 : 0;
            QCOMPARE(qAlpha(white.pixel(x, y)), 255);
        }
    QVERIFY(empty > clear.width() * clear.height() / 3); // between bars and texts
    QVERIFY(solid > clear.width() * clear.height() / 50);
    QCOMPARE(clear.pixelColor(0, 0).alpha(), 0);
    QCOMPARE(white.pixelColor(0, 0), QColor(Qt::white));
    QCOMPARE(bytesOf(onlyFile(u"default"_s)), bytesOf(onlyFile(u"white"_s)));
}

void CommandLineTest::themeIsDark()
{
    const QStringList options{u"--format"_s,  u"png"_s,         u"--lang"_s, u"ja"_s,
                              u"--exhibit"_s, u"revenue-mix"_s, u"--size"_s, u"960x540"_s};
    exportTo(u"dark"_s, options + QStringList{u"--theme"_s, u"dark"_s});
    exportTo(u"light"_s, options + QStringList{u"--theme"_s, u"light"_s});
    exportTo(u"default"_s, options);
    const QImage dark = picture(u"dark"_s);
    const QImage light = picture(u"light"_s);
    QVERIFY(dark.pixelColor(5, 5).lightness() < 60);
    QVERIFY(light.pixelColor(5, 5).lightness() > 240);
    int bright = 0;
    for (int y = 0; y < dark.height(); ++y)
        for (int x = 0; x < dark.width(); ++x)
            bright += dark.pixelColor(x, y).lightness() > 180 ? 1 : 0;
    QVERIFY2(bright > 500, "texts are light on dark");
    QCOMPARE(bytesOf(onlyFile(u"default"_s)), bytesOf(onlyFile(u"light"_s)));
}

void CommandLineTest::japaneseInPdfIsSearchable()
{
    exportTo(u"out"_s, {u"--lang"_s, u"ja"_s});
    const QString text = pdfText(u"out/exhibits_ja.pdf"_s);
    for (const QString &words : {u"営業収益"_s, u"専用線接続サービス"_s, u"四半期連結損益計算書"_s, u"前年同期比"_s,
                                 u"システムインテグレーション"_s, u"未監査"_s, u"▲5.9%"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    for (const QChar c : text) // radicals look like ideographs and are found by nobody
        QVERIFY2(c.unicode() < 0x2e80 || c.unicode() > 0x2fdf, qPrintable(QString(c)));
}

void CommandLineTest::fontsAreEmbeddedAndNothingIsAPicture()
{
    exportTo(u"out"_s, {});
    for (const QString &file : {u"out/exhibits_en.pdf"_s, u"out/exhibits_ja.pdf"_s}) {
        const QStringList fonts = tool(u"pdffonts"_s, {path(file)}).split(u'\n', Qt::SkipEmptyParts).sliced(2);
        QVERIFY(!fonts.isEmpty());
        static const QRegularExpression columns(u"\\s(yes|no)\\s+(yes|no)\\s+(yes|no)\\s+\\d+\\s+\\d+\\s*$"_s);
        for (const QString &font : fonts) {
            const QRegularExpressionMatch match = columns.match(font);
            QVERIFY2(match.captured(1) == u"yes"_s, qPrintable(font)); // embedded
            QVERIFY2(match.captured(3) == u"yes"_s, qPrintable(font)); // has a Unicode map
        }
        QCOMPARE(tool(u"pdfimages"_s, {u"-list"_s, path(file)}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
        QVERIFY(tool(u"qpdf"_s, {u"--check"_s, path(file)}).contains(u"No syntax or stream encoding errors"_s));
        // Nothing of the machine or of the day.
        QVERIFY(!bytesOf(path(file)).contains(QDir::homePath().toUtf8()));
    }
}

void CommandLineTest::sameInputGivesSameBytes()
{
    QStringList options{u"--lang"_s, u"ja"_s, u"--statement"_s, u"table-1"_s};
    for (const QString &format : {u"pdf"_s, u"png"_s, u"svg"_s, u"xlsx"_s, u"csv"_s})
        options += {u"--format"_s, format};
    for (const QString &exhibit :
         {u"tile-revenues"_s, u"revenue-mix"_s, u"revenue-share"_s, u"revenue-variance"_s, u"backbone-costs"_s,
          u"adjusted-ebitda"_s, u"ebitda-bridge"_s, u"expense-bridge-yoy"_s})
        options += {u"--exhibit"_s, exhibit}; // one of each kind
    exportTo(u"first"_s, options);
    exportTo(u"second"_s, options);
    m_environment.insert(u"QT_SCALE_FACTOR"_s, u"1.5"_s);
    m_environment.insert(u"LC_ALL"_s, u"ja_JP.UTF-8"_s);
    exportTo(u"scaled"_s, options);
    const QStringList files = filesIn(path(u"first"_s));
    QCOMPARE(files.size(), 2 + 3 * 9); // the book, the workbook, and each subject three times
    for (const QString &folder : {u"second"_s, u"scaled"_s}) {
        QCOMPARE(filesIn(path(folder)), files);
        for (const QString &file : files)
            QVERIFY2(bytesOf(path(folder + u'/' + file)) == bytesOf(path(u"first/"_s + file)), qPrintable(file));
    }
}

void CommandLineTest::oldFilesAreKeptUnlessForced()
{
    QVERIFY(QDir().mkpath(path(u"out"_s)));
    write(path(u"out/exhibits_en.pdf"_s), "old");
    const QStringList options{u"export"_s, u"--output"_s, u"out"_s, u"--exhibit"_s, u"revenue-mix"_s};
    const Outcome refused = kessan(options);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.err, u"kessan: already in out: exhibits_en.pdf; --force replaces them\n"_s);
    QCOMPARE(filesIn(path(u"out"_s)), QStringList{u"exhibits_en.pdf"_s}); // nothing was begun
    QCOMPARE(bytesOf(path(u"out/exhibits_en.pdf"_s)), QByteArray("old"));
    QCOMPARE(kessan(options + QStringList{u"--force"_s}).exitCode, 0);
    QCOMPARE(filesIn(path(u"out"_s)), (QStringList{u"exhibits_en.pdf"_s, u"exhibits_ja.pdf"_s}));
    QVERIFY(bytesOf(path(u"out/exhibits_en.pdf"_s)).startsWith("%PDF"));
}

void CommandLineTest::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QByteArray>("start");
    const QStringList pictures{u"11_revenue-mix_ja."_s, u"51_table-1_ja."_s};
    const QStringList one{u"exhibits_ja."_s};
    QTest::newRow("pdf") << u"pdf"_s << one << QByteArray("%PDF-");
    QTest::newRow("png") << u"png"_s << pictures << QByteArray("\x89PNG\r\n");
    QTest::newRow("svg") << u"svg"_s << pictures << QByteArray("<?xml");
    QTest::newRow("xlsx") << u"xlsx"_s << one << QByteArray("PK\x03\x04");
    QTest::newRow("csv") << u"csv"_s << pictures << QByteArray("\xEF\xBB\xBF");
}

void CommandLineTest::writesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QStringList, names);
    QFETCH(QByteArray, start);
    for (QString &name : names)
        name += format;
    exportTo(u"out"_s, {u"--format"_s, format, u"--lang"_s, u"ja"_s, u"--exhibit"_s, u"revenue-mix"_s, u"--statement"_s,
                        u"table-1"_s});
    QCOMPARE(filesIn(path(u"out"_s)), names);
    for (const QString &name : std::as_const(names))
        QVERIFY2(bytesOf(path(u"out/"_s + name)).startsWith(start), qPrintable(name));
}

void CommandLineTest::pagesHaveTheirPaper_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("points");
    QTest::newRow("A4 by default") << QString() << u"842 x 595"_s;
    QTest::newRow("A4 upright") << u"a4-portrait"_s << u"595 x 842"_s;
    QTest::newRow("Letter") << u"letter"_s << u"792 x 612"_s;
    QTest::newRow("slide") << u"slide"_s << u"960 x 540"_s;
    QTest::newRow("a slide of that shape") << u"1920x1080"_s << u"960 x 540"_s;
}

void CommandLineTest::pagesHaveTheirPaper()
{
    QFETCH(QString, size);
    QFETCH(QString, points);
    const QStringList options{u"--lang"_s, u"en"_s, u"--exhibit"_s, u"revenue-mix"_s};
    exportTo(u"out"_s, size.isEmpty() ? options : options + QStringList{u"--size"_s, size});
    const QString info = tool(u"pdfinfo"_s, {path(u"out/exhibits_en.pdf"_s)});
    QVERIFY2(info.contains(points), qPrintable(info));
}

void CommandLineTest::namesFollowThePattern()
{
    exportTo(u"out"_s, {u"--format"_s, u"png"_s, u"--format"_s, u"pdf"_s, u"--lang"_s, u"ja"_s, u"--exhibit"_s,
                        u"revenue-mix"_s, u"--name"_s, u"{company} {period} {exhibit}"_s});
    QCOMPARE(filesIn(path(u"out"_s)), (QStringList{u"IIJ 3Q03 exhibits.pdf"_s, u"IIJ 3Q03 revenue-mix.png"_s}));
}

void CommandLineTest::axisAndBaseReachThePicture()
{
    const QStringList english{u"--lang"_s, u"en"_s, u"--exhibit"_s};
    exportTo(u"axis"_s, english + QStringList{u"revenue-mix"_s, u"--axis"_s, u"timeline"_s});
    QVERIFY(pdfText(u"axis/exhibits_en.pdf"_s).contains(u"1Q03: derived from cumulative figures"_s));
    exportTo(u"base"_s, english + QStringList{u"operating-income-bridge"_s, u"--base"_s, u"1Q03"_s});
    QVERIFY(pdfText(u"base/exhibits_en.pdf"_s).contains(u"3Q03 − 1Q03"_s));
}

void CommandLineTest::showsWhatWasFirstPublished()
{
    BookText text = smallBook();
    text.set(u"restatements"_s, u"concept,period,measure,unit,value,released\n"
                                "cost_of_sales,1Q24,amount,JPY_thousand,\"3,410,000\",2024-11-13\n"_s);
    text.write(path(u"book"_s));
    const QStringList options{u"export"_s, u"book"_s,        u"--format"_s, u"csv"_s,     u"--lang"_s,
                              u"en"_s,     u"--statement"_s, u"income"_s,   u"--output"_s};
    QCOMPARE(kessan(options + QStringList{u"latest"_s}).exitCode, 0);
    QCOMPARE(kessan(options + QStringList{u"first"_s, u"--first-published"_s}).exitCode, 0);
    const QByteArray latest = bytesOf(onlyFile(u"latest"_s)), first = bytesOf(onlyFile(u"first"_s));
    QVERIFY2(latest.contains("1Q24: restated since first published") && !latest.contains("3410000"),
             latest.constData());
    QVERIFY2(first.contains("1Q24: as first published, restated since") && first.contains("3410000"),
             first.constData());
    QVERIFY2(first.contains("figures as first published"), first.constData());
}

void CommandLineTest::tellsWhatAnEncodingLacks()
{
    const Outcome outcome = kessan({u"export"_s, u"--output"_s, u"out"_s, u"--format"_s, u"csv"_s, u"--encoding"_s,
                                    u"cp932"_s, u"--lang"_s, u"ja"_s, u"--exhibit"_s, u"revenue-mix"_s});
    QCOMPARE(outcome.exitCode, 0);
    QCOMPARE(outcome.out, u"1 files written to out\n"_s);
    QCOMPARE(outcome.err, u"kessan: 11_revenue-mix_ja.csv: CP932 lacks – → -\n"_s);
    QVERIFY(bytesOf(onlyFile(u"out"_s)).contains("\x89\x63\x8B\xC6")); // 営業
}

void CommandLineTest::writesTalks()
{
    exportTo(u"slides"_s, {u"--order"_s, u"press"_s});
    QCOMPARE(filesIn(path(u"slides"_s)), QStringList({u"press_en.pdf"_s, u"press_ja.pdf"_s}));
    QCOMPARE(pageCount(u"slides/press_en.pdf"_s), pageCount(u"slides/press_ja.pdf"_s));
    exportTo(u"notes"_s, {u"--order"_s, u"press"_s, u"--notes"_s, u"--lang"_s, u"ja"_s});
    const auto book = std::get<models::BookPtr>(models::readBook(resources::builtInBook()));
    const models::RunningOrder *press = book->runningOrder(u"press"_s);
    QString text = pdfText(u"notes/press_ja.pdf"_s);
    QVERIFY(text.remove(u' ').remove(u'\n').contains(press->slides.constFirst().note.ja.left(8).remove(u' ')));
    exportTo(u"pictures"_s, {u"--order"_s, u"press"_s, u"--format"_s, u"svg"_s, u"--lang"_s, u"en"_s});
    QCOMPARE(filesIn(path(u"pictures"_s)).size(), pageCount(u"slides/press_en.pdf"_s));
    QCOMPARE(filesIn(path(u"pictures"_s)).constFirst(), u"01_press_en.svg"_s);
}

void CommandLineTest::convertsBooks_data()
{
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::newRow("built-in, by workbook") << QStringList{u"book.xlsx"_s} << QStringList{u"book.xlsx"_s, u"folder"_s};
    QTest::newRow("another, by folder") << QStringList{u"麺の 本"_s, u"コピー"_s}
                                        << QStringList{u"コピー"_s, u"book.XLSX"_s};
    QTest::newRow("in Japanese") << QStringList{u"--lang"_s, u"ja"_s, u"麺の 本"_s, u"book.xlsx"_s}
                                 << QStringList{u"book.xlsx"_s, u"x/y/z"_s};
}

// There and back again: the figures are the same wherever they come from.
void CommandLineTest::convertsBooks()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    smallBook().write(path(u"麺の 本"_s));
    for (const QStringList &arguments : {first, second}) {
        const Outcome outcome = kessan(QStringList{u"convert"_s} + arguments);
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, u"Book written to %1\n"_s.arg(arguments.back()));
    }
    const bool isBuiltIn = first.size() == 1;
    const QString facts = kessan(isBuiltIn ? QStringList{u"facts"_s} : QStringList{u"facts"_s, u"麺の 本"_s}).out;
    QVERIFY(facts.count(u'\n') > 20);
    QCOMPARE(kessan({u"facts"_s, first.back()}).out, facts);
    QCOMPARE(kessan({u"facts"_s, second.back()}).out, facts);
}

void CommandLineTest::convertingKeepsOldFilesUnlessForced()
{
    write(path(u"old.xlsx"_s), "old");
    QVERIFY(QDir().mkpath(path(u"old"_s)));
    write(path(u"old/mine.txt"_s), "mine");
    for (const QStringList &arguments :
         {QStringList{u"convert"_s, u"old.xlsx"_s}, QStringList{u"new-quarter"_s, u"old.xlsx"_s},
          QStringList{u"convert"_s, u"old"_s}}) {
        const Outcome refused = kessan(arguments);
        QCOMPARE(refused.exitCode, 2);
        QCOMPARE(refused.out, QString());
        QCOMPARE(refused.err, u"kessan: already there: %1; --force replaces it\n"_s.arg(arguments.back()));
        QCOMPARE(bytesOf(path(u"old.xlsx"_s)), QByteArray("old"));
        QCOMPARE(filesIn(path(u"old"_s)), QStringList{u"mine.txt"_s});
        QCOMPARE(kessan(arguments + QStringList{u"--force"_s}).exitCode, 0);
        write(path(u"old.xlsx"_s), "old");
    }
    QVERIFY(QFileInfo::exists(path(u"old/book.csv"_s)));
    QCOMPARE(bytesOf(path(u"old/mine.txt"_s)), QByteArray("mine"));
}

void CommandLineTest::writesANewQuarter()
{
    for (const QString &language : {u"en"_s, u"ja"_s}) {
        const QString file = language + u".xlsx"_s;
        const Outcome outcome = kessan({u"new-quarter"_s, file, u"--lang"_s, language});
        QCOMPARE(outcome.err, QString());
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.out, u"Book written to %1\n"_s.arg(file));
        const QString comments = tool(u"unzip"_s, {u"-p"_s, file, u"xl/comments1.xml"_s});
        QCOMPARE(comments.contains(u"セルに入力"_s), language == u"ja"_s);
        QCOMPARE(comments.contains(u"tinted cells"_s), language == u"en"_s);
    }
    // Nothing is entered, and everything that was there still is.
    QCOMPARE(kessan({u"facts"_s, u"en.xlsx"_s}).out, kessan({u"facts"_s}).out);
    exportTo(u"out"_s, {u"en.xlsx"_s, u"--lang"_s, u"en"_s});
}

void CommandLineTest::newQuarterNeedsAPattern()
{
    BookText book = smallBook();
    book.replace(u"periods"_s, u"1Q24,2024"_s, u"summer,2024"_s);
    book.replace(u"statements/income"_s, u",1Q24,"_s, u",summer,"_s);
    book.write(path(u"book"_s));
    const Outcome outcome = kessan({u"new-quarter"_s, u"book"_s, u"out.xlsx"_s});
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QCOMPARE(outcome.err, u"kessan: from 2Q24 it can't be told what the next quarter is called\n"_s);
    QVERIFY(!QFileInfo::exists(path(u"out.xlsx"_s)));
}

void CommandLineTest::checksForReaders()
{
    const Outcome outcome = kessan({u"check"_s});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.exitCode, 1);
    const QStringList lines = outcome.out.split(u'\n');
    QCOMPARE(lines.front(), u"IIJ · 3Q FY2003 results: 2033 checks, 1966 agree, 28 within rounding, 39 differ"_s);
    QVERIFY(lines.contains(u"Editions differ: Table 8 prints Adjusted EBITDA, YoY 3Q03 as 249.0% (JP); the other "
                           "edition prints 249.2%"_s));
    QVERIFY(lines.contains(u"  Printed by both editions: 898 figures, 893 the same fact, 5 not"_s));
    QVERIFY(!hasJapanese(outcome.out));
    const Outcome japanese = kessan({u"check"_s, u"--lang"_s, u"ja"_s});
    QCOMPARE(japanese.exitCode, 1);
    QVERIFY(japanese.out.startsWith(
        u"IIJ 2003年度第3四半期決算：検算2033件、一致1966件、端数処理の範囲内28件、相違39件\n"_s));
    QCOMPARE(japanese.out.count(u'\n'), outcome.out.count(u'\n'));
    static const QRegularExpression words(u"[a-z]{3,}"_s);
    QCOMPARE(words.match(QString(japanese.out).remove(u"Adjusted"_s)).captured(), QString());
}

void CommandLineTest::checksForPrograms()
{
    const Outcome csv = kessan({u"check"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.err, QString());
    QCOMPARE(csv.exitCode, 1);
    const QStringList lines = csv.out.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.front(),
             u"severity,kind,source,edition,concept,label,period,measure,printed,computed,difference,formula"_s);
    QCOMPARE(lines.size(), 2034);
    const Outcome json = kessan({u"check"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.exitCode, 1);
    const QJsonObject report = QJsonDocument::fromJson(json.out.toUtf8()).object();
    QCOMPARE(report[u"released"_s].toString(), u"2004-02-12"_s);
    QCOMPARE(report[u"checks"_s].toArray().size(), 2033);
    const QJsonObject editions = report[u"counts"_s].toObject()[u"editions"_s].toObject();
    QCOMPARE(editions, (QJsonObject{{u"agrees"_s, 893}, {u"rounding"_s, 0}, {u"differs"_s, 5}, {u"reviewed"_s, 0}}));
    const QJsonObject equality = report[u"equality"_s].toObject();
    QVERIFY(equality[u"holds"_s].toBool());
    QCOMPARE(equality[u"printed_by_both"_s].toInt(), 898);
    QCOMPARE(equality[u"same_fact"_s].toInt(), 893);
    QCOMPARE(equality[u"statements_as_printed"_s].toObject()[u"unlike"_s].toArray().size(), 5);
}

void CommandLineTest::checkTellsOpenFindings()
{
    const QString petrel = QFINDTESTDATA("../data/petrel");
    QCOMPARE(kessan({u"check"_s, petrel}).exitCode, 0);
    QCOMPARE(kessan({u"check"_s, petrel, u"--output"_s, u"petrel.json"_s}).exitCode, 0);
    QCOMPARE(kessan({u"check"_s, u"--output"_s, u"iij.json"_s}).exitCode, 1);
    QCOMPARE(filesIn(m_folder->path()), (QStringList{u"iij.json"_s, u"petrel.json"_s}));
}

void CommandLineTest::writesCheckReports_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QString>("language");
    for (const QString &suffix : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"json"_s, u"txt"_s})
        for (const QString &language : {u"en"_s, u"ja"_s})
            QTest::addRow("%s %s", qPrintable(suffix), qPrintable(language)) << suffix << language;
}

void CommandLineTest::writesCheckReports()
{
    QFETCH(const QString, suffix);
    QFETCH(const QString, language);
    const QString file = u"report."_s + suffix;
    const QStringList arguments{u"check"_s, u"--lang"_s, language, u"--output"_s};
    const Outcome outcome = kessan(arguments + QStringList{file});
    QCOMPARE(outcome.err, QString());
    QCOMPARE(outcome.out, u"Report written to %1\n"_s.arg(file));
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(kessan(arguments + QStringList{u"again."_s + suffix}).exitCode, 1);
    QCOMPARE(bytesOf(path(u"again."_s + suffix)), bytesOf(path(file)));
    if (suffix != u"pdf")
        return;
    QVERIFY(tool(u"pdfinfo"_s, {path(file)}).contains(language == u"ja"_s ? u"· 検算報告書"_s : u"· Tie-out report"_s));
    const QString text = pdfText(file);
    const bool isJapanese = language == u"ja"_s;
    const QStringList expected = isJapanese ? QStringList{u"検算報告書"_s,
                                                          u"株式会社インターネットイニシアティブ"_s,
                                                          u"2004年2月12日公表"_s,
                                                          u"合計の検算"_s,
                                                          u"端数処理で説明できるもの（28件）"_s,
                                                          u"システムインテグレーション原価"_s,
                                                          u"米国会計基準"_s,
                                                          u"▲0.2ポイント"_s}
                                            : QStringList{u"Tie-out report"_s,
                                                          u"Internet Initiative Japan Inc."_s,
                                                          u"February 12, 2004"_s,
                                                          u"Findings (9)"_s,
                                                          u"Explained by rounding (28)"_s,
                                                          u"(1,004,236 − 942,854) ÷ 942,854"_s,
                                                          u"U.S. GAAP"_s,
                                                          u"2,033"_s};
    for (const QString &part : expected)
        QVERIFY2(text.contains(part), qPrintable(part));
    // Every page has its number, and those with a table its head.
    const QStringList pages = text.split(u'\f', Qt::SkipEmptyParts);
    QCOMPARE(pages.size(), pageCount(file));
    QVERIFY(pages.size() > 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY2(QString(pages.at(page)).remove(u' ').contains(u"%1/%2"_s.arg(page + 1).arg(pages.size())),
                 qPrintable(pages.at(page)));
        QVERIFY2(page == 0 || pages.at(page).contains(isJapanese ? u"記載値"_s : u"Printed"_s),
                 qPrintable(pages.at(page)));
    }
}

void CommandLineTest::checkReportHasEveryCheck()
{
    QCOMPARE(kessan({u"check"_s, u"--output"_s, u"report.xlsx"_s}).exitCode, 1);
    const auto read = models::readXlsx(bytesOf(path(u"report.xlsx"_s)), {});
    const auto *sheets = std::get_if<QList<models::Sheet>>(&read);
    QVERIFY(sheets);
    QStringList names;
    for (const models::Sheet &sheet : *sheets)
        names.append(sheet.name);
    QCOMPARE(names, (QStringList{u"Tie-out report"_s, u"Findings"_s, u"Explained by rounding"_s,
                                 u"Japanese and English"_s, u"All checks"_s}));
    const models::Sheet &all = sheets->back();
    QCOMPARE(all.rows.size(), 2034);
    QCOMPARE(all.rows.front().first(4), (QStringList{u"No."_s, u"Check"_s, u"Item"_s, u"Period"_s}));
    const QString xml = tool(u"unzip"_s, {u"-p"_s, path(u"report.xlsx"_s), u"xl/worksheets/sheet5.xml"_s});
    QVERIFY(xml.contains(u"<autoFilter ref=\"A1:M2034\"/>"_s));
    QVERIFY(xml.contains(u"state=\"frozen\""_s));
    // Figures are numbers: the printed one of the first check, 52,584 thousand dollars.
    static const QRegularExpression number(u"<c r=\"G2\" s=\"[0-9]+\"><v>52584</v></c>"_s);
    QVERIFY(number.match(xml).hasMatch());
}

void CommandLineTest::checkReportsKeepOldFilesUnlessForced()
{
    write(path(u"old.pdf"_s), "old");
    const QStringList arguments{u"check"_s, u"--output"_s, u"old.pdf"_s};
    const Outcome refused = kessan(arguments);
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(refused.out, QString());
    QCOMPARE(refused.err, u"kessan: already there: old.pdf; --force replaces it\n"_s);
    QCOMPARE(bytesOf(path(u"old.pdf"_s)), QByteArray("old"));
    QCOMPARE(kessan(arguments + QStringList{u"--force"_s}).exitCode, 1);
    QVERIFY(bytesOf(path(u"old.pdf"_s)).startsWith("%PDF"));
}

void CommandLineTest::helpsInJapanese()
{
    const QString english = kessan({u"--help"_s}).out;
    QVERIFY(!hasJapanese(english));
    m_environment.insert(u"LC_ALL"_s, u"ja_JP.UTF-8"_s);
    const QString japanese = kessan({u"--help"_s}).out;
    // The same commands and options, line by line.
    static const QRegularExpression names(u"^(?:kessan(?: --?[a-z-]+| [a-z-]+)?|    --[a-z]+)"_s,
                                          QRegularExpression::MultilineOption);
    const auto namesIn = [](const QString &text) {
        QStringList found;
        for (auto match = names.globalMatch(text); match.hasNext();)
            found.append(match.next().captured());
        return found;
    };
    QVERIFY(namesIn(english).size() > 20);
    QCOMPARE(namesIn(japanese), namesIn(english));
    QVERIFY(hasJapanese(japanese));
}

void CommandLineTest::badUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("named"); // the culprit first, then what would be right
    const auto row = [](const char *name, const QStringList &arguments, const QStringList &named) {
        QTest::newRow(name) << arguments << named;
    };
    row("option", {u"--frobnicate"_s}, {u"frobnicate"_s, u"--help"_s, u"--version"_s});
    row("option of facts", {u"facts"_s, u"--lang"_s, u"en"_s}, {u"lang"_s, u"--help"_s});
    row("option of export", {u"export"_s, u"--colour"_s},
        {u"colour"_s, u"--output"_s, u"--format"_s, u"--exhibit"_s, u"--theme"_s});
    row("order", {u"export"_s, u"--order"_s, u"board"_s}, {u"'board'"_s, u"results"_s, u"analysts"_s, u"press"_s});
    row("order and exhibit", {u"export"_s, u"--order"_s, u"press"_s, u"--exhibit"_s, u"revenue-mix"_s},
        {u"--order"_s, u"--exhibit"_s});
    row("order and statement", {u"export"_s, u"--order"_s, u"press"_s, u"--statement"_s, u"table-1"_s},
        {u"--order"_s, u"--statement"_s});
    row("notes of nothing", {u"export"_s, u"--notes"_s}, {u"--notes"_s, u"--order"_s});
    row("no value", {u"export"_s, u"--period"_s}, {u"--period"_s});
    row("exhibit", {u"export"_s, u"--exhibit"_s, u"revenue"_s},
        {u"'revenue'"_s, u"revenue-mix"_s, u"revenue-variance"_s});
    row("second exhibit", {u"export"_s, u"--exhibit"_s, u"revenue-mix"_s, u"--exhibit"_s, u"x"_s}, {u"'x'"_s});
    row("period", {u"export"_s, u"--period"_s, u"3Q99"_s}, {u"'3Q99'"_s, u"3Q03"_s, u"2Q03"_s, u"3Q02"_s});
    row("period without figures", {u"export"_s, u"--period"_s, u"4Q02"_s}, {u"'4Q02'"_s, u"3Q03"_s, u"9M03"_s});
    row("unit", {u"export"_s, u"--unit"_s, u"EUR"_s}, {u"'EUR'"_s, u"JPY_million"_s, u"USD_thousand"_s});
    row("unit that is no money", {u"export"_s, u"--unit"_s, u"contract"_s}, {u"'contract'"_s, u"JPY_million"_s});
    row("language", {u"export"_s, u"--lang"_s, u"de"_s}, {u"'de'"_s, u"both"_s, u"en"_s, u"ja"_s});
    row("format", {u"export"_s, u"--format"_s, u"gif"_s},
        {u"'gif'"_s, u"csv"_s, u"pdf"_s, u"png"_s, u"svg"_s, u"xlsx"_s});
    row("background", {u"export"_s, u"--background"_s, u"red"_s}, {u"'red'"_s, u"transparent"_s, u"white"_s});
    row("statement", {u"export"_s, u"--statement"_s, u"table-99"_s}, {u"'table-99'"_s, u"table-1"_s, u"appendix-4"_s});
    row("base", {u"export"_s, u"--base"_s, u"3Q99"_s}, {u"'3Q99'"_s, u"3Q02"_s});
    row("axis", {u"export"_s, u"--axis"_s, u"round"_s}, {u"'round'"_s, u"comparison"_s, u"timeline"_s});
    row("encoding", {u"export"_s, u"--encoding"_s, u"latin1"_s}, {u"'latin1'"_s, u"cp932"_s, u"utf-8"_s});
    row("name", {u"export"_s, u"--name"_s, u"{titel}"_s}, {u"'{titel}'"_s, u"{exhibit}"_s, u"{language}"_s});
    row("theme", {u"export"_s, u"--theme"_s, u"blue"_s}, {u"'blue'"_s, u"dark"_s, u"light"_s});
    row("size is a word", {u"export"_s, u"--size"_s, u"big"_s}, {u"'big'"_s, u"a4-portrait"_s, u"1920x1080"_s});
    row("size of one side", {u"export"_s, u"--size"_s, u"800"_s}, {u"'800'"_s, u"1920x1080"_s});
    row("size too small", {u"export"_s, u"--size"_s, u"10x10"_s}, {u"'10x10'"_s, u"320x240"_s});
    row("size too large", {u"export"_s, u"--size"_s, u"99999x99999"_s}, {u"'99999x99999'"_s, u"16384x16384"_s});
    row("size negative", {u"export"_s, u"--size"_s, u"-800x600"_s}, {u"'-800x600'"_s, u"320x240"_s});
    row("scale", {u"export"_s, u"--scale"_s, u"5"_s}, {u"'5'"_s, u"1, 2, 3, 4"_s});
    row("scale is a word", {u"export"_s, u"--scale"_s, u"two"_s}, {u"'two'"_s, u"1, 2, 3, 4"_s});
    row("no folder", {u"export"_s, u"--output"_s, QString()}, {u"folder"_s});
    row("two books", {u"facts"_s, u"a"_s, u"b"_s}, {u"b"_s});
    row("convert to nowhere", {u"convert"_s}, {u"OUT"_s, u".xlsx"_s, u"folder"_s});
    row("convert two books", {u"convert"_s, u"a"_s, u"b"_s, u"c"_s}, {u"c"_s});
    row("option of convert", {u"convert"_s, u"--format"_s, u"csv"_s, u"out"_s},
        {u"format"_s, u"--force"_s, u"--lang"_s});
    row("language of convert", {u"convert"_s, u"--lang"_s, u"both"_s, u"o.xlsx"_s}, {u"'both'"_s, u"en"_s, u"ja"_s});
    row("new quarter of nowhere", {u"new-quarter"_s}, {u"OUT"_s, u".xlsx"_s});
    row("new quarter in a folder", {u"new-quarter"_s, u"folder"_s}, {u"'folder'"_s, u".xlsx"_s});
    row("option of check", {u"check"_s, u"--exhibit"_s, u"x"_s}, {u"exhibit"_s, u"--format"_s, u"--output"_s});
    row("format of check", {u"check"_s, u"--format"_s, u"pdf"_s}, {u"'pdf'"_s, u"csv, json, text"_s});
    row("report of no form", {u"check"_s, u"--output"_s, u"report.doc"_s},
        {u"'report.doc'"_s, u".pdf, .xlsx, .csv, .json, .txt"_s});
    row("report in two forms", {u"check"_s, u"--output"_s, u"r.pdf"_s, u"--format"_s, u"csv"_s},
        {u"--format"_s, u"--output"_s});
    row("a report that can't be made", {u"check"_s, u"--output"_s, u"/proc/kessan.pdf"_s}, {u"/proc/kessan.pdf"_s});
    row("a report workbook that can't be made", {u"check"_s, u"--output"_s, u"/proc/kessan.xlsx"_s},
        {u"/proc/kessan.xlsx"_s});
    row("a folder that can't be made", {u"convert"_s, u"/proc/kessan"_s}, {u"/proc/kessan"_s});
    row("a workbook that can't be made", {u"convert"_s, u"/proc/kessan.xlsx"_s}, {u"/proc/kessan.xlsx"_s});
}

void CommandLineTest::badUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, named);
    const Outcome outcome = kessan(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(u"kessan: "_s), qPrintable(outcome.err));
    QVERIFY2(outcome.err.endsWith(u'\n') && outcome.err.count(u'\n') == 1, qPrintable(outcome.err));
    for (const QString &name : named)
        QVERIFY2(outcome.err.contains(name), qPrintable(name + u": "_s + outcome.err));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList()); // nothing was written
}

void CommandLineTest::unreadableBook_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("name");
    for (const QString &command : {u"facts"_s, u"list"_s, u"export"_s, u"check"_s}) {
        for (const QString &name : {u"nowhere"_s, u"file.csv"_s, u"empty"_s})
            QTest::addRow("%s %s", qPrintable(command), qPrintable(name)) << QStringList{command, name} << name;
    }
}

void CommandLineTest::unreadableBook()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, name);
    write(path(u"file.csv"_s), "a,b\n1,2\n");
    QVERIFY(QDir().mkpath(path(u"empty"_s)));
    const Outcome outcome = kessan(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(name + u": "_s) && outcome.err.count(u'\n') == 1, qPrintable(outcome.err));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"file.csv"_s});
}

void CommandLineTest::everyErrorIsLocated()
{
    BookText book = smallBook();
    book.replace(u"statements/income"_s, u"\"3,449,600\""_s, u"\"3,449,x00\""_s);
    book.replace(u"statements/income"_s, u"bowls,,item,Bowls sold,販売食数,bowl"_s,
                 u"bowls,,item,Bowls sold,販売食数,bucket"_s);
    book.replace(u"exhibits"_s, u"noodle_sales broth_sales"_s, u"noodle_sales soup_sales"_s);
    book.write(path(u"book"_s));
    for (const QString &command : {u"facts"_s, u"list"_s, u"export"_s}) {
        const Outcome outcome = kessan({command, u"book"_s});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QString());
        QStringList lines = outcome.err.split(u'\n', Qt::SkipEmptyParts);
        lines.sort();
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(0).startsWith(u"exhibits.csv, row 2, column "_s) && lines.at(0).contains(u"soup_sales"_s),
                 qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).startsWith(u"statements/income.csv, row 3, column 2Q24"_s)
                     && lines.at(1).contains(u"3,449,x00"_s),
                 qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).startsWith(u"statements/income.csv, row 8, column unit"_s)
                     && lines.at(2).contains(u"bucket"_s),
                 qPrintable(lines.at(2)));
    }
}

void CommandLineTest::unwritableFolder_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("is a file") << u"file"_s;
    QTest::newRow("under a file") << u"file/x"_s;
    QTest::newRow("full device") << u"/dev/full"_s;
    QTest::newRow("kernel's") << u"/proc/kessan"_s;
}

void CommandLineTest::unwritableFolder()
{
    QFETCH(QString, folder);
    write(path(u"file"_s), "mine");
    for (const QString &format : {u"pdf"_s, u"png"_s}) {
        const Outcome outcome = kessan({u"export"_s, u"--output"_s, folder, u"--format"_s, format});
        QCOMPARE(outcome.exitCode, 2);
        QCOMPARE(outcome.out, QString());
        QVERIFY2(outcome.err.startsWith(u"kessan: "_s) && outcome.err.contains(folder) && outcome.err.count(u'\n') == 1,
                 qPrintable(outcome.err));
    }
    QCOMPARE(bytesOf(path(u"file"_s)), QByteArray("mine"));
    QCOMPARE(filesIn(m_folder->path()), QStringList{u"file"_s});
}

void CommandLineTest::windowNeedsADisplay_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("built-in book") << QStringList();
    QTest::newRow("book of one's own") << QStringList{u"book"_s};
}

void CommandLineTest::windowNeedsADisplay()
{
    QFETCH(QStringList, arguments);
    smallBook().write(path(u"book"_s));
    const Outcome outcome = kessan(arguments);
    QCOMPARE(outcome.exitCode, 2);
    QCOMPARE(outcome.out, QString());
    QVERIFY2(outcome.err.startsWith(u"kessan: there is no display"_s) && outcome.err.count(u'\n') == 1,
             qPrintable(outcome.err));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
