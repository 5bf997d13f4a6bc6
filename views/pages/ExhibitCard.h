#pragma once

#include "ViewState.h"
#include "charts/ExhibitItem.h"

#include <QFrame>

class QGraphicsScene;
class QGraphicsView;

namespace views {

class BaseChooser;

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
    /// The figure in a cell as this exhibit shows it; nothing if it doesn't.
    [[nodiscard]] std::optional<models::Fact> factOf(const CellKey &cell) const;
    /// What the exhibit is about: its total, or its first series, now.
    [[nodiscard]] CellKey mainCell() const;
    /// Puts the exhibit on the clipboard, as picture and figures.
    void copy() const;
    [[nodiscard]] bool isTile() const { return m_model.exhibit()->kind == models::ExhibitKind::Tile; }

Q_SIGNALS:
    /// Somebody turned to this exhibit: a click or a key.
    void chosen();
    void enlargeRequested();
    void exportRequested();
    void copyRequested();
    void baseRequested(const QString &period);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildView();
    void connectState();
    void buildItem();
    void refresh();
    void fit();
    void walk(int rows, int columns);
    void showFigure(const CellKey &cell);

    const ViewState *m_state;
    Selection *m_selection;
    models::ExhibitModel m_model;
    QGraphicsScene *m_scene;
    QGraphicsView *m_view;
    BaseChooser *m_base = nullptr; ///< of a bridge that leaves it to the reader from when it leads
    ExhibitItem *m_item = nullptr;
    models::Language m_language = models::Language::English; ///< of the words in the picture
    bool m_isStale = true; ///< whether the item is to be built anew when somebody looks
};

} // namespace views
