#pragma once

#include "NumberFormat.h"

namespace models {

/// What a template's placeholders are resolved against.
struct MessageContext
{
    const Book &book;
    const Exhibit &exhibit;
    QString period; ///< the current one
    const Unit *unit = nullptr;
    const NumberFormat &format;
    const Period *base = nullptr; ///< from which the exhibit itself leads, if it leads from one period to another
};

/// Fills a sentence template of the book. Alternatives are separated by '|'; the first whose placeholders all have
/// something to say is taken, so that a sentence about a missing comparison is never half said. Text in square brackets
/// is optional: it is left out where a placeholder in it has nothing to say, and the sentence stands without it.
/// Brackets do not nest and hold no alternatives. A placeholder is a subject, perhaps a comparison (yoy, qoq, or base:
/// the period from which the exhibit leads), and what is said of it:
///   {revenues}               the amount with its unit: JPY 9,633 million
///   {revenues:size}          without its sign, where a word tells the loss
///   {equipment_sales:share}  its share of the exhibit's total: 11.5%
///   {revenues:qoq}           the change in words: up 4.9%, turned to profit
///   {revenues:qoq:by}        the difference in words: up JPY 448 million, up 13.2 pt
///   {revenues:qoq:size}      the difference without its sign: JPY 448 million
///   {revenues:qoq:then}      the amount then, {revenues:qoq:then:size} without its sign
///   {revenues:qoq?rose/fell} the first text if it rose, the second if it fell; {net_income?profit/loss} by the sign of
///                            an amount, {net_income:qoq:then?profit/loss} of that then; of zero nothing is said
///   {driver:qoq} {offset:qoq}    the series or step that moved most with, or against, the total; then as any subject
///   {driver} {offset}        of a bridge: the step that did most for, or against, the way from its first total to its
///                            last; {driver:size} and {driver?adds/takes} tell of its effect
///   {period} {period:base}   the ids of the periods: 3Q03, 3Q02
/// Where no alternative can be filled it is the exhibit's title.
[[nodiscard]] QString message(const MessageContext &context, const QString &alternatives);

/// The sentence over a page, filled in the same way; its title where none can be filled or it has none. A page has
/// neither totals nor steps: drivers, offsets and shares have nothing to say.
[[nodiscard]] QString headline(const Book &book, const Page &page, const QString &period, const Unit *unit,
                               const NumberFormat &format);

} // namespace models
