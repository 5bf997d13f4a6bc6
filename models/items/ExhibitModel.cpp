#include "ExhibitModel.h"

#include "ExhibitAxis.h"
#include "Roles.h"
#include "analysis/Analysis.h"
#include "text/Basis.h"
#include "text/Message.h"
#include "text/PeriodFormat.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace models {

ExhibitModel::ExhibitModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_format(Language::English, {})
{
    connect(this, &QAbstractItemModel::modelReset, this, &ExhibitModel::changed);
    connect(this, &QAbstractItemModel::dataChanged, this, &ExhibitModel::changed);
}

void ExhibitModel::setExhibit(BookPtr book, const QString &exhibitId)
{
    beginResetModel();
    m_book = std::move(book);
    m_exhibit = m_book ? m_book->exhibit(exhibitId) : nullptr;
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

void ExhibitModel::setUnit(const QString &unit)
{
    if (unit == m_unit)
        return;
    m_unit = unit;
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
    if (!m_exhibit)
        return;
    m_rows = m_exhibit->concepts;
    if (!m_exhibit->total.isEmpty())
        m_rows.append(m_exhibit->total);
    switch (m_exhibit->kind) {
    case ExhibitKind::StackedColumns:
        m_axis = comparisonAxis(*m_book, *m_exhibit, m_currentPeriod);
        break;
    case ExhibitKind::Variance:
        m_axis = varianceAxis(*m_book, *m_exhibit, m_currentPeriod);
        break;
    }
}

// Differences are never translated: the release gives the other currency for one period only.
const Unit *ExhibitModel::shownUnit() const
{
    if (!m_book)
        return nullptr;
    const Company &company = m_book->company();
    const Unit *chosen = m_book->unit(m_unit);
    // A convenience translation is given for some periods only: there are no differences in that currency.
    const bool untold = chosen && m_exhibit && m_exhibit->kind == ExhibitKind::Variance
                        && chosen->base == company.translation.currency;
    return chosen && !untold ? chosen : m_book->unit(company.displayUnit);
}

const Concept *ExhibitModel::conceptAt(int row) const
{
    return m_book->item(m_rows.at(row));
}

bool ExhibitModel::isTotal(int row) const
{
    return m_rows.at(row) == m_exhibit->total;
}

Fact ExhibitModel::factAt(int row, int column) const
{
    const Slot &place = m_axis.at(column);
    const QString &conceptId = m_rows.at(row);
    if (place.isGap())
        return {};
    if (place.base)
        return difference(*m_book, conceptId, place.period->id, place.base->id);
    return shownUnit()->base == m_book->company().translation.currency
               ? translatedAmount(*m_book, conceptId, place.period->id)
               : amount(*m_book, conceptId, place.period->id);
}

int ExhibitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ExhibitModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_axis.size());
}

QString ExhibitModel::text(const Fact &fact) const
{
    return m_exhibit->kind == ExhibitKind::Variance ? m_format.signedFigure(*m_book, fact, shownUnit())
                                                    : m_format.figure(*m_book, fact, shownUnit());
}

QVariant ExhibitModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slot &place = m_axis.at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(factAt(index.row(), index.column()));
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
        return place.base ? int(effectOf(*conceptAt(index.row()), factAt(index.row(), index.column())))
                          : int(Effect::Neutral);
    default:
        return {};
    }
}

QVariant ExhibitModel::slotHeading(int section, int role) const
{
    const Slot &place = m_axis.at(section);
    if (place.isGap())
        return role == Qt::DisplayRole ? gapText(place) : QVariant();
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

QString ExhibitModel::gapText(const Slot &gap) const
{
    const Words &words = m_format.words();
    //: %1: the quarters between two columns of a chart
    return words(QT_TRANSLATE_NOOP("Words", "%1\nnot in release"))
        .arg(gap.missing.join(words(QT_TRANSLATE_NOOP3("Words", ", ", "between periods"))));
}

ExhibitTexts ExhibitModel::texts() const
{
    if (!m_exhibit || !m_book->period(m_currentPeriod))
        return {};
    const Words &words = m_format.words();
    const Language language = m_format.language();
    const Unit *unit = shownUnit();
    const PeriodFormat periods(words, m_book->company().fiscalYearStartMonth);
    QStringList names;
    for (const Slot &place : m_axis)
        if (!place.isGap())
            names.append(place.base ? words(QT_TRANSLATE_NOOP("Words", "%1 − %2")).arg(place.period->id, place.base->id)
                                    : place.period->id);
    ExhibitTexts texts;
    texts.message = message({*m_book, *m_exhibit, m_currentPeriod, unit, m_format}, m_exhibit->message.in(language));
    //: %1 what a chart shows, %2 its unit
    texts.what
        = words(QT_TRANSLATE_NOOP("Words", "%1, %2")).arg(m_exhibit->title.in(language), unit->name.in(language));
    if (names.isEmpty())
        names.append(m_currentPeriod);
    texts.period = words(QT_TRANSLATE_NOOP("Words", "%1 (%2)"))
                       .arg(names.join(words(QT_TRANSLATE_NOOP3("Words", ", ", "between periods"))),
                            periods.months(*m_book->period(m_currentPeriod)));
    texts.source = sourceLine(*m_book, m_exhibit->sources, unit, words);
    texts.note = m_exhibit->note.in(language);
    return texts;
}

} // namespace models
