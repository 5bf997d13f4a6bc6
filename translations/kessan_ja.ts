<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en_US">
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>左へスクロール</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>右へスクロール</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>All checks as CSV (*.csv)</source>
        <translation>すべての検算のCSV (*.csv)</translation>
    </message>
    <message>
        <source>All checks as JSON (*.json)</source>
        <translation>すべての検算のJSON (*.json)</translation>
    </message>
    <message>
        <source>Report of the tie-out</source>
        <translation>検算報告書</translation>
    </message>
    <message>
        <source>The report was not written.</source>
        <translation>報告書を保存できませんでした。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Change YoY</source>
        <translation>前年同期差</translation>
    </message>
    <message>
        <source>Change QoQ</source>
        <translation>前期差</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>%1
not in release</source>
        <extracomment>%1: the quarters between two columns of a chart</extracomment>
        <translation>%1
記載なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 what a chart shows, %2 its unit
----------
an item and what of it: Total revenues, YoY</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>not in the release</source>
        <translation>決算発表に記載なし</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>科目</translation>
    </message>
    <message>
        <source>% of revenues</source>
        <translation>対営業収益</translation>
    </message>
    <message>
        <source>% of assets</source>
        <translation>構成比</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>前年同期比</translation>
    </message>
    <message>
        <source>QoQ</source>
        <translation>前期比</translation>
    </message>
    <message>
        <source>up %1</source>
        <translation>%1増</translation>
    </message>
    <message>
        <source>down %1</source>
        <translation>%1減</translation>
    </message>
    <message>
        <source>n.m.</source>
        <extracomment>Not meaningful: shown instead of a percentage around a loss</extracomment>
        <translation>―</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>a change of a percentage: 4.3 percentage points</extracomment>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>横ばい</translation>
    </message>
    <message>
        <source>%1 (month ended %2)</source>
        <translation>%1（%2までの1か月）</translation>
    </message>
    <message>
        <source>%1 (%2 months ended %3)</source>
        <translation>%1（%3までの%2か月）</translation>
    </message>
    <message>
        <source>fiscal %1 (year ending %2)</source>
        <translation>%1年度（%2まで）</translation>
    </message>
    <message>
        <source>English edition</source>
        <translation>英語版</translation>
    </message>
    <message>
        <source>Japanese edition</source>
        <translation>日本語版</translation>
    </message>
    <message>
        <source>text of the release</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>%1 “%2” %3</source>
        <translation>%1「%2」%3</translation>
    </message>
    <message>
        <source>%1 (%2: %3)</source>
        <translation>%1（%2：%3）</translation>
    </message>
    <message>
        <source> · </source>
        <translation>・</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>title of a table: what it shows and the unit in brackets</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>As printed: %1</source>
        <translation>決算発表の表示：%1</translation>
    </message>
    <message>
        <source>No figure</source>
        <translation>数値なし</translation>
    </message>
    <message>
        <source>Source of %1</source>
        <translation>%1の出所</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 ＝ %2</translation>
    </message>
    <message>
        <source>this is not a book</source>
        <translation>Excelファイルではありません</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読めません</translation>
    </message>
    <message>
        <source>the file is too large</source>
        <translation>ファイルが大きすぎます</translation>
    </message>
    <message>
        <source>the characters cannot be decoded</source>
        <translation>文字コードを判別できません</translation>
    </message>
    <message>
        <source>the table is damaged: a quotation mark is missing or the data is not text</source>
        <translation>表が壊れています（引用符の不足、またはテキストでないデータ）</translation>
    </message>
    <message>
        <source>the sheet is missing</source>
        <translation>シートがありません</translation>
    </message>
    <message>
        <source>the column is missing</source>
        <translation>列がありません</translation>
    </message>
    <message>
        <source>the column is unknown</source>
        <translation>不明な列です</translation>
    </message>
    <message>
        <source>the key is missing</source>
        <translation>キーがありません</translation>
    </message>
    <message>
        <source>the cell is empty</source>
        <translation>セルが空です</translation>
    </message>
    <message>
        <source>the text is missing in this language</source>
        <translation>この言語の文言がありません</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>this is not a date</source>
        <translation>日付ではありません</translation>
    </message>
    <message>
        <source>the value is not allowed here</source>
        <translation>使えない値です</translation>
    </message>
    <message>
        <source>unknown concept</source>
        <translation>不明な科目です</translation>
    </message>
    <message>
        <source>unknown period</source>
        <translation>不明な期間です</translation>
    </message>
    <message>
        <source>unknown unit</source>
        <translation>不明な単位です</translation>
    </message>
    <message>
        <source>unknown statement</source>
        <translation>不明な表です</translation>
    </message>
    <message>
        <source>unknown note</source>
        <translation>不明な注記です</translation>
    </message>
    <message>
        <source>unknown page</source>
        <translation>不明なページです</translation>
    </message>
    <message>
        <source>unknown exhibit</source>
        <translation>不明な図表です</translation>
    </message>
    <message>
        <source>unknown running order</source>
        <translation>不明な進行表です</translation>
    </message>
    <message>
        <source>the parent is not a row above</source>
        <translation>親の科目が上の行にありません</translation>
    </message>
    <message>
        <source>the id is used twice</source>
        <translation>IDが重複しています</translation>
    </message>
    <message>
        <source>an item is a part of itself</source>
        <translation>科目が自分自身の内訳になっています</translation>
    </message>
    <message>
        <source>the total has no parts</source>
        <translation>合計に内訳がありません</translation>
    </message>
    <message>
        <source>the running order has no slides</source>
        <translation>進行表にスライドがありません</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>over the numbers of slides</extracomment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>over the titles of slides</extracomment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Presenter&apos;s note</source>
        <translation>発表者ノート</translation>
    </message>
    <message>
        <source>Step by step</source>
        <extracomment>over checks: whether a slide shows its series or steps one by one</extracomment>
        <translation>段階表示</translation>
    </message>
    <message>
        <source>this version of the format is not supported</source>
        <translation>この形式の版には対応していません</translation>
    </message>
    <message>
        <source>%1, row %2, column %3</source>
        <translation>%1 %2行目 %3列</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1 %2行目</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; found: %1</source>
        <translation>（内容：%1）</translation>
    </message>
    <message>
        <source>; expected: %1</source>
        <translation>（期待：%1）</translation>
    </message>
    <message>
        <source>turned positive</source>
        <translation>プラスに転換</translation>
    </message>
    <message>
        <source>turned negative</source>
        <translation>マイナスに転換</translation>
    </message>
    <message>
        <source>negative narrowed</source>
        <translation>マイナス縮小</translation>
    </message>
    <message>
        <source>negative widened</source>
        <translation>マイナス拡大</translation>
    </message>
    <message>
        <source>turned to profit</source>
        <translation>黒字転換</translation>
    </message>
    <message>
        <source>turned to loss</source>
        <translation>赤字転換</translation>
    </message>
    <message>
        <source>loss narrowed</source>
        <translation>赤字縮小</translation>
    </message>
    <message>
        <source>loss widened</source>
        <translation>赤字拡大</translation>
    </message>
    <message>
        <source>turned to income</source>
        <translation>益に転換</translation>
    </message>
    <message>
        <source>turned to expense</source>
        <translation>損に転換</translation>
    </message>
    <message>
        <source>expense narrowed</source>
        <translation>損縮小</translation>
    </message>
    <message>
        <source>expense widened</source>
        <translation>損拡大</translation>
    </message>
    <message>
        <source>turned to tax expense</source>
        <translation>負担に転換</translation>
    </message>
    <message>
        <source>turned to benefit</source>
        <translation>戻りに転換</translation>
    </message>
    <message>
        <source>benefit narrowed</source>
        <translation>戻り縮小</translation>
    </message>
    <message>
        <source>benefit widened</source>
        <translation>戻り拡大</translation>
    </message>
    <message>
        <source>turned to addition</source>
        <translation>益に転換</translation>
    </message>
    <message>
        <source>turned to deduction</source>
        <translation>損に転換</translation>
    </message>
    <message>
        <source>deduction narrowed</source>
        <translation>損縮小</translation>
    </message>
    <message>
        <source>deduction widened</source>
        <translation>損拡大</translation>
    </message>
    <message>
        <source>turned to gain</source>
        <translation>利益に転換</translation>
    </message>
    <message>
        <source>net loss narrowed</source>
        <extracomment>of an item that is a loss by nature, such as equity in net loss of investees</extracomment>
        <translation>損失縮小</translation>
    </message>
    <message>
        <source>net loss widened</source>
        <translation>損失拡大</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The release has no figures to compare this period with.</source>
        <translation>この期間と比較できる数値は決算発表にありません。</translation>
    </message>
    <message>
        <source>Select a figure to see its source.</source>
        <translation>数値を選ぶと出所を表示します。</translation>
    </message>
    <message>
        <source>agrees: %1</source>
        <translation>一致 %1</translation>
    </message>
    <message>
        <source>Change YoY / QoQ</source>
        <translation>前年同期差・前期差</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Sum of parts</source>
        <translation>内訳の合計</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <extracomment>title of a table: its name in the release, what it shows, and the unit in brackets</extracomment>
        <translation>%1．%2%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between periods</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>四捨五入</translation>
    </message>
    <message>
        <source>truncated</source>
        <translation>切捨て</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>exchange rate</comment>
        <extracomment>an exchange rate: USD 1 = JPY 107.13</extracomment>
        <translation>%1＝%2</translation>
    </message>
    <message>
        <source>Source: %1 %2, %3 · %4</source>
        <translation>出所：%1 %2 %3・%4</translation>
    </message>
    <message>
        <source>turned to a net loss</source>
        <translation>損失に転換</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Printed in the Japanese edition only; the figures are its own.</source>
        <translation>この表は日本語版だけに記載されています。</translation>
    </message>
    <message>
        <source>Printed in the English edition only; the figures are its own.</source>
        <translation>この表は英語版だけに記載されています（数値は英語版のもの、科目名は訳）。</translation>
    </message>
    <message>
        <source>%1: derived from cumulative figures</source>
        <extracomment>periods that are computed from cumulative figures</extracomment>
        <translation>%1：累計から算出</translation>
    </message>
    <message>
        <source>not in release</source>
        <translation>記載なし</translation>
    </message>
    <message>
        <source>%1 (derived)</source>
        <extracomment>periods that nobody printed and that are computed from cumulative figures</extracomment>
        <translation>%1（累計から算出）</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>derived quarter: %1 (%2)</source>
        <translation>累計からの算出：%1（%2）</translation>
    </message>
    <message>
        <source>computed: %1 (%2)</source>
        <translation>計算：%1（%2）</translation>
    </message>
    <message>
        <source>The release does not give every step of this bridge for this period.</source>
        <translation>この期間については、増減要因の一部が決算発表に記載されていません。</translation>
    </message>
    <message>
        <source>The steps of this bridge do not add up to its end, so it is not drawn.</source>
        <translation>増減要因の合計が終点の値と一致しないため、図を描いていません。</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 not in release</source>
        <extracomment>%1: quarters that the release does not give</extracomment>
        <translation>%1は記載なし</translation>
    </message>
    <message>
        <source>The release does not give the earlier period of this bridge</source>
        <translation>この図の対象期間の数値は決算発表に記載がない</translation>
    </message>
    <message>
        <source>Source: %1 %2 · %3</source>
        <translation>出所：%1 %2・%3</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>on the cover of a book: consolidated, U.S. GAAP, unaudited</extracomment>
        <translation>作成基準</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>on the cover of a book: JPY millions, rounded</extracomment>
        <translation>単位</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>換算レート</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>of a book</comment>
        <extracomment>on the cover of a book: the release from which its figures come</extracomment>
        <translation>出所</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>発表日</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>財務諸表</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title of a table</comment>
        <extracomment>a table&apos;s name in the release, and what it shows</extracomment>
        <translation>%1．%2</translation>
    </message>
    <message>
        <source>Highlights of the release</source>
        <translation>決算発表の要約</translation>
    </message>
    <message>
        <source>Forward-looking statements</source>
        <translation>見通しに関する注意事項</translation>
    </message>
    <message>
        <source>Basis of presentation</source>
        <translation>財務数値の作成基準</translation>
    </message>
    <message>
        <source>Key figures</source>
        <extracomment>tiles with a figure each, on one page of a document</extracomment>
        <translation>主要数値</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>a heading of a table that goes on from the page before</extracomment>
        <translation>%1（続き）</translation>
    </message>
    <message>
        <source>Level before</source>
        <translation>増減前</translation>
    </message>
    <message>
        <source>Level after</source>
        <translation>増減後</translation>
    </message>
    <message>
        <source>Base above zero (not drawn)</source>
        <translation>ゼロより上の土台（非表示）</translation>
    </message>
    <message>
        <source>Bar above zero</source>
        <translation>ゼロより上の棒</translation>
    </message>
    <message>
        <source>Label above</source>
        <translation>上のラベル</translation>
    </message>
    <message>
        <source>Base below zero (not drawn)</source>
        <translation>ゼロより下の土台（非表示）</translation>
    </message>
    <message>
        <source>Bar below zero</source>
        <translation>ゼロより下の棒</translation>
    </message>
    <message>
        <source>Label below</source>
        <translation>下のラベル</translation>
    </message>
    <message>
        <source>What the chart is drawn from</source>
        <translation>グラフの作成用データ</translation>
    </message>
    <message>
        <source>%1, excerpt</source>
        <extracomment>heading of a table that shows only some rows or columns of the printed one</extracomment>
        <translation>%1抜粋</translation>
    </message>
    <message>
        <source>New running order</source>
        <extracomment>what a running order is called until its user names it</extracomment>
        <translation>新しい進行表</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>%1 the name of the running order that was copied</extracomment>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>実際の値</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>正しい値</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <extracomment>an item, its period, the figure before and the figure now</extracomment>
        <translation>%1 %2：%3 → %4</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>ファイルがパスワードで保護されています</translation>
    </message>
    <message>
        <source>the workbook is damaged or incomplete</source>
        <translation>Excelファイルが壊れているか、不完全です</translation>
    </message>
    <message>
        <source>this is not a workbook</source>
        <translation>Excelファイルではありません</translation>
    </message>
    <message>
        <source>this part of the workbook is damaged</source>
        <translation>Excelファイルのこの部分が壊れています</translation>
    </message>
    <message>
        <source>the formula gives an error</source>
        <translation>数式がエラーになっています</translation>
    </message>
    <message>
        <source>the formula has no stored result: calculate and save the workbook in a spreadsheet program</source>
        <translation>数式の計算結果が保存されていません。表計算ソフトで再計算して保存してください</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>%1. The figure as printed, with its sign. A dash (-) if the item does not exist, blank if nothing is published.</source>
        <translation>%1。公表された数値を符号も含めてそのまま入力します。該当する項目がない場合は「-」、公表されていない場合は空欄のままにします。</translation>
    </message>
    <message>
        <source>Type into the tinted cells. A total adds up once each of its parts is there, as a number or a dash; where the release prints another figure, type it over the formula. Percentages and changes are computed by the program.</source>
        <translation>色の付いたセルに入力します。合計は、内訳がすべて（数値または「-」で）そろうと自動的に計算されます。公表された合計が異なる場合は、数式の上にその数値を入力してください。構成比と増減率はプログラムが計算します。</translation>
    </message>
    <message>
        <source>the current period %1 is no quarter of a fiscal year</source>
        <translation>現在の期間 %1 は会計年度の四半期ではありません</translation>
    </message>
    <message>
        <source>from %1 it can&apos;t be told what the next quarter is called</source>
        <translation>%1 からは次の四半期の名称がわかりません</translation>
    </message>
    <message>
        <source>the book has another period called %1</source>
        <translation>%1 という別の期間がブックにあります</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>%1: %2, new</source>
        <translation>%1：%2（新規）</translation>
    </message>
    <message>
        <source>Column of figures</source>
        <translation>数字の列</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>new item</source>
        <translation>新しい項目</translation>
    </message>
    <message>
        <source>Label in English</source>
        <translation>英語の科目名</translation>
    </message>
    <message>
        <source>Label in Japanese</source>
        <translation>日本語の科目名</translation>
    </message>
    <message>
        <source>Item of the book</source>
        <translation>ブックの項目</translation>
    </message>
    <message>
        <source>the book prints another figure here</source>
        <translation>ブックの数字と異なります</translation>
    </message>
    <message>
        <source>the statement is in another unit</source>
        <translation>追加先の表と単位が異なります</translation>
    </message>
    <message>
        <source>another row is the same item</source>
        <translation>別の行が同じ項目です</translation>
    </message>
    <message>
        <source>another column has the same period</source>
        <translation>別の列が同じ期間です</translation>
    </message>
    <message>
        <source>First published</source>
        <translation>当初公表値</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>修正後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>figures as first published</source>
        <translation>数値は当初公表値</translation>
    </message>
    <message>
        <source>%1: restated since first published</source>
        <translation>%1：当初公表値から修正再表示</translation>
    </message>
    <message>
        <source>%1: as first published, restated since</source>
        <translation>%1：当初公表値（後に修正再表示）</translation>
    </message>
    <message>
        <source>release of %1</source>
        <translation>%1発表の決算資料</translation>
    </message>
    <message>
        <source>first published on %1: %2</source>
        <translation>当初公表値（%1）%2</translation>
    </message>
    <message>
        <source>%1: %2 checks, %3 agree, %4 within rounding, %5 differ
