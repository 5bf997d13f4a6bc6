#pragma once

#include "OrderListModel.h"
#include "OrderStore.h"
#include "ViewState.h"
#include "items/RunningOrderModel.h"
#include "snapshots/Snapshot.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QPushButton;

namespace app {

class ExportFooter;
class OrderBar;
class SlidePreview;
class SlideSource;
class SlideTable;
class SlideTexts;

/// Edits the running orders of a book: which slides, in which order, under which titles, with which notes. Nothing is
/// kept before it is saved, and nothing lost unasked.
class OrderDialog : public QDialog
{
    Q_OBJECT

public:
    /// The state outlives it.
    OrderDialog(views::ViewState *state, OrderStore store, QWidget *parent = nullptr);

public Q_SLOTS:
    /// Closes, or asks what becomes of unsaved changes.
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildLayout();
    [[nodiscard]] QWidget *slidesPane();
    [[nodiscard]] QWidget *sourcePane();
    void connectParts();
    void load();
    void showOrder(int row);
    void showSlide();
    void takeSlides();
    void noteEdits();
    void add(const QList<models::Slide> &slides);
    void save();
    void discard();
    [[nodiscard]] QList<models::RunningOrder> written() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] bool isChanged() const { return m_orders.orders() != m_saved; }
    [[nodiscard]] views::SnapshotSpec view() const;
    void showFooter();
    void retranslateUi();

    views::ViewState *m_state;
    OrderStore m_store;
    OrderListModel m_orders;
    models::RunningOrderModel m_slides;
    QList<models::RunningOrder> m_saved; ///< as they are kept now
    QString m_problem;                   ///< of reading or writing; empty: none
    QTimer m_timer;                      ///< draws the slide once all changes have arrived
    bool m_isAsking = false;
    bool m_isShowing = false; ///< another order is shown, nothing is edited
    OrderBar *m_bar;
    SlideTable *m_table;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_remove;
    QPushButton *m_undo;
    SlideTexts *m_texts;
    SlidePreview *m_preview;
    SlideSource *m_source;
    ExportFooter *m_footer;
};

/// The dialog, shown; it deletes itself. `languageAction` switches the language in it as well; may be null.
OrderDialog *openOrderDialog(views::ViewState *state, const OrderStore &store, QAction *languageAction,
                             QWidget *parent);

} // namespace app
