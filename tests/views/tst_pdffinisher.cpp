#include "snapshots/PdfFinisher.h"
#include "snapshots/ToUnicode.h"

#include <QBuffer>
#include <QFile>
#include <QFont>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A document as the program draws it: one line a text, in regular and again in bold, two pages.
QByteArray drawn(const QStringList &lines)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QFont font({u"Noto Sans CJK JP"_s});
    font.setPixelSize(150);
    for (const bool bold : {false, true}) {
        if (bold)
            writer.newPage();
        font.setBold(bold);
        painter.setFont(font);
        for (int i = 0; i < lines.size(); ++i)
            painter.drawText(100, 300 * (i + 1), lines[i]);
    }
    painter.end();
    return buffer.data();
}

views::PdfInfo sampleInfo()
{
    views::PdfInfo info;
    info.title = u"決算説明資料 2024"_s;
    info.author = u"経理部"_s;
    info.subject = u"売上高"_s;
    info.creator = u"Kessan"_s;
    info.language = u"ja"_s;
    info.date = QDateTime({2024, 5, 14}, {15, 0}, Qt::OffsetFromUTC, 9 * 3600);
    info.bookmarks = {{u"業績"_s, 0, 0}, {u"売上高"_s, 0, 1}, {u"利益"_s, 1, 1}, {u"見通し"_s, 1, 0}};
    info.pageLabels = {u"表紙"_s, u"1"_s};
    return info;
}

/// The file as other programs see it.
class Saved
{
public:
    explicit Saved(const QByteArray &bytes)
    {
        QFile file(m_path);
        m_isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    [[nodiscard]] QString read(const QString &program, const QStringList &options, const QStringList &last = {}) const
    {
        QProcess process;
        process.start(program, options + QStringList{m_path} + last);
        const bool isRun = m_isWritten && process.waitForFinished() && process.exitCode() == 0;
        return isRun ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
    }

    /// Page by page, as read, without line ends at the end.
    [[nodiscard]] QStringList lines() const
    {
        return read(u"pdftotext"_s, {u"-raw"_s, u"-nopgbrk"_s}, {u"-"_s}).split(u'\n', Qt::SkipEmptyParts);
    }

    [[nodiscard]] QJsonObject json(const QString &key) const
    {
        return QJsonDocument::fromJson(read(u"qpdf"_s, {u"--json=1"_s, u"--json-key="_s + key}).toUtf8()).object();
    }

private:
    QTemporaryDir m_directory;
    QString m_path = m_directory.filePath(u"document.pdf"_s);
    bool m_isWritten = false;
};

Saved finished(const QStringList &lines, const views::PdfInfo &info = sampleInfo())
{
    return Saved(views::finishPdf(drawn(lines), info).bytes);
}

QString withoutSpaces(QString text)
{
    return text.remove(QRegularExpression(u"\\s"_s));
}

QStringList kangxiIdeographs()
{
    QStringList lines(1);
    for (char16_t radical = 0x2F00; radical <= 0x2FD5; ++radical) {
        if (lines.back().size() == 40)
            lines.append(QString());
        lines.back() += QString(QChar(radical)).normalized(QString::NormalizationForm_KC);
    }
    return lines;
}

/// Name, page and names below, as "業績@1(売上高@1 利益@2) 見通し@2".
QString shown(const QJsonArray &outline)
{
    QStringList entries;
    for (const auto &value : outline) {
        const QJsonObject entry = value.toObject();
        const QString below = shown(entry["kids"_L1].toArray());
        const int page = entry["destpageposfrom1"_L1].toInt();
        entries.append(entry["title"_L1].toString() + u'@' + QString::number(page)
                       + (below.isEmpty() ? QString() : u'(' + below + u')'));
    }
    return entries.join(u' ');
}

} // namespace

class PdfFinisherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTextAsDrawn_data();
    void findsTextAsDrawn();
    void findsWhatQtAloneLoses();
    void asksDrawnTextBetweenTwins_data();
    void asksDrawnTextBetweenTwins();
    void countsGlyphsBeyondTheBmp();
    void finishesTwice();
    void passesQpdfCheck();
    void embedsAndNamesFonts();
    void setsInfo();
    void writesDateWithOffset_data();
    void writesDateWithOffset();
    void setsLanguageAndTitleBar();
    void setsOutline();
    void setsPageLabels();
    void givesSameBytes();
    void leavesNoDateWithoutOne();
    void refuses_data();
    void refuses();
    void readsToUnicodeOfQt();
    void writesToUnicode();
    void isFast();
};

void PdfFinisherTest::findsTextAsDrawn_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("radicals") << QStringList{u"売上高 長期借入金 青 西 民 営業収益"_s};
    QTest::newRow("numbers") << QStringList{u"営業収益 ▲1,234 （単位：百万円） 3Q03"_s};
    QTest::newRow("latin digits") << QStringList{u"FY2024/12 Q3 1,234.5 million (10.5%) -5 0123456789"_s};
    QTest::newRow("ligatures") << QStringList{u"finance profit office baffle flow"_s};
    QTest::newRow("full width") << QStringList{u"（）％：－／＋＝！？０１２ＡＢＣ｜〜"_s};
    QTest::newRow("compatibility") << QStringList{u"①②⑩㈱㎡№℡Ⅲ㍻ｱｲｳ﨑髙"_s};
    QTest::newRow("punctuation") << QStringList{u"▲△－―・…‥、。「」『』〈〉《》【】々〆ー"_s};
    QTest::newRow("dashes and quotes") << QStringList{u"a – b — c − d ‘e’ “f” µ · ² ½ × ± ° €"_s};
    QTest::newRow("ellipsis and bars") << QStringList{u"Loading… あ――い A――B"_s};
    QTest::newRow("Kangxi") << kangxiIdeographs();
}

void PdfFinisherTest::findsTextAsDrawn()
{
    QFETCH(const QStringList, lines);
    auto info = sampleInfo();
    QCOMPARE(finished(lines, info).lines(), lines + lines);
    info.drawnText = lines.join(u'\n');
    QCOMPARE(finished(lines, info).lines(), lines + lines);
}

void PdfFinisherTest::findsWhatQtAloneLoses()
{
    const QStringList lines{u"売上高 長期借入金 青 西 民・FY2024 1–3"_s};
    QVERIFY(Saved(drawn(lines)).lines() != lines + lines); // else this component isn't needed any more
    QCOMPARE(finished(lines).lines(), lines + lines);
}

void PdfFinisherTest::asksDrawnTextBetweenTwins_data()
{
    QTest::addColumn<QString>("drawnText");
    QTest::addColumn<QString>("expected");
    QTest::newRow("unknown") << QString() << u"1〜2"_s;
    QTest::newRow("wave dash") << u"1〜2"_s << u"1〜2"_s;
    QTest::newRow("full-width tilde") << u"1～2"_s << u"1～2"_s;
}

void PdfFinisherTest::asksDrawnTextBetweenTwins()
{
    QFETCH(const QString, drawnText);
    QFETCH(const QString, expected);
    auto info = sampleInfo();
    info.drawnText = drawnText;
    QCOMPARE(finished({u"1～2"_s}, info).lines(), QStringList({expected, expected}));
}

void PdfFinisherTest::countsGlyphsBeyondTheBmp()
{
    const QByteArray pdf = drawn({u"𠮟る FY2024"_s});
    auto info = sampleInfo();
    QCOMPARE(views::finishPdf(pdf, info).unsearchableGlyphs, 2); // one a font
    info.drawnText = u"𠮟"_s;
    const auto result = views::finishPdf(pdf, info);
    QCOMPARE(result.unsearchableGlyphs, 0);
    QCOMPARE(Saved(result.bytes).lines(), QStringList({u"𠮟る FY2024"_s, u"𠮟る FY2024"_s}));
}

