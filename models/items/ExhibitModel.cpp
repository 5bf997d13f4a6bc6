#include "ExhibitModel.h"

#include "ExhibitAxis.h"
#include "Roles.h"
#include "analysis/Analysis.h"
#include "analysis/FactMath.h"
#include "analysis/Restatements.h"
#include "text/Basis.h"
#include "text/MeasureNames.h"
#include "text/Message.h"
#include "text/Notes.h"
#include "text/PeriodFormat.h"
#include "text/Provenance.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

// Another sentence may follow, and brings the stop with it.
QString withoutStop(QString sentence)
{
    if (sentence.endsWith(u'.') || sentence.endsWith(u'。'))
        sentence.chop(1);
    return sentence;
}

} // namespace

ExhibitModel::ExhibitModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(Language::English, {})
{
    connect(this, &QAbstractItemModel::modelReset, this, &ExhibitModel::changed);
    connect(this, &QAbstractItemModel::dataChanged, this, &ExhibitModel::changed);
}

void ExhibitModel::setExhibit(BookPtr book, const QString &exhibitId)
{
    const Exhibit *exhibit = book ? book->exhibit(exhibitId) : nullptr;
    take(std::move(book), exhibit ? std::optional(*exhibit) : std::nullopt);
}

void ExhibitModel::setExhibit(BookPtr book, const Exhibit &exhibit)
{
    take(std::move(book), exhibit);
}

void ExhibitModel::take(BookPtr book, std::optional<Exhibit> exhibit)
{
    beginResetModel();
    m_book = std::move(book);
    m_exhibit = std::move(exhibit);
    if (m_book)
        m_format = NumberFormat(m_format.language(), m_book->company().houseStyle);
    rebuild();
    endResetModel();
}

void ExhibitModel::setCurrentPeriod(const QString &period)
{
    if (period == m_currentPeriod)
        return;
    beginResetModel();
    m_currentPeriod = period;
    rebuild();
    endResetModel();
}

void ExhibitModel::setBasePeriod(const QString &period)
{
    if (period == m_basePeriod)
        return;
    beginResetModel();
    m_basePeriod = period;
    rebuild();
    endResetModel();
}

void ExhibitModel::setAxisMode(AxisMode mode)
{
    if (mode == m_axisMode)
        return;
    beginResetModel();
    m_axisMode = mode;
    rebuild();
    endResetModel();
}

void ExhibitModel::setUnit(const QString &unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
    if (m_exhibit)
        compute();
    announce();
}

void ExhibitModel::setLanguage(Language language)
{
    if (language == m_format.language())
        return;
    m_format = NumberFormat(language, m_book ? m_book->company().houseStyle : HouseStyle());
    announce();
}

