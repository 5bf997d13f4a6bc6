#include "StatementModel.h"

#include "Roles.h"
#include "analysis/Analysis.h"
#include "analysis/Restatements.h"
#include "text/MeasureNames.h"
#include "text/PeriodFormat.h"
#include "text/Provenance.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

quint64 cellKey(Language edition, int row, int column)
{
    constexpr int bits = 24; // rows of a sheet take 20
    return (quint64(edition) << 2 * bits) + (quint64(row) << bits) + quint64(column);
}

} // namespace

StatementModel::StatementModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_format(Language::English, {})
    , m_children(1)
{}

void StatementModel::setStatement(BookPtr book, const QString &statementId)
{
    const Statement *statement = book ? book->statement(statementId) : nullptr;
    take(std::move(book), statement ? std::optional(*statement) : std::nullopt);
}

void StatementModel::setStatement(BookPtr book, const Statement &statement)
{
    take(std::move(book), statement);
}

void StatementModel::take(BookPtr book, std::optional<Statement> statement)
{
    beginResetModel();
    m_book = std::move(book);
    m_statement = std::move(statement);
    if (m_book)
        m_format = NumberFormat(m_format.language(), m_book->company().houseStyle);
    rebuild();
    endResetModel();
}

void StatementModel::setAxisMode(AxisMode mode)
{
    if (mode == m_axisMode)
        return;
    beginResetModel();
    m_axisMode = mode;
    rebuild();
    endResetModel();
}

void StatementModel::setPresentation(Presentation presentation)
{
    if (presentation == m_presentation)
        return;
    beginResetModel();
    m_presentation = presentation;
    rebuild();
    endResetModel();
}

void StatementModel::setCurrentPeriod(const QString &period)
{
    if (period == m_currentPeriod)
        return;
    beginResetModel();
    m_currentPeriod = period;
    rebuild();
    endResetModel();
}

void StatementModel::setUnit(const QString &unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    announce();
}

void StatementModel::setLanguage(Language language)
{
    if (language == m_format.language())
        return;
    m_format = NumberFormat(language, m_book ? m_book->company().houseStyle : HouseStyle());
    announce();
}

void StatementModel::setFindings(const QList<Source> &findings)
{
    if (findings == m_findings)
        return;
    m_findings = findings;
    placeFindings();
    announce();
}

void StatementModel::placeFindings()
{
    m_findingCells.clear();
    for (const Source &place : std::as_const(m_findings))
        if (m_statement && place.statement == m_statement->id)
            m_findingCells.insert(cellKey(place.edition, place.row, place.column));
}

void StatementModel::setChanges(const QList<FigureChange> &changes)
{
    QHash<Column, QHash<QString, QString>> changedFrom;
    for (const FigureChange &change : changes)
        changedFrom[{change.period, change.measure}].insert(change.conceptId, change.before);
    if (changedFrom == m_changedFrom)
        return;
    m_changedFrom = changedFrom;
    announce();
}

void StatementModel::announce()
{
    if (!m_statement)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    for (int row = -1; row < m_places.size(); ++row) {
        const QList<int> &children = m_children.at(row + 1);
        if (!children.isEmpty())
            Q_EMIT dataChanged(
                createIndex(0, 0, quintptr(children.front())),
                createIndex(static_cast<int>(children.size()) - 1, columnCount() - 1, quintptr(children.back())));
    }
}

void StatementModel::rebuild()
{
    m_columns.clear();
    m_children = {{}};
    m_places.clear();
    placeFindings();
    if (!m_statement)
        return;
    m_columns = shownColumns(*m_book, *m_statement, m_presentation, m_currentPeriod, m_axisMode);
    m_children.resize(m_statement->rows.size() + 1);
    for (int row = 0; row < m_statement->rows.size(); ++row) {
        QList<int> &siblings = m_children[m_statement->rows.at(row).parent + 1];
        m_places.append(static_cast<int>(siblings.size()));
        siblings.append(row);
    }
}

Language StatementModel::edition() const
{
    const Language language = m_format.language();
    return !m_statement || m_statement->isPrintedIn(language) ? language : otherLanguage(language);
}

const Unit *StatementModel::shownUnit() const
{
    if (!m_statement)
        return nullptr;
    const Unit *own = m_book->unit(m_statement->unit);
    const Unit *wished = m_book->unit(m_unit);
    const bool isMoney = own && own->kind == UnitKind::Money;
    return m_presentation == Presentation::AsComputed && wished && isMoney ? wished : own;
}

QString StatementModel::heading() const
{
    if (!m_statement)
        return {};
    const Words &words = m_format.words();
    const QString &title = m_statement->title.in(m_format.language());
    const QString &caption = m_statement->caption.in(m_format.language());
    const QString unit = m_format.unitHeading(*shownUnit());
    const bool isNamed = !caption.isEmpty() && !title.contains(caption); // a name that the title says isn't said twice
    //: title of a table: what it shows and the unit in brackets
    return !isNamed ? words(QT_TRANSLATE_NOOP("Words", "%1 %2")).arg(title, unit)
                    //: title of a table: its name in the release, what it shows, and the unit in brackets
                    : words(QT_TRANSLATE_NOOP("Words", "%1. %2 %3")).arg(caption, title, unit);
}

