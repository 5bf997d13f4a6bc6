#pragma once

#include "text/NumberFormat.h"
#include "tieout/TieOut.h"

#include <QAbstractTableModel>

namespace models {

/// Which checks are listed, and how they are put together.
struct CheckFilter
{
    enum class Which { All, Agree, Rounding, Open, Reviewed };
    enum class GroupBy { Size, Kind, Statement };

    Which which = Which::Open;
    std::optional<CheckKind> kind;
    std::optional<Language> edition;
    QString words; ///< looked for in items and places, in both languages
    GroupBy groupBy = GroupBy::Size;

    bool operator==(const CheckFilter &) const = default;
};

/// The checks of a tie-out as a list, in groups with a heading each. Roles: see Roles.h.
class CheckModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        FindingColumn,
        ItemColumn,
        PeriodColumn,
        PrintedColumn,
        ComputedColumn,
        DifferenceColumn,
        WhereColumn,
        EditionColumn,
        ColumnCount
    };

    explicit CheckModel(QObject *parent = nullptr);

    void setTieOut(std::shared_ptr<const TieOut> tieOut);
    void setFilter(const CheckFilter &filter);
    void setLanguage(Language language);

    [[nodiscard]] const std::shared_ptr<const TieOut> &tieOut() const { return m_tieOut; }
    [[nodiscard]] const CheckFilter &filter() const { return m_filter; }
    [[nodiscard]] const NumberFormat &format() const { return m_format; }
    /// Null for a heading.
    [[nodiscard]] const Check *checkAt(int row) const;
    [[nodiscard]] int checkCount() const { return m_count; }
    /// Which of the listed checks it is, from 1; 0 for a heading.
    [[nodiscard]] int numberAt(int row) const;
    /// The next row with a check in that direction, -1 if there is none.
    [[nodiscard]] int nextCheck(int row, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    /// A heading, or a check with its number.
    struct Line
    {
        int check = -1;
        int number = 0;
        int group = 0;
    };

    void rebuild();
    [[nodiscard]] bool isListed(const Check &check) const;
    [[nodiscard]] bool isOfEdition(const Check &check) const;
    [[nodiscard]] bool hasWords(const Check &check, QHash<QString, bool> *known) const;
    [[nodiscard]] int groupOf(const Check &check) const;
    [[nodiscard]] QString heading(int group) const;
    [[nodiscard]] QString place(const Check &check, const QString &caption) const;
    [[nodiscard]] bool standsOut(const Check *check, Column column) const;
    [[nodiscard]] QString text(const Line &line, Column column) const;

    std::shared_ptr<const TieOut> m_tieOut;
    CheckFilter m_filter;
    NumberFormat m_format;
    QList<Line> m_lines;
    int m_count = 0;
};

} // namespace models
