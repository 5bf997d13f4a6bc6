// What a workbook holds as others read it: its XML after unzip, and its cells as LibreOffice shows them.
#include "Files.h"
#include "FullDisk.h"
#include "XlsxPackage.h"
#include "formats/BookReader.h"
#include "formats/CsvReader.h"
#include "formats/xlsx/SheetFigure.h"
#include "items/BridgeFault.h"
#include "items/Grid.h"
#include "resources.h"
#include "snapshots/SnapshotModels.h"
#include "snapshots/Workbook.h"
#include "snapshots/xlsx/BridgeColumns.h"
#include "snapshots/xlsx/SheetNames.h"
#include "text/Notes.h"
#include "text/NumberParser.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <clocale>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

/// A table's lines as a reader of the sheet sees them: marks in a column of their own, a head over several columns
/// once.
QList<QStringList> shownLines(const Grid &grid)
{
    const bool hasMarks = std::ranges::any_of(grid.rows, [](const GridRow &row) { return !row.noteMarks.isEmpty(); });
    QList<QStringList> lines;
    for (qsizetype head = 0; head < grid.heads.size(); ++head) {
        QStringList line = grid.heads.at(head);
        for (qsizetype i = line.size() - 1; head + 1 < grid.heads.size() && i > 1; --i)
            if (line.at(i) == line.at(i - 1))
                line[i].clear();
        lines.append(line);
    }
    for (const GridRow &row : grid.rows) {
        QStringList line;
        for (const GridCell &cell : row.cells)
            line.append(cell.text);
        lines.append(line);
    }
    for (qsizetype i = 0; hasMarks && i < lines.size(); ++i)
        lines[i].insert(1, i < grid.heads.size() ? QString() : grid.rows.at(i - grid.heads.size()).noteMarks);
    return lines;
}

/// The row where these lines stand one below the other; -1 if nowhere.
qsizetype placeOf(const QList<QStringList> &sheet, const QList<QStringList> &lines, qsizetype from)
{
    const auto standsAt = [&](qsizetype row) {
        for (qsizetype i = 0; i < lines.size(); ++i)
            for (qsizetype column = 0; column < lines.at(i).size(); ++column)
                if (sheet.value(row + i).value(column) != lines.at(i).at(column))
                    return false;
        return true;
    };
    for (qsizetype row = from; row + lines.size() <= sheet.size(); ++row)
        if (standsAt(row))
            return row;
    return -1;
}

QString textOf(const QList<QStringList> &lines)
{
    QStringList texts;
    for (const QStringList &line : lines)
        texts.append(line.join(u" | "_s));
    return texts.join(u'\n');
}

/// The exhibits that have a chart of the spreadsheet's own, in the order of the book.
QList<ExhibitModelPtr> drawnExhibits(const SnapshotSpec &view)
{
    QList<ExhibitModelPtr> drawn;
    for (const Page &page : view.book->content().pages)
        for (const Exhibit &exhibit : view.book->content().exhibits) {
            const ExhibitModelPtr model = exhibitModel(view, exhibit.id);
            const bool isWhole = !model->isBridge() || bridgeFault(*model).isEmpty();
            if (exhibit.page == page.id && model->columnCount() > 0 && isWhole)
                drawn.append(model);
        }
    return drawn;
}

// Comparable whatever the digits that a file has it in.
QString comparable(double value)
{
    constexpr int digits = 12;
    return QString::number(value, 'g', digits);
}

/// The number that a figure of an exhibit's table is in a spreadsheet; empty where it is none.
QString figureAt(const ExhibitModel &model, int row, int column)
{
    const Fact &fact = model.factAt(row, gridColumns(model).at(column));
    const GridCell cell = gridOf(model).rows.at(row).cells.at(column + 1);
    if (cell.value)
        return comparable(cell.value->toPosition() / (cell.isPercent ? 100 : 1));
    if (!fact.value || model.shownUnit()->kind != UnitKind::Points)
        return {};
    const Unit &own = *model.book()->unit(fact.unit);
    return comparable(inUnit(*fact.value, own, *model.shownUnit(), model.format().rounding()).toPosition());
}

