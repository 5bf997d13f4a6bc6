#pragma once

#include "formats/Sheet.h"

#include <QAbstractTableModel>

namespace models {

/// The cells of a sheet as they were read, headed like a spreadsheet: A, B, C and 1, 2, 3.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(const Sheet &sheet);
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    Sheet m_sheet;
    int m_columns = 0;
};

} // namespace models
