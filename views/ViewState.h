#pragma once

#include "analysis/FigureChanges.h"
#include "items/StatementColumns.h"
#include "theme/Theme.h"
#include "tieout/TieOut.h"

#include <QObject>

#include <functional>

namespace views {

/// What the whole window shows and how: the book, its current period, the unit, the language, the theme.
/// One object, owned by the window and handed to whoever shows something.
class ViewState : public QObject
{
    Q_OBJECT

public:
    explicit ViewState(models::BookPtr book, QObject *parent = nullptr);

    /// As shown: with its latest figures, or with those first published.
    [[nodiscard]] const models::BookPtr &book() const { return m_shown; }
    /// As it was read and is to be written.
    [[nodiscard]] const models::BookPtr &latestBook() const { return m_book; }
    [[nodiscard]] models::Vintage vintage() const { return m_shown->content().vintage; }
    [[nodiscard]] const QString &period() const { return m_period; }
    [[nodiscard]] const QString &unit() const { return m_unit; }
    /// From which bridges between periods lead where they leave it to the reader; empty: their default.
    [[nodiscard]] const QString &basePeriod() const { return m_basePeriod; }
    [[nodiscard]] models::AxisMode axisMode() const { return m_axisMode; }
    [[nodiscard]] models::Language language() const { return m_language; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// Takes the book's own current period and unit with it.
    void setBook(models::BookPtr book);
    /// The same book as edited meanwhile: period and unit stay where it still has them, and the changes are marked.
    void updateBook(models::BookPtr book, const QList<models::FigureChange> &changes);
    /// Figures that changed under the reader's eyes and were not looked at since.
    [[nodiscard]] const QList<models::FigureChange> &changes() const { return m_changes; }
    /// This figure has been looked at.
    void forgetChange(const QString &conceptId, const QString &period, models::Measure measure);
    void forgetChanges();
    /// Whether restated figures are shown as they are now or as they were first published.
    void setVintage(models::Vintage vintage);
    /// The latest book held against itself; null until that is done.
    [[nodiscard]] const std::shared_ptr<const models::TieOut> &tieOut() const { return m_tieOut; }
    void setTieOut(std::shared_ptr<const models::TieOut> tieOut);
    /// The same book with other reviews of its tie-out: everything that is shown stays.
    void setReviews(const QList<models::Review> &reviews);
    /// The same book with other running orders: everything else that is shown stays.
    void setRunningOrders(const QList<models::RunningOrder> &orders);
    /// Periods and units that the book does not have are ignored.
    void setPeriod(const QString &period);
    void setUnit(const QString &unit);
    void setBasePeriod(const QString &period);
    /// Whether exhibits compare periods or run through every quarter.
    void setAxisMode(models::AxisMode mode);
    void setLanguage(models::Language language);
    void setThemeKind(ThemeKind kind);

Q_SIGNALS:
    void bookChanged();
    void changesChanged();
    void runningOrdersChanged();
    void reviewsChanged();
    void tieOutChanged();
    void periodChanged(const QString &period);
    void basePeriodChanged(const QString &period);
    void unitChanged(const QString &unit);
    void axisModeChanged(models::AxisMode mode);
    void languageChanged(models::Language language);
    void themeChanged();

private:
    void take(models::BookPtr book, models::Vintage vintage);
    void replaceAlike(const std::function<models::BookPtr(const models::Book &)> &change);

    models::BookPtr m_book;
    models::BookPtr m_shown;
    QList<models::BookPtr> m_outdated; ///< the same but for orders and reviews; what is shown may point into them
    QList<models::FigureChange> m_changes;
    std::shared_ptr<const models::TieOut> m_tieOut;
    QString m_period;
    QString m_basePeriod;
    QString m_unit;
    models::AxisMode m_axisMode = models::AxisMode::Comparison;
    models::Language m_language = models::Language::English;
    Theme m_theme;
};

} // namespace views
