#pragma once

#include "ViewState.h"
#include "charts/ExhibitItem.h"

#include <QFrame>

class QGraphicsScene;
class QGraphicsView;

namespace views {

/// An exhibit on a page: the same picture that exports show, in the window's theme and sizes, with the page's
/// selection. Arrow keys walk from bar to bar, a double click asks for the exhibit in large.
class ExhibitCard : public QFrame
{
    Q_OBJECT

public:
    ExhibitCard(const ViewState *state, Selection *selection, const models::Exhibit &exhibit,
                QWidget *parent = nullptr);

    [[nodiscard]] const models::ExhibitModel &model() const { return m_model; }
    [[nodiscard]] const QGraphicsScene &scene() const { return *m_scene; }
    [[nodiscard]] bool isTile() const { return m_model.exhibit()->kind == models::ExhibitKind::Tile; }

Q_SIGNALS:
    /// Somebody turned to this exhibit: a click or a key.
    void chosen();
    void enlargeRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void connectState();
    void buildItem();
    void refresh();
    void fit();
    void walk(int rows, int columns);
    [[nodiscard]] QPoint selectedPlace() const;
    void showFigure(const CellKey &cell);
    [[nodiscard]] QString figureText(const CellKey &cell) const;

    const ViewState *m_state;
    Selection *m_selection;
    models::ExhibitModel m_model;
    QGraphicsScene *m_scene;
    QGraphicsView *m_view;
    ExhibitItem *m_item = nullptr;
    bool m_isStale = true; ///< whether the item is to be built anew when somebody looks
};

} // namespace views
