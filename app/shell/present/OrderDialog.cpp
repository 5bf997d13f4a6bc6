#include "OrderDialog.h"

#include "OrderBar.h"
#include "SlidePreview.h"
#include "SlideSource.h"
#include "SlideTable.h"
#include "SlideTexts.h"
#include "shell/export/ExportFooter.h"
#include "snapshots/SnapshotModels.h"
#include "text/ReadErrorText.h"

#include <QCloseEvent>
#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::RunningOrder;
using Tone = app::ExportFooter::Tone;

namespace app {

namespace {

constexpr QSize orderDialogSize{900, 640};
constexpr int barWidth = 166;
constexpr int sourceWidth = 256;
constexpr int paneMargin = 14;

} // namespace

OrderDialog::OrderDialog(views::ViewState *state, OrderStore store, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_store(std::move(store))
    , m_bar(new OrderBar(&m_orders, m_store.fixedIds(*state->book()), this))
    , m_table(new SlideTable(&m_slides, this))
    , m_up(new QPushButton(this))
    , m_down(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_undo(new QPushButton(this))
    , m_texts(new SlideTexts(&m_slides, this))
    , m_preview(new SlidePreview(this))
    , m_source(new SlideSource(state->book(), this))
    , m_footer(new ExportFooter(this))
{
    m_slides.setUnit(state->unit());
    m_slides.setCurrentPeriod(state->period());
    buildLayout();
    connectParts();
    load();
    retranslateUi();
    m_table->setFocus();
}

void OrderDialog::buildLayout()
{
    auto *panes = new QHBoxLayout;
    panes->setContentsMargins(paneMargin, paneMargin, paneMargin, paneMargin);
    panes->setSpacing(paneMargin);
    panes->addWidget(m_bar);
    panes->addWidget(slidesPane(), 1);
    panes->addWidget(sourcePane());
    m_bar->setFixedWidth(barWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(panes, 1);
    layout->addWidget(m_footer);
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setMinimumSize(orderDialogSize);
    resize(orderDialogSize);
}

QWidget *OrderDialog::slidesPane()
{
    auto *pane = new QWidget(this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (QPushButton *button : {m_up, m_down, m_remove, m_undo}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_table, 3);
    layout->addLayout(buttons);
    layout->addWidget(m_texts, 2);
    return pane;
}

QWidget *OrderDialog::sourcePane()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(sourceWidth);
    m_preview->setFixedHeight(sourceWidth * views::slideSize.height() / views::slideSize.width());
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_preview);
    layout->addWidget(m_source, 1);
    return pane;
}

void OrderDialog::connectParts()
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &OrderDialog::showSlide);
    connect(m_bar, &OrderBar::currentChanged, this, &OrderDialog::showOrder);
    connect(m_bar, &OrderBar::edited, this, &OrderDialog::noteEdits);
    connect(&m_slides, &models::RunningOrderModel::changed, this, &OrderDialog::takeSlides);
    connect(m_table, &SlideTable::selectedChanged, this, [this] { m_timer.start(); });
    connect(m_up, &QPushButton::clicked, this, [this] { m_table->move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_table->move(1); });
    connect(m_remove, &QPushButton::clicked, m_table, &SlideTable::removeSelected);
    connect(m_undo, &QPushButton::clicked, m_table, &SlideTable::undo);
    connect(m_source, &SlideSource::chosen, this, &OrderDialog::add);
    connect(m_footer->mainButton(), &QPushButton::clicked, this, &OrderDialog::save);
    connect(m_footer->openButton(), &QPushButton::clicked, this, &OrderDialog::discard);
    connect(m_footer->backButton(), &QPushButton::clicked, this, &OrderDialog::reject);
    connect(m_state, &views::ViewState::languageChanged, this, &OrderDialog::retranslateUi);
}

void OrderDialog::load()
{
    m_saved = m_state->book()->content().runningOrders;
    const auto read = m_store.load(*m_state->book());
    if (const auto *orders = std::get_if<QList<RunningOrder>>(&read))
        m_saved = *orders;
    else
        m_problem
            = models::describe(std::get<models::ReadErrors>(read).constFirst(), models::Words(m_state->language()));
    m_orders.setOrders(m_saved);
    m_bar->setCurrent(0);
    showOrder(m_bar->current());
}

void OrderDialog::showOrder(int row)
{
    m_isShowing = true;
    m_slides.setOrder(m_state->book(), row < 0 ? RunningOrder() : m_orders.orders().at(row));
    m_isShowing = false;
    m_table->setEnabled(row >= 0);
    m_table->forget();
    m_table->selectRow(0);
    m_timer.start();
    showFooter();
}

views::SnapshotSpec OrderDialog::view() const
{
    return views::viewOf(*m_state);
}

void OrderDialog::showSlide()
{
    m_timer.stop();
    const QList<int> rows = m_table->selectedRows();
    const int row = rows.isEmpty() ? -1 : rows.front();
    m_texts->setRow(row, view());
    const QString number
        = row < 0 ? QString() : m_slides.index(row, 0).data(models::RunningOrderModel::NumberRole).toString();
    m_preview->setSlide(view(), row < 0 ? std::nullopt : std::optional(m_slides.slideAt(row)), number);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && rows.back() + 1 < m_slides.rowCount());
    m_remove->setEnabled(row >= 0);
    m_undo->setEnabled(m_table->canUndo());
}

