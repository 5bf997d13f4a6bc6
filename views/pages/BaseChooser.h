#pragma once

#include "ViewState.h"
#include "items/PeriodModel.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace views {

/// Chooses the period from which a bridge leads to the current one: any that is as long.
class BaseChooser : public QWidget
{
    Q_OBJECT

public:
    explicit BaseChooser(const ViewState *state, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Empty: the bridge's own default.
    void chosen(const QString &period);

private:
    void takePeriods();
    void retranslateUi();

    const ViewState *m_state;
    QLabel *m_label;
    QComboBox *m_periods;
};

} // namespace views
