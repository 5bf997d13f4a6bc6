#pragma once

#include "book/Book.h"
#include "formats/import/ImportPlan.h"
#include "text/Words.h"

#include <QAbstractTableModel>
#include <QSet>

namespace models {

/// The rows of a table to be imported, each with what it becomes; at first those that nobody knows. ChoicesRole of that
/// cell is what a row may become, EditRole the place of what it does among those. Labels of new rows can be typed.
class ImportRowsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LabelEnColumn, LabelJaColumn, ConceptColumn, ColumnCount };

    explicit ImportRowsModel(QObject *parent = nullptr);

    /// What somebody decided of a row of the same sheet before stays.
    void setRows(const BookPtr &book, const QString &statement, const ImportRows &rows);
    /// The rows of another sheet.
    void clear();
    /// In the order of the sheet.
    [[nodiscard]] ImportRows rows() const;
    /// What somebody has decided, which is worth remembering.
    [[nodiscard]] ImportRows decidedRows() const;
    [[nodiscard]] int undecidedCount() const;
    /// The next undecided row of this model, from the first again after the last; -1: there is none.
    [[nodiscard]] int undecidedAfter(int row) const;
    /// All undecided rows at once. A new item with a label in one language has it in both until the other is typed.
    void makeUndecidedNew();
    void skipUndecided();
    void setLanguage(Language language);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Somebody has decided or typed something.
    void edited();

private:
    enum Choice { NewChoice, SkipChoice, FirstConceptChoice };

    void listConcepts(const QString &statement);
    void findAmbiguous();
    void decide(ImportRow *row, int choice) const;
    void announceAll();
    [[nodiscard]] int choiceOf(const ImportRow &row) const;
    [[nodiscard]] QString textOf(const ImportRow &row) const;
    [[nodiscard]] QStringList choices() const;
    [[nodiscard]] QString nameOf(const QString &conceptId) const;

    BookPtr m_book;
    ImportRows m_rows;
    QSet<int> m_decided; ///< rows of the sheet
    QStringList m_concepts;
    QSet<QString> m_ambiguous; ///< names of more than one concept
    Words m_words;
};

} // namespace models
