#include "ImportRowsModel.h"

#include "Roles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

void keepDecision(ImportRow *row, const ImportRow &before)
{
    row->use = before.use;
    row->conceptId = before.conceptId;
    for (QString Text::*label : {&Text::en, &Text::ja})
        if (row->use == RowUse::New && (row->label.*label).isEmpty())
            row->label.*label = before.label.*label;
}

} // namespace

ImportRowsModel::ImportRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(Language::English)
{}

void ImportRowsModel::setRows(const BookPtr &book, const QString &statement, const ImportRows &rows)
{
    QHash<int, ImportRow> decided; // by row of the sheet
    for (const ImportRow &row : decidedRows())
        decided.insert(row.row, row);
    beginResetModel();
    m_book = book;
    listConcepts(statement);
    m_rows = rows;
    for (ImportRow &row : m_rows)
        if (const auto before = decided.constFind(row.row); before != decided.constEnd())
            keepDecision(&row, *before);
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [](const ImportRow &row) { return row.use == RowUse::Undecided; });
    endResetModel();
}

void ImportRowsModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_decided.clear();
    endResetModel();
}

// Those of the statement first, in its order.
void ImportRowsModel::listConcepts(const QString &statement)
{
    QSet<QString> inStatement;
    m_concepts.clear();
    if (const Statement *target = m_book->statement(statement))
        for (const Row &row : target->rows) {
            m_concepts.append(row.conceptId);
            inStatement.insert(row.conceptId);
        }
    for (const Concept &item : m_book->content().concepts)
        if (!inStatement.contains(item.id))
            m_concepts.append(item.id);
    findAmbiguous();
}

void ImportRowsModel::findAmbiguous()
{
    QSet<QString> names;
    m_ambiguous.clear();
    for (const QString &id : std::as_const(m_concepts)) {
        const QString name = m_book->item(id)->label.in(m_words.language());
        if (names.contains(name))
            m_ambiguous.insert(name);
        names.insert(name);
    }
}

ImportRows ImportRowsModel::rows() const
{
    ImportRows rows = m_rows;
    std::ranges::sort(rows, {}, &ImportRow::row);
    return rows;
}

ImportRows ImportRowsModel::decidedRows() const
{
    ImportRows rows;
    for (const ImportRow &row : m_rows)
        if (m_decided.contains(row.row))
            rows.append(row);
    return rows;
}

int ImportRowsModel::undecidedCount() const
{
    return static_cast<int>(std::ranges::count(m_rows, RowUse::Undecided, &ImportRow::use));
}

int ImportRowsModel::undecidedAfter(int row) const
{
    for (int step = 1; step <= rowCount(); ++step)
        if (const int next = (row + step) % rowCount(); m_rows.at(next).use == RowUse::Undecided)
            return next;
    return -1;
}

void ImportRowsModel::makeUndecidedNew()
{
    for (ImportRow &row : m_rows) {
        if (row.use != RowUse::Undecided)
            continue;
        row.use = RowUse::New;
        m_decided.insert(row.row);
        const QString name = row.name();
        for (QString Text::*label : {&Text::en, &Text::ja})
            if ((row.label.*label).isEmpty())
                row.label.*label = name;
    }
    announceAll();
    Q_EMIT edited();
}

void ImportRowsModel::skipUndecided()
{
    for (ImportRow &row : m_rows)
        if (row.use == RowUse::Undecided) {
            row.use = RowUse::Skipped;
            m_decided.insert(row.row);
        }
    announceAll();
    Q_EMIT edited();
}

void ImportRowsModel::announceAll()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ImportRowsModel::setLanguage(Language language)
{
    m_words = Words(language);
    findAmbiguous();
    announceAll();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportRowsModel::nameOf(const QString &conceptId) const
{
    const Concept *item = m_book->item(conceptId);
    if (!item)
        return conceptId;
    const QString &name = item->label.in(m_words.language());
    return m_ambiguous.contains(name) ? m_words(QT_TRANSLATE_NOOP("Words", "%1 (%2)")).arg(name, conceptId) : name;
}

QString ImportRowsModel::textOf(const ImportRow &row) const
{
    switch (row.use) {
    case RowUse::Undecided:
        return m_words(QT_TRANSLATE_NOOP("Words", "choose…"));
    case RowUse::Known:
        return nameOf(row.conceptId);
    case RowUse::New:
        return m_words(QT_TRANSLATE_NOOP("Words", "new item"));
    case RowUse::Skipped:
        return m_words(QT_TRANSLATE_NOOP("Words", "not imported"));
    }
    Q_UNREACHABLE();
}

QStringList ImportRowsModel::choices() const
{
    ImportRow row;
    row.use = RowUse::New;
    QStringList choices{textOf(row)};
    row.use = RowUse::Skipped;
    choices.append(textOf(row));
    for (const QString &id : m_concepts)
        choices.append(nameOf(id));
    return choices;
}

int ImportRowsModel::choiceOf(const ImportRow &row) const
{
    switch (row.use) {
    case RowUse::Undecided:
        return -1;
    case RowUse::Known:
        return static_cast<int>(m_concepts.indexOf(row.conceptId)) + FirstConceptChoice;
    case RowUse::New:
        return NewChoice;
    case RowUse::Skipped:
        return SkipChoice;
    }
    Q_UNREACHABLE();
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = m_rows.at(index.row());
    const bool isConcept = index.column() == ConceptColumn;
    const QString &label = index.column() == LabelEnColumn ? row.label.en : row.label.ja;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return isConcept ? textOf(row) : label;
    case Qt::EditRole:
        return isConcept ? QVariant(choiceOf(row)) : QVariant(label);
    case ChoicesRole:
        return isConcept ? QVariant(choices()) : QVariant();
    case OpenRole:
        return row.use == RowUse::Undecided || (row.use == RowUse::New && !isConcept && label.isEmpty());
    case SheetRowRole:
        return row.row;
    default:
        return {};
    }
}

void ImportRowsModel::decide(ImportRow *row, int choice) const
{
    row->use = choice == NewChoice ? RowUse::New : choice == SkipChoice ? RowUse::Skipped : RowUse::Known;
    row->conceptId = m_concepts.value(choice - FirstConceptChoice);
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    ImportRow &row = m_rows[index.row()];
    if (index.column() == ConceptColumn) {
        const int choice = value.toInt();
        if (choice < 0 || choice >= m_concepts.size() + FirstConceptChoice)
            return false;
        if (choice == choiceOf(row))
            return true;
        decide(&row, choice);
    } else {
        (index.column() == LabelEnColumn ? row.label.en : row.label.ja) = value.toString().simplified();
    }
    m_decided.insert(row.row);
    Q_EMIT dataChanged(index.siblingAtColumn(0), index.siblingAtColumn(ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LabelEnColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Label in English"));
    case LabelJaColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Label in Japanese"));
    case ConceptColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Item of the book"));
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isEditable
        = index.isValid() && (index.column() == ConceptColumn || m_rows.at(index.row()).use == RowUse::New);
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

} // namespace models
