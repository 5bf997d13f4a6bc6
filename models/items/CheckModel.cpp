#include "CheckModel.h"

#include "Roles.h"
#include "text/CheckText.h"

#include <QCoreApplication>

#include <algorithm>

namespace models {

namespace {

int alignmentOf(CheckModel::Column column)
{
    const bool isFigure = column == CheckModel::NumberColumn || column == CheckModel::PrintedColumn
                          || column == CheckModel::ComputedColumn || column == CheckModel::DifferenceColumn;
    return int(Qt::AlignVCenter | (isFigure ? Qt::AlignRight : Qt::AlignLeft));
}

/// How large a difference is: none, by rounding, in the last digit, larger; what was reviewed comes last.
enum SizeGroup { LargeGroup, LastDigitGroup, RoundingGroup, AgreeGroup, ReviewedGroup };

} // namespace

CheckModel::CheckModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(Language::English, {})
{}

void CheckModel::setTieOut(std::shared_ptr<const TieOut> tieOut)
{
    beginResetModel();
    m_tieOut = std::move(tieOut);
    if (m_tieOut)
        m_format = NumberFormat(m_format.language(), m_tieOut->book()->company().houseStyle);
    rebuild();
    endResetModel();
}

void CheckModel::setFilter(const CheckFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void CheckModel::setLanguage(Language language)
{
    if (language == m_format.language())
        return;
    m_format = NumberFormat(language, m_tieOut ? m_tieOut->book()->company().houseStyle : HouseStyle());
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool CheckModel::isOfEdition(const Check &check) const
{
    const Fact *fact = m_tieOut->printed(check);
    if (!m_filter.edition || !fact)
        return !m_filter.edition || m_tieOut->newReview(check).edition == *m_filter.edition;
    const Statement *statement = m_tieOut->book()->statement(fact->source.statement);
    // A check of the English figure stands for an equal Japanese one.
    const Fact *other
        = statement ? m_tieOut->book()->printed(*statement, *m_filter.edition, fact->source.row, fact->source.column)
                    : nullptr;
    return fact->source.edition == *m_filter.edition || (other && other->value == fact->value);
}

bool CheckModel::hasWords(const Check &check, QHash<QString, bool> *known) const
{
    if (m_filter.words.isEmpty())
        return true;
    const Review place = m_tieOut->newReview(check);
    const auto says = [this](const Text &text) {
        return text.en.contains(m_filter.words, Qt::CaseInsensitive)
               || text.ja.contains(m_filter.words, Qt::CaseInsensitive);
    };
    const Book &book = *m_tieOut->book();
    const QString key = place.statement + u'\n' + place.conceptId;
    const auto found = known->constFind(key);
    if (found != known->constEnd())
        return *found;
    const Statement *statement = book.statement(place.statement);
    const Concept *item = book.item(place.conceptId);
    const bool isThere = (item && says(item->label)) || (statement && says(statement->caption));
    known->insert(key, isThere);
    return isThere;
}

bool CheckModel::isListed(const Check &check) const
{
    using Which = CheckFilter::Which;
    if (m_filter.kind && check.kind != *m_filter.kind)
        return false;
    switch (m_filter.which) {
    case Which::All:
        return true;
    case Which::Agree:
        return check.verdict == Verdict::Agrees;
    case Which::Rounding:
        return check.verdict == Verdict::Rounding;
    case Which::Open:
        return m_tieOut->isOpen(check);
    case Which::Reviewed:
        return m_tieOut->reviewOf(check);
    }
    Q_UNREACHABLE();
}

int CheckModel::groupOf(const Check &check) const
{
    switch (m_filter.groupBy) {
    case CheckFilter::GroupBy::Kind:
        return int(check.kind);
    case CheckFilter::GroupBy::Statement: {
        const QList<Statement> &statements = m_tieOut->book()->content().statements;
        const auto found = std::ranges::find(statements, m_tieOut->newReview(check).statement, &Statement::id);
        return static_cast<int>(found - statements.begin());
    }
    case CheckFilter::GroupBy::Size:
        break;
    }
    if (m_tieOut->reviewOf(check))
        return ReviewedGroup;
    if (check.verdict == Verdict::Differs)
        return check.isLastDigit() ? LastDigitGroup : LargeGroup;
    return check.verdict == Verdict::Rounding ? RoundingGroup : AgreeGroup;
}

QString CheckModel::heading(int group) const
{
    const Words &words = m_format.words();
    if (m_filter.groupBy == CheckFilter::GroupBy::Kind)
        return checkKindText(CheckKind(group), words);
    const QList<Statement> &statements = m_tieOut->book()->content().statements;
    if (m_filter.groupBy == CheckFilter::GroupBy::Statement)
        return group < statements.size() ? statements.at(group).caption.in(words.language())
                                         : words(QT_TRANSLATE_NOOP("Words", "text of the release"));
    switch (SizeGroup(group)) {
    case LargeGroup:
        return words(QT_TRANSLATE_NOOP("Words", "Cannot follow from the other figures"));
    case LastDigitGroup:
        return words(QT_TRANSLATE_NOOP("Words", "Off by one in the last digit"));
    case RoundingGroup:
        return words(QT_TRANSLATE_NOOP("Words", "Explained by rounding"));
    case AgreeGroup:
        return words(QT_TRANSLATE_NOOP("Words", "Agree"));
    case ReviewedGroup:
        return words(QT_TRANSLATE_NOOP("Words", "Reviewed"));
    }
    Q_UNREACHABLE();
}

void CheckModel::rebuild()
{
    m_lines.clear();
    m_count = 0;
    if (!m_tieOut)
        return;
    QHash<QString, bool> known;
    QList<Line> listed;
    for (int check = 0; check < static_cast<int>(m_tieOut->checks().size()); ++check) {
        const Check &each = m_tieOut->checks()[static_cast<std::size_t>(check)];
        if (isListed(each) && isOfEdition(each) && hasWords(each, &known))
            listed.append({check, 0, groupOf(each)});
    }
    std::ranges::stable_sort(listed, {}, &Line::group);
    for (const Line &line : std::as_const(listed)) {
        if (m_lines.isEmpty() || m_lines.back().group != line.group)
            m_lines.append({-1, 0, line.group});
        m_lines.append({line.check, ++m_count, line.group});
    }
}

const Check *CheckModel::checkAt(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines.at(row).check < 0)
        return nullptr;
    return &m_tieOut->checks()[static_cast<std::size_t>(m_lines.at(row).check)];
}

int CheckModel::numberAt(int row) const
{
    return row < 0 || row >= m_lines.size() ? 0 : m_lines.at(row).number;
}

int CheckModel::nextCheck(int row, int step) const
{
    for (int next = row + step; next >= 0 && next < m_lines.size(); next += step)
        if (m_lines.at(next).check >= 0)
            return next;
    return -1;
}

int CheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int CheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags CheckModel::flags(const QModelIndex &index) const
{
    return index.isValid() && !checkAt(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

QVariant CheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines.at(index.row());
    const Check *check = checkAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, Column(index.column()));
    case Qt::TextAlignmentRole:
        return check ? alignmentOf(Column(index.column())) : int(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return check ? findingSentence(*m_tieOut, *check, m_format) : QVariant();
    case EffectRole: // a real mistake stands out
        return int(standsOut(check, Column(index.column())) ? Effect::Bad : Effect::Neutral);
    case RowNumberRole:
        return check && index.column() == NumberColumn;
    case SectionRole:
        return !check;
    default:
        return {};
    }
}

// By the short name that stands on its tab.
QString CheckModel::place(const Check &check, const QString &caption) const
{
    const Statement *statement = m_tieOut->book()->statement(m_tieOut->newReview(check).statement);
    return statement ? statement->tab.in(m_format.language()) : caption;
}

bool CheckModel::standsOut(const Check *check, Column column) const
{
    const bool isMistake = check && m_tieOut->isOpen(*check) && !check->isLastDigit();
    return isMistake && (column == FindingColumn || column == PrintedColumn);
}

QString CheckModel::text(const Line &line, Column column) const
{
    if (line.check < 0)
        return column == NumberColumn ? heading(line.group) : QString();
    const Check &check = m_tieOut->checks()[static_cast<std::size_t>(line.check)];
    if (column == NumberColumn)
        return QString::number(line.number);
    if (column == FindingColumn)
        return check.verdict == Verdict::Differs ? findingText(check, m_format.words())
                                                 : verdictText(check.verdict, m_format.words());
    const CheckTexts texts = checkTexts(*m_tieOut, check, m_format);
    switch (column) {
    case ItemColumn:
        return texts.item;
    case PeriodColumn:
        return texts.period;
    case PrintedColumn:
        return texts.printed;
    case ComputedColumn:
        return texts.computed;
    case DifferenceColumn:
        return texts.difference;
    case WhereColumn:
        return place(check, texts.where);
    case EditionColumn:
        return texts.edition;
    case NumberColumn:
    case FindingColumn:
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(Column(section));
    if (role != Qt::DisplayRole)
        return {};
    const Words &words = m_format.words();
    switch (Column(section)) {
    case NumberColumn:
        return words(QT_TRANSLATE_NOOP("Words", "No."));
    case FindingColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Finding"));
    case ItemColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Item"));
    case PeriodColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Period"));
    case PrintedColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Printed"));
    case ComputedColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Recomputed"));
    case DifferenceColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Difference"));
    case WhereColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Where printed"));
    case EditionColumn:
        return words(QT_TRANSLATE_NOOP("Words", "Edition"));
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace models
