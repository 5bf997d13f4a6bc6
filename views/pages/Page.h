#pragma once

#include <QWidget>

namespace views {

class ViewState;

/// A page of the window. Pages keep their selection, expansion and scroll position while hidden.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What Edit > Copy does here; false if there is nothing to copy.
    virtual bool copy() { return false; }
    /// Exhibits on the page, in reading order; empty for a page of statements.
    [[nodiscard]] virtual QStringList exhibits() const { return {}; }
    /// The statement shown; empty for a page of exhibits without a table.
    [[nodiscard]] virtual QString statement() const { return {}; }
};

} // namespace views