QList<QStringList> figuresOf(const ExhibitModel &model)
{
    QList<QStringList> rows(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < gridColumns(model).size(); ++column)
            rows[row].append(figureAt(model, row, column));
    return rows;
}

QList<QStringList> turned(const QList<QStringList> &rows)
{
    QList<QStringList> columns(rows.front().size());
    for (const QStringList &row : rows)
        for (qsizetype column = 0; column < row.size(); ++column)
            columns[column].append(row.at(column));
    return columns;
}

/// What a series is drawn from: numbers, nothing for texts and blanks.
QStringList valuesOf(const RawSeries &series, const QHash<QString, RawSheet> &sheets)
{
    QStringList values;
    for (const QString &address : series.cells) {
        const RawCell cell = sheets.value(series.sheet).value(address);
        values.append(cell.isText || cell.value.isEmpty() ? QString() : comparable(cell.value.toDouble()));
    }
    return values;
}

/// A workbook that the tests look at.
struct Sample
{
    QString name;
    SnapshotSpec view;
    QList<Subject> subjects;
};

QList<Subject> allOf(const Book &book)
{
    QList<Subject> subjects;
    for (const Exhibit &exhibit : book.content().exhibits)
        subjects.append({SubjectKind::Exhibit, exhibit.id});
    for (const Statement &statement : book.content().statements)
        subjects.append({SubjectKind::Statement, statement.id});
    return subjects;
}

Sample sampleOf(const QString &name, const BookPtr &book, Language language)
{
    Sample sample{name, {}, allOf(*book)};
    sample.view.book = book;
    sample.view.period = book->company().currentPeriod;
    sample.view.unit = book->company().displayUnit;
    sample.view.language = language;
    return sample;
}

/// A book whose texts would do harm if they were taken for anything but texts.
BookPtr harmfulBook(const Book &book)
{
    BookContent content = book.content();
    const QStringList texts{u"=1+1"_s, u"+SUM(A1:A9)"_s, u"-2+3"_s, u"@SUM(1)"_s, u"http://example.org/"_s};
    QList<Row> &rows = content.statements.front().rows;
    for (qsizetype i = 0; i < texts.size(); ++i)
        rows[i].label = {texts.at(i), texts.at(i)};
    content.statements.front().title = {u"=HYPERLINK(\"http://example.org\")"_s, u"=1"_s};
    content.pages.front().title = {u"'[a]:*?/\\ & <b>' that goes on and on and on"_s, u"'［概要］：'"_s};
    content.statements.front().tab = {u"FY22"_s, u"FY22"_s};
    content.statements.back().tab = {u"fy22"_s, u"fy22"_s};
    content.company.bookTitle = {u"A & B &P 50%"_s, u"A & B &P 50%"_s};
    return std::make_shared<const Book>(content);
}

} // namespace

class TestWorkbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void figuresKeepTheirText_data();
    void figuresKeepTheirText();
    void namesAreAllowed();
    void bridgesCrossZero();
    void tablesReadAsShown_data();
    void tablesReadAsShown();
    void everySheetHasItsPlace_data();
    void everySheetHasItsPlace();
    void chartsShowTheFigures_data();
    void chartsShowTheFigures();
    void chartsKeepTheColours();
    void textsAreNoFormulas();
    void statementsStayInView_data();
    void statementsStayInView();
    void contentsLeadInside();
    void sameInputGivesSameBytes();
    void numbersAreOfNoLocale();
    void oneSubjectNeedsNoContents();
    void failuresLeaveTheOldFile();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const Sample &sample(const QString &name) const
    {
        return *std::ranges::find(m_samples, name, &Sample::name);
    }
    [[nodiscard]] XlsxPackage packageOf(const Sample &sample) const
    {
        return XlsxPackage(path(sample.name + u".xlsx"_s));
    }
    [[nodiscard]] QList<QStringList> shown(const Sample &sample, const QString &sheet) const;
    void addSamples() const;

    /// The figures in a table of a sheet are numbers, everything else in it texts.
    void checkCells(const RawSheet &sheet, const Grid &grid, qsizetype firstRow) const;
    void checkExhibits(const Sample &sample, const Page &page, const QList<QStringList> &cells,
                       const RawSheet &raw) const;
    void checkStatement(const Sample &sample, const Statement &statement, const QList<QStringList> &cells,
                        const RawSheet &raw) const;
    void checkBridge(const ExhibitModel &model, const QList<QStringList> &values) const;
    void checkSeries(const ExhibitModel &model, const QList<QStringList> &values) const;

    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
    BookPtr m_petrel = std::get<BookPtr>(readBook(QFINDTESTDATA("../data/petrel")));
    QTemporaryDir m_folder;
    QList<Sample> m_samples;
};

