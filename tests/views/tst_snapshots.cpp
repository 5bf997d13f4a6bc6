#include "Files.h"
#include "FullDisk.h"
#include "Sampling.h"
#include "formats/BookReader.h"
#include "items/ExhibitModel.h"
#include "items/Roles.h"
#include "items/StatementModel.h"
#include "resources.h"
#include "snapshots/Outlets.h"
#include "tables/TableItem.h"
#include "text/PeriodFormat.h"

#include <QGraphicsScene>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

constexpr qreal paperMargin = 84;
constexpr qreal paperFoot = 1112;

QList<const TableItem *> tablesOn(const SnapshotPage &page)
{
    QList<const TableItem *> tables;
    for (const QGraphicsItem *item : page.scene->items())
        if (const auto *table = qgraphicsitem_cast<const TableItem *>(item))
            tables.append(table);
    return tables;
}

/// The labels of all rows, from top to bottom.
QStringList labelsOf(const StatementModel &model, const QModelIndex &parent = {})
{
    QStringList labels;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        labels.append(index.data().toString());
        labels += labelsOf(model, index);
    }
    return labels;
}

QString cellText(const QModelIndex &cell)
{
    const QString words = cell.data(WordsRole).toString();
    return words.isEmpty() ? cell.data().toString() : cell.data().toString() + u' ' + words;
}

/// Every cell that shows something, words beside a figure too.
QStringList cellsOf(const StatementModel &model, const QModelIndex &parent = {})
{
    QStringList cells;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            if (const QString text = cellText(model.index(row, column, parent)); !text.isEmpty())
                cells.append(text);
        cells += cellsOf(model, model.index(row, 0, parent));
    }
    return cells;
}

qint64 pixelsUnlike(QRgb ground, const QImage &image, const QRect &area)
{
    const QImage pixels = image.convertToFormat(QImage::Format_ARGB32);
    qint64 count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        count += area.width() - std::count(line + area.left(), line + area.right() + 1, ground);
    }
    return count;
}

/// Whether something other than the background lies within so many pixels of the edge.
bool touchesEdge(const QImage &image, int margin)
{
    const QRgb ground = image.pixel(0, 0);
    const QRect inner = image.rect().adjusted(margin, margin, -margin, -margin);
    return pixelsUnlike(ground, image, image.rect()) != pixelsUnlike(ground, image, inner);
}

} // namespace

Q_DECLARE_METATYPE(SnapshotSpec)

using ExhibitModelPtr = std::unique_ptr<ExhibitModel>;

class TestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statementsAreWhole_data();
    void statementsAreWhole();
    void tablesFitTheirPages_data();
    void tablesFitTheirPages();
    void longStatementsGoOnOverPages();
    void saysWhatWhenAndWhence_data();
    void saysWhatWhenAndWhence();
    void exhibitsSayTheirThreeLines_data();
    void exhibitsSayTheirThreeLines();
    void timelineReachesThePaper();
    void speaksOneLanguage_data();
    void speaksOneLanguage();
    void pngHasItsSizeAndItsEdgesFree_data();
    void pngHasItsSizeAndItsEdgesFree();
    void pngMayBeTransparent();
    void darkPicturesAreDark();
    void sameInputGivesSameBytes();
    void failuresLeaveTheOldFile_data();
    void failuresLeaveTheOldFile();

private:
    [[nodiscard]] SnapshotSpec specOf(SubjectKind kind, const QString &id, Language language,
                                      const QString &unit = {}) const
    {
        SnapshotSpec spec;
        spec.book = m_book;
        spec.kind = kind;
        spec.id = id;
        spec.period = m_book->company().currentPeriod;
        spec.unit = unit.isEmpty() ? m_book->company().displayUnit : unit;
        spec.language = language;
        return spec;
    }
    [[nodiscard]] QList<SnapshotSpec> everything(Language language) const;
    [[nodiscard]] QList<SnapshotSpec> statementSpecs(Language language) const;
    [[nodiscard]] QList<SnapshotSpec> oneOfEachKind(Language language) const;
    [[nodiscard]] QString pdf(const std::vector<SnapshotPage> &pages, Language language, const QString &file) const
    {
        Document document;
        for (const SnapshotPage &page : pages)
            document.push_back({{}, page.title, [page] { return page; }});
        return writePdf(document, *pageFormat(u"a4"_s), *m_book, language, file);
    }
    [[nodiscard]] ExhibitModelPtr modelOf(const SnapshotSpec &spec, const QString &exhibit) const;
    [[nodiscard]] QStringList namesOfBothLanguages() const;
    void addEverything() const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
    QTemporaryDir m_folder;
};

