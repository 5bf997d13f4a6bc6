#include "Files.h"
#include "FullDisk.h"
#include "ModelText.h"
#include "Problems.h"
#include "SmallBook.h"
#include "analysis/ShortTable.h"
#include "formats/RunningOrders.h"
#include "items/Roles.h"
#include "items/RunningOrderModel.h"
#include "items/StatementModel.h"
#include "resources.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace models;

using Tester = QAbstractItemModelTester;

namespace {

const QString dataFolder = u"" QT_TESTCASE_SOURCEDIR "/data/"_s;

BookPtr builtIn()
{
    static const BookPtr book = std::get<BookPtr>(readBook(resources::builtInBook()));
    return book;
}

RunningOrder results()
{
    return builtIn()->content().runningOrders.front();
}

RunningOrder fourSlides()
{
    return {u"board"_s,
            {u"Board"_s, u"取締役会"_s},
            {{u"revenue-mix"_s, {}, {}, {u"Begin here."_s, u"ここから。"_s}},
             {{}, u"appendix-1"_s, {}, {}},
             {u"cash-bridge"_s, {}, {u"Cash"_s, u"現金"_s}, {}, false, true},
             {u"equity-ratio"_s, {}, {}, {}, true}}};
}

/// One line a slide: number, title, note, whether it is shown (S) and reveals (R).
QStringList textOf(const RunningOrderModel &model)
{
    QStringList lines = toText(model).sliced(1);
    for (int row = 0; row < model.rowCount(); ++row) {
        lines[row].prepend(model.headerData(row, Qt::Vertical).toString());
        const auto isChecked
            = [&](int column) { return model.index(row, column).data(Qt::CheckStateRole).toInt() == Qt::Checked; };
        lines[row] += isChecked(RunningOrderModel::TitleColumn) ? u'S' : u'-';
        lines[row] += isChecked(RunningOrderModel::RevealColumn) ? u'R' : u'-';
    }
    return lines;
}

QStringList idsOf(const RunningOrder &order)
{
    QStringList ids;
    for (const Slide &slide : order.slides)
        ids.append(slide.exhibit + slide.statement);
    return ids;
}

QStringList idsOf(const RunningOrderModel &model)
{
    return idsOf(model.order());
}

QSet<QString> numbersIn(const QString &text)
{
    static const QRegularExpression number(u"\\d+(\\.\\d+)?"_s);
    QSet<QString> numbers;
    auto found = number.globalMatch(QString(text).remove(u','));
    while (found.hasNext())
        numbers.insert(found.next().captured());
    return numbers;
}

bool hasJapanese(const QString &text)
{
    static const QRegularExpression japanese(u"[\\p{Hiragana}\\p{Katakana}\\p{Han}]"_s);
    return text.contains(japanese);
}

} // namespace

class TestRunningOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shipsWithTheBook();
    void refersToWhatThereIs();
    void notesStandInBothLanguages();
    void notesTellOnlyWhatTheReleaseSays();
    void readsAnotherCompanysOrder();

    void comesBackAsWritten();
    void everyTextComesBack_data();
    void everyTextComesBack();
    void guardsTextsFromSpreadsheets();
    void readsNothingWhereNothingIs();
    void checksOrdersBesideTheBook();
    void fullDiskLeavesTheOldSheets();
    void tellsWhatCannotBeWritten();

    void listsSlides();
    void listsSlidesInJapanese();
    void speaksOfPeriodAndUnit();
    void editsTexts();
    void oneLanguageStandsInForTheOther();
    void hidesAndReveals();
    void movesRows_data();
    void movesRows();
    void refusesImpossibleMoves();
    void dragsSlides();
    void dragsSlidesToAnotherOrder();
    void takesExhibits();
    void takesNothingForeign();
    void removesRows();
    void languageResetsNothing();
    void keepsSlidesOfWhatIsGone();
    void emptyWithoutBook();

    void shortensStatements_data();
    void shortensStatements();
    void shortTablesAreShort();
    void shortTableShowsPrintedFigures();

