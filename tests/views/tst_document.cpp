#include "Drawn.h"
#include "Files.h"
#include "Sampling.h"
#include "formats/BookReader.h"
#include "items/Roles.h"
#include "items/StatementModel.h"
#include "resources.h"
#include "snapshots/Outlets.h"
#include "tables/TableItem.h"
#include "text/Basis.h"
#include "text/Message.h"
#include "text/PeriodFormat.h"

#include <QGraphicsScene>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

constexpr qreal margin = 40; // a quarter of an inch and more: printers reach that far

QString withoutSpaces(QString text)
{
    static const QRegularExpression space(u"\\s"_s, QRegularExpression::UseUnicodePropertiesOption); // U+3000 too
    return text.remove(space);
}

/// What another program says about a file; nothing if it finds fault.
QString output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ran = process.waitForFinished() && process.exitCode() == 0;
    return ran ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

QList<PageFormat> formats()
{
    QList<PageFormat> formats = pageFormats();
    for (const QString &own : {u"1024x768"_s, u"1080x1920"_s, u"1600x600"_s})
        formats.append(*pageFormat(own));
    return formats;
}

const TableItem *tableOn(const SnapshotPage &page)
{
    for (const QGraphicsItem *item : page.scene->items())
        if (const auto *table = qgraphicsitem_cast<const TableItem *>(item))
            return table;
    return nullptr;
}

/// Tables lie within the margins, no wider than they are drawn, and no text stands in them.
QStringList tableFaults(const SnapshotPage &page, const QList<Drawn> &texts, const QRectF &bounds)
{
    const TableItem *table = tableOn(page);
    if (!table)
        return {};
    QStringList faults;
    const QRectF place = table->sceneBoundingRect();
    if (!bounds.contains(place))
        faults.append(u"table outside: "_s + described(place));
    if (table->neededWidth() > place.width() + 0.5)
        faults.append(u"table cut: needs %1 of %2"_s.arg(table->neededWidth()).arg(place.width()));
    for (const Drawn &text : texts)
        if (text.box.intersects(place.adjusted(0, 1, 0, -1)))
            faults.append(u"in the table: "_s + described(text));
    return faults;
}

QStringList faultsOf(const SnapshotPage &page)
{
    const QRectF bounds = page.scene->sceneRect().adjusted(margin, margin * 0.3, -margin, -margin * 0.3);
    const QList<Drawn> texts = textsOf(*page.scene);
    return cutTexts(texts, bounds) + overlaps(texts) + tableFaults(page, texts, bounds);
}

QJsonArray outlineOf(const QString &file)
{
    const QString json = output(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, file});
    return QJsonDocument::fromJson(json.toUtf8()).object()["outlines"_L1].toArray();
}

/// A link as qpdf reads it.
struct FoundLink
{
    int page;
    int target;
    QRectF area; ///< in points, from the top left corner
};

QList<FoundLink> linksOf(const QString &file)
{
    const QString text = output(u"qpdf"_s, {u"--json=1"_s, u"--json-key=objects"_s, u"--json-key=pages"_s, file});
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonObject objects = json["objects"_L1].toObject();
    QStringList pages;
    const QJsonArray listed = json["pages"_L1].toArray();
    for (const auto &page : listed)
        pages.append(page.toObject()["object"_L1].toString());
    QList<FoundLink> links;
    for (int page = 0; page < pages.size(); ++page) {
        const QJsonObject object = objects[pages.at(page)].toObject();
        const double height = object["/MediaBox"_L1].toArray()[3].toDouble();
        const QJsonValue annotations = object["/Annots"_L1]; // Qt keeps them in an object of their own
        const QJsonArray all
            = annotations.isString() ? objects[annotations.toString()].toArray() : annotations.toArray();
        for (const auto &reference : all) {
            const QJsonObject link = objects[reference.toString()].toObject();
            const QJsonArray rect = link["/Rect"_L1].toArray();
            const QRectF area(QPointF(rect[0].toDouble(), height - rect[3].toDouble()),
                              QPointF(rect[2].toDouble(), height - rect[1].toDouble()));
            const auto target = static_cast<int>(pages.indexOf(link["/Dest"_L1].toArray()[0].toString()));
            const bool isPlain
                = link["/Subtype"_L1].toString() == u"/Link"_s && link["/Border"_L1].toArray() == QJsonArray{0, 0, 0};
            links.append({page, isPlain ? target : -1, area});
        }
    }
    return links;
}