QList<SnapshotSpec> TestSnapshots::statementSpecs(Language language) const
{
    QList<SnapshotSpec> specs;
    for (const Statement &statement : m_book->content().statements)
        specs.append(specOf(SubjectKind::Statement, statement.id, language));
    return specs;
}

QList<SnapshotSpec> TestSnapshots::oneOfEachKind(Language language) const
{
    QList<SnapshotSpec> specs;
    QSet<ExhibitKind> kinds;
    for (const Exhibit &exhibit : m_book->content().exhibits)
        if (!kinds.contains(exhibit.kind)) {
            kinds.insert(exhibit.kind);
            specs.append(specOf(SubjectKind::Exhibit, exhibit.id, language));
        }
    return specs;
}

QList<SnapshotSpec> TestSnapshots::everything(Language language) const
{
    QList<SnapshotSpec> specs = statementSpecs(language);
    for (const Exhibit &exhibit : m_book->content().exhibits)
        specs.append(specOf(SubjectKind::Exhibit, exhibit.id, language));
    return specs;
}

/// An exhibit as the snapshot must show it.
ExhibitModelPtr TestSnapshots::modelOf(const SnapshotSpec &spec, const QString &exhibit) const
{
    auto model = std::make_unique<ExhibitModel>();
    model->setLanguage(spec.language);
    model->setUnit(spec.unit);
    model->setCurrentPeriod(spec.period);
    model->setAxisMode(spec.axisMode);
    model->setExhibit(m_book, exhibit);
    return model;
}

/// What the book calls the same in English and in Japanese: EBITDA, Gbps.
QStringList TestSnapshots::namesOfBothLanguages() const
{
    QList<Text> names;
    for (const Page &page : m_book->content().pages)
        names.append(page.title);
    for (const Unit &unit : m_book->content().units)
        names.append(unit.shortName);
    QStringList common;
    for (const Text &name : std::as_const(names))
        if (name.en == name.ja)
            common.append(name.en);
    return common;
}

void TestSnapshots::addEverything() const
{
    QTest::addColumn<SnapshotSpec>("spec");
    for (const Language language : bothLanguages)
        for (const SnapshotSpec &spec : everything(language))
            if (!isLeftOut())
                QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(int(spec.kind)).arg(spec.id, languageCode(language))))
                    << spec;
}

void TestSnapshots::statementsAreWhole_data()
{
    QTest::addColumn<SnapshotSpec>("spec");
    for (const Language language : bothLanguages)
        for (const Statement &statement : m_book->content().statements)
            for (const QString &unit : {u"JPY_thousand"_s, u"JPY_million"_s})
                for (const bool asComputed : {false, true}) {
                    SnapshotSpec spec = specOf(SubjectKind::Statement, statement.id, language, unit);
                    spec.asComputed = asComputed;
                    const QString how = asComputed ? u"computed"_s : u"printed"_s;
                    QTest::newRow(qPrintable(u"%1 %2 %3 %4"_s.arg(statement.id, languageCode(language), unit, how)))
                        << spec;
                }
}

// Every row once, in order, over all pages, and every figure.
void TestSnapshots::statementsAreWhole()
{
    QFETCH(const SnapshotSpec, spec);
    StatementModel model;
    model.setLanguage(spec.language);
    model.setUnit(spec.unit);
    model.setCurrentPeriod(spec.period);
    model.setPresentation(spec.asComputed ? Presentation::AsComputed : Presentation::AsPrinted);
    model.setStatement(m_book, spec.id);
    const QStringList labels = labelsOf(model);
    QStringList drawnLabels, drawn;
    for (const SnapshotPage &page : pagesOf(spec)) {
        QCOMPARE(tablesOn(page).size(), 1);
        for (const QString &text : tablesOn(page).constFirst()->texts()) {
            drawn.append(text);
            if (text == labels.value(drawnLabels.size()))
                drawnLabels.append(text);
        }
    }
    QCOMPARE(drawnLabels, labels);
    for (const QString &cell : cellsOf(model))
        QVERIFY2(drawn.removeOne(cell), qPrintable(cell));
}

