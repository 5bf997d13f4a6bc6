#include "SmallBook.h"

using namespace Qt::Literals::StringLiterals;

namespace {

const QString company = uR"csv(key,value,en,ja
format,1,,
company,,Aozora Noodles Co.,青空製麺株式会社
short_name,,Aozora,青空製麺
title,,Aozora · 2Q results,青空製麺 第2四半期決算
source_name,,2Q24 results release,第2四半期決算発表
released,2025-02-12,,
fiscal_year_start_month,7,,
current_period,2Q24,,
currency,JPY,,
display_unit,JPY_million,,
rounding,half_away_from_zero,,
negative_en,parentheses,,
negative_ja,filled_triangle,,
consolidation,,Consolidated,連結
accounting_standard,,U.S. GAAP,米国会計基準
audit,,Unaudited,未監査
translation_currency,USD,,
translation_rate,150.00,,
translation_date,2024-12-31,,
translation_periods,2Q24,,
)csv"_s;

const QString units
    = uR"csv(id,kind,base,exponent,decimals,name_en,name_ja,heading_en,heading_ja,phrase_en,phrase_ja,short_en,short_ja
JPY_thousand,money,JPY,3,0,JPY thousands,千円,JPY in thousands,単位：千円,JPY %1 thousand,%1千円,JPY k,千円
JPY_million,money,JPY,6,0,JPY millions,百万円,JPY in millions,単位：百万円,JPY %1 million,%1百万円,JPY m,百万円
JPY_100million,money,JPY,8,0,JPY 100 millions,億円,JPY in 100 millions,単位：億円,JPY %1 hundred million,%1億円,JPY 100m,億円
USD_thousand,money,USD,3,0,USD thousands,千米ドル,USD in thousands,単位：千米ドル,USD %1 thousand,%1千米ドル,USD k,千米ドル
JPY_per_share,money,JPY_per_share,0,2,JPY per share,1株あたり円,JPY per share,単位：1株あたり円,JPY %1 per share,1株あたり%1円,JPY/share,円/株
bowl,count,bowl,0,0,bowls,食,Bowls,単位：食,%1 bowls,%1食,bowls,食
tonne,quantity,tonne,0,1,tonnes,トン,Tonnes,単位：トン,%1 tonnes,%1トン,t,トン
percent,percent,percent,0,1,percent,％,Percent,単位：％,%1%,%1%,%,%
)csv"_s;

const QString periods = uR"csv(id,start,end
2Q23,2023-10-01,2023-12-31
1Q24,2024-07-01,2024-09-30
2Q24,2024-10-01,2024-12-31
6M24,2024-07-01,2024-12-31
)csv"_s;

const QString concepts = uR"csv(id,base,period_type,balance,better,nature,color,label_en,label_ja
sales_heading,,,,,,,Sales,売上高
noodle_sales,JPY,duration,credit,up,plain,navy,Noodles,麺
broth_sales,JPY,duration,credit,up,plain,blue,Broth,スープ
sales,JPY,duration,credit,up,plain,,Total sales,売上高合計
cost_of_sales,JPY,duration,debit,down,plain,,Cost of sales,売上原価
operating_income,JPY,duration,credit,up,profit,,Operating income,営業利益
bowls,bowl,duration,,up,plain,,Bowls sold,販売食数
shops,bowl,duration,,neutral,plain,,Shops,店舗数
exports,JPY,duration,credit,up,plain,,Exports,輸出
)csv"_s;

const QString calculations = uR"csv(id,total,part,weight
sales_parts,sales,noodle_sales,1
sales_parts,sales,broth_sales,1
operating_result,operating_income,sales,1
operating_result,operating_income,cost_of_sales,-1
)csv"_s;

const QString notes = uR"csv(id,editions,mark_en,mark_ja,text_en,text_ja
discount,en ja,1,※1,After discounts.,値引後
freight,en,(2),,Includes freight.,運賃を含む
)csv"_s;

const QString statements
    = uR"csv(id,kind,unit,translation_unit,share_of,editions,title_en,title_ja,tab_en,tab_ja,caption_en,caption_ja,notes
income,statement,JPY_thousand,USD_thousand,sales,en ja,Statements of Operations,損益計算書,Income,損益,Appendix 1,添付1,
table-1,table,JPY_million,,,en,Sales,売上高,Table 1,表1,Table 1,表1,
)csv"_s;

const QString columns = uR"csv(statement,period,heading_en,heading_ja
income,2Q24,"Dec 31, 2024",2024年12月期
income,2Q23,"Dec 31, 2023",2023年12月期
)csv"_s;

const QString income
    = uR"csv(concept,parent,role,label_en,label_ja,unit,notes,2Q24,2Q24 ja,2Q24 percent_of_revenues,2Q24 usd,2Q23,2Q24 yoy,1Q24,2Q24 qoq
sales_heading,,heading,Sales:,売上高：,,,,,,,,,,
noodle_sales,sales_heading,item,Noodles,麺,,discount,"3,449,600",,99.6,,"1,000,000",245.0%,"3,300,100",4.5%
broth_sales,sales_heading,item,Broth,スープ,,,"12,400",,0.4,,-,-,0,-
sales,,total,Total sales,売上高合計,,,"3,462,000",,100.0,"23,080","1,000,000",246.2%,"3,300,100",4.9%
cost_of_sales,,item,Cost of sales,売上原価,,discount freight,"3,500,000","3,500,010",101.1,,"900,000",288.9%,"3,400,000",2.9%
operating_income,,total,Operating income (loss),営業利益（損失）,,,"(38,000)","▲38,010",(1.1),,"100,000",(138.0%),"(99,900)",(62.0%)
bowls,,item,Bowls sold,販売食数,bowl,,"1,250",,,,"1,000",25.0%,"1,300",(3.8%)
)csv"_s;

const QString table1 = uR"csv(concept,parent,role,label_en,label_ja,unit,notes,2Q24,6M24
noodle_sales,,item,Noodles,麺,,freight,"3,450","6,750"
sales,,total,Sales,売上高,,,"3,462","6,762"
)csv"_s;

const QString figures = uR"csv(concept,period,measure,unit,editions,value,passage_en,passage_ja
exports,2Q24,amount,JPY_thousand,en ja,"3,449,600",Exports were JPY 3.4 billion,輸出は34億円
exports,2Q23,amount,JPY_million,en,"1,000",Exports were JPY 1.0 billion,
)csv"_s;

const QString passages = uR"csv(id,kind,text_en,text_ja
highlight_1,highlight,Noodles more than tripled.,麺は3倍を超えました。
)csv"_s;

const QString pages = uR"csv(id,icon,table,title_en,title_ja
sales_page,columns,income,Sales,売上高
)csv"_s;

const QString exhibits = uR"csv(id,page,kind,concepts,total,table,sources,title_en,title_ja,message_en,message_ja
sales_mix,sales_page,stacked_columns,noodle_sales broth_sales,sales,income,income table-1,Sales mix,売上高の内訳,Sales {sales:yoy},売上高は{sales:yoy}
)csv"_s;

} // namespace

BookText smallBook()
{
    BookText book;
    book.set(u"book"_s, company).set(u"units"_s, units).set(u"periods"_s, periods).set(u"concepts"_s, concepts);
    book.set(u"calculations"_s, calculations).set(u"notes"_s, notes).set(u"texts"_s, passages);
    book.set(u"statements"_s, statements).set(u"columns"_s, columns).set(u"figures"_s, figures);
    book.set(u"pages"_s, pages).set(u"exhibits"_s, exhibits);
    book.set(u"statements/income"_s, income).set(u"statements/table-1"_s, table1);
    return book;
}
