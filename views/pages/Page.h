#pragma once

#include "Selection.h"
#include "book/Exhibit.h"
#include "items/StatementColumns.h"

#include <QWidget>

namespace views {

/// What a reader had in front on a page: enough to come back to it when the page is built anew.
struct PageMemory
{
    QString statement;
    models::Presentation presentation = models::Presentation::AsPrinted;
    QString exhibit;
    CellKey cell;
};

/// A page of the window. Pages keep their selection, expansion and scroll position while hidden.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Texts that wrap scroll within the page; the window need not ask them, seen or hidden, at every layout.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// What Edit > Copy does here; false if there is nothing to copy.
    virtual bool copy() { return false; }
    /// Puts the exhibit in use on the clipboard, as picture and figures.
    virtual void copyExhibit() {}
    /// Exhibits on the page, in reading order; empty for a page of statements.
    [[nodiscard]] virtual QStringList exhibits() const { return {}; }
    /// The one in use: pointed at last, or whose table is shown; empty if there is none.
    [[nodiscard]] virtual QString currentExhibit() const { return {}; }
    /// The statement shown; empty for a page of exhibits without a table.
    [[nodiscard]] virtual QString statement() const { return {}; }
    /// A chart of the table's selected row; nothing if there is none or it has no figures.
    [[nodiscard]] virtual std::optional<models::Exhibit> chartOfRow() const { return std::nullopt; }

    [[nodiscard]] virtual PageMemory memory() const = 0;
    /// What the book no longer has is left out.
    virtual void recall(const PageMemory &memory) = 0;

Q_SIGNALS:
    /// This figure has been selected.
    void figureChosen(const views::CellKey &cell);
    /// The exhibit in use is to be exported.
    void exportRequested();
    /// An exhibit of this title is on the clipboard.
    void copied(const QString &title);
    /// An exhibit, of the book or made for a row, is wanted in large.
    void enlargeRequested(const models::Exhibit &exhibit);
    /// Bridges that leave it to the reader are to lead from this period.
    void baseRequested(const QString &period);
};

} // namespace views
