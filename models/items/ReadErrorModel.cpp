#include "ReadErrorModel.h"

#include "formats/CellAddress.h"
#include "text/ReadErrorText.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

// As a spreadsheet names the column, and by its heading.
QString columnText(const ReadError &error)
{
    const QString letters = error.cellColumn > 0 ? columnLetters(error.cellColumn) : QString();
    if (letters.isEmpty() || error.column.isEmpty())
        return letters + error.column;
    return letters + u": "_s + error.column;
}

} // namespace

ReadErrorModel::ReadErrorModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(Language::English)
{}

void ReadErrorModel::setErrors(const ReadErrors &errors)
{
    beginResetModel();
    m_errors = errors;
    endResetModel();
}

void ReadErrorModel::setLanguage(Language language)
{
    m_words = Words(language);
    if (!m_errors.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ReadErrorModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_errors.size());
}

int ReadErrorModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadErrorModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == RowColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    const ReadError &error = m_errors.at(index.row());
    if (role == Qt::ToolTipRole)
        return describe(error, m_words);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(index.column())) {
    case SheetColumn:
        return error.file;
    case RowColumn:
        return error.row > 0 ? QString::number(error.row) : QString();
    case CellColumn:
        return columnText(error);
    case ProblemColumn:
        return problemText(error.problem, m_words);
    case FoundColumn:
        return error.found;
    case ExpectedColumn:
        return error.expected;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReadErrorModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case SheetColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Sheet"));
    case RowColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Row"));
    case CellColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Column"));
    case ProblemColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "What is wrong"));
    case FoundColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Found"));
    case ExpectedColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Expected"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