private:
    QTemporaryDir m_folder;
};

void TestRunningOrder::shipsWithTheBook()
{
    QStringList lines;
    for (const RunningOrder &order : builtIn()->content().runningOrders)
        lines.append(
            u"%1 %2 %3 %4"_s.arg(order.id, order.title.en, order.title.ja, QString::number(order.slides.size())));
    QCOMPARE(lines, table(uR"(
results Results presentation 決算説明会 14
analysts Analyst meeting アナリスト向け説明会 35
press Press briefing 記者説明会 6
)"));
    QCOMPARE(builtIn()->runningOrder(u"press"_s), &builtIn()->content().runningOrders.back());
    QCOMPARE(builtIn()->runningOrder(u"board"_s), nullptr);
    QCOMPARE(idsOf(results()), table(uR"(
appendix-1
revenue-mix
revenue-variance
cost-of-revenues
backbone-costs
sga-and-research
gross-margins
adjusted-ebitda
ebitda-bridge
operating-income-bridge-qoq
cash-bridge
liabilities-and-equity
contract-bandwidth
dedicated-access-contracts
)"));
}

void TestRunningOrder::refersToWhatThereIs()
{
    for (const RunningOrder &order : builtIn()->content().runningOrders)
        for (const Slide &slide : order.slides) {
            QCOMPARE(slide.exhibit.isEmpty(), !slide.statement.isEmpty());
            QVERIFY(builtIn()->exhibit(slide.exhibit) || builtIn()->statement(slide.statement));
            const Exhibit *exhibit = builtIn()->exhibit(slide.exhibit);
            QVERIFY(!slide.reveals || (exhibit && !exhibit->steps.isEmpty()));
        }
}

void TestRunningOrder::notesStandInBothLanguages()
{
    for (const RunningOrder &order : builtIn()->content().runningOrders)
        for (const Slide &slide : order.slides) {
            QVERIFY(!slide.note.en.isEmpty() && !hasJapanese(slide.note.en));
            QVERIFY(hasJapanese(slide.note.ja));
            QCOMPARE(slide.title.en.isEmpty(), slide.title.ja.isEmpty());
        }
}

// ▲ and brackets are no part of a number here; that a loss is called a loss, eyes must see.
void TestRunningOrder::notesTellOnlyWhatTheReleaseSays()
{
    const QSet<QString> printed = numbersIn(QString::fromUtf8(bytesOf(dataFolder + u"iij-3q03/release.txt"_s)));
    QVERIFY(printed.size() > 500);
    QStringList invented;
    for (const RunningOrder &order : builtIn()->content().runningOrders)
        for (const Slide &slide : order.slides)
            for (const QString &note : {slide.note.en, slide.note.ja}) {
                const QSet<QString> unprinted = numbersIn(note) - printed;
                for (const QString &number : unprinted)
                    invented.append(order.id + u' ' + slide.exhibit + slide.statement + u": "_s + number);
            }
    QCOMPARE(invented, QStringList());
    QVERIFY(!printed.contains(u"1218.5"_s)); // the net has a fine enough mesh
}

void TestRunningOrder::readsAnotherCompanysOrder()
{
    const auto result = readBook(dataFolder + u"petrel"_s);
    QCOMPARE(problems(result), QStringList());
    const RunningOrder *order = std::get<BookPtr>(result)->runningOrder(u"meeting"_s);
    QVERIFY(order);
    QCOMPARE(order->title.ja, u"株主総会"_s);
    QCOMPARE(idsOf(*order),
             (QStringList{u"income"_s, u"revenue-mix"_s, u"profit-bridge"_s, u"passengers"_s, u"cash-bridge"_s}));
    QCOMPARE(order->slides.at(3), (Slide{u"passengers"_s, {}, {}, {}, true, false}));
    QVERIFY(order->slides.at(2).reveals);
}

void TestRunningOrder::comesBackAsWritten()
{
    const QString folder = m_folder.filePath(u"new/orders"_s);
    const QList<RunningOrder> orders = builtIn()->content().runningOrders + QList<RunningOrder>{fourSlides()};
    QCOMPARE(writeRunningOrders(folder, orders), QString());
    const auto read = readRunningOrders(*builtIn(), folder);
    QCOMPARE(problems(read), QStringList());
    QVERIFY(std::get<QList<RunningOrder>>(read) == orders);
    QCOMPARE(writeRunningOrders(folder, {}), QString());
    QVERIFY(std::get<QList<RunningOrder>>(readRunningOrders(*builtIn(), folder)).isEmpty());
}

void TestRunningOrder::everyTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"=1+1",      "+81-3-5259-6500", "-",  "- point", "-5.9%",           "@IIJ",  "'Tis so", "'",   "''",  "'=1+1",
          "''=1+1",    "'-5.9%",          "'@", "▲830",    "a, \"b\"\nand c", "a;\tb", "1,234",   "yes", "＝1", "'　=",
          "=\"x\",'=", "決算\n説明"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestRunningOrder::everyTextComesBack()
{
    QFETCH(const QString, text);
    RunningOrder order = fourSlides();
    order.title = {text, text};
    order.slides.first().note = {text, u"ノート"_s};
    order.slides.first().title = {u"Title"_s, text};
    const QList<RunningOrder> orders{order};
    QCOMPARE(writeRunningOrders(m_folder.path(), orders), QString());
    const auto read = readRunningOrders(*builtIn(), m_folder.path());
    QCOMPARE(problems(read), QStringList());
    const RunningOrder &again = std::get<QList<RunningOrder>>(read).constFirst();
    QCOMPARE(again.title.en, text);
    QCOMPARE(again.slides.constFirst().note.en, text);
    QCOMPARE(again, order);
}

void TestRunningOrder::guardsTextsFromSpreadsheets()
{
    RunningOrder order = fourSlides();
    order.slides = {{u"revenue-mix"_s, {}, {u"=cmd|' /C calc'!A0"_s, u"+1 円"_s}, {}}};
    QCOMPARE(writeRunningOrders(m_folder.path(), {order}), QString());
    QCOMPARE(bytesOf(m_folder.filePath(u"slides.csv"_s)),
             QByteArray("\xEF\xBB\xBForder,exhibit,statement,title_en,title_ja,note_en,note_ja,hidden,reveal\n"
                        "board,revenue-mix,,'=cmd|' /C calc'!A0,'+1 円,,,,\n"));
}

void TestRunningOrder::readsNothingWhereNothingIs()
{
    const QTemporaryDir empty;
    for (const QString &folder : {empty.path(), empty.filePath(u"nowhere"_s)}) {
        const auto read = readRunningOrders(*builtIn(), folder);
        QCOMPARE(problems(read), QStringList());
        QVERIFY(std::get<QList<RunningOrder>>(read).isEmpty());
    }
}

void TestRunningOrder::checksOrdersBesideTheBook()
{
    const QTemporaryDir folder;
    QCOMPARE(writeRunningOrders(folder.path(), {fourSlides()}), QString());
    QCOMPARE(
        problems(readRunningOrders(*smallBook().book(), folder.path())),
        (QStringList{u"UnknownExhibit slides.csv row 2 column exhibit: found 'revenue-mix', expected 'sales_mix'"_s,
                     u"UnknownStatement slides.csv row 3 column statement: found 'appendix-1', "
                     "expected 'income, table-1'"_s,
                     u"UnknownExhibit slides.csv row 4 column exhibit: found 'cash-bridge', expected 'sales_mix'"_s,
                     u"UnknownExhibit slides.csv row 5 column exhibit: found 'equity-ratio', "
                     "expected 'sales_mix'"_s}));
    QVERIFY(QFile::remove(folder.filePath(u"slides.csv"_s)));
    QCOMPARE(problems(readRunningOrders(*builtIn(), folder.path())),
             QStringList(u"MissingSheet slides row 0 column : found '', expected 'slides'"_s));
    QFile damaged(folder.filePath(u"slides.csv"_s));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("order,\"exhibit") > 0);
    damaged.close();
    QCOMPARE(problems(readRunningOrders(*builtIn(), folder.path())),
             QStringList(u"BadCsv slides.csv row 1 column : found '', expected ''"_s));
}

// The first sheet would still fit.
void TestRunningOrder::fullDiskLeavesTheOldSheets()
{
    const QTemporaryDir folder;
    QCOMPARE(writeRunningOrders(folder.path(), {fourSlides()}), QString());
    const QByteArray orders = bytesOf(folder.filePath(u"orders.csv"_s));
    const QByteArray slides = bytesOf(folder.filePath(u"slides.csv"_s));
    const auto writeOnFullDisk = [&] {
        const FullDisk full(1000);
        return writeRunningOrders(folder.path(), {results()});
    };
    QVERIFY(writeOnFullDisk().contains(folder.filePath(u"slides.csv"_s)));
    QCOMPARE(bytesOf(folder.filePath(u"orders.csv"_s)), orders);
    QCOMPARE(bytesOf(folder.filePath(u"slides.csv"_s)), slides);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"orders.csv"_s, u"slides.csv"_s}));
}

