#pragma once

#include "book/RunningOrder.h"

#include <QAbstractListModel>

namespace app {

/// Running orders being edited, by their names. All ids differ.
class OrderListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit OrderListModel(QObject *parent = nullptr);

    void setOrders(const QList<models::RunningOrder> &orders);
    [[nodiscard]] const QList<models::RunningOrder> &orders() const { return m_orders; }
    void setLanguage(models::Language language);

    /// Changes the order in a row; its id stays.
    void setOrder(int row, const models::RunningOrder &order);
    /// Takes an order in before that row, under an id of its own.
    void insert(int row, models::RunningOrder order);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

private:
    [[nodiscard]] QString freeId(const QString &wished) const;

    QList<models::RunningOrder> m_orders;
    models::Language m_language = models::Language::English;
};

} // namespace app
