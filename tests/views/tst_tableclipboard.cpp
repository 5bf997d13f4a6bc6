#include "ModelText.h"
#include "SmallBook.h"
#include "items/Grid.h"
#include "items/StatementModel.h"
#include "tables/TableClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

/// The lines with tabs shown as " | ".
QStringList tsvOf(const QMimeData &data)
{
    return table(data.text().replace(u'\t', u" | "_s));
}

QStringList htmlOf(const QMimeData &data)
{
    return data.html().split(u'\n', Qt::SkipEmptyParts);
}

} // namespace

class TestTableClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesTheWholeTable();
    void copiesJapaneseFiguresAsNumbers();
    void copiesSomeRowsUnderTheirHeads();
    void markupKeepsFiguresAsShown();
    void keepsADashADash();
    void guardsAgainstFormulas_data();
    void guardsAgainstFormulas();
    void textsStayInTheirCells();
    void fillsTheClipboard();

private:
    [[nodiscard]] std::unique_ptr<StatementModel> modelOf(const QString &statement, Language language,
                                                          const BookPtr &book = smallBook().book(),
                                                          Presentation presentation = Presentation::AsPrinted) const
    {
        auto model = std::make_unique<StatementModel>();
        model->setLanguage(language);
        model->setPresentation(presentation);
        model->setCurrentPeriod(u"2Q24"_s);
        model->setUnit(u"JPY_million"_s);
        model->setStatement(book, statement);
        return model;
    }
};

