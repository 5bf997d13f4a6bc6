#include "Drawn.h"
#include "formats/BookReader.h"
#include "resources.h"
#include "slides/TalkDocument.h"
#include "snapshots/Export.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

QString withoutSpaces(QString text)
{
    static const QRegularExpression space(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(space);
}

QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ran = process.waitForFinished() && process.exitCode() == 0;
    return ran ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Texts on the paper itself: what a slide does with its own is the slide's affair.
QList<Drawn> ownTexts(const SnapshotPage &page)
{
    QList<Drawn> texts = textsOf(*page.scene);
    texts.removeIf([](const Drawn &text) { return text.item->topLevelItem() != text.item; });
    return texts;
}

} // namespace

/// A talk as pages.
class TalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hiddenSlidesAreLeftOut();
    void languagesAreTwins_data();
    void languagesAreTwins();
    void longNotesGoOnOverleaf_data();
    void longNotesGoOnOverleaf();
    void notesKeepToTheirPages_data();
    void notesKeepToTheirPages();
    void pdfIsSearchableVectors_data();
    void pdfIsSearchableVectors();
    void sameInputGivesSameBytes();
    void filesOfATalk();

private:
    [[nodiscard]] SnapshotSpec view(Language language) const;
    [[nodiscard]] RunningOrder order() const { return m_book->content().runningOrders.constFirst(); }
    [[nodiscard]] RunningOrder longOrder() const;
    [[nodiscard]] Document document(Language language, const RunningOrder &order, const QString &notesFormat) const;
    [[nodiscard]] QString pdf(Language language, const QString &notesFormat, const QString &name) const;

    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
    QTemporaryDir m_folder;
};

SnapshotSpec TalkTest::view(Language language) const
{
    SnapshotSpec spec;
    spec.book = m_book;
    spec.period = m_book->company().currentPeriod;
    spec.unit = m_book->company().displayUnit;
    spec.language = language;
    return spec;
}

/// The English note of its second slide fills three pages, the Japanese one is short.
RunningOrder TalkTest::longOrder() const
{
    RunningOrder order = TalkTest::order();
    const QString paragraph
        = u"Revenues grew because of several things, which we go through one by one. "_s.repeated(12);
    order.slides[1].note.en = QStringList(8, paragraph).join(u'\n');
    order.slides[1].note.ja = u"営業収益は増加しました。\n要因は次のとおりです。"_s;
    return order;
}

/// Slides, or pages of notes where a format of theirs is named.
Document TalkTest::document(Language language, const RunningOrder &order, const QString &notesFormat) const
{
    return notesFormat.isEmpty() ? talkDocument(view(language), order)
                                 : notesDocument(view(language), order, *pageFormat(notesFormat));
}

QString TalkTest::pdf(Language language, const QString &notesFormat, const QString &name) const
{
    const QString file = m_folder.filePath(name + u".pdf"_s);
    const PageFormat format = notesFormat.isEmpty() ? slideFormat() : *pageFormat(notesFormat);
    return writePdf(document(language, order(), notesFormat), format, *m_book, language, file).isEmpty() ? file
                                                                                                         : QString();
}

void TalkTest::hiddenSlidesAreLeftOut()
{
    RunningOrder order = TalkTest::order();
    const auto all = document(Language::English, order, {}).size();
    order.slides[0].isHidden = true;
    order.slides.append({u"no-such-exhibit"_s, {}, {}, {}});
    for (const QString &format : {QString(), u"slide"_s, u"a4-portrait"_s})
        QCOMPARE(document(Language::English, order, format).size(), all - 1);
    QCOMPARE(slidesOf(*m_book, order).size(), qsizetype(all) - 1);
}

void TalkTest::languagesAreTwins_data()
{
    QTest::addColumn<QString>("notesFormat");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("slides") << QString() << QSizeF(1920, 1080);
    QTest::newRow("notes at 16:9") << u"slide"_s << QSizeF(1920, 1080);
    QTest::newRow("notes on A4") << u"a4-portrait"_s << QSizeF(1190, 1684);
    QTest::newRow("notes on Letter") << u"letter"_s << QSizeF(1584, 1224);
}

void TalkTest::languagesAreTwins()
{
    QFETCH(const QString, notesFormat);
    QFETCH(const QSizeF, size);
    for (const RunningOrder &each : m_book->content().runningOrders + QList{longOrder()}) {
        const Document en = document(Language::English, each, notesFormat);
        const Document ja = document(Language::Japanese, each, notesFormat);
        QCOMPARE(en.size(), ja.size());
        for (std::size_t i = 0; i < en.size(); ++i)
            QCOMPARE(en[i].draw().scene->sceneRect().size(), size);
        QCOMPARE(en.front().title, slideTitle(view(Language::English), each.slides.constFirst()));
        QCOMPARE(ja.front().title, slideTitle(view(Language::Japanese), each.slides.constFirst()));
    }
}

void TalkTest::longNotesGoOnOverleaf_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("beside the slide") << u"slide"_s;
    QTest::newRow("under it") << u"a4-portrait"_s;
}