// All at once, as starting LibreOffice is what takes time.
void TestWorkbook::initTestCase()
{
    for (const Language language : bothLanguages) {
        m_samples.append(sampleOf(u"iij-"_s + languageCode(language), m_book, language));
        m_samples.append(sampleOf(u"petrel-"_s + languageCode(language), m_petrel, language));
        Sample computed = sampleOf(u"computed-"_s + languageCode(language), m_book, language);
        computed.view.asComputed = true;
        computed.view.unit = u"JPY_thousand"_s;
        m_samples.append(computed);
        Sample timeline = sampleOf(u"timeline-"_s + languageCode(language), m_petrel, language);
        timeline.view.axisMode = AxisMode::Timeline;
        timeline.view.asComputed = true;
        m_samples.append(timeline);
    }
    m_samples.append(sampleOf(u"harmful"_s, harmfulBook(*m_petrel), Language::English));
    QStringList files;
    for (const Sample &each : std::as_const(m_samples)) {
        files.append(path(each.name + u".xlsx"_s));
        QCOMPARE(writeWorkbook(each.view, each.subjects, files.back()), QString());
    }
    const QString everySheet = u"csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,true,false,false,-1"_s;
    QVERIFY(convertBySpreadsheet(files, everySheet, m_folder.path()));
}

void TestWorkbook::addSamples() const
{
    QTest::addColumn<QString>("name");
    for (const Sample &each : m_samples)
        QTest::newRow(qPrintable(each.name)) << each.name;
}

QList<QStringList> TestWorkbook::shown(const Sample &sample, const QString &sheet) const
{
    const QString file = path(u"%1-%2.csv"_s.arg(sample.name, sheet));
    const auto lines = readCsv(bytesOf(file), file);
    return std::holds_alternative<QList<QStringList>>(lines) ? std::get<QList<QStringList>>(lines)
                                                             : QList<QStringList>();
}

void TestWorkbook::figuresKeepTheirText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("format");
    QTest::newRow("grouped") << u"1,234"_s << u"1234"_s << u"#,##0;\"▲\"#,##0"_s;
    QTest::newRow("brackets") << u"(1,234)"_s << u"-1234"_s << u"#,##0;\"(\"#,##0\")\""_s;
    QTest::newRow("triangle percent") << u"▲5.9%"_s << u"-0.059"_s
                                      << u"0.0%;\"▲\"0.0%"_s.replace(u"0.0"_s, u"#,##0.0"_s);
    QTest::newRow("brackets percent") << u"(5.9%)"_s << u"-0.059"_s << u"#,##0.0%;\"(\"#,##0.0%\")\""_s;
    QTest::newRow("percent outside") << u"(141.6)%"_s << u"-1.416"_s << u"#,##0.0%;\"(\"#,##0.0\")\"%"_s;
    QTest::newRow("signed") << u"+340"_s << u"340"_s << u"\"+\"#,##0;\"▲\"#,##0;#,##0"_s;
    QTest::newRow("decimals") << u"15.8"_s << u"15.8"_s << u"#,##0.0;\"▲\"#,##0.0"_s;
    QTest::newRow("ungrouped") << u"1234"_s << u"1234"_s << u"0;\"▲\"0"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s << u"#,##0;\"▲\"#,##0"_s;
    QTest::newRow("negative zero") << u"▲0"_s << u"0"_s << u"\"▲0\""_s;
    QTest::newRow("negative zero percent") << u"(0.0%)"_s << u"0"_s << u"\"(0.0%)\""_s;
    QTest::newRow("points") << u"+4.3ポイント"_s << u"4.3"_s
                            << u"\"+\"#,##0.0\"ポイント\";\"▲\"#,##0.0\"ポイント\";#,##0.0\"ポイント\""_s;
    QTest::newRow("full width") << u"１，２３４"_s << u"1234"_s << u"\"１，２３４\""_s;
    for (const QString &text : {u"-"_s, u"－"_s, u"n.m."_s, u""_s, u"― 黒字転換"_s, u"3.5倍"_s, u"3.5 times"_s})
        QTest::newRow(qPrintable(u"text "_s + text)) << text << QString() << QString();
}