bool StatementModel::inTranslationCurrency() const
{
    const Unit *wished = m_book->unit(m_unit);
    return wished && wished->base == m_book->company().translation.currency;
}

QModelIndex StatementModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const int parentRow = parent.isValid() ? static_cast<int>(parent.internalId()) : -1;
    return createIndex(row, column, quintptr(m_children.at(parentRow + 1).at(row)));
}

QModelIndex StatementModel::parent(const QModelIndex &child) const
{
    if (!child.isValid())
        return {};
    const int parentRow = rowAt(child).parent;
    return parentRow < 0 ? QModelIndex() : createIndex(m_places.at(parentRow), 0, quintptr(parentRow));
}

int StatementModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    const int parentRow = parent.isValid() ? static_cast<int>(parent.internalId()) : -1;
    return static_cast<int>(m_children.at(parentRow + 1).size());
}

int StatementModel::columnCount(const QModelIndex &) const
{
    return m_statement ? static_cast<int>(m_columns.size()) + 1 : 0;
}

const Row &StatementModel::rowAt(const QModelIndex &index) const
{
    return m_statement->rows.at(static_cast<qsizetype>(index.internalId()));
}

QModelIndex StatementModel::indexOf(const QString &conceptId, const QString &period, Measure measure) const
{
    const int row = m_statement ? m_statement->rowOf(conceptId) : -1;
    if (row < 0)
        return {};
    const auto column = std::ranges::find(m_columns, Column{period, measure}, &ShownColumn::column);
    const int section = column == m_columns.end() ? 0 : static_cast<int>(column - m_columns.begin()) + 1;
    return createIndex(m_places.at(row), section, quintptr(row));
}

QVariant StatementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    const Row &row = rowAt(index);
    switch (role) {
    case ConceptRole:
        return row.conceptId;
    case RowRoleRole:
        return int(row.role);
    case HueRole:
        return int(m_book->item(row.conceptId)->hue);
    default:
        return index.column() == 0 ? lineItemData(row, role) : figureData(index, role);
    }
}

QVariant StatementModel::lineItemData(const Row &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return label(row);
    case NoteMarksRole:
        return noteMarks(row);
    default:
        return {};
    }
}

QString StatementModel::label(const Row &row) const
{
    const QString &text = row.label.in(m_format.language());
    const Unit *own = m_book->unit(row.unit);
    if (!own || m_presentation == Presentation::AsPrinted)
        return text;
    // A line in another unit than the statement's says so itself, as the column heads can't.
    const QString &unit = own->shortName.in(m_format.language());
    const QString pattern = m_format.language() == Language::English ? u"%1 (%2)"_s : u"%1（%2）"_s;
    return pattern.arg(text, unit);
}

QString StatementModel::noteMarks(const Row &row) const
{
    QStringList marks;
    for (const QString &id : row.notes)
        if (const Note *note = m_book->note(id); note && note->editions.contains(edition()))
            marks.append(note->mark.in(edition()));
    return marks.join(u' ');
}

// A table of some of a statement's rows shows what the statement has in them.
int StatementModel::printedRow(int row) const
{
    const Statement *printed = m_book->statement(m_statement->id);
    const QString &conceptId = m_statement->rows.at(row).conceptId;
    const bool isSame = !printed || (row < printed->rows.size() && printed->rows.at(row).conceptId == conceptId);
    return isSame ? row : printed->rowOf(conceptId);
}

std::optional<Fact> StatementModel::factAt(const QModelIndex &index) const
{
    const Row &row = rowAt(index);
    const ShownColumn &column = columnAt(index.column());
    if (row.role == RowRole::Heading)
        return std::nullopt;
    if (m_presentation == Presentation::AsComputed)
        return computed(row, column);
    const Fact *printed = m_book->printed(*m_statement, edition(), printedRow(statementRow(index)), column.printed);
    return printed ? std::optional(*printed) : std::nullopt;
}

std::optional<Fact> StatementModel::computed(const Row &row, const ShownColumn &column) const
{
    const QString &period = column.column.period;
    const bool isMoney = row.unit.isEmpty();
    switch (column.column.measure) {
    case Measure::Amount:
    case Measure::Usd:
        return isMoney && inTranslationCurrency() ? translatedAmount(*m_book, row.conceptId, period)
                                                  : amount(*m_book, row.conceptId, period);
    case Measure::PercentOfRevenues:
    case Measure::PercentOfAssets:
        if (!isMoney) // contracts are no part of the revenues
            return std::nullopt;
        return share(*m_book, row.conceptId, m_statement->shareOf, period, column.column.measure);
    case Measure::YoY:
    case Measure::QoQ:
        return change(*m_book, row.conceptId, period, column.base, column.column.measure);
    }
    Q_UNREACHABLE();
}

