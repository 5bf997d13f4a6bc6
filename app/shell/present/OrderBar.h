#pragma once

#include "OrderListModel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace app {

/// The running orders: which one is edited, what it is called in each language, new ones and copies.
class OrderBar : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives it. Orders with `fixedIds` can't be deleted.
    OrderBar(OrderListModel *orders, QStringList fixedIds, QWidget *parent = nullptr);

    [[nodiscard]] int current() const; ///< -1: none
    void setCurrent(int row);
    void retranslateUi();

Q_SIGNALS:
    void currentChanged(int row);
    /// One was added, deleted or renamed.
    void edited();

private:
    void buildLayout();
    void connectParts();
    void addOrder();
    void duplicate();
    void deleteOrder();
    void rename();
    void showCurrent();

    OrderListModel *m_orders;
    QStringList m_fixedIds;
    QLabel *m_heading;
    QListView *m_list;
    QPushButton *m_add;
    QPushButton *m_duplicate;
    QPushButton *m_delete;
    QLabel *m_nameLabels[2]; ///< in the order of the languages
    QLineEdit *m_names[2];
};

} // namespace app