void TestWorkbook::figuresKeepTheirText()
{
    QFETCH(const QString, text);
    QFETCH(const QString, value);
    QFETCH(const QString, format);
    GridCell cell{text, {}, false};
    if (const auto figure = parseFigure(text); figure && figure->kind == FigureKind::Number)
        cell = {text, figure->value, figure->percent};
    const models::xlsx::SheetFigure figure = models::xlsx::sheetFigure(cell, {u"▲"_s, {}, {}, u"ポイント"_s});
    QCOMPARE(figure.value ? QString::number(figure.value->toPosition()) : QString(), value);
    QCOMPARE(figure.value ? figure.format() : QString(), format);
}

void TestWorkbook::namesAreAllowed()
{
    views::xlsx::SheetNames names;
    QCOMPARE(names.nameFor(u"Costs & backbone"_s), u"Costs & backbone"_s);
    QCOMPARE(names.nameFor(u"COSTS & BACKBONE"_s), u"COSTS & BACKBONE (2)"_s);
    QCOMPARE(names.nameFor(u"[P/L]: a*b?"_s), u"P L a b"_s);
    QCOMPARE(names.nameFor(u"'quoted'"_s), u"’quoted’"_s);
    QCOMPARE(names.nameFor(u"3Q03"_s), u"(3Q03)"_s);
    QCOMPARE(names.nameFor(u"History"_s), u"(History)"_s);
    QCOMPARE(names.nameFor(u" "_s), u"-"_s);
    const QString longName = u"四半期連結キャッシュフロー計算書（米国会計基準未監査）の続きの続き"_s;
    const QString first = names.nameFor(longName);
    const QString second = names.nameFor(longName);
    QCOMPARE(first, longName.left(31));
    QCOMPARE(second, longName.left(27) + u" (2)"_s);
}

// 5 down 8 to -3, up 2 to -1; every bar is what lies between its levels, its base what lies between it and zero.
void TestWorkbook::bridgesCrossZero()
{
    const QList<views::xlsx::BridgeColumn> columns = views::xlsx::bridgeColumns(
        {{Decimal(5), true}, {Decimal(-8), false}, {Decimal(2), false}, {Decimal(-1), true}});
    QStringList bars;
    for (const views::xlsx::BridgeColumn &column : columns)
        bars.append(u"%1>%2: %3+%4 %5%6"_s.arg(column.before.toPlain(), column.after.toPlain(),
                                               column.baseAbove.toPlain(), column.barAbove.toPlain(),
                                               column.baseBelow.toPlain(), column.barBelow.toPlain()));
    QCOMPARE(bars, QStringList({u"0>5: 0+5 00"_s, u"5>-3: 0+5 0-3"_s, u"-3>-1: 0+0 -1-2"_s, u"0>-1: 0+0 0-1"_s}));
}

