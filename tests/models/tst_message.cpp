#include "ModelText.h"
#include "SmallBook.h"
#include "items/ExhibitModel.h"
#include "resources.h"
#include "text/Message.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

namespace {

/// "ID | sentence" of every headline and every exhibit of a book.
QStringList sentences(const BookPtr &book, const QString &period, Language language, const QString &unit)
{
    const NumberFormat format(language, book->company().houseStyle);
    QStringList lines;
    for (const Page &page : book->content().pages)
        if (!page.headline.isEmpty())
            lines.append(page.id + u" | "_s + headline(*book, page, period, book->unit(unit), format));
    ExhibitModel model;
    model.setCurrentPeriod(period);
    model.setLanguage(language);
    model.setUnit(unit);
    for (const Exhibit &exhibit : book->content().exhibits) {
        model.setExhibit(book, exhibit.id);
        lines.append(exhibit.id + u" | "_s + model.texts().message);
    }
    return lines;
}

/// The lines that read as if a part of the sentence were missing, or are no sentence but the exhibit's title.
QStringList flawed(const BookPtr &book, const QStringList &lines, Language language)
{
    static const QRegularExpression flaw(
        uR"([{}[\]|]|\s\s| [,;:.)]|\( |[,;:、（]$|^[,;:、]|、、|、の|は、|（）|^$|^\s|\s$)"_s);
    QStringList found;
    for (const QString &line : lines) {
        const QString sentence = line.section(u" | "_s, 1);
        const Exhibit *exhibit = book->exhibit(line.section(u" | "_s, 0, 0));
        if (sentence.contains(flaw) || (exhibit && sentence == exhibit->title.in(language)))
            found.append(line);
    }
    return found;
}

} // namespace

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPlaceholders_data();
    void fillsPlaceholders();
    void leavesOutOptionalParts_data();
    void leavesOutOptionalParts();
    void comparesWithTheBase();
    void tellsTheStepsOfABridge();
    void namesASeriesInFullWhereAnotherHasItsShortName();
    void takesTheFirstAlternativeThatCanBeFilled();
    void fallsBackOnTheTitle();
    void headsAPage();
    void headsAPageByItsTitle();
    void readsWellInEveryQuarter();
    void speaksOfTheBuiltInBook();
    void speaksJapaneseOfTheBuiltInBook();

private:
    [[nodiscard]] static QString said(const QString &exhibit, const QString &sentence,
                                      Language language = Language::English, const BookText &text = bookText(),
                                      const QString &base = {});
    [[nodiscard]] static QString headed(const Text &headline, Language language = Language::English);
    static BookText bookText();
};

BookText TestMessage::bookText()
{
    BookText text = smallBook();
    text.append(u"exhibits"_s, u"result,sales_page,bridge,=sales -cost_of_sales =operating_income,,income,income,"
                               "Result,損益,Result,損益"_s);
    return text;
}

QString TestMessage::said(const QString &exhibit, const QString &sentence, Language language, const BookText &text,
                          const QString &base)
{
    const BookPtr book = text.book();
    const NumberFormat format(language, book->company().houseStyle);
    return message(
        {*book, *book->exhibit(exhibit), u"2Q24"_s, book->unit(u"JPY_million"_s), format, book->period(base)},
        sentence);
}

QString TestMessage::headed(const Text &headline, Language language)
{
    const BookPtr book = bookText().book();
    const NumberFormat format(language, book->company().houseStyle);
    Page page = book->content().pages.front();
    page.headline = headline;
    return models::headline(*book, page, u"2Q24"_s, book->unit(u"JPY_million"_s), format);
}