void TestSnapshots::tablesFitTheirPages_data()
{
    QTest::addColumn<SnapshotSpec>("spec");
    for (const Language language : bothLanguages)
        for (SnapshotSpec spec : everything(language))
            for (const QString &unit : {u"JPY_thousand"_s, u"JPY_million"_s}) {
                if (isLeftOut())
                    continue;
                spec.unit = unit;
                const QString name = u"%1 %2 %3"_s.arg(spec.id, languageCode(language), unit);
                QTest::newRow(qPrintable(name)) << spec;
                spec.asComputed = spec.kind == SubjectKind::Statement;
                if (spec.asComputed)
                    QTest::newRow(qPrintable(name + u" computed"_s)) << spec;
            }
}

// No text wider than its column, nothing beside or below the page.
void TestSnapshots::tablesFitTheirPages()
{
    QFETCH(const SnapshotSpec, spec);
    const QRectF room(QPointF(paperMargin, 0), QPointF(paperSize.width() - paperMargin, paperFoot));
    for (const SnapshotPage &page : pagesOf(spec)) {
        QCOMPARE(tablesOn(page).size(), 1);
        for (const TableItem *table : tablesOn(page)) {
            const QRectF place = table->sceneBoundingRect();
            QVERIFY2(table->neededWidth() <= place.width(),
                     qPrintable(u"%1 > %2"_s.arg(table->neededWidth()).arg(place.width())));
            QVERIFY(room.contains(place));
        }
    }
}

// A table that goes on says so on each of its pages.
void TestSnapshots::longStatementsGoOnOverPages()
{
    BookContent content = m_book->content();
    for (Statement &statement : content.statements)
        if (statement.id == u"table-1"_s) {
            const QList<Row> rows = statement.rows;
            for (int i = 0; i < 20; ++i)
                statement.rows += rows;
        }
    SnapshotSpec spec = specOf(SubjectKind::Statement, u"table-1"_s, Language::English);
    spec.book = std::make_shared<const Book>(content);
    const std::vector<SnapshotPage> pages = pagesOf(spec);
    QVERIFY(pages.size() > 1);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString part = u"(%1/%2)"_s.arg(i + 1).arg(pages.size());
        QVERIFY2(!pages[i].texts.filter(part).isEmpty(), qPrintable(pages[i].texts.join(u'\n')));
        QVERIFY(tablesOn(pages[i]).constFirst()->sceneBoundingRect().bottom() <= paperFoot);
    }
}

void TestSnapshots::saysWhatWhenAndWhence_data()
{
    addEverything();
}

// Company, basis and rounding stand on every sheet, and over a statement its unit; exhibits head themselves.
void TestSnapshots::saysWhatWhenAndWhence()
{
    QFETCH(const SnapshotSpec, spec);
    const bool english = spec.language == Language::English;
    const Company &company = m_book->company();
    for (const SnapshotPage &page : pagesOf(spec)) {
        const QString all = page.texts.join(u'\n');
        QVERIFY(all.contains(company.bookTitle.in(spec.language)));
        QVERIFY(all.contains(company.shortName.in(spec.language)));
        QVERIFY(all.contains(english ? u"consolidated, U.S. GAAP, unaudited, rounded"_s
                                     : u"連結、米国会計基準、未監査、四捨五入"_s));
        QVERIFY(!page.title.isEmpty());
        if (spec.kind == SubjectKind::Statement) {
            const Statement *statement = m_book->statement(spec.id);
            QVERIFY(all.contains(statement->title.in(spec.language)));
            QVERIFY(all.contains(m_book->unit(statement->unit)->heading.in(spec.language)));
        }
    }
}

void TestSnapshots::exhibitsSayTheirThreeLines_data()
{
    QTest::addColumn<SnapshotSpec>("spec");
    for (const Language language : bothLanguages)
        for (const Exhibit &exhibit : m_book->content().exhibits)
            QTest::newRow(qPrintable(exhibit.id + u' ' + languageCode(language)))
                << specOf(SubjectKind::Exhibit, exhibit.id, language);
}

// The message, what is shown in which unit, the period, and whence: on the slide and on paper alike.
void TestSnapshots::exhibitsSayTheirThreeLines()
{
    QFETCH(const SnapshotSpec, spec);
    const ExhibitModelPtr model = modelOf(spec, spec.id);
    const ExhibitTexts texts = model->texts();
    const PeriodFormat periods(Words(spec.language), m_book->company().fiscalYearStartMonth);
    QVERIFY(texts.period.contains(periods.months(*m_book->period(model->focusPeriod()))));
    QVERIFY(texts.what.contains(model->shownUnit()->name.in(spec.language)));
    const std::vector<SnapshotPage> papers = pagesOf(spec);
    QCOMPARE(papers.size(), 1U);
    for (const SnapshotPage &page : {slideOf(spec, slideSize), papers.front()}) {
        QCOMPARE(page.title, model->exhibit()->title.in(spec.language));
        for (const QString &line : {texts.message, texts.what, texts.period})
            QVERIFY2(page.texts.contains(line), qPrintable(line + u'\n' + page.texts.join(u'\n')));
        for (const QString &part : {texts.source, texts.note})
            QVERIFY2(!page.texts.filter(part).isEmpty(), qPrintable(part));
    }
}