void TestWorkbook::checkCells(const RawSheet &sheet, const Grid &grid, qsizetype firstRow) const
{
    const qsizetype shift = shownLines(grid).constFirst().size() - grid.columnCount();
    for (qsizetype row = 0; row < grid.rows.size(); ++row)
        for (qsizetype column = 0; column < grid.columnCount(); ++column) {
            const GridCell &cell = grid.rows.at(row).cells.at(column);
            const RawCell raw
                = sheet.value(cellAddress(firstRow + grid.heads.size() + row, column > 0 ? column + shift : column));
            QVERIFY2(raw.formula.isEmpty(), qPrintable(cell.text));
            const bool isPoints = column > 0 && !cell.value && !raw.isText && !raw.value.isEmpty();
            if (cell.value)
                QCOMPARE(raw.value.toDouble() * (cell.isPercent ? 100 : 1), cell.value->toPosition());
            else if (isPoints)
                QVERIFY2(cell.text.contains(u"ポイント"_s) || cell.text.contains(u" pt"_s), qPrintable(cell.text));
            QCOMPARE(raw.isText, !cell.value && !isPoints && !cell.text.isEmpty());
        }
}

void TestWorkbook::tablesReadAsShown_data()
{
    addSamples();
}

// Message, what, when, heads, figures, source and notes of everything, in the order of the book, as LibreOffice shows
// the cells: a zero, a blank, a dash and a ▲0 are told apart.
void TestWorkbook::tablesReadAsShown()
{
    QFETCH(const QString, name);
    const Sample &each = sample(name);
    const XlsxPackage package = packageOf(each);
    const QStringList names = package.sheetNames();
    qsizetype sheet = 0; // the contents are the first
    for (const Page &page : each.view.book->content().pages) {
        ++sheet;
        checkExhibits(each, page, shown(each, names.value(sheet)), package.sheet(sheet));
    }
    for (const Statement &statement : each.view.book->content().statements) {
        ++sheet;
        checkStatement(each, statement, shown(each, names.value(sheet)), package.sheet(sheet));
    }
    QCOMPARE(names.size(), sheet + 1);
}

void TestWorkbook::checkExhibits(const Sample &sample, const Page &page, const QList<QStringList> &cells,
                                 const RawSheet &raw) const
{
    qsizetype row = 0;
    for (const Exhibit &exhibit : sample.view.book->content().exhibits) {
        if (exhibit.page != page.id)
            continue;
        const ExhibitModelPtr model = exhibitModel(sample.view, exhibit.id);
        const ExhibitTexts texts = model->texts();
        const QList<QStringList> heading{{texts.message}, {texts.what}, {texts.period}};
        const bool hasTable = model->columnCount() > 0;
        const QList<QStringList> lines = hasTable ? heading + shownLines(gridOf(*model)) : heading;
        const qsizetype found = placeOf(cells, lines, row);
        QVERIFY2(found >= 0, qPrintable(textOf(lines) + u"\n\n"_s + textOf(cells.mid(row))));
        if (hasTable)
            checkCells(raw, gridOf(*model), found + heading.size());
        row = placeOf(cells, {{texts.source}}, found);
        QVERIFY2(row > found, qPrintable(texts.source));
        QVERIFY(texts.note.isEmpty() || placeOf(cells, {{texts.note}}, row) == row + 1);
    }
}

void TestWorkbook::checkStatement(const Sample &sample, const Statement &statement, const QList<QStringList> &cells,
                                  const RawSheet &raw) const
{
    const StatementModelPtr model = statementModel(sample.view, statement, sample.view.asComputed);
    const Grid grid = gridOf(*model);
    const QList<QStringList> heading{{statement.title.in(sample.view.language)},
                                     {model->format().unitHeading(*model->shownUnit())}};
    const QList<QStringList> lines = heading + shownLines(grid);
    QVERIFY2(placeOf(cells, lines, 0) == 0, qPrintable(textOf(lines) + u"\n\n"_s + textOf(cells)));
    checkCells(raw, grid, heading.size());
    for (const QString &note : statementNotes(*sample.view.book, statement, model->format().words()))
        QVERIFY2(placeOf(cells, {{note}}, lines.size()) > 0, qPrintable(note));
}

void TestWorkbook::everySheetHasItsPlace_data()
{
    addSamples();
}

