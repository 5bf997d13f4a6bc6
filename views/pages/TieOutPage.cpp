#include "TieOutPage.h"

#include "WhenSeen.h"
#include "tables/TableClipboard.h"
#include "tieout/CheckDelegate.h"
#include "tieout/CheckDetail.h"
#include "tieout/CheckFilterBar.h"
#include "tieout/CheckTable.h"
#include "tieout/CountTile.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QResizeEvent>

using namespace Qt::Literals::StringLiterals;
using models::CheckFilter;
using models::CheckModel;

namespace views {

namespace {

constexpr int tieOutMargin = 12;
constexpr int sideWidth = 330;
constexpr int narrowSideWidth = 290;
constexpr int narrowWidth = 1000;
constexpr int lowHeight = 640;
constexpr int kindRowHeight = 20;
constexpr int kindHeaderHeight = 30;
constexpr int countWidth = 70;

} // namespace

TieOutPage::TieOutPage(const ViewState *state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_heading(new QLabel(this))
    , m_bar(new CheckFilterBar(this))
    , m_list(new CheckTable(&m_model, this))
    , m_kinds(new QTableView(this))
    , m_side(new QWidget(this))
    , m_kindDelegate(new CheckDelegate(this))
    , m_detail(new CheckDetail(state, &m_model, this))
{
    for (CountTile *&tile : m_tiles)
        tile = new CountTile(this);
    m_tiles.at(std::size_t(CheckFilter::Which::Open))->setChecked(true);
    buildKinds();
    buildLayout();
    connectParts();
    applyTheme();
    retranslateUi();
    takeTieOut();
}

void TieOutPage::buildKinds()
{
    m_kinds->setObjectName(u"checkKinds"_s);
    m_kinds->setModel(&m_counts);
    makeReadingTable(m_kinds, kindRowHeight);
    m_kinds->setItemDelegate(m_kindDelegate);
    QHeaderView *header = m_kinds->horizontalHeader();
    header->setFixedHeight(kindHeaderHeight);
    header->setSectionResizeMode(models::CheckCountsModel::KindColumn, QHeaderView::Stretch);
    for (int column = 1; column < m_counts.columnCount(); ++column)
        m_kinds->setColumnWidth(column, countWidth);
}

void TieOutPage::buildLayout()
{
    m_heading->setObjectName(u"pageHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    left->addLayout(tiles());
    left->addWidget(listPanel(), 1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(10);
    middle->addLayout(left, 1);
    middle->addWidget(sidePanel());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tieOutMargin, tieOutMargin, tieOutMargin, tieOutMargin);
    layout->setSpacing(10);
    layout->addWidget(m_heading);
    layout->addLayout(middle, 1);
}

QLayout *TieOutPage::tiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    for (CountTile *tile : m_tiles)
        row->addWidget(tile);
    return row;
}

QWidget *TieOutPage::listPanel()
{
    auto *panel = new QFrame(this);
    panel->setObjectName(u"panel"_s);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_list, 1);
    return panel;
}

// In a narrow window of the counts those stay that call for somebody.
void TieOutPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < narrowWidth;
    QWidget *kinds = m_kinds->parentWidget();
    kinds->setMinimumHeight(event->size().height() < lowHeight ? kinds->maximumHeight() / 2 : kinds->maximumHeight());
    m_side->setFixedWidth(isNarrow ? narrowSideWidth : sideWidth);
    m_kinds->setColumnHidden(models::CheckCountsModel::RoundingColumn, isNarrow);
    m_list->setNarrow(isNarrow);
    Page::resizeEvent(event);
}

QWidget *TieOutPage::sidePanel()
{
    QWidget *side = m_side;
    auto *kinds = new QFrame(side);
    kinds->setObjectName(u"panel"_s);
    auto *kindLayout = new QVBoxLayout(kinds);
    kindLayout->setContentsMargins(1, 1, 1, 1);
    kindLayout->addWidget(m_kinds);
    const int all = kindRowHeight * m_counts.rowCount() + kindHeaderHeight + 2;
    kinds->setMaximumHeight(all);
    kinds->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *detail = new QFrame(side);
    detail->setObjectName(u"panel"_s);
    detail->setMinimumHeight(280);
    auto *detailLayout = new QVBoxLayout(detail);
    detailLayout->setContentsMargins(1, 1, 1, 1);
    detailLayout->addWidget(m_detail);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(kinds, 2);
    layout->addWidget(detail, 3);
    return side;
}