void TestSnapshots::timelineReachesThePaper()
{
    SnapshotSpec spec = specOf(SubjectKind::Exhibit, u"revenue-mix"_s, Language::English);
    const auto quarters = [&] {
        QStringList names = pagesOf(spec).front().texts;
        names.removeIf([&](const QString &text) { return !m_book->period(text); });
        names.removeDuplicates();
        names.sort();
        return names;
    };
    QVERIFY(!quarters().contains(u"1Q03"_s));
    spec.axisMode = AxisMode::Timeline;
    QCOMPARE(quarters(), (QStringList{u"1Q03"_s, u"2Q03"_s, u"3Q02"_s, u"3Q03"_s, u"4Q02"_s}));
}

void TestSnapshots::speaksOneLanguage_data()
{
    QTest::addColumn<SnapshotSpec>("spec");
    for (const SnapshotSpec &spec : everything(Language::English))
        QTest::newRow(qPrintable(u"%1 %2"_s.arg(int(spec.kind)).arg(spec.id))) << spec;
}

// What both languages have in common are figures and names, no sentence; English has no Japanese character.
void TestSnapshots::speaksOneLanguage()
{
    QFETCH(SnapshotSpec, spec);
    const auto textsIn = [&](Language language) {
        spec.language = language;
        QStringList texts;
        for (const SnapshotPage &page : pagesOf(spec))
            texts += page.texts;
        return texts;
    };
    static const QRegularExpression japanese(u"[\\p{Han}\\p{Hiragana}\\p{Katakana}]"_s);
    static const QRegularExpression englishWords(u"\\b[A-Za-z]{4,}"_s);
    const QStringList english = textsIn(Language::English);
    QCOMPARE(english.filter(japanese), QStringList());
    const QStringList names = namesOfBothLanguages();
    QStringList common;
    for (const QString &text : textsIn(Language::Japanese))
        if (english.contains(text) && text.contains(englishWords) && !names.contains(text))
            common.append(text);
    QCOMPARE(common, QStringList());
}

void TestSnapshots::pngHasItsSizeAndItsEdgesFree_data()
{
    QTest::addColumn<SnapshotSpec>("spec");
    QTest::addColumn<QSize>("size");   // of the slide
    QTest::addColumn<QSize>("pixels"); // of the picture
    const auto add = [](const SnapshotSpec &spec, const QSize &size, const QSize &pixels) {
        const QString name = u"%1 %2 %3"_s.arg(spec.id, languageCode(spec.language), spec.unit);
        if (isLeftOut())
            return;
        QTest::addRow("%s %dx%d as %d", qPrintable(name), size.width(), size.height(), pixels.width())
            << spec << size << pixels;
    };
    for (const Language language : bothLanguages)
        for (const Exhibit &exhibit : m_book->content().exhibits)
            add(specOf(SubjectKind::Exhibit, exhibit.id, language, u"JPY_thousand"_s), slideSize, slideSize / 4);
    for (const SnapshotSpec &spec : oneOfEachKind(Language::Japanese))
        add(spec, slideSize, slideSize);
    for (const QSize &size : {QSize(3840, 2160), QSize(1280, 720), QSize(1024, 768), QSize(1001, 701)})
        add(specOf(SubjectKind::Exhibit, u"revenue-mix"_s, Language::English, u"USD_thousand"_s), size, size);
}

// Every exhibit in small, which is cheap, and one of each kind in full.
void TestSnapshots::pngHasItsSizeAndItsEdgesFree()
{
    QFETCH(const SnapshotSpec, spec);
    QFETCH(const QSize, size);
    QFETCH(const QSize, pixels);
    const QString file = path(u"slide.png"_s);
    QCOMPARE(writePng(slideOf(spec, size), pixels, Background::White, file), QString());
    const QImage image(file);
    QCOMPARE(image.size(), pixels);
    QVERIFY(!touchesEdge(image, 8 * pixels.width() / size.width()));
    QVERIFY(pixelsUnlike(image.pixel(0, 0), image, image.rect()) > pixels.width() * pixels.height() / 50);
}