void TestWorkbook::everySheetHasItsPlace()
{
    QFETCH(const QString, name);
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]|^'|'$"_s);
    const Sample &each = sample(name);
    const QStringList names = packageOf(each).sheetNames();
    QSet<QString> folded;
    for (const QString &sheet : names) {
        QVERIFY2(!sheet.isEmpty() && sheet.size() <= 31 && !forbidden.match(sheet).hasMatch(), qPrintable(sheet));
        folded.insert(sheet.toCaseFolded());
    }
    QCOMPARE(folded.size(), names.size());
    QCOMPARE(names.front(), each.view.language == Language::English ? u"Contents"_s : u"目次"_s);
}

void TestWorkbook::chartsShowTheFigures_data()
{
    addSamples();
}

// A chart for every exhibit that can be drawn, in their order; its series are the rows or columns of its table, or of
// a bridge what its steps are long.
void TestWorkbook::chartsShowTheFigures()
{
    QFETCH(const QString, name);
    const Sample &each = sample(name);
    const XlsxPackage package = packageOf(each);
    const QStringList names = package.sheetNames();
    QHash<QString, RawSheet> sheets;
    for (qsizetype i = 0; i < names.size(); ++i)
        sheets.insert(names.at(i), package.sheet(i));
    const QList<QByteArray> charts = package.charts();
    const QList<ExhibitModelPtr> exhibits = drawnExhibits(each.view);
    QCOMPARE(charts.size(), exhibits.size());
    for (qsizetype i = 0; i < charts.size(); ++i) {
        QList<QStringList> values;
        for (const RawSeries &series : seriesOf(charts.at(i)))
            values.append(valuesOf(series, sheets));
        QVERIFY(!values.isEmpty());
        if (exhibits.at(i)->isBridge())
            checkBridge(*exhibits.at(i), values);
        else
            checkSeries(*exhibits.at(i), values);
    }
}

// The parts above and below zero reach from each level to the next.
void TestWorkbook::checkBridge(const ExhibitModel &model, const QList<QStringList> &values) const
{
    constexpr double nothing = 1e-6;
    QCOMPARE(values.size(), 6); // base, bar and label on both sides
    double level = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto at = [&](int series) { return values.at(series).at(row).toDouble(); };
        const double step = figureAt(model, row, 0).toDouble();
        const double from = model.isTotal(row) ? 0 : level;
        level = from + step;
        QVERIFY(std::abs(at(0) + at(1) - std::max({0.0, from, level})) < nothing);
        QVERIFY(std::abs(at(3) + at(4) - std::min({0.0, from, level})) < nothing);
        QVERIFY(std::abs(at(1) - at(4) - std::abs(step)) < nothing);
    }
}

void TestWorkbook::checkSeries(const ExhibitModel &model, const QList<QStringList> &values) const
{
    QList<QStringList> rows = figuresOf(model);
    // What always comes to 100 % is not drawn.
    if (model.exhibit()->kind == ExhibitKind::StackedShares)
        rows.removeLast();
    const bool isByPeriod = values.size() != rows.size() || !rows.contains(values.front());
    QList<QStringList> expected = isByPeriod ? turned(rows) : rows;
    QCOMPARE(values.size(), expected.size());
    for (const QStringList &line : values)
        QVERIFY2(expected.removeOne(line), qPrintable(model.exhibit()->id + u": "_s + line.join(u' ')));
}

