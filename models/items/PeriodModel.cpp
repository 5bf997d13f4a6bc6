#include "PeriodModel.h"

#include "Roles.h"
#include "analysis/Analysis.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

PeriodModel::PeriodModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_words(Language::English)
{}

void PeriodModel::setBook(BookPtr book)
{
    beginResetModel();
    m_book = std::move(book);
    m_periods = m_book ? periodsWithFigures(*m_book) : QList<const Period *>();
    endResetModel();
}

void PeriodModel::setLanguage(Language language)
{
    if (language == m_words.language())
        return;
    m_words = Words(language);
    if (!m_periods.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PeriodModel::rowOf(const QString &period) const
{
    const auto found = std::ranges::find(m_periods, period, &Period::id);
    return found == m_periods.end() ? -1 : static_cast<int>(found - m_periods.begin());
}

int PeriodModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_periods.size());
}

QVariant PeriodModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Period &period = *m_periods.at(index.row());
    const PeriodFormat format(m_words, m_book->company().fiscalYearStartMonth);
    switch (role) {
    case Qt::DisplayRole:
        return QString(period.id + u"  "_s + format.months(period));
    case PeriodRole:
        return period.id;
    case GroupRole:
        return format.months(period);
    case Qt::ToolTipRole:
        return QString(format.full(period) + u'\n' + format.fiscalYear(period));
    default:
        return {};
    }
}

} // namespace models
