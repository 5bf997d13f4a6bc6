#pragma once

#include "Page.h"
#include "Selection.h"
#include "ViewState.h"
#include "items/StatementModel.h"

class QLabel;
class QPushButton;
class QTabBar;

namespace views {

class ProvenanceStrip;
class StatementView;

/// The statements and tables of the release, as printed or as computed.
class StatementsPage : public Page
{
    Q_OBJECT

public:
    explicit StatementsPage(const ViewState *state, QWidget *parent = nullptr);

    bool copy() override;
    [[nodiscard]] QString statement() const override;
    [[nodiscard]] std::optional<models::Exhibit> chartOfRow() const override;
    [[nodiscard]] PageMemory memory() const override;
    void recall(const PageMemory &memory) override;
    void showStatement(const QString &id);
    /// Selects the row's newest figure.
    void showRow(const QString &statementId, const QString &conceptId);
    /// Selects this figure, as it is printed.
    void showFigure(const QString &statementId, const CellKey &cell);
    [[nodiscard]] models::Presentation presentation() const { return m_model.presentation(); }
    void setPresentation(models::Presentation presentation);

Q_SIGNALS:
    void statementChanged();

private:
    void buildTabs();
    [[nodiscard]] QWidget *header();
    void connectState();
    void takeTab();
    void takeFindings();
    void showSelection();
    void requestChart();
    void takeLanguage();
    void retranslateTabs();
    void retranslateUi();
    [[nodiscard]] QString heading(const models::Statement &statement) const;
    [[nodiscard]] QString subheading() const;
    [[nodiscard]] QString noteText() const;

    const ViewState *m_state;
    Selection m_selection;
    models::StatementModel m_model;
    QLabel *m_heading;
    QLabel *m_subheading;
    QPushButton *m_asPrinted;
    QPushButton *m_asComputed;
    QPushButton *m_expand;
    QPushButton *m_chart;
    QPushButton *m_copy;
    QTabBar *m_tabs;
    QTabBar *m_tables;
    StatementView *m_view;
    QLabel *m_notes;
    ProvenanceStrip *m_provenance;
    QStringList m_statements; ///< ids behind the tabs; the last tab holds the tables
    QStringList m_tableIds;
};

} // namespace views