void TestWorkbook::chartsKeepTheColours()
{
    const Theme theme;
    const Sample &each = sample(u"iij-ja"_s);
    const QList<QByteArray> charts = packageOf(each).charts();
    const QList<ExhibitModelPtr> exhibits = drawnExhibits(each.view);
    for (qsizetype i = 0; i < charts.size(); ++i) {
        const ExhibitModel &model = *exhibits.at(i);
        QVERIFY(!charts.at(i).contains("view3D"));
        for (int row = 0; row < model.rowCount(); ++row)
            for (const bool isCurrent : {false, true}) {
                const QColor fill = theme.series(model.conceptAt(row)->hue, isCurrent).fill;
                const bool isSeries = !model.isBridge() && !model.isTotal(row) && model.columnCount() > 1
                                      && model.exhibit()->kind != ExhibitKind::Variance;
                QVERIFY(!isSeries || charts.at(i).contains(fill.name().mid(1).toUpper().toUtf8()));
            }
    }
    // Quarters that nobody printed are hatched, wherever there are any.
    const Sample &timeline = sample(u"timeline-en"_s);
    const QList<QByteArray> hatched = packageOf(timeline).charts();
    const QList<ExhibitModelPtr> drawn = drawnExhibits(timeline.view);
    for (qsizetype i = 0; i < hatched.size(); ++i) {
        const ExhibitModel &model = *drawn.at(i);
        bool isDerived = false;
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                isDerived = isDerived || model.factAt(row, column).restsOnImpliedQuarter();
        QVERIFY2(hatched.at(i).contains("wdUpDiag") == (isDerived && model.exhibit()->kind != ExhibitKind::Lines),
                 qPrintable(model.exhibit()->id));
    }
}

void TestWorkbook::textsAreNoFormulas()
{
    const Sample &each = sample(u"harmful"_s);
    const XlsxPackage package = packageOf(each);
    static const QRegularExpression ours(u"^(?:0|[A-Z]+\\d+(?:\\+N\\([A-Z]+\\d+\\))?|M(?:AX|IN)\\(0,.*\\).*)$"_s);
    const QStringList names = package.sheetNames();
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto cells = package.sheet(i);
        for (const RawCell &cell : cells)
            QVERIFY2(cell.formula.isEmpty() || ours.match(cell.formula).hasMatch()
                         || cell.formula.startsWith(u"'"_s + names.at(i) + u"'!"_s),
                     qPrintable(cell.formula));
        QVERIFY2(i == 0 || !package.sheetXml(i).contains("<hyperlink "), qPrintable(names.at(i)));
    }
    // A header's own '&' is doubled, so that none becomes a page number.
    QVERIFY(package.sheetXml(0).contains("&amp;LA &amp;&amp; B &amp;&amp;P 50%&amp;R&amp;A"));
}

void TestWorkbook::statementsStayInView_data()
{
    addSamples();
}

void TestWorkbook::statementsStayInView()
{
    QFETCH(const QString, name);
    const Sample &each = sample(name);
    const XlsxPackage package = packageOf(each);
    const qsizetype pages = each.view.book->content().pages.size();
    const QString definitions = QString::fromUtf8(package.part(u"xl/workbook.xml"_s));
    for (qsizetype sheet = 0; sheet < package.sheetNames().size(); ++sheet) {
        const QByteArray xml = package.sheetXml(sheet);
        QCOMPARE(xml.contains("state=\"frozen\""), sheet > pages);
        QVERIFY(xml.contains("orientation=\"landscape\""));
        QVERIFY(xml.contains("paperSize=\"9\""));
        QVERIFY(xml.contains("fitToPage=\"1\"") && !xml.contains("fitToWidth")); // one page, as is usual
    }
    QCOMPARE(definitions.count(u"_xlnm.Print_Titles"_s), each.view.book->content().statements.size());
    QCOMPARE(definitions.count(u"_xlnm.Print_Area"_s), package.sheetNames().size());
}

void TestWorkbook::contentsLeadInside()
{
    const Sample &each = sample(u"iij-ja"_s);
    const XlsxPackage package = packageOf(each);
    const QStringList names = package.sheetNames();
    QXmlStreamReader reader(package.sheetXml(0));
    qsizetype links = 0;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"hyperlink") {
            const QString target = reader.attributes().value(u"location"_s).toString();
            QVERIFY2(names.contains(target.section(u'!', 0, 0).remove(u'\'')), qPrintable(target));
            const QString shownThere = shown(each, target.section(u'!', 0, 0).remove(u'\''))
                                           .value(target.section(u"!A"_s, 1).toInt() - 1)
                                           .value(0);
            QVERIFY2(!shownThere.isEmpty(), qPrintable(target));
            ++links;
        }
    QCOMPARE(links, names.size() - 1 + m_book->content().exhibits.size());
    const QString all = textOf(shown(each, names.front()));
    const Company &company = m_book->company();
    QVERIFY(all.contains(company.name.ja));
    QVERIFY(all.contains(u"2003年度第3四半期（2003年10–12月）"_s));
    for (const Passage &passage : m_book->content().passages)
        if (passage.kind == PassageKind::ForwardLooking)
            QVERIFY(all.contains(passage.text.ja));
}

