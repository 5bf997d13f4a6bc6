#include "CheckFilterBar.h"

#include "theme/ChevronComboBox.h"
#include "theme/Fonts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::CheckFilter;
using models::Language;

namespace views {

namespace {

constexpr int leastFindWidth = 44;

/// In the order of the box.
constexpr std::optional<Language> editionChoices[] = {std::nullopt, Language::English, Language::Japanese};
constexpr CheckFilter::GroupBy groupChoices[]
    = {CheckFilter::GroupBy::Size, CheckFilter::GroupBy::Kind, CheckFilter::GroupBy::Statement};

/// As wide as its widest choice, which the style makes bold, with room for the chevron.
void fitChoices(QComboBox *box)
{
    constexpr int room = 62;
    const QFontMetrics metrics(uiFont(interfacePixels, true));
    int widest = 0;
    for (int item = 0; item < box->count(); ++item)
        widest = std::max(widest, metrics.horizontalAdvance(box->itemText(item)));
    box->setFixedWidth(widest + room);
}

} // namespace

CheckFilterBar::CheckFilterBar(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_edition(new ChevronComboBox(this))
    , m_group(new ChevronComboBox(this))
    , m_report(new QPushButton(this))
{
    m_edition->addItems({{}, {}, {}});
    m_group->addItems({{}, {}, {}});
    buildLayout();
    connect(m_find, &QLineEdit::textChanged, this, &CheckFilterBar::changed);
    connect(m_edition, &QComboBox::currentIndexChanged, this, &CheckFilterBar::changed);
    connect(m_group, &QComboBox::currentIndexChanged, this, &CheckFilterBar::changed);
    connect(m_report, &QPushButton::clicked, this, &CheckFilterBar::reportRequested);
}

void CheckFilterBar::buildLayout()
{
    m_title->setObjectName(u"paneTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_find->setObjectName(u"findChecks"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMinimumWidth(leastFindWidth);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_find, 1);
    layout->addWidget(m_edition);
    layout->addWidget(m_group);
    layout->addWidget(m_report);
}

void CheckFilterBar::apply(CheckFilter *filter) const
{
    filter->words = m_find->text().trimmed();
    filter->edition = editionChoices[m_edition->currentIndex()];
    filter->groupBy = groupChoices[m_group->currentIndex()];
}

void CheckFilterBar::setTitle(const QString &title, bool canReport)
{
    m_title->setText(title);
    m_report->setEnabled(canReport);
}

void CheckFilterBar::retranslateUi()
{
    const QString editions[] = {tr("EN, JP"), tr("EN"), tr("JP")};
    const QString groups[] = {tr("By size"), tr("By kind"), tr("By table")};
    for (int item = 0; item < 3; ++item) {
        m_edition->setItemText(item, editions[item]);
        m_group->setItemText(item, groups[item]);
    }
    fitChoices(m_edition);
    fitChoices(m_group);
    m_edition->setAccessibleName(tr("Edition"));
    m_group->setAccessibleName(tr("Grouping"));
    m_find->setPlaceholderText(tr("Find item or table"));
    m_find->setAccessibleName(tr("Find item or table"));
    m_report->setText(tr("Report…"));
}

} // namespace views
