#include "ImportForm.h"

#include "formats/CellAddress.h"
#include "theme/ChevronComboBox.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::Language;

namespace app {

namespace {

constexpr int importLabelWidth = 102;
constexpr int monthsInQuarter = 3;
constexpr int boxLetters = 14; ///< a box need not be as wide as its longest text

QComboBox *newBox(QWidget *parent)
{
    auto *box = new views::ChevronComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(boxLetters);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

} // namespace

ImportForm::ImportForm(models::BookPtr book, QWidget *parent)
    : QWidget(parent)
    , m_book(std::move(book))
    , m_headerLabel(new QLabel(this))
    , m_header(new QSpinBox(this))
    , m_labelEnLabel(new QLabel(this))
    , m_labelEn(newBox(this))
    , m_labelJaLabel(new QLabel(this))
    , m_labelJa(newBox(this))
    , m_unitLabel(new QLabel(this))
    , m_unit(newBox(this))
    , m_targetLabel(new QLabel(this))
    , m_target(newBox(this))
    , m_titleEnLabel(new QLabel(this))
    , m_titleEn(new QLineEdit(this))
    , m_titleJaLabel(new QLabel(this))
    , m_titleJa(new QLineEdit(this))
    , m_asQuarters(new QCheckBox(this))
{
    setObjectName(u"exportForm"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(5);
    grid->setColumnMinimumWidth(0, importLabelWidth);
    grid->setColumnStretch(1, 1);
    addRow(m_headerLabel, m_header);
    addRow(m_labelEnLabel, m_labelEn);
    addRow(m_labelJaLabel, m_labelJa);
    addRow(m_unitLabel, m_unit);
    addRow(m_targetLabel, m_target);
    addRow(m_titleEnLabel, m_titleEn);
    addRow(m_titleJaLabel, m_titleJa);
    grid->addWidget(m_asQuarters, grid->rowCount(), 0, 1, -1);
    m_header->setButtonSymbols(QAbstractSpinBox::NoButtons);
    grid->setRowStretch(grid->rowCount(), 1);
    for (int i = 0; i <= m_book->content().units.size(); ++i)
        m_unit->addItem(QString());
    for (int i = 0; i <= m_book->content().statements.size(); ++i)
        m_target->addItem(QString());
    connect(m_header, &QSpinBox::valueChanged, this, [this](int row) { Q_EMIT headerChosen(row - 1); });
    for (QComboBox *box : {m_labelEn, m_labelJa, m_unit, m_target})
        connect(box, &QComboBox::activated, this, &ImportForm::changed);
    connect(m_target, &QComboBox::activated, this, &ImportForm::showTitles);
    for (QLineEdit *title : {m_titleEn, m_titleJa})
        connect(title, &QLineEdit::textEdited, this, &ImportForm::changed);
    connect(m_asQuarters, &QCheckBox::clicked, this, &ImportForm::changed);
}

void ImportForm::addRow(QLabel *label, QWidget *field)
{
    auto *grid = static_cast<QGridLayout *>(layout());
    label->setObjectName(u"formLabel"_s);
    label->setBuddy(field);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(field, row, 1);
}

void ImportForm::fillColumns(QComboBox *box, int columns)
{
    box->clear();
    box->addItem(tr("none", "column"));
    for (int column = 1; column <= columns; ++column)
        box->addItem(models::columnLetters(column));
}

void ImportForm::setPlan(const models::ImportPlan &plan, const QSize &table)
{
    const QSignalBlocker silence(this);
    const QSignalBlocker silenceHeader(m_header);
    m_header->setRange(std::min(1, table.height()), table.height());
    m_header->setValue(plan.headerRow + 1);
    fillColumns(m_labelEn, table.width());
    fillColumns(m_labelJa, table.width());
    m_labelEn->setCurrentIndex(plan.labelEn + 1);
    m_labelJa->setCurrentIndex(plan.labelJa + 1);
    const models::Unit *unit = m_book->unit(plan.unit);
    const QList<models::Unit> &units = m_book->content().units;
    m_unit->setCurrentIndex(unit ? static_cast<int>(unit - units.constData()) + 1 : 0);
    const models::Statement *statement = m_book->statement(plan.statement);
    const QList<models::Statement> &statements = m_book->content().statements;
    m_target->setCurrentIndex(statement ? static_cast<int>(statement - statements.constData()) + 1 : 0);
    m_titleEn->setText(plan.title.en);
    m_titleJa->setText(plan.title.ja);
    for (QLineEdit *title : {m_titleEn, m_titleJa})
        title->setCursorPosition(0);
    showTitles();
    m_asQuarters->setChecked(plan.asQuarters);
    setPeriods(plan);
}

void ImportForm::setPeriods(const models::ImportPlan &plan)
{
    m_asQuarters->setEnabled(std::ranges::any_of(plan.columns, [](const models::ImportColumn &column) {
        return column.period && column.period->months() > monthsInQuarter;
    }));
}

models::ImportPlan ImportForm::edited(models::ImportPlan plan) const
{
    const int unit = m_unit->currentIndex() - 1;
    const int statement = m_target->currentIndex() - 1;
    plan.labelEn = m_labelEn->currentIndex() - 1;
    plan.labelJa = m_labelJa->currentIndex() - 1;
    plan.unit = unit < 0 ? QString() : m_book->content().units.at(unit).id;
    plan.statement = statement < 0 ? QString() : m_book->content().statements.at(statement).id;
    plan.title = {m_titleEn->text().simplified(), m_titleJa->text().simplified()};
    plan.asQuarters = m_asQuarters->isChecked();
    return plan;
}

void ImportForm::showTitles()
{
    const bool isNew = m_target->currentIndex() <= 0;
    for (QWidget *widget : QList<QWidget *>{m_titleEnLabel, m_titleEn, m_titleJaLabel, m_titleJa})
        widget->setEnabled(isNew);
}

void ImportForm::retranslateUi(Language language)
{
    m_headerLabel->setText(tr("Header row"));
    m_labelEnLabel->setText(tr("English labels"));
    m_labelJaLabel->setText(tr("Japanese labels"));
    m_unitLabel->setText(tr("Unit"));
    m_targetLabel->setText(tr("Add to"));
    m_titleEnLabel->setText(tr("Title, English"));
    m_titleJaLabel->setText(tr("Title, Japanese"));
    m_asQuarters->setText(tr("Quarters from cumulative figures too"));
    m_asQuarters->setToolTip(tr("The quarter in which nine months end is what they leave of the quarters before; it is "
                                "marked as computed."));
    for (QComboBox *box : {m_labelEn, m_labelJa})
        if (box->count() > 0)
            box->setItemText(0, tr("none", "column"));
    m_unit->setItemText(0, tr("choose…", "unit"));
    for (int i = 0; i < m_book->content().units.size(); ++i)
        m_unit->setItemText(i + 1, m_book->content().units.at(i).name.in(language));
    m_target->setItemText(0, tr("a new table"));
    for (int i = 0; i < m_book->content().statements.size(); ++i) {
        const models::Statement &statement = m_book->content().statements.at(i);
        const models::Unit *unit = m_book->unit(statement.unit);
        //: a statement and its unit
        m_target->setItemText(i + 1, tr("%1 (%2)").arg(statement.tab.in(language), unit->name.in(language)));
    }
    const std::pair<QWidget *, QLabel *> named[]
        = {{m_header, m_headerLabel}, {m_labelEn, m_labelEnLabel}, {m_labelJa, m_labelJaLabel}, {m_unit, m_unitLabel},
           {m_target, m_targetLabel}, {m_titleEn, m_titleEnLabel}, {m_titleJa, m_titleJaLabel}};
    for (const auto &[field, label] : named)
        field->setAccessibleName(label->text());
}

} // namespace app
