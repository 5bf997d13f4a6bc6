#pragma once

#include <QWidget>

class QButtonGroup;

namespace app {

/// A few choices as one bar of buttons, of which one is pressed, or none.
class Segments : public QWidget
{
    Q_OBJECT

public:
    explicit Segments(int count, QWidget *parent = nullptr);

    void setTexts(const QStringList &texts);
    void setSegmentEnabled(int segment, bool enabled);
    [[nodiscard]] int current() const; ///< -1: none
    void setCurrent(int segment);

Q_SIGNALS:
    /// Somebody has pressed it.
    void chosen(int segment);

private:
    QButtonGroup *m_buttons;
};

} // namespace app