void TestRunningOrder::tellsWhatCannotBeWritten()
{
    QFile file(m_folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString fault = writeRunningOrders(file.fileName(), {fourSlides()});
    QVERIFY(fault.startsWith(file.fileName() + u"/orders.csv: "_s));
    QVERIFY(writeRunningOrders(resources::builtInBook(), {fourSlides()}).contains(u"orders.csv: "_s));
}

void TestRunningOrder::listsSlides()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QCOMPARE(headTexts(model), (QStringList{u"No."_s, u"Title"_s, u"Presenter's note"_s, u"Step by step"_s}));
    QCOMPARE(textOf(model), table(uR"(
1 | Revenue was JPY 9,633 million, down 8.8% YoY (led by systems integration), up 4.9% QoQ | Begin here. |S-
2 | CONSOLIDATED STATEMENTS OF OPERATIONS(UNAUDITED) |  |S-
3 | Cash |  |SR
 | Equity ratio was 11.2%, up 12.8 pt YoY, up 6.1 pt QoQ |  |--
)"));
    QCOMPARE(model.index(0, 0).data(RunningOrderModel::ExhibitRole).toString(), u"revenue-mix"_s);
    QCOMPARE(model.index(1, 3).data(RunningOrderModel::StatementRole).toString(), u"appendix-1"_s);
    QCOMPARE(model.order(), fourSlides());
}

void TestRunningOrder::listsSlidesInJapanese()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setLanguage(Language::Japanese);
    model.setOrder(builtIn(), fourSlides());
    QCOMPARE(headTexts(model), (QStringList{u"番号"_s, u"タイトル"_s, u"発表者ノート"_s, u"段階表示"_s}));
    QCOMPARE(textOf(model), table(uR"(
1 | 営業収益は9,633百万円、前年同期比8.8%減（主因はSI）、前期比4.9%増 | ここから。 |S-
2 | 四半期連結損益計算書（米国会計基準未監査） |  |S-
3 | 現金 |  |SR
 | 自己資本比率は11.2%、前年同期末比12.8ポイント上昇、前期末比6.1ポイント上昇 |  |--
)"));
}

void TestRunningOrder::speaksOfPeriodAndUnit()
{
    RunningOrderModel model;
    model.setUnit(u"JPY_thousand"_s);
    model.setOrder(builtIn(), fourSlides());
    const auto first = [&] { return model.index(0, 1).data().toString(); };
    QVERIFY(first().startsWith(u"Revenue was JPY 9,633,155 thousand"_s));
    model.setCurrentPeriod(u"2Q03"_s);
    QVERIFY(first().startsWith(u"Revenue was JPY 9,185,259 thousand"_s));
    model.setUnit(QString());
    QVERIFY(first().startsWith(u"Revenue was JPY 9,185 million"_s));
    model.setCurrentPeriod(QString()); // the book's own
    QVERIFY(first().startsWith(u"Revenue was JPY 9,633 million"_s));
}

void TestRunningOrder::editsTexts()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QSignalSpy changed(&model, &RunningOrderModel::changed);
    const QModelIndex title = model.index(0, RunningOrderModel::TitleColumn);
    const QModelIndex note = model.index(0, RunningOrderModel::NoteColumn);
    QCOMPARE(title.data(Qt::EditRole).toString(), QString()); // the message is not its own
    QVERIFY(model.setData(title, u" Revenue\n"_s));
    QVERIFY(model.setData(title, u"営業収益"_s, RunningOrderModel::textRole(Language::Japanese)));
    QVERIFY(model.setData(note, u"One.\r\nTwo."_s, RunningOrderModel::EnglishRole));
    QCOMPARE(changed.size(), 3);
    QVERIFY(model.setData(title, u"Revenue"_s)); // as it is
    QVERIFY(!model.setData(model.index(0, RunningOrderModel::PictureColumn), u"9"_s));
    QVERIFY(!model.setData(title, u"9"_s, Qt::ToolTipRole));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(model.slideAt(0),
             (Slide{u"revenue-mix"_s, {}, {u"Revenue"_s, u"営業収益"_s}, {u"One.\nTwo."_s, u"ここから。"_s}}));
    QCOMPARE(title.data().toString(), u"Revenue"_s);
    model.setTitle({u"The board"_s, u"取締役会"_s});
    model.setTitle({u"The board "_s, u"取締役会"_s});
    QCOMPARE(changed.size(), 4);
    QCOMPARE(model.order().title.en, u"The board"_s);
}

