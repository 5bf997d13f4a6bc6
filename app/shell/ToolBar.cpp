#include "ToolBar.h"

#include "KeyButton.h"
#include "items/Roles.h"
#include "theme/ChevronComboBox.h"
#include "theme/Icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;
using models::Language;
using views::ColorRole;

namespace app {

namespace {

constexpr int barHeight = 52;
constexpr int smallGap = 8;
constexpr int wideGap = 16;

} // namespace

ToolBar::ToolBar(views::ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_book(new QPushButton(this))
    , m_periodLabel(new QLabel(this))
    , m_period(new views::ChevronComboBox(this))
    , m_timeline(new QPushButton(this))
    , m_unitLabel(new QLabel(this))
    , m_unit(new views::ChevronComboBox(this))
    , m_languageLabel(new QLabel(this))
    , m_japanese(new QPushButton(u"JP"_s, this))
    , m_english(new QPushButton(u"EN"_s, this))
    , m_present(new KeyButton(state, u"F5"_s, this))
    , m_export(new QPushButton(this))
{
    setObjectName(u"toolBar"_s);
    setFixedHeight(barHeight);
    for (QPushButton *button : {m_book, static_cast<QPushButton *>(m_present), m_export})
        button->setIconSize(QSize(24, 16)); // the icon's own margins keep it off the text
    m_present->setObjectName(u"present"_s);
    m_export->setObjectName(u"primary"_s);
    m_timeline->setCheckable(true);
    m_japanese->setObjectName(u"segmentLeft"_s);
    m_english->setObjectName(u"segmentRight"_s);
    m_period->setModel(&m_periods);
    m_unit->setModel(&m_units);
    for (QComboBox *box : {m_period, m_unit})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QPushButton *button : {m_japanese, m_english}) {
        button->setCheckable(true);
        button->setAutoExclusive(true);
    }
    buildLayout();
    connectControls();
    applyTheme();
    takeBook();
    retranslateUi();
}

void ToolBar::buildLayout()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 0, 14, 0);
    layout->setSpacing(smallGap);
    layout->addWidget(m_book);
    layout->addSpacing(wideGap);
    layout->addWidget(m_periodLabel);
    layout->addWidget(m_period);
    layout->addWidget(m_timeline);
    layout->addSpacing(wideGap);
    layout->addWidget(m_unitLabel);
    layout->addWidget(m_unit);
    layout->addStretch(1);
    layout->addWidget(m_languageLabel);
    auto *segments = new QHBoxLayout;
    segments->setSpacing(0);
    segments->addWidget(m_japanese);
    segments->addWidget(m_english);
    layout->addLayout(segments);
    layout->addSpacing(wideGap);
    layout->addWidget(m_present);
    layout->addWidget(m_export);
}

void ToolBar::connectControls()
{
    connect(m_book, &QPushButton::clicked, this, &ToolBar::openRequested);
    connect(m_present, &QPushButton::clicked, this, &ToolBar::presentRequested);
    connect(m_export, &QPushButton::clicked, this, &ToolBar::exportRequested);
    connect(m_japanese, &QPushButton::clicked, this, [this] { Q_EMIT languageRequested(Language::Japanese); });
    connect(m_english, &QPushButton::clicked, this, [this] { Q_EMIT languageRequested(Language::English); });
    connect(m_period, &QComboBox::activated, this,
            [this](int row) { m_state->setPeriod(m_periods.index(row).data(models::PeriodRole).toString()); });
    connect(m_unit, &QComboBox::activated, this,
            [this](int row) { m_state->setUnit(m_units.index(row).data(models::UnitModel::UnitIdRole).toString()); });
    connect(m_timeline, &QPushButton::clicked, this, [this](bool checked) {
        m_state->setAxisMode(checked ? models::AxisMode::Timeline : models::AxisMode::Comparison);
    });
    connect(m_state, &views::ViewState::axisModeChanged, this, &ToolBar::showState);
    connect(m_state, &views::ViewState::bookChanged, this, &ToolBar::takeBook);
    connect(m_state, &views::ViewState::periodChanged, this, &ToolBar::showState);
    connect(m_state, &views::ViewState::unitChanged, this, &ToolBar::showState);
    connect(m_state, &views::ViewState::languageChanged, this, &ToolBar::retranslateUi);
    connect(m_state, &views::ViewState::themeChanged, this, &ToolBar::applyTheme);
}

void ToolBar::takeBook()
{
    m_periods.setBook(m_state->book());
    m_units.setBook(m_state->book());
    showState();
    retranslateUi();
}

void ToolBar::showState()
{
    m_period->setCurrentIndex(m_periods.rowOf(m_state->period()));
    m_unit->setCurrentIndex(m_units.rowOf(m_state->unit()));
    m_timeline->setChecked(m_state->axisMode() == models::AxisMode::Timeline);
    m_japanese->setChecked(m_state->language() == Language::Japanese);
    m_english->setChecked(m_state->language() == Language::English);
}

void ToolBar::applyTheme()
{
    const views::Theme &theme = m_state->theme();
    m_book->setIcon(views::icon(u"book"_s, theme.color(ColorRole::Accent)));
    m_present->setIcon(views::icon(u"present"_s, theme.color(ColorRole::Accent)));
    m_export->setIcon(views::icon(u"export"_s, theme.color(ColorRole::OnAccent)));
}

// In a narrow window the names of the controls and the key give way, so that none of them is cut.
void ToolBar::fitLabels()
{
    const QList<QLabel *> labels{m_periodLabel, m_unitLabel, m_languageLabel};
    m_present->setText(tr("Present"));
    m_present->setCapVisible(true);
    layout()->invalidate();
    int needed = layout()->sizeHint().width();
    for (const QLabel *label : labels) // showing one just to measure it would lay out the whole window
        needed += label->isHidden() ? label->sizeHint().width() + layout()->spacing() : 0;
    const bool fits = needed <= width();
    m_present->setCapVisible(fits);
    if (!fits) // its icon stays
        m_present->setText({});
    for (QLabel *label : labels)
        label->setVisible(fits);
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitLabels();
}

void ToolBar::retranslateUi()
{
    m_periods.setLanguage(m_state->language());
    m_units.setLanguage(m_state->language());
    m_book->setText(m_state->book()->company().bookTitle.in(m_state->language()));
    m_book->setToolTip(tr("Open another book"));
    m_periodLabel->setText(tr("Period"));
    m_timeline->setText(tr("Timeline"));
    m_timeline->setToolTip(tr("Every quarter in its place instead of those that the release compares (Ctrl+T)"));
    m_unitLabel->setText(tr("Unit"));
    m_languageLabel->setText(tr("Language"));
    m_present->setAccessibleName(tr("Present"));
    m_present->setToolTip(tr("Show the slides of the chosen running order (F5)"));
    m_export->setText(tr("Export…"));
    m_period->setToolTip(m_periods.index(m_period->currentIndex()).data(Qt::ToolTipRole).toString());
    m_period->setAccessibleName(tr("Period"));
    m_unit->setAccessibleName(tr("Unit"));
    m_japanese->setToolTip(u"日本語 (Ctrl+J)"_s);
    m_english->setToolTip(u"English (Ctrl+J)"_s);
    showState();
    if (isVisible()) // it gets its size before it is first seen
        fitLabels();
}

} // namespace app