void TalkTest::longNotesGoOnOverleaf()
{
    QFETCH(const QString, format);
    const Document usual = document(Language::English, order(), format);
    const Document pages = document(Language::English, longOrder(), format);
    QVERIFY(pages.size() >= usual.size() + 1);
    QCOMPARE(pages[1].title, pages[2].title);
    QString all;
    for (std::size_t i = 1; pages[i].title == pages[1].title; ++i)
        all += pages[i].draw().texts.join(u' ');
    QCOMPARE(all.count(u"things,"_s), 96);
}

void TalkTest::notesKeepToTheirPages_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("format");
    for (const Language language : bothLanguages)
        for (const QString &format : {u"slide"_s, u"a4-portrait"_s, u"a4"_s, u"letter"_s})
            QTest::addRow("%s %s", qPrintable(languageCode(language)), qPrintable(format)) << language << format;
}

void TalkTest::notesKeepToTheirPages()
{
    QFETCH(const Language, language);
    QFETCH(const QString, format);
    QStringList faults;
    for (const RunningOrder &each : m_book->content().runningOrders + QList{longOrder()})
        for (const DocumentPage &page : document(language, each, format)) {
            const SnapshotPage drawn = page.draw();
            const QList<Drawn> texts = ownTexts(drawn);
            for (const QString &fault :
                 cutTexts(texts, drawn.scene->sceneRect().adjusted(40, 12, -40, -12)) + overlaps(texts))
                faults.append(page.title + u": "_s + fault);
        }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TalkTest::pdfIsSearchableVectors_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("notesFormat");
    QTest::addColumn<QString>("size");
    for (const Language language : bothLanguages) {
        const QString code = languageCode(language);
        QTest::addRow("%s slides", qPrintable(code)) << language << QString() << u"960 x 540 pts"_s;
        QTest::addRow("%s notes at 16:9", qPrintable(code)) << language << u"slide"_s << u"960 x 540 pts"_s;
        QTest::addRow("%s notes on A4", qPrintable(code)) << language << u"a4-portrait"_s << u"A4"_s;
    }
}

void TalkTest::pdfIsSearchableVectors()
{
    QFETCH(const Language, language);
    QFETCH(const QString, notesFormat);
    QFETCH(const QString, size);
    const QString name = languageCode(language) + notesFormat;
    const QString file = pdf(language, notesFormat, name);
    QVERIFY(!file.isEmpty());
    const QString info = output(u"pdfinfo"_s, {file});
    QVERIFY2(info.contains(size), qPrintable(info));
    QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, file}).count(u'\n'), 2); // its head only
    for (const QString &line : output(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2))
        QVERIFY2(line.contains(QRegularExpression(u" yes +yes +yes "_s)), qPrintable(line));
    QVERIFY(!output(u"qpdf"_s, {u"--check"_s, file}).isEmpty());
    const QString text = withoutSpaces(output(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}));
    for (const Slide &slide : order().slides)
        if (!slide.isHidden)
            QCOMPARE(text.contains(withoutSpaces(slide.note.in(language))), !notesFormat.isEmpty());
    const QString titles = output(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, file});
    QVERIFY(titles.contains(slideTitle(view(language), order().slides.constFirst())));
}

void TalkTest::sameInputGivesSameBytes()
{
    QFile first(pdf(Language::Japanese, u"slide"_s, u"first"_s));
    QFile second(pdf(Language::Japanese, u"slide"_s, u"second"_s));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), second.readAll());
}

void TalkTest::filesOfATalk()
{
    ExportRequest request;
    request.view = view(Language::English);
    request.formats = {ExportFormat::Pdf, ExportFormat::Png, ExportFormat::Xlsx};
    request.languages = {Language::Japanese};
    request.names = u"{no}_{exhibit}_{language}"_s;
    RunningOrder order = TalkTest::order();
    order.slides = {order.slides.at(1), order.slides.at(2), order.slides.at(1)};
    setTalk(&request, order, true);
    QStringList names;
    for (const ExportFile &file : filesOf(request))
        names.append(file.name);
    QCOMPARE(names, QStringList({u"results_ja.pdf"_s, u"results_ja.xlsx"_s, u"01_results_ja.png"_s,
                                 u"02_results_ja.png"_s, u"03_results_ja.png"_s}));
    const QList<ExportFile> files = filesOf(request);
    const auto sizeOfNotes
        = [&] { return documentOf(request, files.front()).front().draw().scene->sceneRect().size(); };
    QCOMPARE(sizeOfNotes(), QSizeF(slideSize));
    request.page = pageFormat(u"a4-portrait"_s);
    QCOMPARE(sizeOfNotes(), QSizeF(1190, 1684)); // notes may be on paper, slides never
    QCOMPARE(pageOf(request, files.back()).scene->sceneRect().size(), QSizeF(slideSize));
    QCOMPARE(files.back().pixels, slideSize);
    for (Slide &slide : order.slides)
        slide.isHidden = true;
    setTalk(&request, order, true);
    QVERIFY(filesOf(request).isEmpty());
}

QTEST_MAIN(TalkTest)
#include "tst_talk.moc"