/// The words under a rectangle of a file's first page, as another reader finds them.
QString textAt(const QString &file, const QRectF &area)
{
    const auto number = [](qreal value) { return QString::number(qRound(value)); };
    return output(u"pdftotext"_s,
                  {u"-l"_s, u"1"_s, u"-r"_s, u"72"_s, u"-x"_s, number(area.left()), u"-y"_s, number(area.top()),
                   u"-W"_s, number(area.width()), u"-H"_s, number(area.height()), file, u"-"_s});
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

} // namespace

Q_DECLARE_METATYPE(PageFormat)

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOrOverlaps_data();
    void nothingIsCutOrOverlaps();
    void languagesAreTwins_data();
    void languagesAreTwins();
    void longTextsOfOneLanguageKeepTwins_data();
    void longTextsOfOneLanguageKeepTwins();
    void bookBeginsAndEndsAsItShould_data();
    void bookBeginsAndEndsAsItShould();
    void coverTellsTheRateOfDollars();
    void oneSubjectHasNoCover();
    void sectionsGatherTheirExhibits();
    void pagesAreNumbered_data();
    void pagesAreNumbered();
    void tilesShareAPage_data();
    void tilesShareAPage();
    void highlightsFollowTheirTiles();
    void exhibitsFillSlides();
    void exhibitsHaveTheirTables_data();
    void exhibitsHaveTheirTables();
    void statementsAreWhole_data();
    void statementsAreWhole();
    void notesStandWithTheirRows();
    void groupsGoOnUnderTheirHeadings();
    void pagesAreLaidOutWhenDrawn();
    void pdfIsWholeAndSearchable_data();
    void pdfIsWholeAndSearchable();
    void contentsLeadToTheirPages_data();
    void contentsLeadToTheirPages();
    void outlineHasSectionsAndExhibits_data();
    void outlineHasSectionsAndExhibits();
    void sameInputGivesSameBytes();

private:
    [[nodiscard]] QList<Subject> everything() const;
    [[nodiscard]] SnapshotSpec view(Language language, const BookPtr &book = {}) const;
    [[nodiscard]] Document document(const QList<Subject> &subjects, Language language,
                                    const QString &format = u"a4"_s) const
    {
        return documentOf({view(language), subjects, *pageFormat(format)});
    }
    [[nodiscard]] QString pdf(const Document &document, const QString &format, Language language,
                              const QString &name) const;
    [[nodiscard]] QString shared(const DocumentPage &page, Language language) const;
    static void addFormatsAndLanguages();
    static void addLanguages();

    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
    QTemporaryDir m_folder;
};

QList<Subject> TestDocument::everything() const
{
    QList<Subject> subjects;
    for (const Exhibit &exhibit : m_book->content().exhibits)
        subjects.append({SubjectKind::Exhibit, exhibit.id});
    for (const Statement &statement : m_book->content().statements)
        subjects.append({SubjectKind::Statement, statement.id});
    return subjects;
}

SnapshotSpec TestDocument::view(Language language, const BookPtr &book) const
{
    SnapshotSpec spec;
    spec.book = book ? book : m_book;
    spec.period = m_book->company().currentPeriod;
    spec.unit = m_book->company().displayUnit;
    spec.language = language;
    return spec;
}

/// Where it was written; nothing after a fault.
QString TestDocument::pdf(const Document &document, const QString &format, Language language, const QString &name) const
{
    const QString file = m_folder.filePath(name + u".pdf"_s);
    return writePdf(document, *pageFormat(format), *m_book, language, file).isEmpty() ? file : QString();
}

void TestDocument::addLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("ja") << Language::Japanese;
}

void TestDocument::addFormatsAndLanguages()
{
    QTest::addColumn<PageFormat>("format");
    QTest::addColumn<Language>("language");
    for (const PageFormat &format : formats())
        for (const Language language : bothLanguages)
            QTest::newRow(qPrintable(format.id + u' ' + languageCode(language))) << format << language;
}

