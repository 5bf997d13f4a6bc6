#include "SlideGrid.h"

#include "SlideTitle.h"
#include "slides/TalkDocument.h"
#include "snapshots/Outlets.h"
#include "snapshots/SnapshotModels.h"

#include <QImage>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

SlideGrid::SlideGrid(views::SlideShow *show, QWidget *parent)
    : QListWidget(parent)
    , m_show(show)
{
    setObjectName(u"slideGrid"_s);
    setViewMode(IconMode);
    setMovement(Static);
    setResizeMode(Adjust);
    setUniformItemSizes(true);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setCursor(Qt::ArrowCursor);
    for (int i = 0; i < show->count(); ++i)
        addItem(new QListWidgetItem);
    m_drawing.setInterval(0);
    connect(&m_drawing, &QTimer::timeout, this, &SlideGrid::drawNext);
    connect(this, &QListWidget::itemClicked, this, &SlideGrid::choose);
    connectState();
    retranslateUi();
}

void SlideGrid::connectState()
{
    const views::ViewState *state = m_show->state();
    connect(state, &views::ViewState::languageChanged, this, &SlideGrid::retranslateUi);
    connect(state, &views::ViewState::unitChanged, this, &SlideGrid::forgetPictures);
    connect(state, &views::ViewState::periodChanged, this, &SlideGrid::forgetPictures);
}

void SlideGrid::open()
{
    show();
    fit();
    setCurrentRow(m_show->current());
    setFocus();
    m_drawing.start();
}

void SlideGrid::choose(const QListWidgetItem *item)
{
    Q_EMIT closed();
    m_show->jumpTo(row(item));
}

// As many columns as make the pictures largest without scrolling, but not so many that nobody can read them.
void SlideGrid::fit()
{
    constexpr int leastColumns = 2;
    constexpr int mostColumns = 5;
    constexpr int linesUnder = 3; // two of title
    const int room = width() - 2 * fontMetrics().height() - verticalScrollBar()->sizeHint().width();
    int columns = leastColumns;
    QSize cell;
    for (; columns <= mostColumns; ++columns) {
        const int cellWidth = room / columns;
        cell = QSize(cellWidth, cellWidth * views::slideSize.height() / views::slideSize.width()
                                    + linesUnder * fontMetrics().height());
        if ((count() + columns - 1) / columns * cell.height() <= height())
            break;
    }
    const QSize icon(cell.width() - fontMetrics().height(),
                     (cell.width() - fontMetrics().height()) * views::slideSize.height() / views::slideSize.width());
    setGridSize(cell);
    if (icon == iconSize())
        return;
    setIconSize(icon);
    for (int i = 0; i < count(); ++i) // not by its picture, which is yet to come
        item(i)->setSizeHint(cell);
    forgetPictures();
}

void SlideGrid::forgetPictures()
{
    for (int i = 0; i < count(); ++i)
        item(i)->setIcon(QIcon());
    if (isVisible())
        m_drawing.start();
}

void SlideGrid::drawNext()
{
    for (int i = 0; i < count() && isVisible(); ++i)
        if (item(i)->icon().isNull())
            return item(i)->setIcon(picture(i));
    m_drawing.stop();
}

QPixmap SlideGrid::picture(int slide) const
{
    const views::SnapshotPage page
        = views::slidePicture(views::viewOf(*m_show->state()), m_show->slides().at(slide), m_show->numberOf(slide));
    const QSize pixels = (QSizeF(iconSize()) * devicePixelRatioF()).toSize();
    QPixmap pixmap = QPixmap::fromImage(views::imageOf(page, pixels, views::Background::White));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    return pixmap;
}

void SlideGrid::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_G:
        return Q_EMIT closed();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(currentItem());
    case Qt::Key_Right: // on to the next line as well
        return setCurrentRow(std::min(currentRow() + 1, count() - 1));
    case Qt::Key_Left:
        return setCurrentRow(std::max(currentRow() - 1, 0));
    default:
        QListWidget::keyPressEvent(event);
    }
}

void SlideGrid::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fit();
}

void SlideGrid::retranslateUi()
{
    setAccessibleName(tr("All slides"));
    for (int i = 0; i < count(); ++i) {
        //: the number of a slide and what it shows
        const QString text = tr("%1  %2").arg(i + 1).arg(slideTitle(*m_show, m_show->slides().at(i)));
        item(i)->setText(text);
    }
    forgetPictures();
}

} // namespace app
