#include "RestatementActions.h"

#include "RestatementsDialog.h"

#include <QAction>

namespace app {

RestatementActions::RestatementActions(QWidget *window, views::ViewState *state)
    : QObject(window)
    , m_window(window)
    , m_state(state)
    , m_firstPublished(new QAction(this))
    , m_list(new QAction(this))
{
    m_firstPublished->setCheckable(true);
    connect(m_firstPublished, &QAction::triggered, this, [this](bool isFirst) {
        m_state->setVintage(isFirst ? models::Vintage::FirstPublished : models::Vintage::Latest);
    });
    connect(m_list, &QAction::triggered, this, &RestatementActions::openList);
    connect(state, &views::ViewState::bookChanged, this, &RestatementActions::follow);
    follow();
}

void RestatementActions::follow()
{
    m_firstPublished->setEnabled(!m_state->book()->content().earlierFacts.empty());
    m_firstPublished->setChecked(m_state->vintage() == models::Vintage::FirstPublished);
}

void RestatementActions::openList()
{
    if (!m_dialog) {
        m_dialog = new RestatementsDialog(m_state, m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &RestatementsDialog::comparisonRequested, this, &RestatementActions::comparisonRequested);
        connect(m_dialog, &RestatementsDialog::rowRequested, this, &RestatementActions::rowRequested);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

void RestatementActions::retranslateUi()
{
    m_firstPublished->setText(tr("Figures as first &published"));
    m_list->setText(tr("&Restated figures…"));
}

} // namespace app
