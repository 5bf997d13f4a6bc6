#pragma once

#include "items/Finder.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace views {
class SlideShow;
}

namespace app {

/// A question from the floor: words in either language find an exhibit, which comes up as a slide, or an item, which
/// comes up as one number.
class QuestionBox : public QFrame
{
    Q_OBJECT

public:
    QuestionBox(views::SlideShow *show, QWidget *parent);

    /// Empty but for these letters.
    void open(const QString &letters);
    /// Within which it finds its place.
    void setRoom(const QRect &room);

Q_SIGNALS:
    /// Answered or given up.
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void answer(int row);
    void retranslateUi();

    views::SlideShow *m_show;
    QLineEdit *m_words;
    QListWidget *m_list;
    QList<models::Finding> m_found; ///< by row of the list
};

} // namespace app
