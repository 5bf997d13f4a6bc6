#pragma once

#include "Selection.h"
#include "ViewState.h"
#include "items/CheckModel.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace views {

class PlaceRow;

/// One check in full: what it says, the formula in figures and what rounding allows, where every figure is printed, and
/// what somebody has said of it.
class CheckDetail : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives it.
    CheckDetail(const ViewState *state, const models::CheckModel *model, QWidget *parent = nullptr);

    /// -1 or a heading: none.
    void setRow(int row);
    void retranslateUi();

Q_SIGNALS:
    /// A figure is to be shown where it is printed.
    void placeRequested(const QString &statement, const views::CellKey &cell, models::Language edition);
    void reviewRequested(const models::Review &review);
    void withdrawalRequested(const models::Review &review);
    /// The next finding, or with -1 the one before.
    void stepRequested(int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void fitBody();
    [[nodiscard]] QWidget *body();
    [[nodiscard]] QLayout *buttons();
    void go();
    void showPlaces();
    void showReview();
    void requestPlace(const models::Fact &fact);
    void accept();
    [[nodiscard]] const models::Check *check() const { return m_model->checkAt(m_row); }

    const ViewState *m_state;
    const models::CheckModel *m_model;
    int m_row = -1;
    QLabel *m_title;
    QScrollArea *m_scroll;
    QLabel *m_sentence;
    QLabel *m_formulaTitle;
    QLabel *m_formula;
    QLabel *m_placesTitle;
    QVBoxLayout *m_places;
    QLabel *m_reviewTitle;
    QLineEdit *m_note;
    QPushButton *m_accept;
    QPushButton *m_go;
    QPushButton *m_previous;
    QPushButton *m_next;
    QList<PlaceRow *> m_rows;
};

} // namespace views
