#pragma once

#include "ViewState.h"
#include "items/PeriodModel.h"
#include "items/UnitModel.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLabel;
class QPushButton;

namespace app {

class KeyButton;

/// The bar on top: book, period, unit, language, presenting, export.
class ToolBar : public QFrame
{
    Q_OBJECT

public:
    explicit ToolBar(views::ViewState *state, QWidget *parent = nullptr);

Q_SIGNALS:
    void openRequested();
    void exportRequested();
    void presentRequested();
    void languageRequested(models::Language language);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void connectControls();
    void takeBook();
    void showState();
    void applyTheme();
    void fitLabels();
    void retranslateUi();

    views::ViewState *m_state;
    models::PeriodModel m_periods;
    models::UnitModel m_units;
    QPushButton *m_book;
    QLabel *m_periodLabel;
    QComboBox *m_period;
    QPushButton *m_timeline;
    QLabel *m_unitLabel;
    QComboBox *m_unit;
    QLabel *m_languageLabel;
    QPushButton *m_japanese;
    QPushButton *m_english;
    KeyButton *m_present;
    QPushButton *m_export;
};

} // namespace app
