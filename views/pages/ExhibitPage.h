#pragma once

#include "Page.h"
#include "Selection.h"
#include "ViewState.h"
#include "items/StatementModel.h"

class QBoxLayout;
class QLabel;

namespace views {

class ExhibitCard;
class ProvenanceStrip;
class StatementView;
class ValuePanel;

/// A page of the book: its exhibits side by side, the table that they are taken from, the selected figure, its source.
/// Narrow windows put the cards under each other and scroll.
class ExhibitPage : public Page
{
    Q_OBJECT

public:
    ExhibitPage(const ViewState *state, const QString &pageId, QWidget *parent = nullptr);

    bool copy() override;
    [[nodiscard]] QStringList exhibits() const override;
    [[nodiscard]] QString statement() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildCards();
    [[nodiscard]] QWidget *tablePanel();
    void connectState();
    void arrange();
    void selectDefault();
    void showSelection();
    void retranslateUi();
    void applyTheme();

    const ViewState *m_state;
    QString m_pageId;
    Selection m_selection;
    models::StatementModel m_model;
    QList<ExhibitCard *> m_cards;
    QBoxLayout *m_cardRow;
    QBoxLayout *m_tableRow;
    QLabel *m_tableTitle;
    StatementView *m_table;
    ValuePanel *m_value;
    ProvenanceStrip *m_provenance;
};

} // namespace views