</source>
        <extracomment>counts of checks: of which kind, how many, how many agree, agree within rounding, differ</extracomment>
        <translation>%1：検算%2件、一致%3件、端数処理の範囲内%4件、相違%5件
</translation>
    </message>
    <message>
        <source> [reviewed: %1]</source>
        <translation>［確認済み：%1］</translation>
    </message>
    <message>
        <source>Kind of check</source>
        <translation>検算の種類</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検算</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Cannot follow from the other figures</source>
        <translation>他の数値から導けないもの</translation>
    </message>
    <message>
        <source>Off by one in the last digit</source>
        <translation>末位1の差</translation>
    </message>
    <message>
        <source>Explained by rounding</source>
        <translation>端数処理で説明できるもの</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>記載値</translation>
    </message>
    <message>
        <source>Recomputed</source>
        <translation>再計算</translation>
    </message>
    <message>
        <source>Where printed</source>
        <translation>記載箇所</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>%1 before rounding</source>
        <translation>端数処理前 %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <extracomment>the least and the most that may follow from figures as they were rounded</extracomment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1 (%2) does not name the row “%3”</source>
        <translation>%1（%2）に「%3」の行名がありません</translation>
    </message>
    <message>
        <source>%1 prints %2 as %3 in one edition only (%4)</source>
        <translation>%1の%2は%3と、一方の版（%4）にだけ記載</translation>
    </message>
    <message>
        <source>%1 prints %2 as %3 (%4); the other edition prints %5</source>
        <translation>%1の%2は%3（%4）、他方の版では%5</translation>
    </message>
    <message>
        <source>%1 prints %2 as %3 (%4); recomputed %5</source>
        <translation>%1の%2は%3（%4）、再計算では%5</translation>
    </message>
    <message>
        <source>Totals added up</source>
        <translation>合計の検算</translation>
    </message>
    <message>
        <source>Statements with each other</source>
        <translation>財務諸表間の整合</translation>
    </message>
    <message>
        <source>Opening balances</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Same figure in several places</source>
        <translation>同一数値の照合</translation>
    </message>
    <message>
        <source>Percentages of revenues and assets</source>
        <translation>構成比</translation>
    </message>
    <message>
        <source>YoY and QoQ</source>
        <translation>前年同期比・前期比</translation>
    </message>
    <message>
        <source>Margins and per-share figures</source>
        <translation>利益率・1株当たり</translation>
    </message>
    <message>
        <source>Translated amounts</source>
        <translation>外貨換算</translation>
    </message>
    <message>
        <source>Cumulative periods with quarters</source>
        <translation>累計期間と四半期</translation>
    </message>
    <message>
        <source>Japanese with English edition</source>
        <translation>日英両版の照合</translation>
    </message>
    <message>
        <source>Labels in both languages</source>
        <translation>科目名の日英</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>端数処理の範囲内</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Label missing</source>
        <translation>科目名なし</translation>
    </message>
    <message>
        <source>Editions differ</source>
        <translation>日英不一致</translation>
    </message>
    <message>
        <source>Last digit</source>
        <translation>末位の差</translation>
    </message>
    <message>
        <source>Differs</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>%1: %2 figures, %3 the same fact, %4 not
