#pragma once

#include "Paper.h"
#include "items/StatementModel.h"

namespace views {

/// The rows of a statement that stand on one page.
struct StatementPart
{
    int first = 0;
    int count = 0;
};

/// How a statement is divided over pages: the same in both languages, so that a page and its twin show the same rows.
/// It goes on at the beginning of a group where it can.
[[nodiscard]] QList<StatementPart> statementParts(const SnapshotSpec &spec, const PageFormat &format);

/// The part of this index, with column heads and the notes that it needs.
[[nodiscard]] SnapshotPage statementPage(const SnapshotSpec &spec, const PageFormat &format,
                                         const QList<StatementPart> &parts, int part, const PagePlace &place);

/// What it is called in contents and outline: "Income statement", "Table 1. Revenues".
[[nodiscard]] QString statementTitle(const models::Statement &statement, models::Language language);

/// The largest type, up to the usual one, in which a table is no wider than that.
[[nodiscard]] int fittingPixels(const models::StatementModel &model, int usual, qreal width);

} // namespace views
