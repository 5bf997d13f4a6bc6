#include "ViewState.h"

#include "analysis/Restatements.h"

namespace views {

ViewState::ViewState(models::BookPtr book, QObject *parent)
    : QObject(parent)
    , m_book(std::move(book))
    , m_shown(m_book)
    , m_period(m_book->company().currentPeriod)
    , m_unit(m_book->company().displayUnit)
{}

// A book that restates nothing has one vintage.
void ViewState::take(models::BookPtr book, models::Vintage vintage)
{
    const bool isFirst = vintage == models::Vintage::FirstPublished && !book->content().earlierFacts.empty();
    m_book = std::move(book);
    m_shown = isFirst ? models::asFirstPublished(*m_book) : m_book;
    m_outdated.clear();
    m_tieOut.reset();
}

void ViewState::setBook(models::BookPtr book)
{
    take(std::move(book), models::Vintage::Latest);
    m_changes.clear();
    m_period = m_book->company().currentPeriod;
    m_basePeriod.clear();
    m_unit = m_book->company().displayUnit;
    Q_EMIT bookChanged();
}

// A period that the edited book makes its current one is what the reader wants to see.
void ViewState::updateBook(models::BookPtr book, const QList<models::FigureChange> &changes)
{
    const models::Company &company = book->company();
    if (!book->period(m_period) || company.currentPeriod != m_book->company().currentPeriod)
        m_period = company.currentPeriod;
    if (!book->period(m_basePeriod))
        m_basePeriod.clear();
    if (!book->unit(m_unit))
        m_unit = company.displayUnit;
    take(std::move(book), vintage());
    m_changes = changes;
    Q_EMIT bookChanged();
}

void ViewState::forgetChange(const QString &conceptId, const QString &period, models::Measure measure)
{
    const auto before = m_changes.size();
    m_changes.removeIf([&](const models::FigureChange &change) {
        return change.conceptId == conceptId && change.period == period && change.measure == measure;
    });
    if (m_changes.size() != before)
        Q_EMIT changesChanged();
}

void ViewState::forgetChanges()
{
    if (m_changes.isEmpty())
        return;
    m_changes.clear();
    Q_EMIT changesChanged();
}

void ViewState::setVintage(models::Vintage wished)
{
    if (wished == vintage())
        return;
    take(m_book, wished);
    Q_EMIT bookChanged();
}

void ViewState::setTieOut(std::shared_ptr<const models::TieOut> tieOut)
{
    m_tieOut = std::move(tieOut);
    Q_EMIT tieOutChanged();
}

// Of the latest figures and of those shown, where they are not the same.
void ViewState::replaceAlike(const std::function<models::BookPtr(const models::Book &)> &change)
{
    m_outdated += {m_book, m_shown};
    const bool isSame = m_shown == m_book;
    m_book = change(*m_book);
    m_shown = isSame ? m_book : change(*m_shown);
}

void ViewState::setReviews(const QList<models::Review> &reviews)
{
    replaceAlike([&](const models::Book &book) { return models::withReviews(book, reviews); });
    Q_EMIT reviewsChanged();
}

void ViewState::setRunningOrders(const QList<models::RunningOrder> &orders)
{
    replaceAlike([&](const models::Book &book) { return models::withRunningOrders(book, orders); });
    Q_EMIT runningOrdersChanged();
}

void ViewState::setPeriod(const QString &period)
{
    if (period == m_period || !m_book->period(period))
        return;
    m_period = period;
    Q_EMIT periodChanged(m_period);
}

void ViewState::setBasePeriod(const QString &period)
{
    if (period == m_basePeriod || (!period.isEmpty() && !m_book->period(period)))
        return;
    m_basePeriod = period;
    Q_EMIT basePeriodChanged(m_basePeriod);
}

void ViewState::setUnit(const QString &unit)
{
    if (unit == m_unit || !m_book->unit(unit))
        return;
    m_unit = unit;
    Q_EMIT unitChanged(m_unit);
}

void ViewState::setAxisMode(models::AxisMode mode)
{
    if (mode == m_axisMode)
        return;
    m_axisMode = mode;
    Q_EMIT axisModeChanged(m_axisMode);
}

void ViewState::setLanguage(models::Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    Q_EMIT languageChanged(m_language);
}

void ViewState::setThemeKind(ThemeKind kind)
{
    if (kind == m_theme.kind())
        return;
    m_theme = Theme(kind);
    Q_EMIT themeChanged();
}

} // namespace views