void TestMessage::fillsPlaceholders_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("japanese");
    const auto row = [](const char *name, const QString &sentence, const QString &english, const QString &japanese) {
        QTest::newRow(name) << sentence << english << japanese;
    };
    row("amount", u"{sales}"_s, u"JPY 3,462 million"_s, u"3,462百万円"_s);
    row("loss", u"{operating_income}"_s, u"JPY (38) million"_s, u"▲38百万円"_s);
    row("size", u"{operating_income:size}"_s, u"JPY 38 million"_s, u"38百万円"_s);
    row("sign", u"{sales?profit/loss} {operating_income?profit/loss}"_s, u"profit loss"_s, u"profit loss"_s);
    row("share", u"{noodle_sales:share}"_s, u"99.6%"_s, u"99.6%"_s);
    row("change", u"{sales:qoq} {sales:yoy}"_s, u"up 4.9% 3.5 times"_s, u"4.9%増 3.5倍"_s);
    row("turn", u"{operating_income:yoy}"_s, u"turned to loss"_s, u"赤字転換"_s);
    row("difference", u"{sales:qoq:by}"_s, u"up JPY 162 million"_s, u"162百万円増"_s);
    row("size of a difference", u"{sales:qoq:size}"_s, u"JPY 162 million"_s, u"162百万円"_s);
    row("direction", u"{sales:qoq?rose/fell} {operating_income:yoy?rose/fell}"_s, u"rose fell"_s, u"rose fell"_s);
    row("then", u"{operating_income:qoq:then}"_s, u"JPY (100) million"_s, u"▲100百万円"_s);
    row("size then", u"{operating_income:qoq:then:size}"_s, u"JPY 100 million"_s, u"100百万円"_s);
    row("sign then", u"{operating_income:yoy:then?profit/loss}"_s, u"profit"_s, u"profit"_s);
    row("series", u"{driver:qoq} {driver:qoq:by}"_s, u"noodles up JPY 150 million"_s, u"麺 150百万円増"_s);
    row("periods", u"{period} {period:yoy} {period:qoq}"_s, u"2Q24 2Q23 1Q24"_s, u"2Q24 2Q23 1Q24"_s);
}

void TestMessage::fillsPlaceholders()
{
    QFETCH(QString, sentence);
    QTEST(said(u"sales_mix"_s, sentence), "english");
    QTEST(said(u"sales_mix"_s, sentence, Language::Japanese), "japanese");
}

void TestMessage::leavesOutOptionalParts_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &sentence, const QString &expected) {
        QTest::newRow(name) << sentence << expected;
    };
    row("all kept", u"Sales {sales}[, {sales:yoy} YoY][, {sales:qoq} QoQ]"_s,
        u"Sales JPY 3,462 million, 3.5 times YoY, up 4.9% QoQ"_s);
    row("one dropped", u"Sales {sales}[, {shops} shops][, {sales:qoq} QoQ]"_s,
        u"Sales JPY 3,462 million, up 4.9% QoQ"_s);
    row("all dropped", u"Sales {sales}[, {shops} shops][, {sales:base}]"_s, u"Sales JPY 3,462 million"_s);
    row("within the sentence", u"Sales [of {shops} shops ][now ]{sales:qoq}"_s, u"Sales now up 4.9%"_s);
    row("never half", u"Sales {sales}[, {sales:qoq} QoQ in {shops} shops]"_s, u"Sales JPY 3,462 million"_s);
    row("unresolved outside", u"{shops} shops[, sales {sales:qoq}] | Sales {sales:qoq}"_s, u"Sales up 4.9%"_s);
    row("nothing left", u"[{shops} shops] | Sales {sales:qoq}"_s, u"Sales up 4.9%"_s);
    row("nothing left at all", u"[{shops} shops]"_s, u"Sales mix"_s);
}

void TestMessage::leavesOutOptionalParts()
{
    QFETCH(QString, sentence);
    QTEST(said(u"sales_mix"_s, sentence), "expected");
}

