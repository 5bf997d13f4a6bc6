#include "BaseChooser.h"

#include "WhenSeen.h"
#include "items/Roles.h"
#include "theme/ChevronComboBox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace views {

BaseChooser::BaseChooser(const ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_label(new QLabel(this))
    , m_periods(new ChevronComboBox(this))
{
    m_periods->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 0);
    layout->addWidget(m_label);
    layout->addWidget(m_periods);
    layout->addStretch(1);
    connect(m_periods, &QComboBox::activated, this,
            [this](int row) { Q_EMIT chosen(m_periods->itemData(row).toString()); });
    connect(state, &ViewState::periodChanged, this, &BaseChooser::takePeriods);
    connect(state, &ViewState::basePeriodChanged, this, &BaseChooser::takePeriods);
    connect(state, &ViewState::languageChanged, this, [this] { whenSeen(this, [this] { retranslateUi(); }); });
    retranslateUi();
}

// Quarters compare with quarters, nine months with nine months.
void BaseChooser::takePeriods()
{
    models::PeriodModel periods;
    periods.setBook(m_state->book());
    periods.setLanguage(m_state->language());
    const int months = m_state->book()->period(m_state->period())->months();
    const QSignalBlocker quiet(m_periods);
    m_periods->clear();
    //: the first entry of a list of periods that a bridge can lead from
    m_periods->addItem(tr("A year ago"), QString());
    for (int row = 0; row < periods.rowCount(); ++row) {
        const QString id = periods.index(row).data(models::PeriodRole).toString();
        if (id != m_state->period() && m_state->book()->period(id)->months() == months)
            m_periods->addItem(periods.index(row).data().toString(), id);
    }
    m_periods->setCurrentIndex(std::max(m_periods->findData(m_state->basePeriod()), 0));
}

void BaseChooser::retranslateUi()
{
    m_label->setText(tr("Change since"));
    m_periods->setAccessibleName(tr("Change since"));
    takePeriods();
}

} // namespace views
