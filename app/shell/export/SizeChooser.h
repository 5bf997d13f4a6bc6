#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace app {

/// A page format from a list, or width and height in pixels.
class SizeChooser : public QWidget
{
    Q_OBJECT

public:
    explicit SizeChooser(QWidget *parent = nullptr);

    /// The name of a page format as views::pageFormat takes it; empty: what suits each format.
    [[nodiscard]] QString size() const;
    void setSize(const QString &size);
    void retranslateUi();

Q_SIGNALS:
    void changed();

private:
    void showSides();
    [[nodiscard]] bool isCustom() const;

    QComboBox *m_formats;
    QSpinBox *m_width;
    QLabel *m_times;
    QSpinBox *m_height;
};

} // namespace app
