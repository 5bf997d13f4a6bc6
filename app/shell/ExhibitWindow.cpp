#include "ExhibitWindow.h"

#include "pages/ExhibitPage.h"

#include <QScreen>
#include <QVBoxLayout>

namespace app {

ExhibitWindow::ExhibitWindow(views::ViewState *state, const models::Exhibit &exhibit, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_title(exhibit.title)
    , m_page(new views::ExhibitPage(state, {{}, {exhibit}}, this))
{
    constexpr QSize firstSize(1200, 860);
    constexpr QSize leastSize(640, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(leastSize);
    resize(firstSize.boundedTo(screen()->availableSize()));
    connect(m_page, &views::Page::baseRequested, state, &views::ViewState::setBasePeriod);
    connect(m_page, &views::Page::enlargeRequested, this, &ExhibitWindow::enlargeRequested);
    connect(m_page, &views::Page::exportRequested, this, &ExhibitWindow::exportRequested);
    connect(state, &views::ViewState::languageChanged, this, &ExhibitWindow::retranslateUi);
    connect(state, &views::ViewState::bookChanged, this, &QDialog::close);
    retranslateUi();
}

void ExhibitWindow::retranslateUi()
{
    setWindowTitle(m_title.in(m_state->language()));
}

} // namespace app
