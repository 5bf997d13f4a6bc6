#pragma once

#include "Page.h"
#include "Selection.h"
#include "ViewState.h"
#include "items/StatementModel.h"

class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace views {

class ExhibitCard;
class HighlightsPanel;
class ProvenanceStrip;
class StatementView;
class ValuePanel;

/// A page of the book: tiles, then exhibits side by side; docked under them the table of the exhibit in use and the
/// selected figure; last its source. Narrow windows put things under each other and scroll.
class ExhibitPage : public Page
{
    Q_OBJECT

public:
    ExhibitPage(const ViewState *state, const QString &pageId, QWidget *parent = nullptr);

    bool copy() override;
    [[nodiscard]] QStringList exhibits() const override;
    /// Shows the exhibit's table and brings its card into view.
    void showExhibit(const QString &id);

Q_SIGNALS:
    void enlargeRequested(const models::Exhibit &exhibit);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildLayout();
    void buildCards();
    [[nodiscard]] QWidget *tablePanel();
    void connectState();
    void arrange();
    [[nodiscard]] int cardsAcross() const;
    void placeCards();
    void placeDock();
    void takeTable(const ExhibitCard *card);
    void selectDefault();
    void showSelection();
    [[nodiscard]] std::optional<models::Fact> selectedFact() const;
    void retranslateUi();
    void applyTheme();

    const ViewState *m_state;
    QString m_pageId;
    Selection m_selection;
    models::StatementModel m_model;
    QString m_tableExhibit; ///< whose table is docked
    QList<ExhibitCard *> m_tiles;
    QList<ExhibitCard *> m_cards;
    HighlightsPanel *m_highlights = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content;
    QGridLayout *m_tileGrid;
    QGridLayout *m_cardGrid;
    QWidget *m_dock;
    QVBoxLayout *m_foot;
    QLabel *m_tableTitle;
    StatementView *m_table;
    ValuePanel *m_value;
    ProvenanceStrip *m_provenance;
};

} // namespace views
