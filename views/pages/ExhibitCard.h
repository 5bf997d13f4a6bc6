#pragma once

#include "ViewState.h"
#include "charts/ExhibitItem.h"

#include <QFrame>

class QGraphicsScene;
class QGraphicsView;

namespace views {

/// An exhibit on a page: the same picture that exports show, in the window's theme and sizes, with the page's
/// selection.
class ExhibitCard : public QFrame
{
    Q_OBJECT

public:
    ExhibitCard(const ViewState *state, Selection *selection, const QString &exhibitId, QWidget *parent = nullptr);

    [[nodiscard]] const models::ExhibitModel &model() const { return m_model; }
    [[nodiscard]] const QGraphicsScene &scene() const { return *m_scene; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildItem();
    void refresh();
    void fit();
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
