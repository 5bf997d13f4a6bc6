#pragma once

#include "Page.h"
#include "ViewState.h"
#include "items/CheckCountsModel.h"
#include "items/CheckModel.h"

#include <array>

class QLabel;
class QTableView;

namespace views {

class CheckDelegate;
class CheckDetail;
class CheckFilterBar;
class CheckTable;
class CountTile;

/// The tie-out: how many checks agree, which do not, and why.
class TieOutPage : public Page
{
    Q_OBJECT

public:
    explicit TieOutPage(const ViewState *state, QWidget *parent = nullptr);

    bool copy() override;
    [[nodiscard]] PageMemory memory() const override { return {}; }
    void recall(const PageMemory &) override {}
    /// How far the tie-out is, 0 to 1.
    void showProgress(double done);

Q_SIGNALS:
    /// A figure is to be shown where it is printed.
    void placeRequested(const QString &statement, const views::CellKey &cell, models::Language edition);
    /// The book is to have these reviews.
    void reviewsRequested(const QList<models::Review> &reviews);
    void reportRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildKinds();
    void buildLayout();
    [[nodiscard]] QLayout *tiles();
    [[nodiscard]] QWidget *listPanel();
    [[nodiscard]] QWidget *sidePanel();
    void connectParts();
    void takeTieOut();
    void takeFilter();
    void takeKind();
    void choose(int row);
    void showCounts();
    void applyTheme();
    void takeLanguage();
    void retranslateUi();

    const ViewState *m_state;
    models::CheckModel m_model;
    models::CheckCountsModel m_counts;
    QLabel *m_heading;
    std::array<CountTile *, 5> m_tiles{}; ///< in the order of CheckFilter::Which
    CheckFilterBar *m_bar;
    CheckTable *m_list;
    QTableView *m_kinds;
    QWidget *m_side;
    CheckDelegate *m_kindDelegate;
    CheckDetail *m_detail;
    int m_percent = 0; ///< of a tie-out that is being made
};

} // namespace views