void ExhibitModel::announce()
{
    if (m_rows.isEmpty() || m_axis.isEmpty())
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ExhibitModel::rebuild()
{
    m_rows.clear();
    m_axis.clear();
    m_focus = nullptr;
    if (!m_exhibit)
        return;
    m_rows = m_exhibit->concepts;
    if (!m_exhibit->total.isEmpty())
        m_rows.append(m_exhibit->total);
    m_axis = axisOf(*m_book, *m_exhibit, choice());
    m_focus = focusOf(*m_book, *m_exhibit, choice());
    compute();
}

// Once, as pictures ask for every figure many times.
void ExhibitModel::compute()
{
    m_facts.clear();
    for (int row = 0; row < rowCount(); ++row)
        for (const Slot &place : std::as_const(m_axis))
            m_facts.push_back(place.isGap() ? Fact()
                              : isBridge()  ? stepAt(m_exhibit->steps.at(row), place)
                                            : figureAt(m_rows.at(row), place));
}

AxisChoice ExhibitModel::choice() const
{
    return {m_currentPeriod, m_basePeriod, m_axisMode};
}

QString ExhibitModel::focusPeriod() const
{
    return m_focus ? m_focus->id : QString();
}

// The unit wished for where the exhibit shows money, otherwise the unit that its figures are in.
const Unit *ExhibitModel::shownUnit() const
{
    if (!m_book)
        return nullptr;
    const Company &company = m_book->company();
    const Concept *item = m_rows.isEmpty() ? nullptr : m_book->item(m_rows.front());
    const bool isVariance = m_exhibit && m_exhibit->kind == ExhibitKind::Variance;
    const Unit *percent = unitOfKind(*m_book, UnitKind::Percent);
    if (m_exhibit && m_exhibit->kind == ExhibitKind::StackedShares)
        return percent;
    const Unit *points = unitOfKind(*m_book, UnitKind::Points);
    if (isVariance && item && percent && points && item->base == percent->base)
        return points;
    if (item && item->base != company.currency)
        return unitOfBase(*m_book, item->base);
    const Unit *chosen = m_book->unit(m_unit);
    // A convenience translation is given for some periods only: there are no differences in that currency.
    const bool isDifference = isVariance || (m_exhibit && m_exhibit->kind == ExhibitKind::PeriodBridge);
    const bool isUntold = chosen && isDifference && chosen->base == company.translation.currency;
    return chosen && !isUntold ? chosen : m_book->unit(company.displayUnit);
}

const Concept *ExhibitModel::conceptAt(int row) const
{
    return m_book->item(m_rows.at(row));
}

bool ExhibitModel::isBridge() const
{
    return m_exhibit->kind == ExhibitKind::Bridge || m_exhibit->kind == ExhibitKind::PeriodBridge;
}

bool ExhibitModel::isTotal(int row) const
{
    return isBridge() ? m_exhibit->steps.at(row).isTotal : m_rows.at(row) == m_exhibit->total;
}

int ExhibitModel::currentColumn() const
{
    for (int column = 0; column < m_axis.size(); ++column)
        if (!m_axis.at(column).isGap() && m_axis.at(column).period == m_focus)
            return column;
    return -1;
}

Fact ExhibitModel::companionAt(int column) const
{
    const Slot &place = m_axis.at(column);
    return place.isGap() || m_exhibit->companion.isEmpty() ? Fact()
                                                           : amount(*m_book, m_exhibit->companion, place.period->id);
}

Fact ExhibitModel::figureAt(const QString &conceptId, const Slot &place) const
{
    if (m_exhibit->kind == ExhibitKind::Variance)
        return movement(*m_book, conceptId, place.period->id, place.base->id);
    if (m_exhibit->kind == ExhibitKind::StackedShares)
        return share(*m_book, conceptId, m_exhibit->total, place.period->id, Measure::Amount);
    const Unit *unit = shownUnit();
    const bool translated = unit && unit->base == m_book->company().translation.currency
                            && m_book->item(conceptId)->base == m_book->company().currency;
    return translated ? translatedAmount(*m_book, conceptId, place.period->id)
                      : amount(*m_book, conceptId, place.period->id);
}

// The first total of a bridge between periods is the figure then, a step what an item changed, the last the figure now.
Fact ExhibitModel::stepAt(const ExhibitStep &step, const Slot &place) const
{
    if (m_exhibit->kind == ExhibitKind::Bridge)
        return weighted(figureAt(step.conceptId, place), step.weight);
    if (!step.isTotal)
        return weighted(contribution(*m_book, step.conceptId, place.period->id, place.base->id), step.weight);
    const bool isFirst = &step == &m_exhibit->steps.front(); // the last may be the same concept
    return amount(*m_book, step.conceptId, isFirst ? place.base->id : place.period->id);
}

const Fact &ExhibitModel::factAt(int row, int column) const
{
    return m_facts.at(static_cast<std::size_t>(row * m_axis.size() + column));
}

int ExhibitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExhibitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_axis.size());
}

QString ExhibitModel::text(int row, int column) const
{
    const bool isStep = isBridge() ? !isTotal(row) : m_exhibit->kind == ExhibitKind::Variance;
    const Fact fact = factAt(row, column);
    return isStep ? m_format.signedFigure(*m_book, fact, shownUnit()) : m_format.figure(*m_book, fact, shownUnit());
}

// A step of a bridge is good where it moves the figure that the bridge ends in the good way.
Effect ExhibitModel::effectAt(int row, int column) const
{
    const Fact fact = factAt(row, column);
    if (isBridge())
        return isTotal(row) ? Effect::Neutral : effectOf(*conceptAt(rowCount() - 1), fact);
    return m_axis.at(column).base ? effectOf(*conceptAt(row), fact) : Effect::Neutral;
}

QVariant ExhibitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slot &place = m_axis.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case FactRole:
        return QVariant::fromValue(factAt(index.row(), index.column()));
    case ConceptRole:
        return m_rows.at(index.row());
    case PeriodRole:
        return place.isGap() ? QVariant() : place.period->id;
    case MeasureRole:
        return int(place.measure);
    case HueRole:
        return int(conceptAt(index.row())->hue);
    case EffectRole:
        return int(effectAt(index.row(), index.column()));
    default:
        return {};
    }
}

QVariant ExhibitModel::slotHeading(int section, int role) const
{
    const Slot &place = m_axis.at(section);
    if (place.isGap())
        return role == Qt::DisplayRole ? place.missing.join(u'\n') : QVariant();
    const Words &words = m_format.words();
    switch (role) {
    case Qt::DisplayRole:
        return place.measure == Measure::YoY   ? words(QT_TRANSLATE_NOOP("Words", "Change YoY"))
               : place.measure == Measure::QoQ ? words(QT_TRANSLATE_NOOP("Words", "Change QoQ"))
                                               : place.period->id;
    case GroupRole: // the dates, or what is subtracted from what
        return place.base ? words(QT_TRANSLATE_NOOP("Words", "%1 − %2")).arg(place.period->id, place.base->id)
                          : PeriodFormat(words, m_book->company().fiscalYearStartMonth).months(*place.period);
    case PeriodRole:
        return place.period->id;
    default:
        return {};
    }
}

