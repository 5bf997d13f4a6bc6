#pragma once

#include "snapshots/Snapshot.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace models {
class RunningOrderModel;
}

namespace app {

/// Title and note of one slide, in both languages side by side. A slide without a title says the exhibit's message.
class SlideTexts : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives it.
    explicit SlideTexts(models::RunningOrderModel *model, QWidget *parent = nullptr);

    /// -1: none. `view` is how messages are made; its language is not looked at.
    void setRow(int row, const views::SnapshotSpec &view);
    void retranslateUi();

private:
    void buildLayout();
    void connectEditors();
    void fill();

    models::RunningOrderModel *m_slides;
    int m_row = -1;
    bool m_isFilling = false; ///< the texts change, but not by hand
    QLabel *m_languages[2];
    QLabel *m_titleLabel;
    QLabel *m_noteLabel;
    QPlainTextEdit *m_titles[2]; ///< in the order of the languages
    QPlainTextEdit *m_notes[2];
};

} // namespace app
