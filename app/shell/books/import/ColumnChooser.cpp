#include "ColumnChooser.h"

#include "ImportViews.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::ImportColumnsModel;

namespace app {

namespace {

constexpr int chooserWidth = 330;
constexpr int chooserHeadingWidth = 120;

} // namespace

ColumnChooser::ColumnChooser(ImportColumnsModel *columns, const views::ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_count(new QLabel(this))
    , m_list(newChoiceList(columns, state, this))
{
    m_count->setObjectName(u"formLabel"_s);
    m_count->setFixedHeight(importBarHeight);
    m_list->setObjectName(u"importColumns"_s);
    m_list->setColumnWidth(ImportColumnsModel::HeadingColumn, chooserHeadingWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(importBarSpacing);
    layout->addWidget(m_count);
    layout->addWidget(m_list, 1);
    setFixedWidth(chooserWidth);
    connect(m_columns, &ImportColumnsModel::edited, this, &ColumnChooser::showCount);
    connect(m_columns, &ImportColumnsModel::modelReset, this, &ColumnChooser::showCount);
}

void ColumnChooser::showCount()
{
    const auto isOpen = [](const models::ImportColumn &column) { return !column.period; };
    const auto open = static_cast<int>(std::ranges::count_if(m_columns->columns(), isOpen));
    m_count->setText(m_columns->rowCount() == 0 ? QString()
                     : open == 0                ? tr("All columns have a period")
                                                : tr("%n columns without a period", nullptr, open));
}

void ColumnChooser::retranslateUi()
{
    m_list->setAccessibleName(tr("Columns of figures"));
    showCount();
}

} // namespace app
