#include "ImportColumnsModel.h"

#include "Roles.h"
#include "formats/CellAddress.h"
#include "formats/import/BookPeriods.h"
#include "text/PeriodFormat.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr int quarterMonthsAhead = 3;

/// The quarter after the book's last one, and the fiscal year up to its end: what the next release brings.
QList<Period> nextPeriods(const Book &book)
{
    const auto last = std::ranges::max_element(book.content().periods, {}, &Period::end);
    if (last == book.content().periods.end())
        return {};
    const QDate start = last->end.addDays(1);
    const QDate end = monthEnd(last->end, quarterMonthsAhead);
    const int startMonth = book.company().fiscalYearStartMonth;
    const QDate year(FiscalQuarter::of({{}, start, end}, startMonth).fiscalYear, startMonth, 1);
    QList<Period> periods{periodFor(book, {start, end})};
    if (year != start)
        periods.append(periodFor(book, {year, end}));
    return periods;
}

QList<Period> periodsToChoose(const Book &book, const QList<ImportColumn> &columns)
{
    QList<Period> periods = book.content().periods;
    for (const ImportColumn &column : columns)
        if (column.period && !periods.contains(*column.period))
            periods.append(*column.period);
    for (const Period &next : nextPeriods(book))
        if (!periods.contains(next))
            periods.append(next);
    std::ranges::stable_sort(periods, {}, [](const Period &period) {
        return std::pair(-period.end.toJulianDay(), period.months()); // the newest first
    });
    return periods;
}

} // namespace

ImportColumnsModel::ImportColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(Language::English)
{}

void ImportColumnsModel::setColumns(const BookPtr &book, const QList<ImportColumn> &columns)
{
    beginResetModel();
    m_book = book;
    m_columns = columns;
    m_periods = periodsToChoose(*book, columns);
    endResetModel();
}

void ImportColumnsModel::setLanguage(Language language)
{
    m_words = Words(language);
    if (!m_columns.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportColumnsModel::textOf(const std::optional<Period> &period) const
{
    if (!period)
        return m_words(QT_TRANSLATE_NOOP("Words", "not imported"));
    const PeriodFormat format(m_words, m_book->company().fiscalYearStartMonth);
    const QString months = format.months(*period);
    return m_book->period(period->id) ? m_words(QT_TRANSLATE_NOOP("Words", "%1: %2")).arg(period->id, months)
                                      : m_words(QT_TRANSLATE_NOOP("Words", "%1: %2, new")).arg(period->id, months);
}

QStringList ImportColumnsModel::choices() const
{
    QStringList choices{textOf(std::nullopt)};
    for (const Period &period : m_periods)
        choices.append(textOf(period));
    return choices;
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportColumn &column = m_columns.at(index.row());
    const bool isPeriod = index.column() == PeriodColumn;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isPeriod                   ? textOf(column.period)
               : column.heading.isEmpty() ? columnLetters(column.column + 1)
                                          : column.heading;
    case Qt::EditRole:
        return isPeriod ? QVariant(column.period ? static_cast<int>(m_periods.indexOf(*column.period)) + 1 : 0)
                        : QVariant();
    case ChoicesRole:
        return isPeriod ? QVariant(choices()) : QVariant();
    case OpenRole:
        return !column.period;
    default:
        return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const int choice = value.toInt();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || index.column() != PeriodColumn
        || choice < 0 || choice > m_periods.size())
        return false;
    ImportColumn &column = m_columns[index.row()];
    const auto period = choice == 0 ? std::nullopt : std::optional(m_periods.at(choice - 1));
    if (column.period == period)
        return true;
    column.period = period;
    Q_EMIT dataChanged(index.siblingAtColumn(0), index);
    Q_EMIT edited();
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case HeadingColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Column of figures"));
    case PeriodColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Period"));
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == PeriodColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace models
