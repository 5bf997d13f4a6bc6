#pragma once

#include <QSet>
#include <QString>

namespace views::xlsx {

/// Names of sheets as spreadsheets allow them: none twice whatever its capitals, at most 31 characters, without those
/// that mean something in a formula.
class SheetNames
{
public:
    /// A name as near as possible to the wished one, taken from now on.
    [[nodiscard]] QString nameFor(const QString &wished);

private:
    QSet<QString> m_taken;
};

} // namespace views::xlsx
