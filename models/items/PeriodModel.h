#pragma once

#include "book/Book.h"
#include "text/PeriodFormat.h"

#include <QAbstractListModel>

namespace models {

/// The periods for which the book has figures, printed or derived: quarters, then longer ones, newest first each.
/// DisplayRole "3Q03  Oct–Dec 2003", ToolTipRole the full name with its fiscal year, GroupRole the months, PeriodRole
/// the id.
class PeriodModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PeriodModel(QObject *parent = nullptr);

    void setBook(BookPtr book);
    void setLanguage(Language language);
    [[nodiscard]] int rowOf(const QString &period) const; ///< -1 if it is not offered

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    BookPtr m_book;
    Words m_words;
    QList<const Period *> m_periods;
};

} // namespace models
