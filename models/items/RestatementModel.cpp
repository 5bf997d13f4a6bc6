#include "RestatementModel.h"

#include "Roles.h"
#include "text/MeasureNames.h"
#include "text/PeriodFormat.h"

#include <QCoreApplication>

namespace models {

namespace {

int alignmentIn(RestatementModel::Column column)
{
    const bool isNumber = column == RestatementModel::FirstColumn || column == RestatementModel::NowColumn
                          || column == RestatementModel::DifferenceColumn;
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

RestatementModel::RestatementModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(Language::English, {})
{}

void RestatementModel::setBook(const BookPtr &book)
{
    beginResetModel();
    m_book = book;
    m_restatements = models::restatements(*book);
    m_format = NumberFormat(m_format.language(), book->company().houseStyle);
    endResetModel();
}

void RestatementModel::setLanguage(Language language)
{
    m_format = NumberFormat(language, m_book ? m_book->company().houseStyle : HouseStyle());
    if (!m_restatements.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int RestatementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_restatements.size());
}

int RestatementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RestatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Restatement &restatement = m_restatements.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::TextAlignmentRole:
        return alignmentIn(column);
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(restatement, column);
    case ConceptRole:
        return restatement.now.conceptId;
    case PeriodRole:
        return restatement.now.period;
    case MeasureRole:
        return int(restatement.now.measure);
    default:
        return {};
    }
}

QString RestatementModel::text(const Restatement &restatement, Column column) const
{
    switch (column) {
    case ItemColumn:
        return itemName(restatement);
    case PeriodColumn:
        return restatement.now.period;
    case UnitColumn:
        return unitName(restatement);
    case FirstColumn:
        return m_format.figure(*m_book, restatement.firstPublished, nullptr);
    case ReleasedColumn:
        return day(restatement.firstPublished.source.released);
    case NowColumn:
        return m_format.figure(*m_book, restatement.now, m_book->unit(restatement.firstPublished.unit));
    case DifferenceColumn:
        return m_format.signedFigure(*m_book, restatement.difference, m_book->unit(restatement.firstPublished.unit));
    case StatementColumn: {
        const Statement *statement = m_book->statement(restatement.statement);
        return statement ? statement->caption.in(m_format.language()) : QString();
    }
    case ColumnCount:
        break;
    }
    return {};
}

QString RestatementModel::itemName(const Restatement &restatement) const
{
    const QString &name = m_book->item(restatement.now.conceptId)->label.in(m_format.language());
    const Words &words = m_format.words();
    const QString of = measureHeading(words, restatement.now.measure, nullptr); // of an amount the unit says it
    return of.isEmpty() ? name : words(QT_TRANSLATE_NOOP("Words", "%1, %2")).arg(name, of);
}

QString RestatementModel::unitName(const Restatement &restatement) const
{
    const Unit *unit = m_book->unit(restatement.firstPublished.unit);
    return unit ? unit->name.in(m_format.language()) : QString();
}

QString RestatementModel::day(const QDate &date) const
{
    return PeriodFormat(m_format.words(), m_book->company().fiscalYearStartMonth).day(date);
}

QVariant RestatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentIn(Column(section));
    if (role != Qt::DisplayRole)
        return {};
    const Words &words = m_format.words();
    switch (Column(section)) {
    case ItemColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Item"));
    case PeriodColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Period"));
    case UnitColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Unit"));
    case FirstColumn:
        return words(QT_TRANSLATE_NOOP("Words", "First published"));
    case ReleasedColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Released"));
    case NowColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Restated"));
    case DifferenceColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Difference"));
    case StatementColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Table"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
