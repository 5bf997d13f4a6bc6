#pragma once

#include "book/Fact.h"

#include <QMetaType>

namespace models {

/// What every item model of the program answers beside Qt's own roles. DisplayRole is always the finished text.
enum Role {
    FactRole = Qt::UserRole, ///< Fact behind the cell; invalid where the cell holds none
    ConceptRole,             ///< QString concept id
    PeriodRole,              ///< QString period id
    MeasureRole,             ///< int of Measure
    RowRoleRole,             ///< int of RowRole
    NoteMarksRole,           ///< QString footnote marks of the row, as printed
    EffectRole,              ///< int of Effect: whether a change helps the company
    HueRole,                 ///< int of Hue of the row's concept
    WordsRole,               ///< QString words beside a figure: 黒字転換
    GroupRole,               ///< header: QString text that spans the columns of one period
    ShortHeadRole,           ///< header: QString text where there is one line only
    RowNumberRole,           ///< bool whether the cell only counts the rows
    SectionRole,             ///< bool whether the row is the heading of those below
    FindingRole,             ///< bool whether the tie-out has a finding about the figure
    RestatedRole,            ///< bool whether an earlier release printed another figure here
    ChangedFromRole,         ///< QString what was printed here before the book was edited; invalid: the same
    ChoicesRole,             ///< QStringList of what a cell may be; its EditRole is the place of one of them, or -1
    OpenRole,                ///< bool: somebody has yet to decide what the cell is
    SheetRowRole,            ///< int row of the sheet from which it was read
};

} // namespace models

Q_DECLARE_METATYPE(models::Fact)
