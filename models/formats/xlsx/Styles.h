#pragma once

#include "NumberFormatCode.h"
#include "XmlPart.h"

#include <QHash>

namespace models::xlsx {

/// The formats of a workbook's cells, by the number that a cell gives.
class Styles
{
public:
    [[nodiscard]] static Styles read(XmlPart &part);

    /// A number that is not there means the general format.
    [[nodiscard]] const NumberFormatCode &format(qsizetype style) const;

private:
    void readCodes(XmlPart &part);
    void readCellFormats(XmlPart &part);
    [[nodiscard]] qsizetype indexOf(const QString &id);

    QHash<QString, QString> m_codes;     ///< by id, as far as the workbook gives them
    QHash<QString, qsizetype> m_indexes; ///< by id
    QList<NumberFormatCode> m_formats{NumberFormatCode()};
    QList<qsizetype> m_styles; ///< which of the formats each has
};

/// The code of a format that needs not be given in a workbook; empty means general.
[[nodiscard]] QString builtInCode(int id);

} // namespace models::xlsx