</source>
        <extracomment>counts of figures: of what, how many, how many are the same fact in both languages, how many are not</extracomment>
        <translation>%1：%2件、同一%3件、不一致%4件
</translation>
    </message>
    <message>
        <source>%1: %2 %3 is %4 in Japanese and %5 in English
</source>
        <extracomment>a figure that is not the same in both languages: in which exhibit, of what, when, in Japanese, in English</extracomment>
        <translation>%1：%2（%3）は日本語で%4、英語で%5
</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検算の種類</translation>
    </message>
    <message>
        <source>Recomputed, or other edition</source>
        <extracomment>what a figure was recomputed to or, where the editions are compared, what the other one prints</extracomment>
        <translation>再計算値・他版の値</translation>
    </message>
    <message>
        <source>Difference</source>
        <comment>of a check</comment>
        <extracomment>printed less recomputed</extracomment>
        <translation>差異</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Range</source>
        <extracomment>within which a recomputed figure may lie</extracomment>
        <translation>端数を考慮した範囲</translation>
    </message>
    <message>
        <source>Tie-out report</source>
        <translation>検算報告書</translation>
    </message>
    <message>
        <source>%1, released on %2</source>
        <extracomment>a release and its day</extracomment>
        <translation>%1（%2公表）</translation>
    </message>
    <message>
        <source>Checks by kind</source>
        <translation>種類別の検算結果</translation>
    </message>
    <message>
        <source>Within rounding</source>
        <translation>端数処理の範囲内</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Of these reviewed</source>
        <translation>うち確認済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>全検算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>title and count</comment>
        <extracomment>heading of a list and the number of its entries</extracomment>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>None</source>
        <comment>findings</comment>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of a reviewer</comment>
        <translation>備考</translation>
    </message>
    <message>
        <source>Result</source>
        <comment>of a check</comment>
        <translation>結果</translation>
    </message>
    <message>
        <source>Japanese and English: the same facts</source>
        <translation>日英の数値の同一性</translation>
    </message>
    <message>
        <source>Figures in both languages</source>
        <translation>日英両方の数値</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Same fact</source>
        <translation>同一</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Figures that are not the same</source>
        <translation>日英で異なる数値</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>箇所</translation>
    </message>
    <message>
        <source>In Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Figures on the Japanese and English pages that are not the same fact: %1</source>
        <translation>日本語と英語の画面・資料の間で異なる数値：%1件</translation>
    </message>
    <message>
        <source>Every figure on the Japanese pages and on the English pages is the same fact.</source>
        <translation>日本語と英語の画面・資料の数値は、すべて同一です。</translation>
    </message>
    <message>
        <source>Every figure on the Japanese pages and on the English pages is the same fact, except in statements as printed, where the editions of the release differ: %1</source>
        <translation>日本語と英語の画面・資料の数値は、発表資料の両版で記載が異なる%1件（発表どおりの財務諸表等の表示）を除き、すべて同一です。</translation>
    </message>
    <message>
        <source>Printed by both editions</source>
        <translation>両版に記載の数値</translation>
    </message>
    <message>
        <source>Shown in exhibits and their tables (%1)</source>
        <translation>図表とその表（%1点）の数値</translation>
    </message>
    <message>
        <source>Shown in statements as computed (%1)</source>
        <translation>財務諸表等（%1点）の計算値</translation>
    </message>
    <message>
        <source>Shown in statements as printed (%1)</source>
        <translation>財務諸表等（%1点）の発表どおりの数値</translation>
    </message>
    <message>
        <source>Printed by one edition only: %1 in English, %2 in Japanese</source>
        <translation>一方の版だけに記載の数値：英語版%1件、日本語版%2件</translation>
    </message>
    <message>
        <source>Japanese and English</source>
        <translation>日英の照合</translation>
    </message>
    <message>
        <source>Kessan: a company&apos;s results as a live dashboard, in Japanese and English.

