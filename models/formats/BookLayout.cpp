#include "BookLayout.h"

#include "Columns.h"
#include "Names.h"

#include <algorithm>

namespace models {

namespace {

template<const auto &names>
QStringList choices()
{
    QStringList words;
    for (const auto &name : names)
        if (*name.name != '\0')
            words.append(QLatin1StringView(name.name));
    return words;
}

constexpr SheetColumn text(QLatin1StringView name)
{
    return {name, CellKind::Text};
}

constexpr SheetColumn label(QLatin1StringView stem)
{
    return {stem, CellKind::Label};
}

constexpr SheetColumn list(QLatin1StringView name)
{
    return {name, CellKind::List};
}

constexpr SheetColumn integer(QLatin1StringView name)
{
    return {name, CellKind::Integer};
}

constexpr SheetColumn date(QLatin1StringView name)
{
    return {name, CellKind::Date};
}

template<const auto &names>
constexpr SheetColumn choice(QLatin1StringView name)
{
    return {name, CellKind::Choice, {}, choices<names>};
}

constexpr SheetColumn reference(QLatin1StringView name, QLatin1StringView sheet)
{
    return {name, CellKind::Reference, sheet};
}

constexpr SheetColumn bookColumns[] = {
    text(columns::key),
    text(columns::value),
    text(columns::english),
    text(columns::japanese),
};
constexpr SheetColumn unitColumns[] = {
    text(columns::id),          choice<unitKindNames>(columns::kind),
    text(columns::base),        integer(columns::exponent),
    integer(columns::decimals), choice<yesNames>(columns::selectable),
    label(columns::name),       label(columns::heading),
    label(columns::phrase),     label(columns::shortName),
};
constexpr SheetColumn periodColumns[] = {
    text(columns::id),
    date(columns::start),
    date(columns::end),
};
constexpr SheetColumn conceptColumns[] = {
    text(columns::id),
    text(columns::base),
    choice<periodTypeNames>(columns::periodType),
    choice<balanceNames>(columns::balance),
    choice<betterNames>(columns::better),
    choice<natureNames>(columns::nature),
    text(columns::metric),
    choice<hueNames>(columns::color),
    label(columns::label),
    label(columns::shortName),
    label(columns::definition),
};
constexpr SheetColumn calculationColumns[] = {
    text(columns::id),
    reference(columns::total, sheetnames::concepts),
    reference(columns::part, sheetnames::concepts),
    {columns::weight, CellKind::Integer, {}, choices<weightNames>},
};
constexpr SheetColumn ratioColumns[] = {
    reference(columns::conceptId, sheetnames::concepts),
    reference(columns::numerator, sheetnames::concepts),
    reference(columns::denominator, sheetnames::concepts),
};
constexpr SheetColumn statementColumns[] = {
    text(columns::id),
    choice<statementKindNames>(columns::kind),
    reference(columns::unit, sheetnames::units),
    reference(columns::translationUnit, sheetnames::units),
    reference(columns::shareOf, sheetnames::concepts),
    list(columns::editions),
    label(columns::title),
    label(columns::tab),
    label(columns::caption),
    list(columns::notes),
};
constexpr SheetColumn headingColumns[] = {
    reference(columns::statement, sheetnames::statements),
    reference(columns::period, sheetnames::periods),
    label(columns::heading),
};
constexpr SheetColumn noteColumns[] = {
    text(columns::id),
    list(columns::editions),
    label(columns::mark),
    label(columns::text),
};
constexpr SheetColumn textColumns[] = {
    text(columns::id),
    choice<passageKindNames>(columns::kind),
    label(columns::text),
};
constexpr SheetColumn figureColumns[] = {
    reference(columns::conceptId, sheetnames::concepts),
    reference(columns::period, sheetnames::periods),
    text(columns::measure),
    reference(columns::unit, sheetnames::units),
    list(columns::editions),
    {columns::value, CellKind::Figure},
    label(columns::passage),
};
constexpr SheetColumn restatementColumns[] = {
    reference(columns::conceptId, sheetnames::concepts),
    reference(columns::period, sheetnames::periods),
    text(columns::measure),
    reference(columns::unit, sheetnames::units),
    {columns::value, CellKind::Figure},
    date(columns::released),
};
constexpr SheetColumn pageColumns[] = {
    text(columns::id),     text(columns::icon),      reference(columns::table, sheetnames::statements),
    label(columns::title), label(columns::headline), choice<yesNames>(columns::highlights),
};
constexpr SheetColumn exhibitColumns[] = {
    text(columns::id),
    reference(columns::page, sheetnames::pages),
    choice<exhibitKindNames>(columns::kind),
    list(columns::conceptIds),
    reference(columns::total, sheetnames::concepts),
    reference(columns::companion, sheetnames::concepts),
    choice<exhibitBaseNames>(columns::base),
    reference(columns::table, sheetnames::statements),
    list(columns::sources),
    label(columns::title),
    label(columns::message),
    label(columns::note),
};
constexpr SheetColumn orderColumns[] = {
    text(columns::id),
    label(columns::title),
};
constexpr SheetColumn slideColumns[] = {
    reference(columns::order, sheetnames::orders),
    reference(columns::exhibit, sheetnames::exhibits),
    reference(columns::statement, sheetnames::statements),
    label(columns::title),
    label(columns::note),
    choice<yesNames>(columns::hidden),
    choice<yesNames>(columns::reveal),
};
constexpr SheetColumn rowColumns[] = {
    reference(columns::conceptId, sheetnames::concepts),
    text(columns::parent),
    choice<rowRoleNames>(columns::role),
    label(columns::label),
    reference(columns::unit, sheetnames::units),
    list(columns::notes),
};

constexpr SheetLayout layouts[] = {
    {sheetnames::book, bookColumns},
    {sheetnames::units, unitColumns},
    {sheetnames::periods, periodColumns},
    {sheetnames::concepts, conceptColumns},
    {sheetnames::calculations, calculationColumns},
    {sheetnames::ratios, ratioColumns},
    {sheetnames::statements, statementColumns},
    {sheetnames::columns, headingColumns},
    {sheetnames::notes, noteColumns},
    {sheetnames::texts, textColumns},
    {sheetnames::figures, figureColumns},
    {sheetnames::restatements, restatementColumns},
    {sheetnames::pages, pageColumns},
    {sheetnames::exhibits, exhibitColumns},
    {sheetnames::orders, orderColumns},
    {sheetnames::slides, slideColumns},
};

constexpr SheetColumn companyValues[] = {
    integer(keys::format),
    date(keys::released),
    integer(keys::fiscalYearStartMonth),
    reference(keys::currentPeriod, sheetnames::periods),
    reference(keys::displayUnit, sheetnames::units),
    choice<roundingNames>(keys::rounding),
    choice<negativeStyleNames>(keys::negativeEn),
    choice<negativeStyleNames>(keys::negativeJa),
    {keys::translationRate, CellKind::Figure},
    date(keys::translationDate),
    list(keys::translationPeriods),
};

} // namespace

QStringList SheetLayout::header() const
{
    QStringList names;
    for (const SheetColumn &column : columns) {
        if (column.kind != CellKind::Label)
            names.append(column.name);
        else
            for (const Language language : bothLanguages)
                names.append(labelColumn(column.name, language));
    }
    return names;
}

std::span<const SheetLayout> bookLayout()
{
    return layouts;
}

const SheetLayout &layoutOf(QLatin1StringView sheet)
{
    return *std::ranges::find(layouts, sheet, &SheetLayout::name);
}

const SheetLayout &rowLayout()
{
    static constexpr SheetLayout layout{{}, rowColumns};
    return layout;
}

SheetColumn valueOf(QStringView key)
{
    const auto found = std::ranges::find_if(companyValues, [&](const SheetColumn &value) { return value.name == key; });
    return found == std::end(companyValues) ? text({}) : *found;
}

} // namespace models