void TestMessage::comparesWithTheBase()
{
    const auto since = [](const QString &base, const QString &sentence) {
        return said(u"result"_s, sentence, Language::English, bookText(), base);
    };
    const QString changed = u"Sales {sales:base} from {period:base}|no base"_s;
    QCOMPARE(since(u"2Q23"_s, changed), u"Sales 3.5 times from 2Q23"_s);
    QCOMPARE(since(u"1Q24"_s, changed), u"Sales up 4.9% from 1Q24"_s);
    QCOMPARE(since({}, changed), u"no base"_s);
    QCOMPARE(since(u"1Q24"_s, u"{operating_income:base?improved/worsened}, {operating_income:base:then} then"_s),
             u"improved, JPY (100) million then"_s);
    QCOMPARE(since(u"1Q24"_s, u"{offset:base} {offset:base:by}"_s), u"cost of sales up JPY 100 million"_s);
    QCOMPARE(since(u"2Q23"_s, u"{driver:base} {driver:base:by}"_s), u"cost of sales up JPY 2,600 million"_s);
}

void TestMessage::tellsTheStepsOfABridge()
{
    QCOMPARE(said(u"result"_s, u"{driver} {driver?adds/takes} {driver:size}"_s),
             u"cost of sales takes JPY 3,500 million"_s);
    QCOMPARE(said(u"result"_s, u"{offset} helps|no step helps"_s), u"no step helps"_s);
}

void TestMessage::namesASeriesInFullWhereAnotherHasItsShortName()
{
    const auto named = [](const QString &shortOfBroth) {
        BookText text = bookText();
        text.replace(u"concepts"_s, u",label_en,label_ja"_s, u",label_en,label_ja,short_en,short_ja"_s);
        text.replace(u"concepts"_s, u",Noodles,麺"_s, u",Noodles,麺,Food,食品"_s);
        text.replace(u"concepts"_s, u",Broth,スープ"_s, u",Broth,スープ,"_s + shortOfBroth);
        return said(u"sales_mix"_s, u"{driver:qoq}"_s, Language::English, text);
    };
    QCOMPARE(named(u"Soup,汁"_s), u"food"_s);
    QCOMPARE(named(u"Food,食品"_s), u"noodles"_s);
}

void TestMessage::takesTheFirstAlternativeThatCanBeFilled()
{
    QCOMPARE(said(u"sales_mix"_s, u"{shops} shops | {exports:qoq} | {sales:qoq} sold | never"_s), u"up 4.9% sold"_s);
}

void TestMessage::fallsBackOnTheTitle()
{
    QCOMPARE(said(u"sales_mix"_s, u"{shops} shops"_s, Language::Japanese), u"売上高の内訳"_s);
    QCOMPARE(said(u"sales_mix"_s, u"{unheard_of}"_s), u"Sales mix"_s);
    QCOMPARE(said(u"sales_mix"_s, u"{sales:never}"_s), u"Sales mix"_s);
}

void TestMessage::headsAPage()
{
    const Text headline{u"Sales {sales:yoy} YoY[, {shops} shops]"_s, u"売上高は前年同期比{sales:yoy}"_s};
    QCOMPARE(headed(headline), u"Sales 3.5 times YoY"_s);
    QCOMPARE(headed(headline, Language::Japanese), u"売上高は前年同期比3.5倍"_s);
}

void TestMessage::headsAPageByItsTitle()
{
    QCOMPARE(headed({}), u"Sales"_s);
    QCOMPARE(headed({}, Language::Japanese), u"売上高"_s);
    QCOMPARE(headed({u"{shops} shops"_s, {}}), u"Sales"_s);
    // Without an exhibit there is neither a total nor a step.
    QCOMPARE(headed({u"{noodle_sales:share} | {driver} | {offset:qoq} | no exhibit"_s, {}}), u"no exhibit"_s);
}

void TestMessage::readsWellInEveryQuarter()
{
    const BookPtr book = std::get<BookPtr>(readBook(resources::builtInBook()));
    for (const QString &period : {u"3Q03"_s, u"2Q03"_s, u"3Q02"_s, u"1Q03"_s})
        for (const Language language : bothLanguages)
            for (const QString &unit : {u"JPY_million"_s, u"USD_thousand"_s})
                QCOMPARE(flawed(book, sentences(book, period, language, unit), language), QStringList());
}