QString StatementModel::text(const Fact &fact) const
{
    const bool isPrinted = m_presentation == Presentation::AsPrinted && !fact.source.text.isEmpty();
    return isPrinted ? fact.source.text : m_format.figure(*m_book, fact, moneyUnit());
}

QVariant StatementModel::effect(const Fact &fact) const
{
    if (!isChange(fact.measure) || m_presentation == Presentation::AsPrinted)
        return int(Effect::Neutral);
    return int(effectOf(*m_book->item(fact.conceptId), fact));
}

QVariant StatementModel::changedFrom(const QModelIndex &index) const
{
    const QHash<QString, QString> changed = m_changedFrom.value(columnAt(index.column()).column);
    const auto before = changed.constFind(rowAt(index).conceptId);
    return before == changed.constEnd() ? QVariant() : *before;
}

bool StatementModel::hasFinding(const QModelIndex &index) const
{
    if (m_presentation != Presentation::AsPrinted || m_findingCells.isEmpty())
        return false;
    return m_findingCells.contains(
        cellKey(edition(), printedRow(statementRow(index)), columnAt(index.column()).printed));
}

QVariant StatementModel::figureData(const QModelIndex &index, int role) const
{
    if (role == ChangedFromRole)
        return changedFrom(index);
    if (role == FindingRole)
        return hasFinding(index);
    if (role == PeriodRole)
        return columnAt(index.column()).column.period;
    if (role == MeasureRole)
        return int(columnAt(index.column()).column.measure);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != FactRole && role != EffectRole
        && role != WordsRole && role != RestatedRole)
        return {};
    const std::optional<Fact> fact = factAt(index);
    if (!fact)
        return role == Qt::ToolTipRole ? blankReason(rowAt(index))
               : role == RestatedRole  ? QVariant(false)
                                       : QVariant();
    switch (role) {
    case Qt::ToolTipRole:
        return provenanceOf(*m_book, *fact, moneyUnit(), m_format).text;
    case Qt::DisplayRole:
        return text(*fact);
    case EffectRole:
        return effect(*fact);
    case RestatedRole:
        return isRestated(*m_book, *fact);
    case WordsRole:
        return fact->absence == Absence::NotMeaningful ? m_format.changeInWords(*m_book, *fact) : QString();
    default:
        return QVariant::fromValue(*fact);
    }
}

QVariant StatementModel::blankReason(const Row &row) const
{
    return row.role == RowRole::Heading ? QVariant()
                                        : m_format.words()(QT_TRANSLATE_NOOP("Words", "not in the release"));
}

const Unit *StatementModel::moneyUnit() const
{
    return m_presentation == Presentation::AsPrinted ? nullptr : m_book->unit(m_unit);
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return role == Qt::DisplayRole ? m_format.words()(QT_TRANSLATE_NOOP("Words", "Item")) : QVariant();
    const ShownColumn &column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return columnHeading(column);
    case GroupRole:
        return groupHeading(column);
    case ShortHeadRole:
        return shortHead(column);
    case PeriodRole:
        return column.column.period;
    case MeasureRole:
        return int(column.column.measure);
    default:
        return {};
    }
}

QString StatementModel::groupHeading(const ShownColumn &column) const
{
    const auto printed = std::ranges::find(m_statement->headings, column.group, &PeriodHeading::period);
    if (m_presentation == Presentation::AsPrinted && printed != m_statement->headings.end())
        return printed->text.in(edition());
    const Period *period = m_book->period(column.group);
    const PeriodFormat format(m_format.words(), m_book->company().fiscalYearStartMonth);
    return m_format.words()(QT_TRANSLATE_NOOP("Words", "%1 (%2)")).arg(period->id, format.months(*period));
}

// A period over its amounts, marked where nobody printed it; otherwise the kind of percentage.
QString StatementModel::shortHead(const ShownColumn &column) const
{
    if (column.column.measure != Measure::Amount)
        return columnHeading(column);
    const bool isDerived = std::ranges::any_of(m_statement->rows, [&](const Row &row) {
        return row.role != RowRole::Heading
               && amount(*m_book, row.conceptId, column.column.period).restsOnImpliedQuarter();
    });
    const QString &period = column.column.period;
    return isDerived && m_presentation == Presentation::AsComputed
               ? m_format.words()(QT_TRANSLATE_NOOP("Words", "%1 (derived)")).arg(period)
               : period;
}

QString StatementModel::columnHeading(const ShownColumn &column) const
{
    const Unit *unit = column.column.measure == Measure::Usd ? m_book->unit(m_statement->translationUnit) : shownUnit();
    return measureHeading(m_format.words(), column.column.measure, unit);
}

} // namespace models