kessan [BOOK]              opens the window; BOOK is a folder of CSV files or an .xlsx workbook, default the built-in book
    --open                 opens it even if BOOK cannot be read, and says there why: for file managers
kessan export [BOOK]       writes exhibits and statements to files
    --output DIR           folder to write to, default the current one
    --format pdf|png|svg|xlsx|csv   may be given several times, default pdf
    --lang en|ja|both      default both
    --exhibit ID           may be given several times; see kessan list
    --statement ID         a statement or table, several times too; with neither: all (pictures: all exhibits)
    --order ID             the slides of a running order instead: PDF, a picture a slide, or their figures
    --notes                with the presenter&apos;s notes, in PDF: beside the slide, on upright paper under it
    --period ID            current period, default the book&apos;s
    --axis comparison|timeline      the periods compared, or every quarter in its place
    --base ID              period from which bridges lead that leave it to the reader
    --unit UNIT            unit of money, default the book&apos;s
    --first-published      figures as first published, where the book keeps those that were restated since
    --size SIZE            slide, 4k, a4, a4-portrait, letter, letter-portrait or WxH, such as 1600x900;
                           default a4 for PDF, slide (1920x1080) for PNG and SVG
    --scale N              of a PNG, 1 to 4, default 1
    --background white|transparent
    --theme light|dark
    --encoding utf-8|cp932 of CSV, default utf-8 with a byte order mark
    --name PATTERN         of the files, default {no}_{exhibit}_{language}; also {company} {period}
    --force                replaces files that exist
kessan facts [BOOK]        every fact as CSV on standard output
kessan check [BOOK]        the tie-out: every printed figure held against the others
    --format text|csv|json default text: counts and findings; csv and json: every check
    --output FILE          a report instead, in the form that FILE ends in: .pdf, .xlsx, .csv, .json or .txt
    --lang en|ja           of text, PDF and workbook, default en
    --force                replaces a FILE that exists
kessan list [BOOK]         the exhibits: id, page, title en, title ja (tab-separated)
kessan convert [BOOK] OUT  writes the book in the other form: OUT ends in .xlsx, or is a folder
kessan new-quarter [BOOK] OUT.xlsx   writes the book with empty columns for the next quarter, to be filled in
    --lang en|ja           of what both workbooks say to whoever fills them in, default en
    --force                replaces what exists
kessan --help | --version

Exit 0 done, 1 findings of check that nobody has reviewed, 2 bad usage or unreadable input.
</source>
        <extracomment>The help of the command line; names of commands and options stay as they are</extracomment>
        <translation>Kessan: 企業の決算を日本語と英語で見せるダッシュボード

kessan [BOOK]              ウィンドウを開く。BOOK は CSV のフォルダーまたは .xlsx ブック、省略時は内蔵のブック
    --open                 BOOK を読み込めなくてもウィンドウを開いて理由を示す（ファイルマネージャー用）
kessan export [BOOK]       図表と財務諸表をファイルに書き出す
    --output DIR           書き出し先のフォルダー、省略時は現在のフォルダー
    --format pdf|png|svg|xlsx|csv   複数指定可、省略時は pdf
    --lang en|ja|both      省略時は both
    --exhibit ID           複数指定可。kessan list を参照
    --statement ID         財務諸表または表、複数指定可。どちらも省略すると全部（画像では図表のみ）
    --order ID             代わりに進行表のスライド: PDF、1枚ごとの画像、またはその数値
    --notes                発表者用ノート付き（PDF のみ）。スライドの横、縦置きの用紙では下に入る
    --period ID            当期、省略時はブックの当期
    --axis comparison|timeline      比較する期間、またはすべての四半期を時系列で
    --base ID              起点を選べる増減分析の起点の期間
    --unit UNIT            金額の単位、省略時はブックの単位
    --first-published      修正再表示された数値を、当初公表値で書き出す
    --size SIZE            slide, 4k, a4, a4-portrait, letter, letter-portrait または 1600x900 のような WxH
                           省略時は PDF では a4、PNG と SVG では slide (1920x1080)
    --scale N              PNG の倍率、1 から 4、省略時は 1
    --background white|transparent
    --theme light|dark
    --encoding utf-8|cp932 CSV の文字コード、省略時は BOM 付き utf-8
    --name PATTERN         ファイル名、省略時は {no}_{exhibit}_{language}。{company} {period} も可
    --force                既存のファイルを置き換える
kessan facts [BOOK]        すべての数値を CSV で標準出力に書き出す
kessan check [BOOK]        検算: 記載されたすべての数値を他の数値と突き合わせる
    --format text|csv|json 省略時は text（件数と指摘事項）。csv と json はすべての検算
    --output FILE          報告書をファイルに書き出す。形式は末尾の .pdf .xlsx .csv .json .txt による
    --lang en|ja           テキスト、PDF、ブックの言語、省略時は en
    --force                既存の FILE を置き換える
kessan list [BOOK]         図表の一覧: id、ページ、英語の題、日本語の題（タブ区切り）
kessan convert [BOOK] OUT  ブックを別の形で書き出す。OUT は .xlsx で終わる名前またはフォルダー
kessan new-quarter [BOOK] OUT.xlsx   次の四半期を入力する空欄を加えたブックを書き出す
    --lang en|ja           上の二つのブックの入力案内の言語、省略時は en
    --force                既存のものを置き換える
kessan --help | --version

終了コード: 0 完了、1 未確認の指摘事項あり（check）、2 使い方の誤りまたは読めない入力
</translation>
    </message>
    <message>
        <source>Heading of a column</source>
        <translation>列の見出し</translation>
    </message>
    <message>
        <source>%1 (%2) puts “%3” over %4, which ends on %5</source>
        <translation>%1（%2）の%4の見出しは「%3」、期末日は%5</translation>
    </message>
    <message>
        <source>Dates over columns</source>
        <translation>見出しの日付</translation>
    </message>
    <message>
        <source>Wrong date</source>
        <translation>日付の誤り</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>期首残高</translation>
    </message>
    <message>
        <source>Same figure</source>
        <translation>同一数値</translation>
    </message>
    <message>
        <source>Percentages</source>
        <translation>構成比</translation>
    </message>
    <message>
        <source>YoY, QoQ</source>
        <translation>前年・前期比</translation>
    </message>
    <message>
        <source>Ratios</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>外貨換算</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>日英両版</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>科目名</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>見出し</translation>
    </message>
