#pragma once

#include "items/CheckModel.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace views {

/// Over the list of checks: how many there are, which are looked for, and how they are put together.
class CheckFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit CheckFilterBar(QWidget *parent = nullptr);

    /// Fills in what is chosen here.
    void apply(models::CheckFilter *filter) const;
    /// Whether there is anything to report, and what is said of the list.
    void setTitle(const QString &title, bool canReport);
    void retranslateUi();

Q_SIGNALS:
    void changed();
    void reportRequested();

private:
    void buildLayout();

    QLabel *m_title;
    QLineEdit *m_find;
    QComboBox *m_edition;
    QComboBox *m_group;
    QPushButton *m_report;
};

} // namespace views
