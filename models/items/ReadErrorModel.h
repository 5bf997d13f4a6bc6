#pragma once

#include "formats/ReadError.h"
#include "text/Words.h"

#include <QAbstractTableModel>

namespace models {

/// What is wrong in a book, a line a problem: where, what, what was found and what was expected.
class ReadErrorModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SheetColumn, RowColumn, CellColumn, ProblemColumn, FoundColumn, ExpectedColumn, ColumnCount };

    explicit ReadErrorModel(QObject *parent = nullptr);

    void setErrors(const ReadErrors &errors);
    void setLanguage(Language language);
    [[nodiscard]] const ReadErrors &errors() const { return m_errors; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ReadErrors m_errors;
    Words m_words;
};

} // namespace models