void TieOutPage::connectParts()
{
    for (CountTile *tile : m_tiles)
        connect(tile, &QAbstractButton::clicked, this, &TieOutPage::takeFilter);
    connect(m_bar, &CheckFilterBar::changed, this, &TieOutPage::takeFilter);
    connect(m_bar, &CheckFilterBar::reportRequested, this, &TieOutPage::reportRequested);
    connect(m_list, &CheckTable::chosen, m_detail, &CheckDetail::setRow);
    connect(m_kinds, &QTableView::clicked, this, &TieOutPage::takeKind);
    connect(m_kinds, &QTableView::activated, this, &TieOutPage::takeKind);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TieOutPage::retranslateUi);
    connect(m_detail, &CheckDetail::stepRequested, this,
            [this](int step) { choose(m_model.nextCheck(m_list->chosenRow(), step)); });
    connect(m_detail, &CheckDetail::placeRequested, this, &TieOutPage::placeRequested);
    connect(m_detail, &CheckDetail::reviewRequested, this, [this](const models::Review &review) {
        Q_EMIT reviewsRequested(models::withReview(m_state->latestBook()->content().reviews, review));
    });
    connect(m_detail, &CheckDetail::withdrawalRequested, this, [this](const models::Review &review) {
        Q_EMIT reviewsRequested(models::withoutReview(m_state->latestBook()->content().reviews, review));
    });
    connect(m_state, &ViewState::tieOutChanged, this, &TieOutPage::takeTieOut);
    connect(m_state, &ViewState::themeChanged, this, &TieOutPage::applyTheme);
    connect(m_state, &ViewState::languageChanged, this, [this] { whenSeen(this, [this] { takeLanguage(); }); });
}

// The check in front stays there, or the one that has come in its place.
void TieOutPage::takeTieOut()
{
    const int row = m_list->chosenRow();
    m_model.setTieOut(m_state->tieOut());
    showCounts();
    const int last = m_model.rowCount() - 1;
    choose(m_model.checkAt(std::min(row, last)) ? std::min(row, last) : m_model.nextCheck(std::max(0, row) - 1, 1));
}

void TieOutPage::showProgress(double done)
{
    m_percent = static_cast<int>(done * 100);
    if (!m_state->tieOut())
        retranslateUi();
}

void TieOutPage::takeFilter()
{
    CheckFilter filter = m_model.filter();
    for (std::size_t tile = 0; tile < m_tiles.size(); ++tile)
        if (m_tiles.at(tile)->isChecked())
            filter.which = CheckFilter::Which(tile);
    m_bar->apply(&filter);
    m_model.setFilter(filter);
    choose(m_model.nextCheck(-1, 1));
}

// A second click on a kind shows all kinds again.
void TieOutPage::takeKind()
{
    CheckFilter filter = m_model.filter();
    const models::CheckKind kind = m_counts.kindAt(m_kinds->currentIndex().row());
    if (filter.kind == kind) {
        filter.kind.reset();
        m_kinds->clearSelection();
    } else {
        filter.kind = kind;
    }
    m_model.setFilter(filter);
    choose(m_model.nextCheck(-1, 1));
}

void TieOutPage::choose(int row)
{
    m_list->choose(row);
    m_detail->setRow(row);
}

void TieOutPage::showCounts()
{
    const models::TieOutCounts counts
        = m_state->tieOut() ? models::TieOutCounts(*m_state->tieOut()) : models::TieOutCounts();
    m_counts.setCounts(counts);
    const models::TieOutCounts::OfKind &all = counts.all();
    const int values[] = {all.all(), all.agree, all.rounding, all.open(), all.reviewed};
    for (std::size_t tile = 0; tile < m_tiles.size(); ++tile)
        m_tiles.at(tile)->setCount(values[tile], tile == std::size_t(CheckFilter::Which::Open) && all.open() > 0);
}

bool TieOutPage::copy()
{
    copyList(m_model);
    return true;
}

void TieOutPage::applyTheme()
{
    m_list->setTheme(m_state->theme());
    m_kindDelegate->setTheme(m_state->theme());
    for (CountTile *tile : m_tiles)
        tile->setTheme(m_state->theme());
    m_kinds->viewport()->update();
    m_detail->retranslateUi();
}

void TieOutPage::takeLanguage()
{
    retranslateUi();
    m_detail->retranslateUi();
}

void TieOutPage::retranslateUi()
{
    m_model.setLanguage(m_state->language());
    m_counts.setLanguage(m_state->language());
    m_heading->setText(tr("Tie-out: every printed figure held against the others"));
    const QString captions[]
        = {tr("checks"), tr("agree exactly"), tr("within rounding"), tr("findings to read"), tr("reviewed")};
    for (std::size_t tile = 0; tile < m_tiles.size(); ++tile) {
        m_tiles.at(tile)->setText(captions[tile]);
        m_tiles.at(tile)->setToolTip(captions[tile]);
    }
    const bool isThere = m_state->tieOut() != nullptr;
    m_bar->setTitle(isThere ? tr("%n checks", nullptr, m_model.checkCount()) : tr("Checking… %1%").arg(m_percent),
                    isThere);
    m_bar->retranslateUi();
    m_list->setAccessibleName(tr("Checks"));
    m_kinds->setAccessibleName(tr("Kinds of checks"));
}

} // namespace views