void PdfFinisherTest::finishesTwice()
{
    const QStringList lines{u"売上高 長期借入金 FY2024 profit"_s};
    const auto once = views::finishPdf(drawn(lines), sampleInfo());
    const auto twice = views::finishPdf(once.bytes, sampleInfo());
    QCOMPARE(twice.error, QString());
    QCOMPARE(Saved(twice.bytes).lines(), lines + lines);
}

void PdfFinisherTest::passesQpdfCheck()
{
    const QString report = finished({u"売上高 FY2024"_s}).read(u"qpdf"_s, {u"--check"_s});
    QVERIFY2(report.contains("No syntax or stream encoding errors"_L1), qPrintable(report));
}

void PdfFinisherTest::embedsAndNamesFonts()
{
    const auto table = finished({u"売上高 FY2024"_s}).read(u"pdffonts"_s, {});
    const auto fonts = table.split(u'\n', Qt::SkipEmptyParts).mid(2);
    QCOMPARE(fonts.size(), 2);
    static const QRegularExpression embedded(u"^[A-Z]{6}\\+NotoSansCJKjp-\\w+ .*Identity-H +yes yes yes "_s);
    for (const QString &font : fonts)
        QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
}

void PdfFinisherTest::setsInfo()
{
    const QString info = withoutSpaces(finished({u"売上高"_s}).read(u"pdfinfo"_s, {u"-isodates"_s}));
    const QStringList expected{u"Title:決算説明資料2024"_s,
                               u"Author:経理部"_s,
                               u"Subject:売上高"_s,
                               u"Creator:Kessan"_s,
                               u"CreationDate:2024-05-14T15:00:00+09"_s,
                               u"ModDate:2024-05-14T15:00:00+09"_s,
                               u"MetadataStream:no"_s,
                               u"Pages:2"_s};
    for (const QString &entry : expected)
        QVERIFY2(info.contains(entry), qPrintable(entry + u" in "_s + info));
}

void PdfFinisherTest::writesDateWithOffset_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("expected");
    QTest::newRow("Tokyo") << 540 << u"2024-05-14T15:00:00+09"_s;
    QTest::newRow("UTC") << 0 << u"2024-05-14T15:00:00Z"_s;
    QTest::newRow("Newfoundland") << -150 << u"2024-05-14T15:00:00-02:30"_s;
}

void PdfFinisherTest::writesDateWithOffset()
{
    QFETCH(const int, minutes);
    QFETCH(const QString, expected);
    auto info = sampleInfo();
    info.date.setOffsetFromUtc(minutes * 60);
    const QString shown = finished({u"売上高"_s}, info).read(u"pdfinfo"_s, {u"-isodates"_s});
    QVERIFY2(withoutSpaces(shown).contains("CreationDate:"_L1 + expected + "ModDate"_L1), qPrintable(shown));
}

void PdfFinisherTest::setsLanguageAndTitleBar()
{
    const QString source
        = finished({u"売上高"_s}).read(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s}, {u"-"_s});
    const QString dense = withoutSpaces(source);
    QVERIFY(dense.contains("/Lang(ja)"_L1));
    QVERIFY(dense.contains("/DisplayDocTitletrue"_L1));
    QVERIFY(dense.contains("/PageMode/UseOutlines"_L1));
}

void PdfFinisherTest::setsOutline()
{
    const auto outline = finished({u"売上高"_s}).json(u"outlines"_s)["outlines"_L1].toArray();
    QCOMPARE(shown(outline), u"業績@1(売上高@1 利益@2) 見通し@2"_s);
}

void PdfFinisherTest::setsPageLabels()
{
    const auto labels = finished({u"売上高"_s}).json(u"pagelabels"_s)["pagelabels"_L1].toArray();
    QCOMPARE(labels.size(), 2);
    QCOMPARE(labels[0]["label"_L1]["/P"_L1].toString(), u"表紙"_s);
    QCOMPARE(labels[1]["label"_L1]["/P"_L1].toString(), u"1"_s);
}