// Half a text cannot be read again; but while it is edited nothing is filled in behind the editor's back.
void TestRunningOrder::oneLanguageStandsInForTheOther()
{
    RunningOrderModel model;
    model.setOrder(builtIn(), fourSlides());
    const QModelIndex title = model.index(0, RunningOrderModel::TitleColumn);
    QVERIFY(model.setData(title, u"営業収益"_s, RunningOrderModel::JapaneseRole));
    QCOMPARE(title.data().toString(), u"営業収益"_s);
    QCOMPARE(title.data(RunningOrderModel::EnglishRole).toString(), QString());
    QCOMPARE(model.order().slides.at(0).title, (Text{u"営業収益"_s, u"営業収益"_s}));
    QVERIFY(model.setData(title, u"Revenue"_s, RunningOrderModel::EnglishRole));
    QVERIFY(model.setData(title, QString(), RunningOrderModel::JapaneseRole));
    QCOMPARE(model.order().slides.at(0).title, (Text{u"Revenue"_s, u"Revenue"_s}));
    QVERIFY(model.setData(title, QString(), RunningOrderModel::EnglishRole));
    QCOMPARE(model.order(), fourSlides());
}

void TestRunningOrder::hidesAndReveals()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QSignalSpy changed(&model, &RunningOrderModel::changed);
    const auto check = [&](int row, int column, Qt::CheckState state) {
        return model.setData(model.index(row, column), state, Qt::CheckStateRole);
    };
    QVERIFY(check(1, RunningOrderModel::TitleColumn, Qt::Unchecked));
    QVERIFY(check(3, RunningOrderModel::TitleColumn, Qt::Checked));
    QVERIFY(check(0, RunningOrderModel::RevealColumn, Qt::Checked));
    QVERIFY(check(2, RunningOrderModel::RevealColumn, Qt::Unchecked));
    QVERIFY(!check(2, RunningOrderModel::NoteColumn, Qt::Checked));
    QCOMPARE(changed.size(), 4);
    QStringList lines;
    for (const QString &line : textOf(model))
        lines.append(line.first(1) + line.last(3));
    QCOMPARE(lines, (QStringList{u"1|SR"_s, u" |--"_s, u"2|S-"_s, u"3|S-"_s}));
}

