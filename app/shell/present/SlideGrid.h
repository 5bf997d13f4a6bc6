#pragma once

#include "slides/SlideShow.h"

#include <QListWidget>
#include <QTimer>

namespace app {

/// All slides of a show, small, to jump to one. Their pictures are drawn one after another while it is open.
class SlideGrid : public QListWidget
{
    Q_OBJECT

public:
    SlideGrid(views::SlideShow *show, QWidget *parent);

    void open();

Q_SIGNALS:
    /// A slide was chosen, or none.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectState();
    void choose(const QListWidgetItem *item);
    void fit();
    void forgetPictures();
    void drawNext();
    [[nodiscard]] QPixmap picture(int slide) const;
    void retranslateUi();

    views::SlideShow *m_show;
    QTimer m_drawing; ///< one picture at every event turn
};

} // namespace app
