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
};

/// Fills a sentence template of the book. Alternatives are separated by '|'; the first whose placeholders all have
/// something to say is taken, so that a sentence about a missing comparison is never half said.
///   {revenues}               the amount with its unit: JPY 9,633 million
///   {revenues:qoq}           the change in words: up 4.9%, turned to profit
///   {revenues:qoq:by}        the difference in words: up JPY 448 million
///   {revenues:qoq:noun}      increase / decrease
///   {driver:qoq} {offset:qoq}     the series that moved most with, or against, the exhibit's total
///   {driver:qoq:by} {offset:qoq:by} {offset:qoq:verb}   by how much; rose / fell
/// (yoy as qoq).
[[nodiscard]] QString message(const MessageContext &context, const QString &alternatives);

} // namespace models