void TestRunningOrder::movesRows_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("down") << 0 << 1 << 3 << u"1 2 0 3"_s;
    QTest::newRow("to the end") << 0 << 2 << 4 << u"2 3 0 1"_s;
    QTest::newRow("up") << 3 << 1 << 1 << u"0 3 1 2"_s;
    QTest::newRow("several up") << 2 << 2 << 0 << u"2 3 0 1"_s;
}

void TestRunningOrder::movesRows()
{
    QFETCH(const int, row);
    QFETCH(const int, count);
    QFETCH(const int, before);
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QSignalSpy changed(&model, &RunningOrderModel::changed);
    const QStringList ids = idsOf(model);
    QVERIFY(model.moveRows({}, row, count, {}, before));
    QStringList places;
    for (const QString &id : idsOf(model))
        places.append(QString::number(ids.indexOf(id)));
    QTEST(places.join(u' '), "expected");
    QCOMPARE(changed.size(), 1);
}

void TestRunningOrder::refusesImpossibleMoves()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QVERIFY(!model.moveRows({}, 1, 2, {}, 1)); // into itself
    QVERIFY(!model.moveRows({}, 1, 2, {}, 3));
    QVERIFY(!model.moveRows({}, 3, 2, {}, 0));
    QVERIFY(!model.moveRows({}, -1, 1, {}, 2));
    QVERIFY(!model.moveRows({}, 0, 1, {}, 5));
    QVERIFY(!model.moveRows({}, 0, 0, {}, 2));
    QVERIFY(!model.moveRows({}, 0, 1, model.index(2, 0), 0));
    QCOMPARE(model.order(), fourSlides());
}