void PdfFinisherTest::givesSameBytes()
{
    const QStringList lines{u"売上高 長期借入金 FY2024"_s};
    const QByteArray now = drawn(lines);
    QByteArray later = drawn(lines);
    const auto date = later.indexOf("/CreationDate (D:");
    QVERIFY(date > 0);
    later.replace(date + 17, 8, "19991231");
    QVERIFY(now != later);
    QCOMPARE(views::finishPdf(now, sampleInfo()).bytes, views::finishPdf(later, sampleInfo()).bytes);
}

void PdfFinisherTest::leavesNoDateWithoutOne()
{
    const QString info = finished({u"売上高"_s}, {}).read(u"pdfinfo"_s, {});
    QVERIFY(info.contains("Pages:"_L1));
    QVERIFY(!info.contains("Date:"_L1));
}

void PdfFinisherTest::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::addColumn<views::PdfInfo>("info");
    const QByteArray whole = drawn({u"売上高"_s});
    auto moved = whole;
    auto astray = sampleInfo();
    astray.bookmarks = {{u"業績"_s, 2, 0}};
    auto leadingAstray = sampleInfo();
    leadingAstray.links = {{0, {10, 10, 100, 20}, 2}};
    QTest::newRow("nothing") << QByteArray() << sampleInfo();
    QTest::newRow("no PDF") << QByteArray("Kessan") << sampleInfo();
    QTest::newRow("cut off") << whole.left(whole.size() / 2) << sampleInfo();
    QTest::newRow("end missing") << whole.left(whole.size() - 30) << sampleInfo();
    QTest::newRow("objects moved") << moved.insert(200, "   ") << sampleInfo();
    QTest::newRow("bookmark astray") << whole << astray;
    QTest::newRow("link astray") << whole << leadingAstray;
}

void PdfFinisherTest::refuses()
{
    QFETCH(const QByteArray, pdf);
    QFETCH(const views::PdfInfo, info);
    const auto result = views::finishPdf(pdf, info);
    QVERIFY(!result.ok());
    QVERIFY(result.bytes.isEmpty());
    QVERIFY2(result.error.startsWith("The PDF can't be finished: "_L1), qPrintable(result.error));
}

void PdfFinisherTest::readsToUnicodeOfQt()
{
    const QByteArray cmap = "3 beginbfrange\n<0000> <0000> <0000>\n<0001> <0002> [<2FBC> <D842DF9F> ]\n"
                            "<0007> <0009> <0041>\nendbfrange\n";
    const views::CodeTexts expected{{1, u"⾼"_s}, {2, u"𠮟"_s}, {7, u"A"_s}, {8, u"B"_s}, {9, u"C"_s}};
    QCOMPARE(views::parseToUnicode(cmap), expected);
}

void PdfFinisherTest::writesToUnicode()
{
    views::CodeTexts texts{{1, u"高"_s}, {2, u"ffi"_s}, {0xFFFF, u"𠮟"_s}};
    for (quint16 code = 100; code < 400; ++code)
        texts.insert(code, QChar(code));
    const QByteArray cmap = views::toUnicodeCMap(texts);
    QCOMPARE(cmap.count("beginbfchar"), 4); // at most 100 a block
    QVERIFY(cmap.contains("100 beginbfchar\n<0001> <9AD8>\n<0002> <006600660069>\n"));
    QCOMPARE(views::parseToUnicode(cmap), texts);
}

void PdfFinisherTest::isFast()
{
    const QByteArray pdf = drawn({u"売上高 長期借入金 青 西 民 営業収益 ▲1,234 （単位：百万円） FY2024"_s});
    QBENCHMARK
    {
        QVERIFY(views::finishPdf(pdf, sampleInfo()).ok());
    }
}

QTEST_MAIN(PdfFinisherTest)
#include "tst_pdffinisher.moc"
