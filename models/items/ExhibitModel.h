#pragma once

#include "analysis/Analysis.h"
#include "book/Book.h"
#include "items/StatementColumns.h"
#include "text/NumberFormat.h"

#include <QAbstractTableModel>

namespace models {

/// A place on an exhibit's period axis: a period, or a gap where quarters lie in between.
struct Slot
{
    const Period *period = nullptr;    ///< null: a gap
    QStringList missing;               ///< of a gap: the quarters that the release does not give; maybe none
    Measure measure = Measure::Amount; ///< of a variance: against a year ago or the quarter before
    const Period *base = nullptr;      ///< of a variance

    [[nodiscard]] bool isGap() const { return period == nullptr; }
};

struct AxisChoice;

/// The words around an exhibit's picture.
struct ExhibitTexts
{
    QString message; ///< a sentence made from the facts
    QString what;    ///< what is shown, and in which unit
    QString period;
    QString source;
    QString note;
};

/// An exhibit as figures: a row a series, the total last; a column a place on the period axis, oldest first.
/// The steps of a bridge are rows too, each with its effect on the way from the first figure to the last.
/// A gap's column holds nothing. Amounts are those of the finest facts. Roles: see Roles.h.
/// Changing the language or unit announces changed data; changing the period resets, since the axis is another.
class ExhibitModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ExhibitModel(QObject *parent = nullptr);

    /// An unknown exhibit id empties the model.
    void setExhibit(BookPtr book, const QString &exhibitId);
    /// An exhibit that is not in the book, such as a chart of one row; its concepts are the book's.
    void setExhibit(BookPtr book, const Exhibit &exhibit);
    void setCurrentPeriod(const QString &period);
    /// From which a bridge between periods leads that leaves it to the reader; empty: its default.
    void setBasePeriod(const QString &period);
    void setAxisMode(AxisMode mode);
    void setUnit(const QString &unit);
    void setLanguage(Language language);

    [[nodiscard]] const BookPtr &book() const { return m_book; }
    [[nodiscard]] const Exhibit *exhibit() const { return m_exhibit ? &*m_exhibit : nullptr; }
    [[nodiscard]] const QList<Slot> &axis() const { return m_axis; }
    [[nodiscard]] AxisMode axisMode() const { return m_axisMode; }
    [[nodiscard]] const QString &currentPeriod() const { return m_currentPeriod; }
    /// The unit wished for, or the company's own where there is nothing in that one.
    [[nodiscard]] const Unit *shownUnit() const;
    [[nodiscard]] const NumberFormat &format() const { return m_format; }
    [[nodiscard]] ExhibitTexts texts() const;
    [[nodiscard]] const Fact &factAt(int row, int column) const;
    [[nodiscard]] const Concept *conceptAt(int row) const;
    [[nodiscard]] bool isTotal(int row) const;
    [[nodiscard]] bool isBridge() const;
    /// The period that the exhibit speaks about: the current one, or the one that a bridge is of instead.
    [[nodiscard]] QString focusPeriod() const;
    /// Place of that period on the axis; -1 if it is not there.
    [[nodiscard]] int currentColumn() const;
    /// The figure told under a value; a fact without value if the exhibit has no companion.
    [[nodiscard]] Fact companionAt(int column) const;
    /// "4Q02, 1Q03 not in release", or nothing where they are but a comparison passes over them; in a timeline, where
    /// each has its place and name, only the latter.
    [[nodiscard]] QString gapText(const Slot &gap) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Anything that a picture of the exhibit depends on has changed.
    void changed();

private:
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] Effect effectAt(int row, int column) const;
    [[nodiscard]] QVariant slotHeading(int section, int role) const;
    void take(BookPtr book, std::optional<Exhibit> exhibit);
    void rebuild();
    void compute();
    void announce();
    [[nodiscard]] QString derivedNote() const;
    [[nodiscard]] QString periodText(const Period &wished) const;
    [[nodiscard]] QString toolTip(int row, int column) const;

    [[nodiscard]] Fact figureAt(const QString &conceptId, const Slot &place) const;
    [[nodiscard]] Fact stepAt(const ExhibitStep &step, const Slot &place) const;
    [[nodiscard]] AxisChoice choice() const;

    BookPtr m_book;
    std::optional<Exhibit> m_exhibit;
    QString m_currentPeriod;
    QString m_basePeriod;
    AxisMode m_axisMode = AxisMode::Comparison;
    QString m_unit;
    NumberFormat m_format;
    QStringList m_rows; ///< concept ids
    QList<Slot> m_axis;
    const Period *m_focus = nullptr; ///< the period that the exhibit speaks about; null if the book does not name it
    std::vector<Fact> m_facts;       ///< row by row
};

} // namespace models
