#pragma once

#include "XmlPart.h"

namespace models::xlsx {

enum class RelationKind { Workbook, Worksheet, SharedStrings, Styles, Other };

/// That one part of the archive makes use of another.
struct Relation
{
    QString id;
    RelationKind kind = RelationKind::Other;
    QString part; ///< its name from the root, "xl/workbook.xml"
};

/// Where the relations of a part are kept; those of the archive as a whole belong to the part without a name.
[[nodiscard]] QString relationsOf(const QString &part);

/// The relations of the part `source` to parts of the same archive.
[[nodiscard]] QList<Relation> readRelationships(XmlPart &part, const QString &source);

} // namespace models::xlsx