void TestSnapshots::pngMayBeTransparent()
{
    const SnapshotPage page
        = slideOf(specOf(SubjectKind::Exhibit, u"revenue-mix"_s, Language::Japanese), QSizeF(1280, 720));
    const QString file = path(u"transparent.png"_s);
    QCOMPARE(writePng(page, {1280, 720}, Background::Transparent, file), QString());
    const QImage image(file);
    QVERIFY(image.hasAlphaChannel());
    for (const QPoint &corner : {QPoint(0, 0), QPoint(1279, 0), QPoint(0, 719), QPoint(1279, 719), QPoint(640, 200)})
        QCOMPARE(qAlpha(image.pixel(corner)), 0);
    QVERIFY(pixelsUnlike(0, image, image.rect()) > 1280 * 720 / 50);
    // Laid on white it is the same picture as with a white background.
    QCOMPARE(writePng(page, {1280, 720}, Background::White, file), QString());
    QCOMPARE(qAlpha(QImage(file).pixel(0, 0)), 255);
}

void TestSnapshots::darkPicturesAreDark()
{
    SnapshotSpec spec = specOf(SubjectKind::Exhibit, u"revenue-mix"_s, Language::English);
    spec.theme = ThemeKind::Dark;
    const QString file = path(u"dark.png"_s);
    QCOMPARE(writePng(slideOf(spec, QSizeF(1280, 720)), {1280, 720}, Background::White, file), QString());
    QCOMPARE(QImage(file).pixelColor(0, 0), Theme(ThemeKind::Dark).color(ColorRole::Card));
}

void TestSnapshots::sameInputGivesSameBytes()
{
    for (const QString &name : {u"first"_s, u"second"_s}) {
        QList<Subject> subjects;
        for (const SnapshotSpec &spec : oneOfEachKind(Language::Japanese))
            subjects.append(spec);
        const DocumentSpec spec{specOf({}, {}, Language::Japanese), subjects, *pageFormat(u"a4"_s)};
        QCOMPARE(writePdf(documentOf(spec), spec.format, *m_book, Language::Japanese, path(name + u".pdf"_s)),
                 QString());
        const SnapshotPage page
            = slideOf(specOf(SubjectKind::Exhibit, u"revenue-mix"_s, Language::Japanese), QSizeF(slideSize));
        QCOMPARE(writePng(page, slideSize, Background::White, path(name + u".png"_s)), QString());
    }
    QVERIFY(!bytesOf(path(u"first.pdf"_s)).isEmpty());
    QCOMPARE(bytesOf(path(u"first.pdf"_s)), bytesOf(path(u"second.pdf"_s)));
    QCOMPARE(bytesOf(path(u"first.png"_s)), bytesOf(path(u"second.png"_s)));
}

void TestSnapshots::failuresLeaveTheOldFile_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("PDF") << u"pdf"_s;
    QTest::newRow("PNG") << u"png"_s;
}

void TestSnapshots::failuresLeaveTheOldFile()
{
    QFETCH(const QString, format);
    const SnapshotSpec spec = specOf(SubjectKind::Exhibit, u"revenue-mix"_s, Language::English);
    const SnapshotPage slide = slideOf(spec, QSizeF(slideSize));
    const std::vector<SnapshotPage> pages = pagesOf(spec);
    const auto write = [&](const QString &file) {
        return format == u"pdf"_s ? pdf(pages, Language::English, file)
                                  : writePng(slide, slideSize, Background::White, file);
    };
    const QString nowhere = path(u"no such folder/file."_s + format);
    QVERIFY(write(nowhere).contains(nowhere));
    QVERIFY(!QFile::exists(nowhere));
    const QString folder = path(u"folder."_s + format);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(!write(folder).isEmpty());

    const QString file = path(u"old."_s + format);
    QCOMPARE(write(file), QString());
    const QByteArray old = bytesOf(file);
    const auto filesBefore = QDir(m_folder.path()).entryList();
    const auto writeOnFullDisk = [&] {
        const FullDisk full(1000);
        return write(file);
    };
    QVERIFY(writeOnFullDisk().contains(file));
    QCOMPARE(bytesOf(file), old);
    QCOMPARE(QDir(m_folder.path()).entryList(), filesBefore); // nothing half-written is left
}

QTEST_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
