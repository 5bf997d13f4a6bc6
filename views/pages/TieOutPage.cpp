#include "TieOutPage.h"

#include "WhenSeen.h"
#include "items/Roles.h"
#include "tables/TableClipboard.h"
#include "theme/ChevronComboBox.h"
#include "tieout/CheckDelegate.h"
#include "tieout/CheckDetail.h"
#include "tieout/CountTile.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using models::CheckFilter;
using models::CheckModel;

namespace views {

namespace {

constexpr int tieOutMargin = 12;
constexpr int sideWidth = 360;
constexpr int narrowSideWidth = 290;
constexpr int narrowWidth = 1000;
constexpr int lowHeight = 640;
constexpr int leastItemWidth = 150;
constexpr int checkRowHeight = 25;
constexpr int kindRowHeight = 20;
constexpr int kindHeaderHeight = 30;
constexpr int columnWidths[] = {38, 118, 0, 52, 80, 92, 98, 118, 60}; // the item takes the rest
constexpr int countWidths[] = {0, 58, 72, 70};

QTableView *plainTable(QAbstractItemModel *model, const QString &name, int rowHeight, QWidget *parent)
{
    auto *table = new QTableView(parent);
    table->setObjectName(name);
    table->setModel(model);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setFrameShape(QFrame::NoFrame);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(rowHeight);
    table->verticalHeader()->setDefaultSectionSize(rowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    return table;
}

template<std::size_t size>
void setWidths(QTableView *table, const int (&widths)[size])
{
    for (int column = 0; column < int(size); ++column) {
        if (widths[column] == 0)
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            table->setColumnWidth(column, widths[column]);
    }
}

} // namespace

TieOutPage::TieOutPage(const ViewState *state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_heading(new QLabel(this))
    , m_tiles{}
    , m_listTitle(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_edition(new ChevronComboBox(this))
    , m_group(new ChevronComboBox(this))
    , m_report(new QPushButton(this))
    , m_list(plainTable(&m_model, u"checks"_s, checkRowHeight, this))
    , m_delegate(new CheckDelegate(this))
    , m_kinds(plainTable(&m_counts, u"checkKinds"_s, kindRowHeight, this))
    , m_side(new QWidget(this))
    , m_kindDelegate(new CheckDelegate(this))
    , m_detail(new CheckDetail(state, &m_model, this))
{
    for (CountTile *&tile : m_tiles)
        tile = new CountTile(this);
    m_tiles.at(std::size_t(CheckFilter::Which::Open))->setChecked(true);
    buildTable();
    buildLayout();
    connectParts();
    applyTheme();
    retranslateUi();
    takeTieOut();
}

void TieOutPage::buildTable()
{
    m_list->setItemDelegate(m_delegate);
    m_kinds->setItemDelegate(m_kindDelegate);
    m_kinds->horizontalHeader()->setFixedHeight(kindHeaderHeight);
    m_delegate->setBadgeColumn(CheckModel::FindingColumn);
    setWidths(m_list, columnWidths);
    m_list->horizontalHeader()->setSectionResizeMode(CheckModel::ItemColumn, QHeaderView::Interactive);
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setWidths(m_kinds, countWidths);
    m_list->horizontalHeader()->setMinimumSectionSize(36);
    m_edition->addItems({{}, {}, {}});
    m_group->addItems({{}, {}, {}});
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
    m_listTitle->setObjectName(u"paneTitle"_s);
    m_listTitle->setTextFormat(Qt::PlainText);
    m_find->setObjectName(u"findChecks"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(60);
    for (QComboBox *box : {m_edition, m_group}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(10, 6, 8, 6);
    bar->setSpacing(8);
    bar->addWidget(m_listTitle);
    bar->addWidget(m_find, 1);
    bar->addWidget(m_edition);
    bar->addWidget(m_group);
    bar->addWidget(m_report);
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_list, 1);
    return panel;
}

// In a narrow window the list is wider than its place, and of the counts those that call for somebody stay.
void TieOutPage::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < narrowWidth;
    QWidget *kinds = m_kinds->parentWidget();
    kinds->setMinimumHeight(event->size().height() < lowHeight ? kinds->maximumHeight() / 2 : kinds->maximumHeight());
    m_side->setFixedWidth(isNarrow ? narrowSideWidth : sideWidth);
    m_kinds->setColumnHidden(models::CheckCountsModel::RoundingColumn, isNarrow);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(CheckModel::ItemColumn, isNarrow ? QHeaderView::Interactive : QHeaderView::Stretch);
    if (isNarrow)
        header->resizeSection(CheckModel::ItemColumn, leastItemWidth);
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
    connect(m_find, &QLineEdit::textChanged, this, &TieOutPage::takeFilter);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &TieOutPage::takeFilter);
    connect(m_group, &QComboBox::currentIndexChanged, this, &TieOutPage::takeFilter);
    connect(m_report, &QPushButton::clicked, this, &TieOutPage::reportRequested);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { m_detail->setRow(now.row()); });
    connect(m_kinds, &QTableView::clicked, this, &TieOutPage::takeKind);
    connect(m_kinds, &QTableView::activated, this, &TieOutPage::takeKind);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &TieOutPage::markSections);
    connect(m_detail, &CheckDetail::stepRequested, this,
            [this](int step) { choose(m_model.nextCheck(m_list->currentIndex().row(), step)); });
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
    const int row = m_list->currentIndex().row();
    m_model.setTieOut(m_state->tieOut());
    m_counts.setCounts(m_state->tieOut() ? models::TieOutCounts(*m_state->tieOut()) : models::TieOutCounts());
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
    filter.words = m_find->text().trimmed();
    filter.groupBy = CheckFilter::GroupBy(m_group->currentIndex());
    const int edition = m_edition->currentIndex();
    filter.edition = edition <= 0
                         ? std::nullopt
                         : std::optional(edition == 1 ? models::Language::English : models::Language::Japanese);
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
    if (row < 0)
        m_list->setCurrentIndex({});
    else
        m_list->setCurrentIndex(m_model.index(row, 0));
    m_detail->setRow(m_list->currentIndex().row());
}

void TieOutPage::markSections()
{
    m_list->clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (!m_model.checkAt(row))
            m_list->setSpan(row, 0, 1, CheckModel::ColumnCount);
    retranslateUi();
}

void TieOutPage::showCounts()
{
    const models::TieOutCounts counts
        = m_state->tieOut() ? models::TieOutCounts(*m_state->tieOut()) : models::TieOutCounts();
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
    m_delegate->setTheme(m_state->theme());
    m_kindDelegate->setTheme(m_state->theme());
    for (CountTile *tile : m_tiles)
        tile->setTheme(m_state->theme());
    m_list->viewport()->update();
    m_kinds->viewport()->update();
    m_detail->retranslateUi();
}

void TieOutPage::takeLanguage()
{
    m_model.setLanguage(m_state->language());
    m_counts.setLanguage(m_state->language());
    retranslateUi();
    m_detail->retranslateUi();
}

void TieOutPage::retranslateCombos()
{
    const QString editions[] = {tr("EN and JP"), tr("EN"), tr("JP")};
    const QString groups[] = {tr("By size"), tr("By kind"), tr("By table")};
    for (int item = 0; item < 3; ++item) {
        m_edition->setItemText(item, editions[item]);
        m_group->setItemText(item, groups[item]);
    }
    m_edition->setAccessibleName(tr("Edition"));
    m_group->setAccessibleName(tr("Grouping"));
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
    m_listTitle->setText(m_state->tieOut() ? tr("%n checks", nullptr, m_model.checkCount())
                                           : tr("Checking… %1%").arg(m_percent));
    m_find->setPlaceholderText(tr("Find item or table"));
    m_find->setAccessibleName(tr("Find item or table"));
    m_report->setText(tr("Report…"));
    m_report->setEnabled(m_state->tieOut() != nullptr);
    m_list->setAccessibleName(tr("Checks"));
    m_kinds->setAccessibleName(tr("Kinds of checks"));
    retranslateCombos();
}

} // namespace views
