#pragma once

#include "book/Book.h"
#include "formats/import/ImportPlan.h"
#include "text/Words.h"

#include <QAbstractTableModel>

namespace models {

/// The columns of figures in a table to be imported, each with the period it is for. ChoicesRole of the period's cell
/// is what it may be, EditRole the place of what it is among those.
class ImportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { HeadingColumn, PeriodColumn, ColumnCount };

    explicit ImportColumnsModel(QObject *parent = nullptr);

    void setColumns(const BookPtr &book, const QList<ImportColumn> &columns);
    [[nodiscard]] const QList<ImportColumn> &columns() const { return m_columns; }
    void setLanguage(Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody has chosen a period.
    void edited();

private:
    [[nodiscard]] QString textOf(const std::optional<Period> &period) const;
    [[nodiscard]] QStringList choices() const;

    BookPtr m_book;
    QList<ImportColumn> m_columns;
    QList<Period> m_periods; ///< the book's, those of the headings, and the next ones
    Words m_words;
};

} // namespace models
