#pragma once

#include <QObject>

class QLabel;
class QWidget;

namespace views {
class SlideShow;
}

namespace app {

class KeyCard;
class QuestionBox;
class ShowKeys;
class SlideGrid;

/// What lies over a window of a show for a moment: the grid of slides, the question, the card of keys, the number that
/// is being typed. They come up in the window where the key was pressed, so that a presenter can look for a slide
/// unseen.
class ShowOverlays : public QObject
{
    Q_OBJECT

public:
    ShowOverlays(views::SlideShow *show, ShowKeys *keys, QWidget *host);

    /// Whether one of them has the keys.
    [[nodiscard]] bool isOpen() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openGrid();
    void openQuestion(const QString &letters);
    void toggleKeyCard();
    void showTyped(const QString &typed);
    void close();
    void fit();

    QWidget *m_host;
    SlideGrid *m_grid;
    QuestionBox *m_question;
    KeyCard *m_card;
    QLabel *m_number;
};

} // namespace app
