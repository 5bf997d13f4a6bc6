#pragma once

#include "analysis/Restatements.h"
#include "text/NumberFormat.h"

#include <QAbstractTableModel>

namespace models {

/// What a book restates, a line a fact: which, what was first published and when, what it is now.
/// Roles: see Roles.h.
class RestatementModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ItemColumn,
        PeriodColumn,
        UnitColumn,
        FirstColumn,
        ReleasedColumn,
        NowColumn,
        DifferenceColumn,
        StatementColumn,
        ColumnCount
    };

    explicit RestatementModel(QObject *parent = nullptr);

    void setBook(const BookPtr &book);
    void setLanguage(Language language);
    [[nodiscard]] const QList<Restatement> &restatements() const { return m_restatements; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Restatement &restatement, Column column) const;
    [[nodiscard]] QString itemName(const Restatement &restatement) const;
    [[nodiscard]] QString unitName(const Restatement &restatement) const;
    [[nodiscard]] QString day(const QDate &date) const;

    BookPtr m_book;
    QList<Restatement> m_restatements;
    NumberFormat m_format;
};

} // namespace models
