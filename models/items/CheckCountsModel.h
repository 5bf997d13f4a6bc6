#pragma once

#include "text/Words.h"
#include "tieout/TieOutCounts.h"

#include <QAbstractTableModel>

namespace models {

/// How many checks of each kind there are, what is explained by rounding and what is to be read.
class CheckCountsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, ChecksColumn, RoundingColumn, OpenColumn, ColumnCount };

    explicit CheckCountsModel(QObject *parent = nullptr);

    void setCounts(const TieOutCounts &counts);
    void setLanguage(Language language);
    [[nodiscard]] CheckKind kindAt(int row) const { return checkKinds[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    TieOutCounts m_counts;
    Words m_words;
};

} // namespace models