</context>
<context>
    <name>app::BookActions</name>
    <message>
        <source>Open book</source>
        <translation>ブックを開く</translation>
    </message>
    <message>
        <source>Books (*.xlsx *.xlsm %1)</source>
        <translation>ブック (*.xlsx *.xlsm %1)</translation>
    </message>
    <message>
        <source>Open a book&apos;s folder</source>
        <translation>ブックのフォルダーを開く</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>履歴を消去</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>ブックを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open book&apos;s &amp;folder…</source>
        <translation>ブックのフォルダーを開く(&amp;F)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったブック(&amp;R)</translation>
    </message>
    <message>
        <source>Read books again when they are &amp;saved</source>
        <translation>保存されたら自動で読み直す(&amp;S)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
    </message>
    <message>
        <source>Folder of CSV files (*)</source>
        <translation>CSVのフォルダー (*)</translation>
    </message>
    <message>
        <source>Save book as</source>
        <translation>ブックを保存</translation>
    </message>
    <message>
        <source>Workbook for the new quarter</source>
        <translation>新しい四半期のブック</translation>
    </message>
    <message>
        <source>New quarter</source>
        <translation>新しい四半期</translation>
    </message>
    <message>
        <source>The workbook is ready:
%1</source>
        <translation>ブックを作成しました：