// The order as typed, each language as it is; what is written in one only stands in for the other when it is saved.
void OrderDialog::takeSlides()
{
    const int row = m_bar->current();
    if (m_isShowing || row < 0)
        return;
    RunningOrder order = m_orders.orders().at(row);
    order.slides.clear();
    for (int slide = 0; slide < m_slides.rowCount(); ++slide)
        order.slides.append(m_slides.slideAt(slide));
    m_orders.setOrder(row, order);
    noteEdits();
}

void OrderDialog::noteEdits()
{
    m_isAsking = false;
    m_problem.clear();
    m_timer.start();
    showFooter();
}

void OrderDialog::add(const QList<models::Slide> &slides)
{
    if (m_bar->current() >= 0)
        m_table->add(slides);
}

QList<RunningOrder> OrderDialog::written() const
{
    QList<RunningOrder> orders;
    for (const RunningOrder &order : m_orders.orders()) {
        models::RunningOrderModel model;
        model.setOrder(m_state->book(), order);
        orders.append(model.order());
    }
    return orders;
}

QString OrderDialog::fault() const
{
    const QList<RunningOrder> &orders = m_orders.orders();
    if (std::ranges::any_of(orders, [](const RunningOrder &order) { return order.title.isEmpty(); }))
        return tr("A running order has no name.");
    for (const RunningOrder &order : orders)
        if (order.slides.isEmpty())
            //: %1 the name of a running order
            return tr("“%1” has no slides yet.").arg(order.title.in(m_state->language()));
    return {};
}

void OrderDialog::save()
{
    if (!fault().isEmpty() || !isChanged())
        return;
    const QList<RunningOrder> orders = written();
    m_problem = m_store.save(*m_state->book(), orders);
    if (m_problem.isEmpty()) {
        m_saved = m_orders.orders();
        m_state->setRunningOrders(orders);
    }
    const bool closes = m_isAsking && m_problem.isEmpty();
    m_isAsking = false;
    showFooter();
    if (closes)
        QDialog::reject();
}

void OrderDialog::discard()
{
    m_isAsking = false;
    QDialog::reject();
}

// Escape goes back from the question.
void OrderDialog::reject()
{
    const bool wasAsking = m_isAsking;
    m_isAsking = isChanged() && !wasAsking;
    if (!m_isAsking && !wasAsking)
        return QDialog::reject();
    showFooter();
}

void OrderDialog::closeEvent(QCloseEvent *event)
{
    if (!isChanged())
        return QDialog::closeEvent(event);
    event->ignore();
    m_isAsking = true;
    showFooter();
}

void OrderDialog::showFooter()
{
    const QString problem = fault();
    m_footer->openButton()->setVisible(m_isAsking);
    m_footer->openButton()->setText(tr("Discard"));
    m_footer->backButton()->setText(m_isAsking ? tr("Back") : tr("Close"));
    m_footer->mainButton()->setText(tr("Save"));
    m_footer->mainButton()->setEnabled(isChanged() && problem.isEmpty());
    const QString folder = QDir::toNativeSeparators(m_store.folder(*m_state->book()));
    if (!m_problem.isEmpty())
        m_footer->showMessage(tr("The running orders could not be read or written."), m_problem, Tone::Bad);
    else if (m_isAsking)
        m_footer->showMessage(tr("There are unsaved changes."), problem, Tone::Plain);
    else if (!problem.isEmpty())
        m_footer->showMessage(problem, {}, Tone::Bad);
    else if (isChanged())
        m_footer->showMessage(tr("Changed, not yet saved"), folder, Tone::Plain);
    else
        m_footer->showMessage(tr("All changes are saved"), folder, Tone::Good);
}

void OrderDialog::retranslateUi()
{
    setWindowTitle(tr("Running orders"));
    m_orders.setLanguage(m_state->language());
    m_slides.setLanguage(m_state->language());
    m_source->retranslateUi(m_state->language());
    m_bar->retranslateUi();
    m_texts->retranslateUi();
    m_table->setAccessibleName(tr("Slides"));
    m_preview->setAccessibleName(tr("Preview of the slide"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
    m_remove->setText(tr("Remove"));
    m_undo->setText(tr("Bring back"));
    m_timer.start();
    showFooter();
}

OrderDialog *openOrderDialog(views::ViewState *state, const OrderStore &store, QAction *languageAction, QWidget *parent)
{
    auto *dialog = new OrderDialog(state, store, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (languageAction)
        dialog->addAction(languageAction);
    dialog->open();
    return dialog;
}

} // namespace app