// As a view does it: what was dragged arrives, then its old place is cleared.
void TestRunningOrder::dragsSlides()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(2, 0), model.index(2, 1), model.index(3, 0)}));
    QVERIFY(model.canDropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {}));
    QVERIFY(model.dropMimeData(dragged.get(), Qt::MoveAction, 1, 0, {}));
    QVERIFY(model.removeRows(4, 2));
    RunningOrder expected = fourSlides();
    expected.slides.move(2, 1);
    expected.slides.move(3, 2);
    QCOMPARE(model.order(), expected);
    QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDropEnabled));
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(model.flags({}).testFlag(Qt::ItemIsDropEnabled));
    QCOMPARE(model.supportedDragActions(), Qt::MoveAction);
}

void TestRunningOrder::dragsSlidesToAnotherOrder()
{
    RunningOrderModel from;
    RunningOrderModel to;
    from.setOrder(builtIn(), fourSlides());
    to.setOrder(builtIn(), results());
    const std::unique_ptr<QMimeData> dragged(from.mimeData({from.index(2, 0)}));
    QVERIFY(to.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, {}));
    QCOMPARE(to.order().slides.constLast(), fourSlides().slides.at(2));
}

void TestRunningOrder::takesExhibits()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QSignalSpy changed(&model, &RunningOrderModel::changed);
    model.addExhibits({u"current-ratio"_s, u"nothing"_s, u"gross-margins"_s}, 1);
    model.addStatements({u"table-9"_s, u"table-99"_s}, -1);
    const std::unique_ptr<QMimeData> dragged(RunningOrderModel::exhibitMime({u"assets"_s, u"adjusted-ebitda"_s}));
    QVERIFY(model.canDropMimeData(dragged.get(), Qt::CopyAction, 0, 0, {}));
    QVERIFY(model.dropMimeData(dragged.get(), Qt::CopyAction, 0, 0, {}));
    QCOMPARE(idsOf(model),
             (QStringList{u"assets"_s, u"adjusted-ebitda"_s, u"revenue-mix"_s, u"current-ratio"_s, u"gross-margins"_s,
                          u"appendix-1"_s, u"cash-bridge"_s, u"equity-ratio"_s, u"table-9"_s}));
    QCOMPARE(changed.size(), 3);
    QCOMPARE(model.index(8, 0).data(RunningOrderModel::NumberRole).toString(), u"8"_s); // after the hidden one
}

