#pragma once

#include "Snapshot.h"
#include "ViewState.h"
#include "items/ExhibitModel.h"
#include "items/StatementModel.h"

namespace views {

using ExhibitModelPtr = std::shared_ptr<models::ExhibitModel>;
using StatementModelPtr = std::shared_ptr<models::StatementModel>;

/// The figures of the exhibit of this id, seen as the spec wants.
[[nodiscard]] ExhibitModelPtr exhibitModel(const SnapshotSpec &spec, const QString &id);

/// A statement or table, seen as the spec wants; of the book or made for an exhibit.
[[nodiscard]] StatementModelPtr statementModel(const SnapshotSpec &spec, const models::Statement &statement,
                                               bool asComputed);

/// How the window sees its book, in the light theme of paper and projector, without a subject.
[[nodiscard]] SnapshotSpec viewOf(const ViewState &state);

/// The same settings for another subject.
[[nodiscard]] SnapshotSpec specFor(SnapshotSpec view, const Subject &subject);
[[nodiscard]] SnapshotSpec specFor(SnapshotSpec view, const Subject &subject, models::Language language);

} // namespace views
