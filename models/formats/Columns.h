#pragma once

#include "book/Language.h"

#include <QLatin1StringView>

namespace models {

/// The names of a book's columns, for whoever reads or writes them.
namespace columns {

inline constexpr QLatin1StringView balance("balance");
inline constexpr QLatin1StringView base("base");
inline constexpr QLatin1StringView better("better");
inline constexpr QLatin1StringView caption("caption");
inline constexpr QLatin1StringView color("color");
inline constexpr QLatin1StringView companion("companion");
inline constexpr QLatin1StringView conceptId("concept");
inline constexpr QLatin1StringView conceptIds("concepts");
inline constexpr QLatin1StringView decimals("decimals");
inline constexpr QLatin1StringView definition("definition");
inline constexpr QLatin1StringView denominator("denominator");
inline constexpr QLatin1StringView editions("editions");
inline constexpr QLatin1StringView end("end");
inline constexpr QLatin1StringView english("en");
inline constexpr QLatin1StringView exhibit("exhibit");
inline constexpr QLatin1StringView exponent("exponent");
inline constexpr QLatin1StringView heading("heading");
inline constexpr QLatin1StringView headline("headline");
inline constexpr QLatin1StringView hidden("hidden");
inline constexpr QLatin1StringView highlights("highlights");
inline constexpr QLatin1StringView icon("icon");
inline constexpr QLatin1StringView id("id");
inline constexpr QLatin1StringView japanese("ja");
inline constexpr QLatin1StringView key("key");
inline constexpr QLatin1StringView kind("kind");
inline constexpr QLatin1StringView label("label");
inline constexpr QLatin1StringView mark("mark");
inline constexpr QLatin1StringView measure("measure");
inline constexpr QLatin1StringView message("message");
inline constexpr QLatin1StringView metric("metric");
inline constexpr QLatin1StringView name("name");
inline constexpr QLatin1StringView nature("nature");
inline constexpr QLatin1StringView note("note");
inline constexpr QLatin1StringView notes("notes");
inline constexpr QLatin1StringView numerator("numerator");
inline constexpr QLatin1StringView order("order");
inline constexpr QLatin1StringView page("page");
inline constexpr QLatin1StringView parent("parent");
inline constexpr QLatin1StringView part("part");
inline constexpr QLatin1StringView passage("passage");
inline constexpr QLatin1StringView period("period");
inline constexpr QLatin1StringView periodType("period_type");
inline constexpr QLatin1StringView phrase("phrase");
inline constexpr QLatin1StringView released("released");
inline constexpr QLatin1StringView reveal("reveal");
inline constexpr QLatin1StringView role("role");
inline constexpr QLatin1StringView selectable("selectable");
inline constexpr QLatin1StringView shareOf("share_of");
inline constexpr QLatin1StringView shortName("short");
inline constexpr QLatin1StringView sources("sources");
inline constexpr QLatin1StringView start("start");
inline constexpr QLatin1StringView statement("statement");
inline constexpr QLatin1StringView tab("tab");
inline constexpr QLatin1StringView table("table");
inline constexpr QLatin1StringView text("text");
inline constexpr QLatin1StringView title("title");
inline constexpr QLatin1StringView total("total");
inline constexpr QLatin1StringView translationUnit("translation_unit");
inline constexpr QLatin1StringView unit("unit");
inline constexpr QLatin1StringView value("value");
inline constexpr QLatin1StringView weight("weight");

} // namespace columns

/// The rows of the sheet `book`.
namespace keys {

inline constexpr QLatin1StringView accountingStandard("accounting_standard");
inline constexpr QLatin1StringView audit("audit");
inline constexpr QLatin1StringView company("company");
inline constexpr QLatin1StringView consolidation("consolidation");
inline constexpr QLatin1StringView currency("currency");
inline constexpr QLatin1StringView currentPeriod("current_period");
inline constexpr QLatin1StringView displayUnit("display_unit");
inline constexpr QLatin1StringView fiscalYearStartMonth("fiscal_year_start_month");
inline constexpr QLatin1StringView format("format");
inline constexpr QLatin1StringView negativeEn("negative_en");
inline constexpr QLatin1StringView negativeJa("negative_ja");
inline constexpr QLatin1StringView released("released");
inline constexpr QLatin1StringView rounding("rounding");
inline constexpr QLatin1StringView shortName("short_name");
inline constexpr QLatin1StringView sourceName("source_name");
inline constexpr QLatin1StringView title("title");
inline constexpr QLatin1StringView translationCurrency("translation_currency");
inline constexpr QLatin1StringView translationDate("translation_date");
inline constexpr QLatin1StringView translationPeriods("translation_periods");
inline constexpr QLatin1StringView translationRate("translation_rate");

} // namespace keys

/// The names of a book's sheets.
namespace sheetnames {

inline constexpr QLatin1StringView book("book");
inline constexpr QLatin1StringView calculations("calculations");
inline constexpr QLatin1StringView columns("columns");
inline constexpr QLatin1StringView concepts("concepts");
inline constexpr QLatin1StringView exhibits("exhibits");
inline constexpr QLatin1StringView figures("figures");
inline constexpr QLatin1StringView notes("notes");
inline constexpr QLatin1StringView orders("orders");
inline constexpr QLatin1StringView pages("pages");
inline constexpr QLatin1StringView periods("periods");
inline constexpr QLatin1StringView ratios("ratios");
inline constexpr QLatin1StringView restatements("restatements");
inline constexpr QLatin1StringView slides("slides");
inline constexpr QLatin1StringView statements("statements");
inline constexpr QLatin1StringView texts("texts");
inline constexpr QLatin1StringView units("units");

/// "statements/table-1"
[[nodiscard]] inline QString ofStatement(const QString &id)
{
    return statements + u'/' + id;
}

} // namespace sheetnames

/// The column of a text in one language: "title_ja".
[[nodiscard]] inline QString labelColumn(QAnyStringView stem, Language language)
{
    return stem.toString() + u'_' + languageCode(language);
}

} // namespace models
