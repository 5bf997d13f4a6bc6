#pragma once

#include "StatementColumns.h"
#include "analysis/FigureChanges.h"
#include "text/NumberFormat.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace models {

/// A statement or table as a tree: column 0 the line items, then one column of figures each.
/// As printed it shows the very characters of the edition in the current language (the other edition's where that
/// one does not print the table); as computed it shows the program's own figures around the current period.
/// A thin window over the book: a change of language or unit announces changed data, never a reset.
/// Roles: see Roles.h.
class StatementModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit StatementModel(QObject *parent = nullptr);

    /// An unknown statement id empties the model.
    void setStatement(BookPtr book, const QString &statementId);
    /// A table that is not in the book, such as an exhibit's own; its concepts are the book's.
    void setStatement(BookPtr book, const Statement &statement);
    void setPresentation(Presentation presentation);
    /// Whether computed columns compare or run through every quarter.
    void setAxisMode(AxisMode mode);
    /// The period around which computed columns are built.
    void setCurrentPeriod(const QString &period);
    /// Money is shown in this unit, as computed; empty: each figure in its own.
    void setUnit(const QString &unit);
    void setLanguage(Language language);
    /// Where the tie-out has findings that nobody has reviewed: sources of facts.
    void setFindings(const QList<Source> &findings);
    /// Figures to be marked as changed.
    void setChanges(const QList<FigureChange> &changes);

    [[nodiscard]] const BookPtr &book() const { return m_book; }
    [[nodiscard]] const Statement *statement() const { return m_statement ? &*m_statement : nullptr; }
    [[nodiscard]] const NumberFormat &format() const { return m_format; }
    [[nodiscard]] QString unit() const { return m_unit; }
    [[nodiscard]] Presentation presentation() const { return m_presentation; }
    [[nodiscard]] const QList<ShownColumn> &columns() const { return m_columns; }
    /// The edition shown as printed.
    [[nodiscard]] Language edition() const;
    /// The unit of the money columns as shown now.
    [[nodiscard]] const Unit *shownUnit() const;
    /// "Table 1. Revenues (JPY in millions)"; a table that is not in the release has no number.
    [[nodiscard]] QString heading() const;
    [[nodiscard]] QModelIndex indexOf(const QString &conceptId, const QString &period, Measure measure) const;
    /// Which of the statement's rows it is.
    [[nodiscard]] int statementRow(const QModelIndex &index) const { return static_cast<int>(index.internalId()); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const Row &rowAt(const QModelIndex &index) const;
    [[nodiscard]] const ShownColumn &columnAt(int section) const { return m_columns.at(section - 1); }
    [[nodiscard]] QVariant lineItemData(const Row &row, int role) const;
    [[nodiscard]] QVariant figureData(const QModelIndex &index, int role) const;
    [[nodiscard]] QString label(const Row &row) const;
    [[nodiscard]] QString noteMarks(const Row &row) const;
    [[nodiscard]] int printedRow(int row) const;
    [[nodiscard]] std::optional<Fact> factAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<Fact> computed(const Row &row, const ShownColumn &column) const;
    [[nodiscard]] QString text(const Fact &fact) const;
    [[nodiscard]] QVariant effect(const Fact &fact) const;
    [[nodiscard]] QVariant blankReason(const Row &row) const;
    [[nodiscard]] bool hasFinding(const QModelIndex &index) const;
    [[nodiscard]] QVariant changedFrom(const QModelIndex &index) const;
    [[nodiscard]] const Unit *moneyUnit() const;
    [[nodiscard]] QString groupHeading(const ShownColumn &column) const;
    [[nodiscard]] QString columnHeading(const ShownColumn &column) const;
    [[nodiscard]] bool inTranslationCurrency() const;

    void take(BookPtr book, std::optional<Statement> statement);
    void rebuild();
    void placeFindings();
    void announce();
    [[nodiscard]] QString shortHead(const ShownColumn &column) const;

    BookPtr m_book;
    std::optional<Statement> m_statement;
    Presentation m_presentation = Presentation::AsPrinted;
    AxisMode m_axisMode = AxisMode::Comparison;
    QString m_currentPeriod;
    QString m_unit;
    NumberFormat m_format;
    QHash<Column, QHash<QString, QString>> m_changedFrom; ///< by column and concept, what was printed before
    QList<Source> m_findings;
    QSet<quint64> m_findingCells; ///< those of this statement, by edition, row and column
    QList<ShownColumn> m_columns;
    QList<QList<int>> m_children; ///< by row + 1; 0 are the top rows
    QList<int> m_places;          ///< by row: its place among its parent's children
};

} // namespace models
