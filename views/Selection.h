#pragma once

#include "book/Fact.h"

#include <QObject>

namespace views {

/// Which figure a bar, a table cell and the provenance strip all mean.
struct CellKey
{
    QString conceptId;
    QString period;
    models::Measure measure = models::Measure::Amount;

    [[nodiscard]] bool isEmpty() const { return conceptId.isEmpty(); }
    bool operator==(const CellKey &) const = default;
};

/// The one selection of a page, shared by its charts and its table.
class Selection : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const CellKey &cell() const { return m_cell; }
    void setCell(const CellKey &cell)
    {
        if (cell == m_cell)
            return;
        m_cell = cell;
        Q_EMIT changed(m_cell);
    }

Q_SIGNALS:
    void changed(const views::CellKey &cell);

private:
    CellKey m_cell;
};

} // namespace views
