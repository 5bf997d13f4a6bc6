#pragma once

#include "book/Book.h"

#include <QAbstractListModel>

namespace models {

/// The units that money can be shown in. DisplayRole the name, UnitIdRole its id.
class UnitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum { UnitIdRole = Qt::UserRole };

    explicit UnitModel(QObject *parent = nullptr);

    void setBook(BookPtr book);
    void setLanguage(Language language);
    [[nodiscard]] int rowOf(const QString &unit) const; ///< -1 if it is not offered

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    BookPtr m_book;
    Language m_language = Language::English;
    QList<const Unit *> m_units;
};

} // namespace models
