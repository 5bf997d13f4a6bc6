#pragma once

#include "ViewState.h"

#include <QListWidget>

namespace app {

/// The list of pages at the left, in two sections: exhibits from the book, and the data behind them.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(const views::ViewState *state, QWidget *parent = nullptr);

    static const QString statementsId;
    static const QString tieOutId;

    /// Page ids in order.
    [[nodiscard]] QStringList pages() const;
    [[nodiscard]] QString title(const QString &id) const;
    [[nodiscard]] QString currentPage() const;
    void setCurrentPage(const QString &id);

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    void build();
    void addSection();
    void addPage(const QString &id, const QString &icon);
    void retranslateUi();
    void showFindings();

    const views::ViewState *m_state;
};

} // namespace app