void TestDocument::nothingIsCutOrOverlaps_data()
{
    QTest::addColumn<PageFormat>("format");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("unit");
    for (const PageFormat &format : formats())
        for (const Language language : bothLanguages)
            for (const QString &unit : {u"JPY_million"_s, u"USD_thousand"_s})
                if (format.id != u"4k" && (unit == u"JPY_million" || format.id.startsWith(u"a4"_s)) && !isLeftOut())
                    QTest::newRow(qPrintable(u"%1 %2 %3"_s.arg(format.id, languageCode(language), unit)))
                        << format << language << unit;
}

// Every page of the whole book.
void TestDocument::nothingIsCutOrOverlaps()
{
    QFETCH(const PageFormat, format);
    QFETCH(const Language, language);
    QFETCH(const QString, unit);
    SnapshotSpec spec = view(language);
    spec.unit = unit;
    QStringList faults;
    int number = 0;
    for (const DocumentPage &page : documentOf({spec, everything(), format})) {
        const SnapshotPage drawn = page.draw();
        QCOMPARE(drawn.scene->sceneRect().size(), format.size());
        QVERIFY(!drawn.texts.isEmpty());
        ++number;
        for (const QString &fault : faultsOf(drawn))
            faults.append(u"%1 %2: %3"_s.arg(number).arg(page.title, fault));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDocument::languagesAreTwins_data()
{
    QTest::addColumn<PageFormat>("format");
    for (const PageFormat &format : formats())
        QTest::newRow(qPrintable(format.id)) << format;
}

/// What both languages have of a page's names: the exhibit or statement it is about; nothing for the book's own pages.
QString TestDocument::shared(const DocumentPage &page, Language language) const
{
    for (const Exhibit &exhibit : m_book->content().exhibits)
        if (page.title == exhibit.title.in(language) && page.section == m_book->page(exhibit.page)->title.in(language))
            return exhibit.id;
    for (const Statement &statement : m_book->content().statements)
        if (page.title == statement.tab.in(language)
            || (page.title.startsWith(statement.tab.in(language)) && page.title.endsWith(statement.title.in(language))))
            return statement.id;
    return {};
}

void TestDocument::languagesAreTwins()
{
    QFETCH(const PageFormat, format);
    const Document english = documentOf({view(Language::English), everything(), format});
    const Document japanese = documentOf({view(Language::Japanese), everything(), format});
    QCOMPARE(english.size(), japanese.size());
    QSet<QString> subjects;
    for (std::size_t i = 0; i < english.size(); ++i) {
        const QString subject = shared(english[i], Language::English);
        QCOMPARE(shared(japanese[i], Language::Japanese), subject);
        subjects.insert(subject);
        if (!m_book->statement(subject))
            continue;
        const SnapshotPage page = english[i].draw();
        const SnapshotPage twin = japanese[i].draw();
        QCOMPARE(tableOn(page)->statementRows(), tableOn(twin)->statementRows());
    }
    for (const Subject &subject : everything()) {
        const Exhibit *exhibit = m_book->exhibit(subject.id);
        QVERIFY(subjects.contains(subject.id) || exhibit->kind == ExhibitKind::Tile);
    }
}

void TestDocument::longTextsOfOneLanguageKeepTwins_data()
{
    QTest::addColumn<Language>("longer");
    QTest::addColumn<QString>("format");
    for (const QString &format : {u"a4"_s, u"a4-portrait"_s, u"slide"_s}) {
        QTest::newRow(qPrintable(u"en "_s + format)) << Language::English << format;
        QTest::newRow(qPrintable(u"ja "_s + format)) << Language::Japanese << format;
    }
}

// Passages and notes are far longer in one language: it takes more pages, and so does the other.
void TestDocument::longTextsOfOneLanguageKeepTwins()
{
    QFETCH(const Language, longer);
    QFETCH(const QString, format);
    BookContent content = m_book->content();
    const auto lengthen = [&](Text *text) {
        QString &own = longer == Language::English ? text->en : text->ja;
        own = QStringList(8, own).join(u' ');
    };
    for (Passage &passage : content.passages)
        lengthen(&passage.text);
    for (Note &note : content.notes)
        lengthen(&note.text);
    const auto book = std::make_shared<const Book>(content);
    const PageFormat paper = *pageFormat(format);
    const Document usual = documentOf({view(longer), everything(), paper});
    const Document own = documentOf({view(longer, book), everything(), paper});
    const Document twin = documentOf({view(otherLanguage(longer), book), everything(), paper});
    QVERIFY(own.size() > usual.size());
    QCOMPARE(own.size(), twin.size());
    const Passage &last = *std::ranges::find(content.passages, PassageKind::ForwardLooking, &Passage::kind);
    for (const Document *document : {&own, &twin}) {
        const Language language = document == &own ? longer : otherLanguage(longer);
        const QString whole = withoutSpaces(last.text.in(language));
        QString told;
        for (const DocumentPage &page : *document) {
            const SnapshotPage drawn = page.draw();
            const QStringList faults = faultsOf(drawn);
            QVERIFY2(faults.isEmpty(), qPrintable(page.title + u'\n' + faults.join(u'\n')));
            if (page.title != document->back().title)
                continue;
            const qsizetype before = told.size();
            for (const QString &text : drawn.texts)
                if (whole.contains(withoutSpaces(text)))
                    told += withoutSpaces(text);
            QVERIFY2(told.size() > before, "an empty page");
        }
        QCOMPARE(told, whole); // nothing is lost at the turn of a page
    }
}

void TestDocument::bookBeginsAndEndsAsItShould_data()
{
    addFormatsAndLanguages();
}

void TestDocument::bookBeginsAndEndsAsItShould()
{
    QFETCH(const PageFormat, format);
    QFETCH(const Language, language);
    const Company &company = m_book->company();
    const Document document = documentOf({view(language), everything(), format});
    const PeriodFormat periods(Words(language), company.fiscalYearStartMonth);
    const Period &period = *m_book->period(company.currentPeriod);
    const QString cover = document.front().draw().texts.join(u'\n');
    for (const QString &text :
         {company.bookTitle.in(language), company.name.in(language), periods.full(period),
          periods.fiscalYear(period).sliced(1), company.consolidation.in(language),
          company.accountingStandard.in(language), company.audit.in(language).sliced(1),
          m_book->unit(company.displayUnit)->name.in(language), roundingText(*m_book, Words(language)),
          company.sourceName.in(language), periods.day(company.released)})
        QVERIFY2(cover.contains(text), qPrintable(text + u" in "_s + cover));
    QVERIFY(!cover.contains(u" / "_s)); // no page number

    const bool english = language == Language::English;
    QCOMPARE(document.at(1).title, english ? u"Contents"_s : u"目次"_s);
    QVERIFY(document.at(1).section.isEmpty());
    QCOMPARE(document.back().title, english ? u"Forward-looking statements"_s : u"見通しに関する注意事項"_s);
    QVERIFY(document.back().section.isEmpty());
    QString told;
    for (const DocumentPage &page : document)
        if (page.title == document.back().title)
            told += page.draw().texts.join(QString());
    for (const Passage &passage : m_book->content().passages)
        if (passage.kind == PassageKind::ForwardLooking)
            QVERIFY(withoutSpaces(told).contains(withoutSpaces(passage.text.in(language)).left(200)));
}

void TestDocument::coverTellsTheRateOfDollars()
{
    SnapshotSpec spec = view(Language::English);
    const auto coverIn = [&](const QString &unit) {
        spec.unit = unit;
        return documentOf({spec, everything(), *pageFormat(u"a4"_s)}).front().draw().texts.join(u'\n');
    };
    QVERIFY(!coverIn(u"JPY_million"_s).contains(u"107.13"_s));
    QVERIFY(coverIn(u"USD_thousand"_s).contains(u"USD 1 = JPY 107.13 (December 31, 2003)"_s));
}

void TestDocument::oneSubjectHasNoCover()
{
    const Document exhibit = document({{SubjectKind::Exhibit, u"revenue-mix"_s}}, Language::English);
    QCOMPARE(exhibit.size(), 1U);
    QCOMPARE(exhibit.front().title, m_book->exhibit(u"revenue-mix"_s)->title.en);
    const Document tile = document({{SubjectKind::Exhibit, u"tile-revenues"_s}}, Language::English);
    QCOMPARE(tile.size(), 1U);
    const Document statement = document({{SubjectKind::Statement, u"appendix-3"_s}}, Language::English);
    for (const DocumentPage &page : statement)
        QCOMPARE(page.title, u"Balance sheet"_s);
}

// In whatever order they are asked for, each section comes once, and the statements come last.
void TestDocument::sectionsGatherTheirExhibits()
{
    const Document mixed = document({{SubjectKind::Statement, u"table-1"_s},
                                     {SubjectKind::Exhibit, u"free-cash-flow"_s},
                                     {SubjectKind::Exhibit, u"revenue-mix"_s},
                                     {SubjectKind::Exhibit, u"cash-flows"_s}},
                                    Language::English);
    QStringList titles;
    for (const DocumentPage &page : mixed)
        titles.append(page.section.isEmpty() ? page.title : page.section + u": "_s + page.title);
    QCOMPARE(titles, (QStringList{u"Cover"_s, u"Contents"_s, u"Cash flow: Free cash flow"_s,
                                  u"Cash flow: Cash flows by activity"_s, u"Revenue: Revenue by service"_s,
                                  u"Statements: Table 1. Revenues"_s, u"Basis of presentation"_s,
                                  u"Forward-looking statements"_s}));
}

void TestDocument::pagesAreNumbered_data()
{
    addFormatsAndLanguages();
}

void TestDocument::pagesAreNumbered()
{
    QFETCH(const PageFormat, format);
    QFETCH(const Language, language);
    const Document document = documentOf({view(language), everything(), format});
    for (std::size_t i = 1; i < document.size(); ++i) {
        const QString number = u"%1 / %2"_s.arg(i + 1).arg(document.size());
        QVERIFY2(document[i].draw().texts.contains(number), qPrintable(number));
    }
}

void TestDocument::tilesShareAPage_data()
{
    addFormatsAndLanguages();
}

// All tiles of the overview with their figures under the page's sentence; one alone has its own page.
void TestDocument::tilesShareAPage()
{
    QFETCH(const PageFormat, format);
    QFETCH(const Language, language);
    const Document document = documentOf({view(language), everything(), format});
    const auto place = std::ranges::find_if(document, [](const DocumentPage &page) { return !page.section.isEmpty(); });
    const QString title = place->title;
    QCOMPARE(std::ranges::count(document, title, &DocumentPage::title), 1);
    const QStringList texts = place->draw().texts;
    const NumberFormat numbers(language, m_book->company().houseStyle);
    const Unit *unit = m_book->unit(m_book->company().displayUnit);
    const Page &page = *m_book->page(u"overview"_s);
    QVERIFY(texts.contains(headline(*m_book, page, m_book->company().currentPeriod, unit, numbers)));
    for (const QString &figure :
         {u"9,633"_s, u"236"_s, u"1,218"_s, u"1,979"_s, u"13.4%"_s, u"23.9%"_s, u"1,095"_s, u"75.8"_s})
        QVERIFY2(texts.contains(figure), qPrintable(figure));

    const QList<Subject> apart{{SubjectKind::Exhibit, u"tile-revenues"_s}, {SubjectKind::Exhibit, u"revenue-mix"_s}};
    const Exhibit &tile = *m_book->exhibit(u"tile-revenues"_s);
    QCOMPARE(
        std::ranges::count(documentOf({view(language), apart, format}), tile.title.in(language), &DocumentPage::title),
        1);
}

void TestDocument::highlightsFollowTheirTiles()
{
    const Document all = document(everything(), Language::English);
    const auto page = std::ranges::find(all, u"Highlights of the release"_s, &DocumentPage::title);
    QVERIFY(page != all.end());
    QCOMPARE((page - 1)->title, u"Key figures"_s);
    QCOMPARE(page->section, u"Overview"_s);
    const QStringList texts = page->draw().texts;
    int told = 0;
    for (const Passage &passage : m_book->content().passages)
        if (passage.kind == PassageKind::Highlight) {
            QVERIFY2(texts.contains(passage.text.en), qPrintable(passage.text.en));
            ++told;
        }
    QCOMPARE(told, 7);
    const Document without
        = document({{SubjectKind::Exhibit, u"revenue-mix"_s}, {SubjectKind::Exhibit, u"assets"_s}}, Language::English);
    QCOMPARE(std::ranges::count(without, u"Highlights of the release"_s, &DocumentPage::title), 0);
}

// On slides an exhibit is the slide itself, and its number keeps clear of the source line.
void TestDocument::exhibitsFillSlides()
{
    const QList<Subject> one{{SubjectKind::Exhibit, u"backbone-cost-ratio"_s}};
    SnapshotSpec spec = view(Language::English);
    spec.id = one.front().id;
    const SnapshotPage page = document(one, Language::English, u"slide"_s).front().draw();
    QStringList texts = page.texts;
    QVERIFY(texts.removeOne(u"1 / 1"_s));
    texts.sort();
    QStringList slide = slideOf(spec, page.scene->sceneRect().size()).texts;
    slide.sort();
    QCOMPARE(texts, slide);
    QVERIFY(!tableOn(page));
}

void TestDocument::exhibitsHaveTheirTables_data()
{
    QTest::addColumn<PageFormat>("format");
    for (const PageFormat &format : formats())
        if (!format.isSlide)
            QTest::newRow(qPrintable(format.id)) << format;
}

// Under the chart on paper, with the notes whose marks it carries.
void TestDocument::exhibitsHaveTheirTables()
{
    QFETCH(const PageFormat, format);
    for (const Exhibit &exhibit : m_book->content().exhibits) {
        const QList<Subject> one{{SubjectKind::Exhibit, exhibit.id}};
        const SnapshotPage page = documentOf({view(Language::English), one, format}).front().draw();
        QVERIFY2(tableOn(page), qPrintable(exhibit.id));
        if (exhibit.id == u"adjusted-ebitda")
            QVERIFY(page.texts.join(u'\n').contains(m_book->note(u"table_8_note_7"_s)->text.en));
    }
}

void TestDocument::statementsAreWhole_data()
{
    addFormatsAndLanguages();
}

// Every row once, in order, over all pages of its statement.
void TestDocument::statementsAreWhole()
{
    QFETCH(const PageFormat, format);
    QFETCH(const Language, language);
    for (const Statement &statement : m_book->content().statements) {
        StatementModel model;
        model.setLanguage(language);
        model.setStatement(m_book, statement.id);
        QList<int> rows;
        const Document document = documentOf({view(language), {{SubjectKind::Statement, statement.id}}, format});
        for (const DocumentPage &page : document) {
            const SnapshotPage drawn = page.draw();
            rows += tableOn(drawn)->statementRows();
            const QString all = drawn.texts.join(u'\n');
            QCOMPARE(all.contains(QRegularExpression(u"\\(\\d/%1\\)"_s.arg(document.size()))), document.size() > 1);
        }
        QList<int> expected;
        for (int i = 0; i < statement.rows.size(); ++i)
            expected.append(i);
        QCOMPARE(rows, expected);
        QCOMPARE(labelsOf(model).size(), expected.size());
    }
}

// A footnote is where its mark is; what explains the columns is on every page.
void TestDocument::notesStandWithTheirRows()
{
    BookContent content = m_book->content();
    Statement &long3 = *std::ranges::find(content.statements, u"appendix-3"_s, &Statement::id);
    const qsizetype marked = long3.rows.size() - 1;
    long3.rows[marked].notes = {u"table_9_note_8"_s};
    const auto book = std::make_shared<const Book>(content);
    const QList<Subject> subject{{SubjectKind::Statement, u"appendix-3"_s}};
    const Document document = documentOf({view(Language::English, book), subject, *pageFormat(u"slide"_s)});
    QVERIFY(document.size() > 1);
    for (const DocumentPage &page : document) {
        const SnapshotPage drawn = page.draw();
        const QString all = drawn.texts.join(u'\n');
        const bool hasRow = tableOn(drawn)->statementRows().contains(static_cast<int>(marked));
        QCOMPARE(all.contains(book->note(u"table_9_note_8"_s)->text.en), hasRow);
        QVERIFY(all.contains(book->note(u"appendix_3_note_1"_s)->text.en));
    }
    QVERIFY(tableOn(document.back().draw())->statementRows().contains(static_cast<int>(marked)));
}

// A page that begins within a group repeats its headings, and none ends with a heading.
void TestDocument::groupsGoOnUnderTheirHeadings()
{
    BookContent content = m_book->content();
    Statement &statement = *std::ranges::find(content.statements, u"appendix-3"_s, &Statement::id);
    const Row item = *std::ranges::find(statement.rows, u"inventories"_s, &Row::conceptId);
    const auto place = static_cast<qsizetype>(statement.rowOf(u"inventories"_s));
    for (Row &row : statement.rows)
        if (row.parent > place)
            row.parent += 80;
    for (int i = 0; i < 80; ++i)
        statement.rows.insert(place, item);
    const auto book = std::make_shared<const Book>(content);
    const QList<Subject> subject{{SubjectKind::Statement, u"appendix-3"_s}};
    for (const Language language : bothLanguages) {
        const Document document = documentOf({view(language, book), subject, *pageFormat(u"a4"_s)});
        QVERIFY(document.size() > 2);
        const QStringList second = document.at(1).draw().texts;
        const QString heading = language == Language::English ? u"Current Assets (continued)"_s : u"流動資産（続き）"_s;
        QVERIFY2(second.contains(heading), qPrintable(second.join(u'\n')));
        QVERIFY(!document.front().draw().texts.contains(heading));
        for (const DocumentPage &page : document) {
            const SnapshotPage drawn = page.draw();
            const int last = tableOn(drawn)->statementRows().back();
            QVERIFY(statement.rows.at(last).role != RowRole::Heading);
            QCOMPARE(faultsOf(drawn), QStringList());
        }
    }
}

// A long book does not keep its pages.
void TestDocument::pagesAreLaidOutWhenDrawn()
{
    const Document all = document(everything(), Language::English);
    std::weak_ptr<QGraphicsScene> scene;
    {
        const SnapshotPage page = all.at(5).draw();
        scene = page.scene;
        QVERIFY(!scene.expired());
    }
    QVERIFY(scene.expired());
}

void TestDocument::pdfIsWholeAndSearchable_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Language>("language");
    for (const QString &format : {u"a4"_s, u"letter-portrait"_s, u"slide"_s})
        for (const Language language : bothLanguages)
            QTest::newRow(qPrintable(format + u' ' + languageCode(language))) << format << language;
}

void TestDocument::pdfIsWholeAndSearchable()
{
    QFETCH(const QString, format);
    QFETCH(const Language, language);
    const Document book = document(everything(), language, format);
    const QString file = pdf(book, format, language, u"book"_s);
    QVERIFY(!file.isEmpty());
    QVERIFY(output(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax or stream encoding errors"_s));
    const QString info = output(u"pdfinfo"_s, {file});
    QVERIFY(info.contains(m_book->company().bookTitle.in(language)));
    QVERIFY(info.contains(QRegularExpression(u"Pages: +%1\\n"_s.arg(book.size()))));
    // Two lines of head and none of pictures: all is vectors and letters.
    QCOMPARE(output(u"pdfimages"_s, {u"-list"_s, file}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
    const QStringList fonts = output(u"pdffonts"_s, {file}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString &font : fonts)
        QVERIFY2(font.contains(QRegularExpression(u" yes yes yes "_s)), qPrintable(font));    // embedded, subset, text
    const QStringList found = output(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}).split(u'\f'); // one after every page
    QCOMPARE(found.size(), static_cast<qsizetype>(book.size()) + 1);
    for (std::size_t i = 0; i < book.size(); ++i) {
        const QString page = withoutSpaces(found.at(static_cast<qsizetype>(i)));
        for (const QString &text : book[i].draw().texts)
            QVERIFY2(page.contains(withoutSpaces(text)), qPrintable(book[i].title + u": "_s + text + u'\n' + page));
    }
}

void TestDocument::contentsLeadToTheirPages_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<Language>("language");
    QTest::newRow("a4 en") << u"a4"_s << Language::English;
    QTest::newRow("slide ja") << u"slide"_s << Language::Japanese;
}

void TestDocument::contentsLeadToTheirPages()
{
    QFETCH(const QString, format);
    QFETCH(const Language, language);
    const Document book = document(everything(), language, format);
    const QString file = pdf(book, format, language, u"links"_s);
    const QList<FoundLink> links = linksOf(file);
    const QStringList pages = output(u"pdftotext"_s, {file, u"-"_s}).split(u'\f');
    const QString contents = m_folder.filePath(u"contents-%1.pdf"_s); // page by page: small files are read faster
    const int last = links.isEmpty() ? 0 : links.back().page;
    for (int page = 1; page <= last; ++page)
        output(u"qpdf"_s, {file, u"--pages"_s, u"."_s, QString::number(page + 1), u"--"_s, contents.arg(page)});
    QSet<int> targets;
    static const QRegularExpression line(u"^(.*?)([0-9]+)$"_s);
    for (const FoundLink &link : links) {
        QVERIFY(link.target > link.page);
        const auto match = line.match(withoutSpaces(textAt(contents.arg(link.page), link.area.adjusted(0, 1, 0, -1))));
        QVERIFY2(match.hasMatch(), qPrintable(match.captured()));
        const DocumentPage &page = book.at(static_cast<std::size_t>(link.target));
        // A title may end in a figure as well; the page's own number tells where it begins.
        const QString number = QString::number(link.target + 1);
        const QString all = match.captured();
        QVERIFY2(all == withoutSpaces(page.title) + number || all == withoutSpaces(page.section) + number,
                 qPrintable(all + u" is not "_s + page.title + number));
        QVERIFY(withoutSpaces(pages.at(link.target)).contains(u"%1/%2"_s.arg(number).arg(book.size())));
        targets.insert(link.target);
    }
    for (std::size_t i = 2; i < book.size(); ++i)
        if (book[i].title != book[i - 1].title && book[i].title != book[1].title)
            QVERIFY2(targets.contains(static_cast<int>(i)), qPrintable(book[i].title));
}

void TestDocument::outlineHasSectionsAndExhibits_data()
{
    addLanguages();
}

void TestDocument::outlineHasSectionsAndExhibits()
{
    QFETCH(const Language, language);
    const Document book = document(everything(), language);
    const QJsonArray outline = outlineOf(pdf(book, u"a4"_s, language, u"outline"_s));
    QStringList top;
    for (const auto &value : outline) {
        const QJsonObject entry = value.toObject();
        const QString title = entry["title"_L1].toString();
        top.append(title);
        const auto page = static_cast<std::size_t>(entry["destpageposfrom1"_L1].toInt() - 1);
        QVERIFY(book.at(page).section == title || book.at(page).title == title);
        const QJsonArray kids = entry["kids"_L1].toArray();
        for (const auto &child : kids) {
            const auto at = static_cast<std::size_t>(child.toObject()["destpageposfrom1"_L1].toInt() - 1);
            QCOMPARE(child.toObject()["title"_L1].toString(), book.at(at).title);
            QCOMPARE(book.at(at).section, title);
        }
    }
    QStringList expected{book.front().title, book.at(1).title};
    for (const Page &page : m_book->content().pages)
        expected.append(page.title.in(language));
    expected.append(language == Language::English ? u"Statements"_s : u"財務諸表"_s);
    expected += {book.at(book.size() - 2).title, book.back().title};
    QCOMPARE(top, expected);
}

void TestDocument::sameInputGivesSameBytes()
{
    const QString first = pdf(document(everything(), Language::Japanese), u"a4"_s, Language::Japanese, u"first"_s);
    const QString second = pdf(document(everything(), Language::Japanese), u"a4"_s, Language::Japanese, u"second"_s);
    QVERIFY(!bytesOf(first).isEmpty());
    QCOMPARE(bytesOf(first), bytesOf(second));
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"