void TestMessage::speaksOfTheBuiltInBook()
{
    const BookPtr book = std::get<BookPtr>(readBook(resources::builtInBook()));
    QCOMPARE(sentences(book, u"3Q03"_s, Language::English, u"JPY_million"_s), table(uR"(
overview | Net income of JPY 1,979 million; operating income of JPY 236 million after a loss of JPY 830 million in 2Q03
tile-revenues | Revenue was JPY 9,633 million, down 8.8% YoY, up 4.9% QoQ
tile-operating-income | Operating income was JPY 236 million, against a loss of JPY 567 million in 3Q02
tile-adjusted-ebitda | Adjusted EBITDA was JPY 1,218 million, against JPY 349 million in 3Q02
tile-net-income | Net income was JPY 1,979 million, against a loss of JPY 2,266 million in 3Q02
tile-connectivity-gross-margin | Connectivity & VAS gross margin was 13.4%, up 6.6 pt YoY, up 4.4 pt QoQ
tile-si-gross-margin | SI gross margin was 23.9%, up 10.0 pt YoY, up 13.2 pt QoQ
tile-backbone-cost | Backbone cost was JPY 1,095 million, down 17.9% YoY, down 11.7% QoQ
tile-contract-bandwidth | Contract bandwidth was 75.8 Gbps, against 30.3 Gbps in 3Q02 and 66.7 Gbps in 2Q03
overview-revenue-mix | Revenue up 4.9% QoQ, led by systems integration (up JPY 340 million)
overview-bridge | Net income was JPY 1,979 million; other income added JPY 1,570 million
revenue-mix | Revenue was JPY 9,633 million, down 8.8% YoY (led by systems integration), up 4.9% QoQ
revenue-share | Connectivity & VAS made up 58.5% of revenue, SI 30.0%, equipment sales 11.5%
revenue-variance | Revenue down JPY 930 million YoY, led by systems integration; value-added services rose
dedicated-access-split | Dedicated access revenue down 5.9% YoY; 77.6% IP Service + DC
value-added-split | Value-added services revenue up 23.2% YoY; 33.2% data center services
cost-of-revenues | Cost of revenues was JPY 8,125 million, down 15.4% YoY (led by SI cost), down 2.5% QoQ
sga-and-research | SG&A and R&D were JPY 1,272 million, down 16.5% YoY (led by sales & marketing), down 24.2% QoQ
backbone-costs | Backbone cost down 17.9% YoY: international down 63.9%, domestic up 4.1%
backbone-cost-ratio | Backbone cost ratio was 19.4%, down 4.6 pt YoY, down 2.6 pt QoQ
expense-bridge-yoy | Costs and expenses down 15.6% from 3Q02, led by SI cost (down JPY 975 million)
expense-bridge-qoq | Costs and expenses down 6.2% from 2Q03, led by sales & marketing (down JPY 401 million)
gross-margins | SI gross margin was 23.9%, up 10.0 pt YoY; connectivity & VAS 13.4%, up 6.6 pt
operating-and-net-margins | Operating margin was 2.4%, up 7.8 pt YoY, up 11.5 pt QoQ; net margin 20.5%
margin-changes | Gross margin up 6.6 pt YoY, operating margin up 7.8 pt
adjusted-ebitda | Adjusted EBITDA was JPY 1,218 million; margin 12.6%, up 9.3 pt YoY
ebitda-bridge | Net income was JPY 1,979 million; other income added JPY 1,570 million
ebitda-bridge-qoq | Net loss in 2Q03 was JPY 278 million; depreciation took JPY 956 million
ebitda-bridge-yoy | Net loss in 3Q02 was JPY 2,266 million; equity-method result took JPY 1,375 million
capital-expenditures | CAPEX was JPY 508 million, down 66.6% YoY; 33.1% by capital leases
capex-reconciliation | CAPEX of JPY 508 million: JPY 168 million leased, JPY 340 million purchased
operating-income-bridge-yoy | Operating result improved by JPY 802 million from 3Q02: revenue down 8.8%, costs down 15.6%
operating-income-bridge-qoq | Operating result improved by JPY 1,066 million from 2Q03: revenue up 4.9%, costs down 6.2%
operating-income-bridge | Operating result improved by JPY 802 million from 3Q02: revenue down 8.8%, costs down 15.6%
ip-service-contracts | IP Services had 705 contracts, up 7.1% YoY; 54.0% at 3Mbps – 1.2Gbps
dedicated-access-contracts | Dedicated access had 6,884 contracts, up 45.9% YoY, up 10.1% QoQ
dial-up-contracts | Dial-up access had 666,920 contracts, up 47.3% YoY; IIJ4U down 15.2%
contract-bandwidth | Contract bandwidth was 75.8 Gbps, against 30.3 Gbps in 3Q02; 20.4% DC connectivity
bandwidth-per-contract | Dedicated access averaged 11.0 Mbps per contract, up 71.5% YoY, up 3.2% QoQ
cash-bridge | Cash rose by JPY 358 million to JPY 12,141 million; investing added JPY 1,602 million
cash-flows | Operations provided JPY 1,086 million, after providing JPY 1,252 million in 3Q02
free-cash-flow | Free cash flow was JPY 746 million, against JPY 747 million in 3Q02
assets | Total assets were JPY 38,465 million, up 3.0% YoY; 52.6% current assets
liabilities-and-equity | Shareholders' equity was JPY 4,303 million, against a deficiency of JPY 586 million in 3Q02
equity-ratio | Equity ratio was 11.2%, up 12.8 pt YoY, up 6.1 pt QoQ
current-ratio | Current ratio was 120.2%, up 30.3 pt YoY, down 7.4 pt QoQ
interest-bearing-debt | Interest-bearing debt down 7.6% YoY, led by convertible notes (down JPY 3,168 million)
)"));
}

void TestMessage::speaksJapaneseOfTheBuiltInBook()
{
    const BookPtr book = std::get<BookPtr>(readBook(resources::builtInBook()));
    QCOMPARE(sentences(book, u"3Q03"_s, Language::Japanese, u"JPY_million"_s), table(uR"(
overview | 当期利益は1,979百万円、営業損益は前期の830百万円の赤字に対し236百万円の黒字
tile-revenues | 営業収益は9,633百万円、前年同期比8.8%減、前期比4.9%増
tile-operating-income | 営業損益は236百万円の黒字、前年同期は567百万円の赤字、前期は830百万円の赤字
tile-adjusted-ebitda | 償却前営業利益は1,218百万円、前年同期比3.5倍、前期比9.7倍
tile-net-income | 当期損益は1,979百万円の黒字、前年同期は2,266百万円の赤字、前期は278百万円の赤字
tile-connectivity-gross-margin | 接続・付加価値サービスの粗利率は13.4%、前年同期比6.6ポイント上昇、前期比4.4ポイント上昇
tile-si-gross-margin | SIの粗利率は23.9%、前年同期比10.0ポイント上昇、前期比13.2ポイント上昇
tile-backbone-cost | バックボーンコストは1,095百万円、前年同期比17.9%減、前期比11.7%減
tile-contract-bandwidth | 契約帯域は75.8Gbps、前年同期比2.5倍、前期比13.6%増
overview-revenue-mix | 営業収益は前期比4.9%増、主因はSI（340百万円増）
overview-bridge | 当期利益は1,979百万円、その他損益が1,570百万円の増益要因
revenue-mix | 営業収益は9,633百万円、前年同期比8.8%減（主因はSI）、前期比4.9%増
revenue-share | 営業収益の58.5%は接続・付加価値サービス、30.0%はSI、11.5%は機器販売
revenue-variance | 営業収益は前年同期比930百万円減、主因はSI、付加価値サービスは増収
dedicated-access-split | 専用線接続サービスは前年同期比5.9%減、IPサービス＋データセンター接続が77.6%を占める
value-added-split | 付加価値サービスは前年同期比23.2%増、データセンターが33.2%を占める
cost-of-revenues | 売上原価は8,125百万円、前年同期比15.4%減（主因はSI原価）、前期比2.5%減
sga-and-research | 販管費・研究開発費は1,272百万円、前年同期比16.5%減（主因は販売費）、前期比24.2%減
backbone-costs | バックボーンコストは前年同期比17.9%減、国際は63.9%減、国内は4.1%増
backbone-cost-ratio | バックボーンコスト比率は19.4%、前年同期比4.6ポイント低下、前期比2.6ポイント低下
expense-bridge-yoy | 営業費用は3Q02比15.6%減、主因はSI原価（975百万円減）
expense-bridge-qoq | 営業費用は2Q03比6.2%減、主因は販売費（401百万円減）
gross-margins | SIの粗利率は前年同期比10.0ポイント上昇の23.9%、接続・付加価値サービスは6.6ポイント上昇の13.4%
operating-and-net-margins | 営業利益率は2.4%、前年同期比7.8ポイント上昇、前期比11.5ポイント上昇、当期利益率は20.5%
margin-changes | 前年同期比で売上総利益率は6.6ポイント上昇、営業利益率は7.8ポイント上昇
adjusted-ebitda | 償却前営業利益は1,218百万円、利益率は前年同期比9.3ポイント上昇の12.6%
ebitda-bridge | 当期利益は1,979百万円、その他損益が1,570百万円の増益要因
ebitda-bridge-qoq | 2Q03の当期損失は278百万円、減価償却費が956百万円の減益要因
ebitda-bridge-yoy | 3Q02の当期損失は2,266百万円、持分法損益が1,375百万円の減益要因
capital-expenditures | 設備投資は508百万円（うちキャピタルリース33.1%）、前年同期比66.6%減
capex-reconciliation | 設備投資508百万円のうちキャピタルリースが168百万円、有形固定資産等の取得が340百万円
operating-income-bridge-yoy | 営業損益は3Q02比802百万円改善、営業収益は8.8%減、営業費用は15.6%減
operating-income-bridge-qoq | 営業損益は2Q03比1,066百万円改善、営業収益は4.9%増、営業費用は6.2%減
operating-income-bridge | 営業損益は3Q02比802百万円改善、営業収益は8.8%減、営業費用は15.6%減
ip-service-contracts | IPサービスは705件（3Mbps – 1.2Gbpsが54.0%）、前年同期比7.1%増
dedicated-access-contracts | 専用線接続サービスは6,884件、前年同期比45.9%増、前期比10.1%増
dial-up-contracts | ダイアルアップ接続サービスは666,920件、前年同期比47.3%増、IIJ4Uは15.2%減
contract-bandwidth | 契約帯域は75.8Gbps（うちデータセンター接続20.4%）、前年同期比2.5倍
bandwidth-per-contract | 契約帯域は1契約あたり11.0Mbps、前年同期比71.5%増、前期比3.2%増
cash-bridge | 現金は358百万円増の12,141百万円、投資活動が1,602百万円の増加要因
cash-flows | 営業活動は1,086百万円の収入、前年同期は1,252百万円の収入、前期は526百万円の支出
free-cash-flow | フリー・キャッシュ・フローは746百万円のプラス、前年同期は747百万円のプラス
assets | 資産合計は38,465百万円（うち流動資産52.6%）、前年同期末比3.0%増
liabilities-and-equity | 資本合計は4,303百万円、前年同期末は▲586百万円、前期末は1,957百万円
equity-ratio | 自己資本比率は11.2%、前年同期末比12.8ポイント上昇、前期末比6.1ポイント上昇
current-ratio | 流動比率は120.2%、前年同期末比30.3ポイント上昇、前期末比7.4ポイント低下
interest-bearing-debt | 有利子負債は前年同期末比7.6%減、主因は転換社債（3,168百万円減）
)"));
}

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
