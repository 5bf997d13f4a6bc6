#pragma once

#include "Page.h"
#include "Selection.h"
#include "ViewState.h"
#include "items/StatementModel.h"

class QBoxLayout;
class QGridLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace views {

class ExhibitCard;
class HighlightsPanel;
class PageHeading;
class ProvenanceStrip;
class StatementView;
class ValuePanel;

/// What an ExhibitPage shows: those exhibits, and what the page of the book has around them.
struct PageContent
{
    models::Page page;
    QList<models::Exhibit> exhibits;
};

/// The page of that id with its exhibits.
[[nodiscard]] PageContent pageContent(const models::Book &book, const QString &pageId);

/// A page of the book: headline and tiles, then exhibits side by side; docked under them the table of the exhibit in
/// use and the selected figure; last its source. Narrow windows put things under each other and scroll.
class ExhibitPage : public Page
{
    Q_OBJECT

public:
    ExhibitPage(const ViewState *state, PageContent content, QWidget *parent = nullptr);

    bool copy() override;
    void copyExhibit() override;
    [[nodiscard]] QStringList exhibits() const override;
    [[nodiscard]] QString currentExhibit() const override;
    [[nodiscard]] std::optional<models::Exhibit> chartOfRow() const override;
    [[nodiscard]] PageMemory memory() const override;
    void recall(const PageMemory &memory) override;
    /// Shows the exhibit's table and brings its card into view.
    void showExhibit(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildLayout();
    void buildCards();
    void addCard(const models::Exhibit &exhibit);
    [[nodiscard]] QWidget *tablePanel();
    void connectState();
    void connectTable();
    void arrange();
    [[nodiscard]] int cardsAcross() const;
    void placeTiles();
    void placeCards();
    void placeHighlights();
    void placeDock();
    void fitDock();
    void fitCards();
    [[nodiscard]] const ExhibitCard *firstTableCard() const;
    [[nodiscard]] const ExhibitCard *currentCard() const;
    void takeTable(const ExhibitCard *card);
    [[nodiscard]] const models::Exhibit *tableExhibit() const;
    void requestChart();
    void selectDefault();
    void showSelection();
    [[nodiscard]] std::optional<models::Fact> selectedFact() const;
    void takeLanguage();
    void retranslateUi();
    void applyTheme();

    const ViewState *m_state;
    PageContent m_content;
    Selection m_selection;
    models::StatementModel m_model;
    const ExhibitCard *m_tableCard = nullptr; ///< whose table is docked
    const ExhibitCard *m_pointed = nullptr;   ///< in which the selected figure was pointed at; null: in the table
    QList<ExhibitCard *> m_tiles;
    QList<ExhibitCard *> m_cards;
    PageHeading *m_heading = nullptr;
    HighlightsPanel *m_highlights = nullptr;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QGridLayout *m_tileGrid;
    QGridLayout *m_cardGrid;
    QWidget *m_dock;
    QBoxLayout *m_dockLayout;
    QVBoxLayout *m_foot;
    QLabel *m_tableTitle;
    StatementView *m_table;
    ValuePanel *m_value;
    ProvenanceStrip *m_provenance;
};

} // namespace views