%1</translation>
    </message>
    <message>
        <source>Fill in the tinted cells of the new columns; totals add up by themselves, and what stays empty is shown as not in the release. Then save it and drop it on this window.</source>
        <translation>新しい列の色の付いたセルに入力してください。合計は自動で計算され、空欄は「記載なし」と表示されます。保存したら、このウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Open in spreadsheet</source>
        <translation>表計算ソフトで開く</translation>
    </message>
    <message>
        <source>The book was not written.</source>
        <translation>ブックを保存できませんでした。</translation>
    </message>
    <message>
        <source>Save book &amp;as…</source>
        <translation>ブックを保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;New quarter…</source>
        <translation>新しい四半期(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>表の取り込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Book of an earlier release</source>
        <translation>以前の決算のブック</translation>
    </message>
    <message>
        <source>These books cannot be compared:
%1</source>
        <translation>このブックとは照合できません：
%1</translation>
    </message>
    <message>
        <source>It must be of the same company, and released before the open one.</source>
        <translation>同じ会社の、開いているブックより前に発表されたものを選んでください。</translation>
    </message>
</context>
<context>
    <name>app::BookNotice</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was saved anew.</source>
        <translation>%1 が更新されました。</translation>
    </message>
    <message>
        <source>%1 was saved anew and cannot be read now. The book on screen stays as it was.</source>
        <translation>%1 が更新されましたが、読み込めません。画面のブックはそのままです。</translation>
    </message>
    <message>
        <source>%1 was read again.</source>
        <translation>%1 を読み直しました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read again: %n figures changed and not yet looked at.</source>
        <translation>
            <numerusform>%1 を読み直しました。未確認の変更が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>What is wrong…</source>
        <translation>問題を表示…</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>変更された数値</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に読み直す</translation>
    </message>
    <message>
        <source>The book as it was before it was read again</source>
        <translation>読み直す前のブックに戻します</translation>
    </message>
    <message>
        <source>Books are read again as soon as they are saved</source>
        <translation>今後は保存されるたびに自動で読み直します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>数字%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported: %1. Not saved yet.</source>
        <extracomment>%1 how many figures</extracomment>
        <translation>%1を取り込みました。まだ保存していません。</translation>
    </message>
    <message>
        <source>Imported: %1 and %2. Not saved yet.</source>
        <extracomment>%1 how many figures, %2 how many new items</extracomment>
        <translation>%1と%2を取り込みました。まだ保存していません。</translation>
    </message>
    <message numerus="yes">
        <source>%n new items</source>
        <translation>
            <numerusform>新しい項目%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Meanwhile %2 was saved anew.</source>
        <extracomment>%1 what was imported, a sentence; %2 the book&apos;s file</extracomment>
        <translation>%1その間に %2 が更新されました。</translation>
    </message>
    <message>
        <source>Imported figures</source>
        <translation>取り込んだ数字</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>取り込みをやり直す</translation>
    </message>
    <message>
        <source>The book as it was before the import</source>
        <translation>取り込む前のブックに戻します</translation>
    </message>
    <message>
        <source>Save book as…</source>
        <translation>ブックを保存…</translation>
    </message>
    <message>
        <source>%1 was saved anew. What was not saved here is not in it.</source>
        <translation>%1 が更新されました。ここで保存していない変更は含まれません。</translation>
    </message>
    <message>
        <source>What was not saved was taken back.</source>
        <translation>保存していない変更を取り消しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from those of the release that was open before. Both can be kept.</source>
        <translation>
            <numerusform>直前に開いていた決算と異なる数値が%n件あります。両方を残せます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures are kept as first published too. Not saved yet.</source>
        <translation>
            <numerusform>当初公表値も残した数値：%n件（未保存）</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier release prints no figure otherwise.</source>
        <translation>以前の決算と異なる数値はありません。</translation>
    </message>
    <message>
        <source>Reading %1… %2%</source>
        <extracomment>%1 a file, %2 how much of it is read</extracomment>
        <translation>%1 を読み込んでいます… %2%</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を残す</translation>
    </message>
    <message>
        <source>Restated figures…</source>
        <translation>修正再表示された数値…</translation>
    </message>
    <message>
        <source>The book as it was before it was compared</source>
        <translation>照合前のブック</translation>
    </message>
    <message>
        <source>The book with what was taken back</source>
        <translation>取り消した変更を含むブック</translation>
    </message>
</context>
<context>
    <name>app::ColumnChooser</name>
    <message>
        <source>All columns have a period</source>
        <translation>すべての列に期間があります</translation>
    </message>
    <message numerus="yes">
        <source>%n columns without a period</source>
        <translation>
            <numerusform>期間のない列%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns of figures</source>
        <translation>数字の列</translation>
    </message>
</context>
<context>
    <name>app::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 を書き出しています</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The folder could not be opened.</source>
        <translation>フォルダーを開けませんでした。</translation>
    </message>
    <message>
        <source>Choose at least one exhibit.</source>
        <translation>図表を1点以上選んでください。</translation>
    </message>
    <message>
        <source>%1 × %2 × %3</source>
        <extracomment>8 exhibits × 2 languages × 2 formats</extracomment>
        <translation>%1 × %2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n言語</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n format(s)</source>
        <translation>
            <numerusform>%n形式</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Export %n file(s)</source>
        <translation>
            <numerusform>%n件を書き出す</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n file(s)</source>
        <translation>
            <numerusform>%n件を置き換える</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist(s): replace?</source>
        <translation>
            <numerusform>同じ名前のファイルが%n件あります。置き換えますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between file names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n件を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き出されていません。</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2.</source>
        <translation>%2件中%1件で中止しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n件を書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder cannot be made: %1</source>
        <translation>フォルダーを作成できません：%1</translation>
    </message>
    <message>
        <source>Could not write %1</source>
        <translation>書き出せません：%1</translation>
    </message>
    <message>
        <source>%1 was written as %2</source>
        <extracomment>a character that a file could not hold and what was written for it</extracomment>
        <translation>「%1」→「%2」</translation>
    </message>
    <message>
        <source>CP932 lacks some characters: %1</source>
        <translation>CP932にない文字を置き換えました：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Export exhibits</source>
        <translation>図表の書き出し</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>図表</translation>
    </message>
</context>
<context>
    <name>app::ExportTexts</name>
    <message numerus="yes">
        <source>%n exhibit(s)</source>
        <translation>
            <numerusform>図表%n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>財務諸表等%n点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibits and statements</source>
        <translation>
            <numerusform>図表・財務諸表等%n点</numerusform>
        </translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>book</source>
        <extracomment>a PDF with cover and contents; a file</extracomment>
        <translation>冊子</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>vector</source>
        <extracomment>a picture that is sharp at every size; a file</extracomment>
        <translation>ベクター</translation>
    </message>
    <message>
        <source>workbook</source>
        <translation>ブック</translation>
    </message>
    <message>
        <source>A4 portrait</source>
        <translation>A4 縦</translation>
    </message>
    <message>
        <source>A4 landscape</source>
        <translation>A4 横</translation>
    </message>
    <message>
        <source>Letter portrait</source>
        <translation>レター 縦</translation>
    </message>
    <message>
        <source>Letter landscape</source>
        <translation>レター 横</translation>
    </message>
    <message>
        <source>4K %1</source>
        <translation>4K %1</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>スライド %1</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>スライド%n枚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::FileListModel</name>
    <message>
        <source>exists</source>
        <extracomment>of a file that would be replaced</extracomment>
        <translation>既存</translation>
    </message>
    <message>
        <source>writing…</source>
        <extracomment>of a file</extracomment>
        <translation>書き出し中…</translation>
    </message>
    <message>
        <source>written</source>
        <extracomment>of a file</extracomment>
        <translation>完了</translation>
    </message>
    <message>
        <source>not written</source>
        <extracomment>of a file</extracomment>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>app::FindDialog</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a find result: an exhibit and its page, or an item and its statement</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Item or exhibit, in either language</source>
        <translation>科目または図表（日本語・英語）</translation>
    </message>
</context>
<context>
    <name>app::ImportDialog</name>
    <message>
        <source>Import table</source>
        <translation>表の取り込み</translation>
    </message>
    <message numerus="yes">
        <source>%n problems. Nothing was imported.</source>
        <translation>
            <numerusform>問題が%n件あるため、取り込みませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>The book on disk stays as it is until you save it.</source>
        <translation>保存するまで、ディスク上のブックは変わりません。</translation>
    </message>
    <message>
        <source>Table as read</source>
        <translation>読み取った表</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The book has all of these figures already.</source>
        <translation>これらの数字はすべてブックにあります。</translation>
    </message>
</context>
<context>
    <name>app::ImportForm</name>
    <message>
        <source>none</source>
        <comment>column</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Header row</source>
        <translation>見出しの行</translation>
    </message>
    <message>
        <source>English labels</source>
        <translation>英語の科目名</translation>
    </message>
    <message>
        <source>Japanese labels</source>
        <translation>日本語の科目名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>追加先</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>英語の表題</translation>
    </message>
    <message>
        <source>Title, Japanese</source>
        <translation>日本語の表題</translation>
    </message>
    <message>
        <source>choose…</source>
        <comment>unit</comment>
        <translation>選択…</translation>
    </message>
    <message>
        <source>a new table</source>
        <translation>新しい表</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a statement and its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Quarters from cumulative figures too</source>
        <translation>累計から四半期の数字も求める</translation>
    </message>
    <message>
        <source>The quarter in which nine months end is what they leave of the quarters before; it is marked as computed.</source>
        <translation>9か月累計なら、前の四半期までを差し引いて第3四半期とし、計算値と表示します。</translation>
    </message>
</context>
<context>
    <name>app::ImportSource</name>
    <message>
        <source>Pasted table</source>
        <translation>貼り付けた表</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>表の取り込み</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation>表 (*.xlsx *.xlsm *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard.</source>
        <translation>クリップボードに表がありません。</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>ファイル…</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
</context>
<context>
    <name>app::ImportVerdict</name>
    <message>
        <source>Paste a table or choose a file.</source>
        <translation>表を貼り付けるか、ファイルを選んでください。</translation>
    </message>
    <message>
        <source>No column has a period: choose one for each column of figures.</source>
        <translation>期間の分かる列がありません。数字の列ごとに期間を選んでください。</translation>
    </message>
    <message>
        <source>The table does not say its unit: choose one.</source>
        <translation>表に単位の記載がありません。単位を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are not known: choose what each is.</source>
        <translation>
            <numerusform>不明な行が%n件あります。対応する項目を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no figures to import.</source>
        <translation>取り込む数字がありません。</translation>
    </message>
    <message>
        <source>A new table needs a title in both languages.</source>
        <translation>新しい表には両言語の表題が必要です。</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>12 figures of 2 periods in 6 rows</extracomment>
        <translation>%2・%3の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>数字%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n periods</source>
        <translation>
            <numerusform>%n期間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>what comes, and how much of it is new</extracomment>
        <translation>%1（うち%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are new</source>
        <translation>
            <numerusform>新しい行%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app::KeyCard</name>
    <message>
        <source>Next step or slide</source>
        <translation>次の段階またはスライド</translation>
    </message>
    <message>
        <source>Previous step or slide</source>
        <translation>前の段階またはスライド</translation>
    </message>
    <message>
        <source>First and last slide</source>
        <translation>最初と最後のスライド</translation>
    </message>
    <message>
        <source>Slide of that number</source>
        <translation>その番号のスライド</translation>
    </message>
    <message>
        <source>All slides</source>
        <translation>スライド一覧</translation>
    </message>
    <message>
        <source>Black or white screen</source>
        <translation>画面を黒または白にする</translation>
    </message>
    <message>
        <source>The other language</source>
        <translation>もう一方の言語</translation>
    </message>
    <message>
        <source>Next unit</source>
        <translation>次の単位</translation>
    </message>
    <message>
        <source>Next period</source>
        <translation>次の期間</translation>
    </message>
    <message>
        <source>Pointer spot; also while the right button is held</source>
        <translation>ポインター（右ボタンを押している間も）</translation>
    </message>
    <message>
        <source>Question: find an item or exhibit</source>
        <translation>質問：科目や図表を探す</translation>
    </message>
    <message>
        <source>Presenter&apos;s window</source>
        <translation>発表者ウィンドウ</translation>
    </message>
    <message>
        <source>This card</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Back to the slide, then to the window</source>
        <translation>スライドに戻る、次にウィンドウに戻る</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー操作</translation>
    </message>
</context>
<context>
    <name>app::MainWindow</name>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました：%1</translation>
    </message>
    <message>
        <source>About Kessan</source>
        <translation>Kessanについて</translation>
    </message>
    <message>
        <source>Kessan %1
A company&apos;s results as a live dashboard.
Free software under the GNU General Public License, version 3.</source>
        <translation>Kessan %1
決算を日英で見せるダッシュボード。
GNU一般公衆利用許諾書 第3版に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>%1 – Kessan</source>
        <translation>%1 – Kessan</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Switch to &amp;Japanese</source>
        <translation>英語に切り替え(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>ダークテーマ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全画面(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;About Kessan</source>
        <translation>Kessanについて(&amp;A)</translation>
    </message>
    <message>
        <source>Released %1
%2 (%3)</source>
        <translation>%1発表
%2（%3）</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Chart the selected row</source>
        <translation>選択した行をグラフにする(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Timeline of all quarters</source>
        <translation>全四半期の推移(&amp;T)</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <extracomment>%1 the title of a chart, whose picture and figures are on the clipboard</extracomment>
        <translation>コピーしました：%1</translation>
    </message>
</context>
<context>
    <name>app::OptionsForm</name>
    <message>
        <source>Choose at least one format.</source>
        <translation>形式を1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Choose a folder to write to.</source>
        <translation>書き出し先のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The names contain %1, which stands for nothing.</source>
        <translation>ファイル名の %1 は使えません。</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>書き出し先のフォルダー</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>background</comment>
        <extracomment>background of a picture</extracomment>
        <translation>濃色</translation>
    </message>
    <message>
        <source>White</source>
        <comment>background</comment>
        <translation>白</translation>
    </message>
    <message>
        <source>PNG only: %1 px</source>
        <translation>PNGのみ：%1 px</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>EN</source>
        <extracomment>languages of exported files, short</extracomment>
        <translation>英語</translation>
    </message>
    <message>
        <source>JA</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Both</source>
        <comment>languages</comment>
        <translation>両方</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>倍率</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>theme</comment>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>theme</comment>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>CSV text</source>
        <translation>CSV文字</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8（BOM付き）</translation>
    </message>
    <message>
        <source>CP932 (Shift-JIS)</source>
        <translation>CP932（Shift-JIS）</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ファイル名</translation>
    </message>
    <message>
        <source>Colours</source>
        <extracomment>light or dark pictures</extracomment>
        <translation>配色</translation>
    </message>
    <message>
        <source>%1 is none of {company} {period} {no} {exhibit} {language}</source>
        <translation>%1 は使えません。{company} {period} {no} {exhibit} {language}</translation>
    </message>
</context>
<context>
    <name>app::OrderBar</name>
    <message>
        <source>This running order comes with the book.</source>
        <translation>この進行表はブックに含まれています。</translation>
    </message>
    <message>
        <source>Running orders</source>
        <translation>進行表</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name, %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>名称（%1）</translation>
    </message>
</context>
<context>
    <name>app::OrderDialog</name>
    <message>
        <source>A running order has no name.</source>
        <translation>名称のない進行表があります。</translation>
    </message>
    <message>
        <source>“%1” has no slides yet.</source>
        <extracomment>%1 the name of a running order</extracomment>
        <translation>「%1」にはまだスライドがありません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The running orders could not be read or written.</source>
        <translation>進行表を読み込めないか、保存できません。</translation>
    </message>
    <message>
        <source>There are unsaved changes.</source>
        <translation>保存していない変更があります。</translation>
    </message>
    <message>
        <source>Changed, not yet saved</source>
        <translation>変更あり（未保存）</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>すべて保存済み</translation>
    </message>
    <message>
        <source>Running orders</source>
        <translation>進行表</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>スライド</translation>
    </message>
    <message>
        <source>Preview of the slide</source>
        <translation>スライドのプレビュー</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>app::OutletActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print page…</source>
        <translation>ページを印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print &amp;book…</source>
        <translation>決算資料全体を印刷(&amp;B)…</translation>
    </message>
    <message>
        <source>Copy e&amp;xhibit</source>
        <translation>図表をコピー(&amp;X)</translation>
    </message>
</context>
<context>
    <name>app::PageList</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>財務諸表</translation>
    </message>
    <message>
        <source>Tie-out</source>
        <translation>検算</translation>
    </message>
</context>
<context>
    <name>app::PresentActions</name>
    <message>
        <source>The one without this window</source>
        <translation>このウィンドウのない画面</translation>
    </message>
    <message>
        <source>%1 (%2 × %3)</source>
        <extracomment>a screen: its name, width and height</extracomment>
        <translation>%1（%2 × %3）</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>発表(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Start from this &amp;exhibit</source>
        <translation>この図表から開始(&amp;E)</translation>
    </message>
    <message>
        <source>Presenter&apos;s &amp;window</source>
        <translation>発表者ウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Running &amp;order</source>
        <translation>進行表(&amp;O)</translation>
    </message>
    <message>
        <source>S&amp;creen for slides</source>
        <translation>スライドの画面(&amp;C)</translation>
    </message>
    <message>
        <source>Edit running or&amp;ders…</source>
        <translation>進行表を編集(&amp;D)…</translation>
    </message>
</context>
<context>
    <name>app::PresenterWindow</name>
    <message>
        <source>No notes on this slide</source>
        <translation>このスライドの発表者ノートはありません</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Slide %1</source>
        <translation>スライド %1</translation>
    </message>
    <message>
        <source>%1 – the screen is black</source>
        <translation>%1 – 画面は黒</translation>
    </message>
    <message>
        <source>%1 – the screen is white</source>
        <translation>%1 – 画面は白</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次：%1</translation>
    </message>
    <message>
        <source>This is the last slide</source>
        <translation>最後のスライドです</translation>
    </message>
    <message>
        <source>Presenter&apos;s window</source>
        <translation>発表者ウィンドウ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>発表者ノート</translation>
    </message>
    <message>
        <source>F1 shows all keys. / finds an answer to a question.</source>
        <translation>F1 キー操作の一覧&#x3000;／ 質問の答えを探す</translation>
    </message>
</context>
<context>
    <name>app::PreviewPane</name>
    <message>
        <source>A workbook: a sheet for every page with its figures and charts, and a sheet for every statement.</source>
        <translation>ブック：ページごとに数値とグラフのシート、財務諸表等ごとにシートが入ります。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which file of how many is shown</extracomment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>what is shown, its language, its format</extracomment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Files to write</source>
        <translation>書き出すファイル</translation>
    </message>
</context>
<context>
    <name>app::ProblemsDialog</name>
    <message>
        <source>The book cannot be opened</source>
        <translation>ブックを開けません</translation>
    </message>
    <message numerus="yes">
        <source>%1
%n problems. The open book stays as it is.</source>
        <translation>
            <numerusform>%1
問題が%n件あります。開いているブックはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Cells of the sheet</source>
        <translation>シートのセル</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Import as table…</source>
        <translation>表として取り込む…</translation>
    </message>
</context>
<context>
    <name>app::QuestionBox</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a find result: an exhibit and its page, or an item and its statement</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Item or exhibit, in either language</source>
        <translation>科目または図表（日本語・英語）</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答の候補</translation>
    </message>
</context>
<context>
    <name>app::RestatementActions</name>
    <message>
        <source>Figures as first &amp;published</source>
        <translation>当初公表値で表示(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Restated figures…</source>
        <translation>修正再表示された数値(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>app::RestatementsDialog</name>
    <message>
        <source>Restated figures</source>
        <translation>修正再表示された数値</translation>
    </message>
    <message>
        <source>No figure of this book is known to have been published otherwise before.</source>
        <translation>このブックには、当初公表値と異なることがわかっている数値はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n figures were published otherwise before.</source>
        <translation>
            <numerusform>当初公表値と異なる数値：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show figures as first published</source>
        <translation>当初公表値で表示する</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Compare with an earlier release…</source>
        <translation>以前の決算と照合…</translation>
    </message>
</context>
<context>
    <name>app::Ribbon</name>
    <message>
        <source>%1, %2</source>
        <extracomment>the unit and how it is rounded</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>As first published</source>
        <translation>当初公表値</translation>
    </message>
</context>
<context>
    <name>app::RowDecider</name>
    <message numerus="yes">
        <source>%n rows undecided</source>
        <translation>
            <numerusform>未決定の行%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>The next row that nobody knows (F8)</source>
        <translation>次の未決定の行へ (F8)</translation>
    </message>
    <message>
        <source>All new</source>
        <translation>すべて新規</translation>
    </message>
    <message>
        <source>Every undecided row becomes a new item. One with a label in one language only has it in both until you type the other.</source>
        <translation>未決定の行をすべて新しい項目にします。一方の言語にしか科目名がない行は、もう一方を入力するまで同じ科目名になります。</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>すべて除外</translation>
    </message>
    <message>
        <source>No undecided row is imported</source>
        <translation>未決定の行を取り込みません</translation>
    </message>
    <message>
        <source>All rows are decided</source>
        <translation>すべての行が決定済みです</translation>
    </message>
</context>
<context>
    <name>app::SizeChooser</name>
    <message>
        <source>Slide; A4 landscape book</source>
        <extracomment>page sizes: what suits each format of file</extracomment>
        <translation>スライド（冊子はA4 横）</translation>
    </message>
    <message>
        <source>Custom</source>
        <extracomment>a size of one&apos;s own</extracomment>
        <translation>サイズ指定</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>幅（ピクセル）</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>高さ（ピクセル）</translation>
    </message>
</context>
<context>
    <name>app::SlideGrid</name>
    <message>
        <source>All slides</source>
        <translation>スライド一覧</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>the number of a slide and what it shows</extracomment>
        <translation>%1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>app::SlideShowWindow</name>
    <message>
        <source>%1 – Presentation</source>
        <translation>%1 – プレゼンテーション</translation>
    </message>
</context>
<context>
    <name>app::SlideSource</name>
    <message>
        <source>Drag, double-click or press Enter to add:</source>
        <translation>ドラッグ、ダブルクリック、またはEnterで追加：</translation>
    </message>
    <message>
        <source>Exhibits and statements</source>
        <translation>図表と財務諸表</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>app::SlideTexts</name>
    <message>
        <source>Title</source>
        <comment>of a slide</comment>
        <translation>タイトル</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>of the presenter</comment>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Title of the slide, %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>スライドのタイトル（%1）</translation>
    </message>
    <message>
        <source>Presenter&apos;s note, %1</source>
        <extracomment>%1 a language</extracomment>
        <translation>発表者ノート（%1）</translation>
    </message>
</context>
<context>
    <name>app::SubjectChooser</name>
    <message>
        <source>Saved sets</source>
        <translation>保存した組</translation>
    </message>
    <message>
        <source>Choices that were saved under a name</source>
        <translation>名前を付けて保存した図表の組</translation>
    </message>
    <message>
        <source>Save this choice…</source>
        <translation>この組を保存…</translation>
    </message>
    <message>
        <source>Delete set</source>
        <translation>組を削除</translation>
    </message>
    <message>
        <source>This statement</source>
        <translation>この表</translation>
    </message>
    <message>
        <source>This exhibit</source>
        <translation>この図表</translation>
    </message>
    <message>
        <source>All statements</source>
        <translation>財務諸表等</translation>
    </message>
    <message>
        <source>This page</source>
        <translation>このページ</translation>
    </message>
    <message>
        <source>All</source>
        <comment>exhibits</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Name of the set</source>
        <translation>組の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>図表</translation>
    </message>
    <message>
        <source>Slides of “%1”</source>
        <extracomment>%1 the name of a running order, whose slides are exported</extracomment>
        <translation>「%1」のスライド</translation>
    </message>
    <message>
        <source>With the presenter&apos;s notes (PDF)</source>
        <translation>発表者ノート付き（PDF）</translation>
    </message>
</context>
<context>
    <name>app::SubjectModel</name>
    <message>
        <source>Statements</source>
        <translation>財務諸表</translation>
    </message>
</context>
<context>
    <name>app::Talk</name>
    <message>
        <source>A presentation is shown</source>
        <translation>プレゼンテーションを表示中</translation>
    </message>
</context>
<context>
    <name>app::TalkClock</name>
    <message>
        <source>Over by</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Elapsed</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>minutes planned for a talk, after the number</extracomment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Planned time in minutes</source>
        <translation>予定時間（分）</translation>
    </message>
</context>
<context>
    <name>app::ToolBar</name>
    <message>
        <source>Open another book</source>
        <translation>別のブックを開く</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Every quarter in its place instead of those that the release compares (Ctrl+T)</source>
        <translation>決算発表の比較期間ではなく、全四半期を順に並べます（Ctrl+T）</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>発表</translation>
    </message>
    <message>
        <source>Show the slides of the chosen running order (F5)</source>
        <translation>選んだ進行表のスライドを表示（F5）</translation>
    </message>
</context>
<context>
    <name>app::UnsavedBox</name>
    <message>
        <source>Unsaved import</source>
        <translation>保存していない取り込み</translation>
    </message>
    <message>
        <source>What was imported into this book is not saved.</source>
        <translation>このブックに取り込んだ数字はまだ保存されていません。</translation>
    </message>
    <message>
        <source>If it is discarded, the book on disk stays as it was before the import.</source>
        <translation>破棄すると、ディスク上のブックは取り込む前のままになります。</translation>
    </message>
    <message>
        <source>Save book as…</source>
        <translation>ブックを保存…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>views::BaseChooser</name>
    <message>
        <source>A year ago</source>
        <extracomment>the first entry of a list of periods that a bridge can lead from</extracomment>
        <translation>前年同期</translation>
    </message>
    <message>
        <source>Change since</source>
        <translation>増減の起点</translation>
    </message>
</context>
<context>
    <name>views::CheckDetail</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a figure and where it is printed: Total revenues 3Q03, Table 8 (JP)</extracomment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>確認を取り消す</translation>
    </message>
    <message>
        <source>Accept with this note</source>
        <translation>この注記で確認済みにする</translation>
    </message>
    <message>
        <source>Check %1 of %2</source>
        <translation>%2件中%1件目</translation>
    </message>
    <message>
        <source>No check chosen</source>
        <translation>検算が選ばれていません</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>%1 = %2
%3</source>
        <extracomment>%1 what was recomputed, %2 how, %3 between which values it lies</extracomment>
        <translation>%1 ＝ %2
%3</translation>
    </message>
    <message>
        <source>Where printed</source>
        <translation>記載箇所</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Why it stands, such as: as printed</source>
        <translation>そのままとする理由（例：発表どおり）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Go to table</source>
        <translation>表へ移動</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
</context>
<context>
    <name>views::CheckFilterBar</name>
    <message>
        <source>EN</source>
        <translation>英語版</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>日本語版</translation>
    </message>
    <message>
        <source>By size</source>
        <translation>差の大きさ別</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>By table</source>
        <translation>表別</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>まとめ方</translation>
    </message>
    <message>
        <source>Find item or table</source>
        <translation>科目・表を検索</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>報告書…</translation>
    </message>
    <message>
        <source>EN, JP</source>
        <translation>日英両版</translation>
    </message>
</context>
<context>
    <name>views::ExhibitCard</name>
    <message>
        <source>Copy exhibit</source>
        <translation>図表をコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Show in large</source>
        <translation>拡大表示</translation>
    </message>
</context>
<context>
    <name>views::ExhibitPage</name>
    <message>
        <source>Selected figure</source>
        <translation>選択中の値</translation>
    </message>
</context>
<context>
    <name>views::HighlightsPanel</name>
    <message>
        <source>Highlights of the release</source>
        <translation>決算発表の要約</translation>
    </message>
</context>
<context>
    <name>views::StatementView</name>
    <message>
        <source>Chart this row</source>
        <translation>この行をグラフにする</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>views::StatementsPage</name>
    <message>
        <source>Tables 1–%1</source>
        <extracomment>the tab with the numbered tables of the release</extracomment>
        <translation>表1–%1</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>発表どおり</translation>
    </message>
    <message>
        <source>The figures, brackets and percentages of the release</source>
        <translation>決算発表に記載された数値・括弧・比率</translation>
    </message>
    <message>
        <source>As computed</source>
        <translation>計算値</translation>
    </message>
    <message>
        <source>The program&apos;s own figures in the company&apos;s house style</source>
        <translation>このプログラムが計算した数値（会社の表記）</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>すべて展開</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1．%2</translation>
    </message>
    <message>
        <source>Chart this row</source>
        <translation>この行をグラフにする</translation>
    </message>
</context>
<context>
    <name>views::TieOutPage</name>
    <message>
        <source>Tie-out: every printed figure held against the others</source>
        <translation>検算：記載されたすべての数値を相互に照合</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>検算</translation>
    </message>
    <message>
        <source>agree exactly</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>within rounding</source>
        <translation>端数処理の範囲内</translation>
    </message>
    <message>
        <source>findings to read</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>確認済み</translation>
    </message>
    <message numerus="yes">
        <source>%n checks</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>検算</translation>
    </message>
    <message>
        <source>Kinds of checks</source>
        <translation>検算の種類</translation>
    </message>
    <message>
        <source>Checking… %1%</source>
        <translation>照合しています… %1%</translation>
    </message>
</context>
</TS>
