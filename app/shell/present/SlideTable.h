#pragma once

#include "book/RunningOrder.h"

#include <QTableView>

class QMimeData;

namespace models {
class RunningOrderModel;
}

namespace app {

/// The slides of a running order, dragged into their order or moved with Alt and the arrow keys, shown or hidden with
/// the space bar, removed with Delete. What was removed can come back.
class SlideTable : public QTableView
{
    Q_OBJECT

public:
    /// The model outlives it.
    explicit SlideTable(models::RunningOrderModel *model, QWidget *parent = nullptr);
    ~SlideTable() override;
    Q_DISABLE_COPY_MOVE(SlideTable)

    /// Top down.
    [[nodiscard]] QList<int> selectedRows() const;
    void selectRow(int row);
    /// By one row up or down.
    void move(int by);
    void removeSelected();
    [[nodiscard]] bool canUndo() const { return !m_removed.empty(); }
    /// Brings back what was last removed.
    void undo();
    /// Another order is shown: there is nothing to bring back.
    void forget();
    /// After the selected slide, or last.
    void add(const QList<models::Slide> &slides);

Q_SIGNALS:
    void selectedChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Slides taken out together.
    struct Removed
    {
        QList<int> rows;
        QList<models::Slide> slides;
    };

    void toggleShown();

    models::RunningOrderModel *m_slides;
    std::vector<Removed> m_removed;
};

} // namespace app