void TestWorkbook::sameInputGivesSameBytes()
{
    const Sample &each = sample(u"iij-en"_s);
    QCOMPARE(writeWorkbook(each.view, each.subjects, path(u"again.xlsx"_s)), QString());
    QCOMPARE(bytesOf(path(u"again.xlsx"_s)), bytesOf(path(u"iij-en.xlsx"_s)));
    const QByteArray core = packageOf(each).part(u"docProps/core.xml"_s);
    QVERIFY(core.contains("2004-02-12T00:00:00Z"));
    QVERIFY(core.contains(m_book->company().bookTitle.en.toUtf8()));
}

// Qt takes over the user's locale, and the library prints decimals with its comma.
void TestWorkbook::numbersAreOfNoLocale()
{
    const QString name = path(u"comma.UTF-8"_s);
    std::ignore = outputOf(u"localedef"_s, {u"-i"_s, u"de_DE"_s, u"-f"_s, u"UTF-8"_s, name});
    qputenv("LOCPATH", m_folder.path().toUtf8());
    const QByteArray before = setlocale(LC_NUMERIC, nullptr);
    if (!setlocale(LC_NUMERIC, "comma.UTF-8"))
        QSKIP("Without the sources of locales there is none with a comma");
    const Sample &each = sample(u"iij-en"_s);
    const QString fault = writeWorkbook(each.view, each.subjects, path(u"comma.xlsx"_s));
    setlocale(LC_NUMERIC, before.constData());
    QCOMPARE(fault, QString());
    QCOMPARE(bytesOf(path(u"comma.xlsx"_s)), bytesOf(path(u"iij-en.xlsx"_s)));
}

void TestWorkbook::oneSubjectNeedsNoContents()
{
    const Sample &each = sample(u"iij-en"_s);
    QCOMPARE(writeWorkbook(each.view, {{SubjectKind::Exhibit, u"revenue-mix"_s}}, path(u"one.xlsx"_s)), QString());
    QCOMPARE(XlsxPackage(path(u"one.xlsx"_s)).sheetNames(), QStringList{u"Revenue"_s});
}

// A disk that is full at any point gives a message, never a damaged file.
void TestWorkbook::failuresLeaveTheOldFile()
{
    const Sample &each = sample(u"iij-en"_s);
    const QString nowhere = path(u"no such folder/book.xlsx"_s);
    QVERIFY(writeWorkbook(each.view, each.subjects, nowhere).contains(nowhere));
    QVERIFY(QDir().mkpath(path(u"folder.xlsx"_s)));
    QVERIFY(!writeWorkbook(each.view, each.subjects, path(u"folder.xlsx"_s)).isEmpty());
    const QList<Subject> one{{SubjectKind::Statement, u"appendix-1"_s}};
    const QString file = path(u"old.xlsx"_s);
    QCOMPARE(writeWorkbook(each.view, one, file), QString());
    const QByteArray old = bytesOf(file);
    for (qsizetype bytes = 500; bytes < 2 * old.size(); bytes += 500) {
        const auto write = [&] {
            const FullDisk full(static_cast<rlim_t>(bytes));
            return writeWorkbook(each.view, one, file);
        };
        const QString fault = write();
        QVERIFY2(fault.isEmpty() || fault.contains(file), qPrintable(fault));
        QCOMPARE(bytesOf(file), old);
    }
}

QTEST_MAIN(TestWorkbook)
#include "tst_workbook.moc"
