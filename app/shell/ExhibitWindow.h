#pragma once

#include "ViewState.h"

#include <QDialog>

namespace views {
class ExhibitPage;
}

namespace app {

/// An exhibit in large, with its table and the source of its figures; it follows the state of the window it came from.
class ExhibitWindow : public QDialog
{
    Q_OBJECT

public:
    ExhibitWindow(views::ViewState *state, const models::Exhibit &exhibit, QWidget *parent);

Q_SIGNALS:
    /// A chart of another row is wanted.
    void enlargeRequested(const models::Exhibit &exhibit);
    void exportRequested();

private:
    void retranslateUi();

    views::ViewState *m_state;
    models::Text m_title;
    views::ExhibitPage *m_page;
};

} // namespace app