// A spreadsheet takes it as numbers: no thousands separators, brackets are minus, percentages stay percentages.
void TestTableClipboard::copiesTheWholeTable()
{
    const auto model = modelOf(u"income"_s, Language::English);
    const std::unique_ptr<QMimeData> data(tableMimeData(gridOf(*model)));
    QCOMPARE(tsvOf(*data), table(uR"(
 | Dec 31, 2024 | Dec 31, 2024 | Dec 31, 2024 | Dec 31, 2023 | Dec 31, 2023 | 1Q24 (Jul–Sep 2024) | 1Q24 (Jul–Sep 2024)
Item | JPY thousands | % of revenues | USD thousands | JPY thousands | YoY | JPY thousands | QoQ
Sales: |  |  |  |  |  |  |
　　Noodles | 3449600 | 99.6 |  | 1000000 | 245.0% | 3300100 | 4.5%
　　Broth | 12400 | 0.4 |  | - | - | 0 | -
Total sales | 3462000 | 100.0 | 23080 | 1000000 | 246.2% | 3300100 | 4.9%
Cost of sales | 3500000 | 101.1 |  | 900000 | 288.9% | 3400000 | 2.9%
Operating income (loss) | -38000 | -1.1 |  | 100000 | -138.0% | -99900 | -62.0%
Bowls sold | 1250 |  |  | 1000 | 25.0% | 1300 | -3.8%
)"));
}

void TestTableClipboard::copiesJapaneseFiguresAsNumbers()
{
    const auto model = modelOf(u"income"_s, Language::Japanese, smallBook().book(), Presentation::AsComputed);
    const std::unique_ptr<QMimeData> data(tableMimeData(gridOf(*model)));
    const QStringList lines = tsvOf(*data);
    const QString loss = lines.filter(u"営業利益"_s).constFirst();
    QVERIFY2(loss.contains(u"| -38 |"_s), qPrintable(loss));
    QVERIFY2(!data->text().contains(u'▲'), qPrintable(data->text()));
    // A word beside a figure stays beside it.
    QVERIFY2(loss.contains(u"赤字転換"_s), qPrintable(loss));
}

void TestTableClipboard::copiesSomeRowsUnderTheirHeads()
{
    const auto model = modelOf(u"table-1"_s, Language::English);
    const std::unique_ptr<QMimeData> data(tableMimeData(gridOf(*model, {model->index(1, 0)})));
    QCOMPARE(tsvOf(*data), table(uR"(
 | 2Q24 (Oct–Dec 2024) | 6M24 (Jul–Dec 2024)
Item | JPY millions | JPY millions
Sales | 3462 | 6762
)"));
}

void TestTableClipboard::markupKeepsFiguresAsShown()
{
    const auto model = modelOf(u"income"_s, Language::English);
    const std::unique_ptr<QMimeData> data(tableMimeData(gridOf(*model, {model->index(3, 0)})));
    QCOMPARE(htmlOf(*data).mid(3, 1), QStringList(u"<tr><td>Operating income (loss)</td>"
                                                  "<td align=\"right\" x:num=\"-38000\" sdval=\"-38000\">(38,000)</td>"
                                                  "<td align=\"right\" x:num=\"-1.1\" sdval=\"-1.1\">(1.1)</td>"
                                                  "<td></td>"
                                                  "<td align=\"right\" x:num=\"100000\" sdval=\"100000\">100,000</td>"
                                                  "<td align=\"right\">(138.0%)</td>"
                                                  "<td align=\"right\" x:num=\"-99900\" sdval=\"-99900\">(99,900)</td>"
                                                  "<td align=\"right\">(62.0%)</td></tr>"_s));
    QVERIFY(htmlOf(*data).constFirst().startsWith(u"<html"_s));
    QVERIFY(htmlOf(*data).constLast().endsWith(u"</html>"_s));
}

// A dash says that there is no such thing; blank, that the release has no figure. Neither is 0.
void TestTableClipboard::keepsADashADash()
{
    const auto model = modelOf(u"income"_s, Language::English);
    const std::unique_ptr<QMimeData> data(tableMimeData(gridOf(*model, {model->index(1, 0, model->index(0, 0))})));
    QCOMPARE(tsvOf(*data).constLast(), u"　　Broth | 12400 | 0.4 |  | - | - | 0 | -"_s);
    QVERIFY(data->html().contains(u"<td>-</td>"_s));
}

void TestTableClipboard::guardsAgainstFormulas_data()
{
    QTest::addColumn<QString>("label");
    QTest::newRow("equals") << u"=HYPERLINK(0)"_s;
    QTest::newRow("plus") << u"+cmd"_s;
    QTest::newRow("minus") << u"-2+3+cmd"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s;
}

void TestTableClipboard::guardsAgainstFormulas()
{
    QFETCH(const QString, label);
    BookText text = smallBook();
    text.replace(u"statements/table-1"_s, u"Sales,売上高"_s, label + u",売上高"_s);
    const auto model = modelOf(u"table-1"_s, Language::English, text.book());
    const std::unique_ptr<QMimeData> data(tableMimeData(gridOf(*model)));
    const QString cell = data->text().split(u'\n').at(3).split(u'\t').constFirst();
    QVERIFY2(cell.contains(label), qPrintable(cell));
    QVERIFY2(!cell.startsWith(label), qPrintable(cell));
    QVERIFY(!data->html().contains(u"<td>"_s + label));
}

// A tab or a line break in a label must not move figures into other cells; markup must not become markup.
void TestTableClipboard::textsStayInTheirCells()
{
    BookText text = smallBook();
    text.replace(u"statements/table-1"_s, u"Sales,売上高"_s, u"\"Sales\t<b>net</b>\nof tax\",売上高"_s);
    const auto model = modelOf(u"table-1"_s, Language::English, text.book());
    const std::unique_ptr<QMimeData> data(tableMimeData(gridOf(*model)));
    QCOMPARE(tsvOf(*data).constLast(), u"Sales <b>net</b> of tax | 3462 | 6762"_s);
    QVERIFY(data->html().contains(u"&lt;b&gt;net&lt;/b&gt;"_s));
}

void TestTableClipboard::fillsTheClipboard()
{
    const auto model = modelOf(u"table-1"_s, Language::English);
    copyTable(*model);
    const std::unique_ptr<QMimeData> data(tableMimeData(gridOf(*model)));
    QCOMPARE(QGuiApplication::clipboard()->text(), data->text());
    QCOMPARE(QGuiApplication::clipboard()->mimeData()->html(), data->html());
}

QTEST_MAIN(TestTableClipboard)
#include "tst_tableclipboard.moc"
