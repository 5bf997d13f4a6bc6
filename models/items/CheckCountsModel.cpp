#include "CheckCountsModel.h"

#include "Roles.h"
#include "analysis/Analysis.h"
#include "text/CheckText.h"

#include <QCoreApplication>
#include <QLocale>

namespace models {

CheckCountsModel::CheckCountsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(Language::English)
{}

void CheckCountsModel::setCounts(const TieOutCounts &counts)
{
    m_counts = counts;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void CheckCountsModel::setLanguage(Language language)
{
    if (language == m_words.language())
        return;
    m_words = Words(language);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int CheckCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(std::size(checkKinds));
}

int CheckCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckCountsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TieOutCounts::OfKind &counts = m_counts.of(kindAt(index.row()));
    const bool isOpen = index.column() == OpenColumn && counts.open() > 0;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == KindColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == EffectRole)
        return int(isOpen ? Effect::Bad : Effect::Neutral);
    if (role == Qt::ToolTipRole)
        return checkKindText(kindAt(index.row()), m_words);
    if (role != Qt::DisplayRole)
        return {};
    const QLocale locale(QLocale::English);
    switch (Column(index.column())) {
    case KindColumn:
        return checkKindShortText(kindAt(index.row()), m_words);
    case ChecksColumn:
        return locale.toString(counts.all());
    case RoundingColumn:
        return locale.toString(counts.rounding);
    case OpenColumn:
        return locale.toString(counts.open());
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CheckCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == KindColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case KindColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Kind of check"));
    case ChecksColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Checks"));
    case RoundingColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Rounding"));
    case OpenColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Findings"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