void TestRunningOrder::takesNothingForeign()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QSignalSpy changed(&model, &RunningOrderModel::changed);
    QMimeData text;
    text.setText(u"revenue-mix"_s);
    QVERIFY(!model.canDropMimeData(&text, Qt::CopyAction, 0, 0, {}));
    QVERIFY(!model.dropMimeData(&text, Qt::CopyAction, 0, 0, {}));
    QMimeData damaged;
    damaged.setData(model.mimeTypes().constFirst(), "\x01\x02\x03");
    QVERIFY(!model.dropMimeData(&damaged, Qt::MoveAction, 0, 0, {}));
    QVERIFY(!model.dropMimeData(nullptr, Qt::MoveAction, 0, 0, {}));
    const std::unique_ptr<QMimeData> dragged(RunningOrderModel::exhibitMime({u"sales_mix"_s}));
    QVERIFY(!model.dropMimeData(dragged.get(), Qt::CopyAction, 0, 0, {}));
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.order(), fourSlides());
}

void TestRunningOrder::removesRows()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QSignalSpy changed(&model, &RunningOrderModel::changed);
    QVERIFY(model.removeRows(1, 2));
    QCOMPARE(idsOf(model), (QStringList{u"revenue-mix"_s, u"equity-ratio"_s}));
    QVERIFY(!model.removeRows(1, 2));
    QVERIFY(!model.removeRows(-1, 1));
    QVERIFY(!model.removeRows(0, 0));
    QVERIFY(!model.removeRows(0, 1, model.index(0, 0)));
    QVERIFY(model.removeRows(0, 2));
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(changed.size(), 2);
}

void TestRunningOrder::languageResetsNothing()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(builtIn(), fourSlides());
    QSignalSpy data(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy head(&model, &QAbstractItemModel::headerDataChanged);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &RunningOrderModel::changed);
    const QStringList english = textOf(model);
    model.setLanguage(Language::Japanese);
    model.setLanguage(Language::Japanese);
    QCOMPARE(data.size(), 1);
    QCOMPARE(data.front().at(1).toModelIndex(), model.index(3, RunningOrderModel::RevealColumn));
    QCOMPARE(head.size(), 1);
    QVERIFY(textOf(model) != english);
    model.setLanguage(Language::English);
    model.setUnit(u"JPY_thousand"_s);
    model.setUnit(QString());
    model.setCurrentPeriod(u"3Q03"_s);
    QCOMPARE(textOf(model), english);
    QCOMPARE(resets.size() + changed.size(), 0); // nothing to save
}

// A book whose next edition has dropped an exhibit.
void TestRunningOrder::keepsSlidesOfWhatIsGone()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setOrder(smallBook().book(), fourSlides());
    QCOMPARE(model.index(0, 1).data().toString(), u"revenue-mix"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"appendix-1"_s);
    QCOMPARE(model.order(), fourSlides());
}

void TestRunningOrder::emptyWithoutBook()
{
    RunningOrderModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    model.addExhibits({u"revenue-mix"_s}, 0);
    model.setLanguage(Language::Japanese);
    model.setUnit(u"JPY_million"_s);
    model.setCurrentPeriod(u"3Q03"_s);
    QCOMPARE(model.order(), RunningOrder());
    QCOMPARE(model.rowCount(), 0);
    model.setOrder(nullptr, fourSlides());
    QCOMPARE(model.index(1, 1).data().toString(), u"appendix-1"_s);
}

