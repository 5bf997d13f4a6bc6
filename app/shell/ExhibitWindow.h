#pragma once

#include "Selection.h"
#include "ViewState.h"

#include <QDialog>

namespace app {

/// One exhibit in large, in a window of its own; language, unit, period and theme follow the main window.
class ExhibitWindow : public QDialog
{
    Q_OBJECT

public:
    ExhibitWindow(const views::ViewState *state, const models::Exhibit &exhibit, QWidget *parent = nullptr);

private:
    void retranslateUi();

    const views::ViewState *m_state;
    models::Text m_title;
    views::Selection m_selection;
};

} // namespace app
