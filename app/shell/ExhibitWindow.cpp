#include "ExhibitWindow.h"

#include "pages/ExhibitCard.h"

#include <QVBoxLayout>

namespace app {

ExhibitWindow::ExhibitWindow(const views::ViewState *state, const models::Exhibit &exhibit, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_title(exhibit.title)
{
    constexpr QSize firstSize(1120, 680);
    constexpr QSize leastSize(560, 400);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new views::ExhibitCard(state, &m_selection, exhibit, this));
    setMinimumSize(leastSize);
    resize(firstSize);
    connect(state, &views::ViewState::languageChanged, this, &ExhibitWindow::retranslateUi);
    connect(state, &views::ViewState::bookChanged, this, &QDialog::close);
    retranslateUi();
}

void ExhibitWindow::retranslateUi()
{
    setWindowTitle(m_title.in(m_state->language()));
}

} // namespace app