void TestRunningOrder::shortensStatements_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("expected");
    QTest::newRow("totals") << u"appendix-1"_s << uR"(
connectivity_and_vas_revenues
revenues
cost_of_revenues
total_costs_and_expenses
operating_income
income_before_tax
net_income
)"_s;
    QTest::newRow("no six of many") << u"appendix-3"_s << uR"(
total_current_assets
total_assets
total_current_liabilities
total_liabilities
total_equity
total_liabilities_and_equity
)"_s;
    QTest::newRow("items at the top") << u"appendix-4"_s << uR"(
net_cash_from_operating_activities
net_cash_from_investing_activities
net_cash_from_financing_activities
effect_of_exchange_rates_on_cash
net_increase_in_cash
cash_beginning
cash_end
)"_s;
    QTest::newRow("a whole group") << u"table-2"_s << uR"(
ip_and_dc_connectivity_revenues
other_dedicated_access_revenues
dedicated_access_revenues
)"_s;
    QTest::newRow("without totals") << u"table-8"_s << uR"(
adjusted_ebitda
capital_expenditures
depreciation_and_amortization
)"_s;
}

void TestRunningOrder::shortensStatements()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, expected);
    QStringList concepts;
    for (const Row &row : shortTable(*builtIn()->statement(statement)).rows)
        concepts.append(row.conceptId);
    QCOMPARE(concepts, table(expected));
}

void TestRunningOrder::shortTablesAreShort()
{
    QCOMPARE(builtIn()->content().statements.size(), 14);
    for (const Statement &statement : builtIn()->content().statements)
        for (const int most : {1, 3, 7}) {
            const Statement table = shortTable(statement, most);
            QVERIFY(!table.rows.isEmpty() && table.rows.size() <= most);
            int last = -1;
            for (const Row &row : table.rows) {
                QVERIFY(row.role != RowRole::Heading && row.parent == -1);
                QVERIFY(statement.rowOf(row.conceptId) > last); // in printed order
                last = statement.rowOf(row.conceptId);
            }
            const auto closing = std::ranges::find(statement.rows, RowRole::GrandTotal, &Row::role);
            QVERIFY(closing == statement.rows.end() || table.rowOf(closing->conceptId) >= 0);
            QCOMPARE(table.columns, statement.columns);
        }
    Statement list = *builtIn()->statement(u"table-3"_s);
    list.rows.removeIf([](const Row &row) { return row.role != RowRole::Heading && row.parent != 0; });
    QCOMPARE(shortTable(list, 3).rows.size(), 3); // a group too long, and nothing beside it
}

void TestRunningOrder::shortTableShowsPrintedFigures()
{
    StatementModel model;
    const Tester tester(&model, Tester::FailureReportingMode::QtTest);
    model.setStatement(builtIn(), shortTable(*builtIn()->statement(u"table-6"_s)));
    QCOMPARE(toText(model), table(uR"(
Item | JPY millions | JPY millions | YoY | JPY millions | QoQ
Total of Cost of Revenues | 8,125 | 9,607 | (15.4%) | 8,337 | (2.5%)
Sales and marketing | 699 | 894 | (21.8%) | 1,100 | (36.4%)
General and administrative | 486 | 512 | (4.9%) | 482 | 0.9%
Research and development | 87 | 117 | (25.6%) | 96 | (9.5%)
Total costs and expenses | 9,397 | 11,130 | (15.6%) | 10,015 | (6.2%)
)"));
    model.setPresentation(Presentation::AsComputed);
    QCOMPARE(model.index(4, 1).data(FactRole).value<Fact>().conceptId, u"total_costs_and_expenses"_s);
}

QTEST_GUILESS_MAIN(TestRunningOrder)
#include "tst_runningorder.moc"