QVariant ExhibitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0 || section >= (orientation == Qt::Horizontal ? columnCount() : rowCount()))
        return {};
    if (orientation == Qt::Horizontal)
        return slotHeading(section, role);
    return role == Qt::DisplayRole ? conceptAt(section)->label.in(m_format.language()) : QVariant();
}

// Name and period, the figure with its changes in words, where it comes from.
QString ExhibitModel::toolTip(int row, int column) const
{
    const Slot &place = m_axis.at(column);
    if (place.isGap())
        return gapText(place);
    const Words &words = m_format.words();
    const Fact fact = factAt(row, column);
    QStringList lines{words(QT_TRANSLATE_NOOP("Words", "%1 · %2"))
                          .arg(conceptAt(row)->label.in(m_format.language()), place.period->id)};
    const Comparison comparison = comparisonOf(*m_book, place.period->id);
    const auto add = [&](const Period *base, Measure measure) {
        const QString change
            = base ? m_format.changeInWords(
                  *m_book, models::change(*m_book, m_rows.at(row), place.period->id, base->id, measure))
                   : QString();
        if (!change.isEmpty())
            lines.append(
                words(QT_TRANSLATE_NOOP("Words", "%1 %2")).arg(measureHeading(words, measure, nullptr), change));
    };
    add(comparison.yearAgo, Measure::YoY);
    add(comparison.previous, Measure::QoQ);
    lines.append(provenanceOf(*m_book, fact, shownUnit(), m_format).text);
    return lines.join(u'\n');
}

// Which of the periods shown nobody printed.
QString ExhibitModel::derivedNote() const
{
    QStringList derived;
    for (const Fact &fact : m_facts)
        derived += fact.impliedQuarters();
    derived.removeDuplicates();
    const Words &words = m_format.words();
    return derived.isEmpty() ? QString()
                             //: periods that are computed from cumulative figures
                             : words(QT_TRANSLATE_NOOP("Words", "%1: derived from cumulative figures"))
                                   .arg(derived.join(words(QT_TRANSLATE_NOOP3("Words", ", ", "between periods"))));
}

QString ExhibitModel::gapText(const Slot &gap) const
{
    const Words &words = m_format.words();
    if (gap.missing.isEmpty())
        return {};
    if (m_axisMode == AxisMode::Timeline)
        return words(QT_TRANSLATE_NOOP("Words", "not in release"));
    //: %1: the quarters between two columns of a chart
    return words(QT_TRANSLATE_NOOP("Words", "%1\nnot in release"))
        .arg(gap.missing.join(words(QT_TRANSLATE_NOOP3("Words", ", ", "between periods"))));
}

// The periods shown with the months of the last, or where none is the period that might have been.
QString ExhibitModel::periodText(const Period &wished) const
{
    const Words &words = m_format.words();
    QStringList names;
    const Period *last = &wished;
    for (const Slot &place : m_axis)
        if (!place.isGap()) {
            names.append(place.base ? words(QT_TRANSLATE_NOOP("Words", "%1 − %2")).arg(place.period->id, place.base->id)
                                    : place.period->id);
            last = place.period;
        }
    if (names.isEmpty())
        names.append(wished.id);
    return words(QT_TRANSLATE_NOOP("Words", "%1 (%2)"))
        .arg(names.join(words(QT_TRANSLATE_NOOP3("Words", ", ", "between periods"))),
             PeriodFormat(words, m_book->company().fiscalYearStartMonth).months(*last));
}

ExhibitTexts ExhibitModel::texts() const
{
    const Period *current = m_exhibit ? m_book->period(m_currentPeriod) : nullptr;
    if (!current)
        return {};
    const Words &words = m_format.words();
    const Language language = m_format.language();
    const Unit *unit = shownUnit();
    ExhibitTexts texts;
    // A sentence speaks of money in the unit chosen, whatever the bars measure.
    const Unit *money = m_book->unit(m_unit.isEmpty() ? m_book->company().displayUnit : m_unit);
    const Period *base = m_axis.isEmpty() ? nullptr : m_axis.front().base;
    texts.message
        = m_focus ? message({*m_book, *m_exhibit, m_focus->id, money, m_format, base}, m_exhibit->message.in(language))
                  : words(QT_TRANSLATE_NOOP("Words", "The release does not give the earlier period of this bridge"));
    //: %1 what a chart shows, %2 its unit
    texts.what
        = words(QT_TRANSLATE_NOOP("Words", "%1, %2")).arg(m_exhibit->title.in(language), unit->name.in(language));
    texts.period = periodText(m_focus ? *m_focus : *current);
    texts.source = sourceLine(*m_book, m_exhibit->sources, unit, words);
    for (const QString &note : {withoutStop(m_exhibit->note.in(language)), derivedNote(),
                                restatementNote(*m_book, restatedPeriods(*m_book, m_facts), words)}) {
        if (!note.isEmpty())
            texts.note
                = texts.note.isEmpty() ? note : words(QT_TRANSLATE_NOOP("Words", "%1. %2")).arg(texts.note, note);
    }
    return texts;
}

} // namespace models
