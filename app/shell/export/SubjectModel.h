#pragma once

#include "snapshots/Snapshot.h"

#include <QAbstractItemModel>

#include <optional>

namespace app {

/// What can be exported as a checklist: the pages of the dashboard with their exhibits, last the statements. A group's
/// box ticks all below it and shows whether all, some or none are ticked.
class SubjectModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit SubjectModel(QObject *parent = nullptr);

    /// Nothing is ticked at first.
    void setBook(models::BookPtr book);
    void setLanguage(models::Language language);

    /// Those ticked, in the order of the list.
    [[nodiscard]] QList<views::Subject> chosen() const;
    /// Ticks these and no others; those that the book lacks are passed over.
    void setChosen(const QList<views::Subject> &subjects);
    [[nodiscard]] QList<views::Subject> all() const;
    /// All of one page; of no page: the statements.
    [[nodiscard]] QList<views::Subject> ofPage(const QString &page) const;
    /// Those of the given ones that the book has, in the order of the list.
    [[nodiscard]] QList<views::Subject> sorted(const QList<views::Subject> &subjects) const;
    /// Nothing of a group.
    [[nodiscard]] std::optional<views::Subject> subjectAt(const QModelIndex &index) const;
    /// Invalid if the book has no such subject.
    [[nodiscard]] QModelIndex indexOf(const views::Subject &subject) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Other subjects are ticked than before.
    void chosenChanged();

private:
    struct Entry
    {
        views::Subject subject;
        bool isChosen = false;
    };
    struct Group
    {
        QString page; ///< empty: statements
        QList<Entry> entries;
    };

    void addGroup(const QString &page);
    [[nodiscard]] const Entry *entryAt(const QModelIndex &index) const; ///< null for a group
    [[nodiscard]] const Group &groupAt(const QModelIndex &index) const;
    [[nodiscard]] QString textAt(const QModelIndex &index) const;
    [[nodiscard]] Qt::CheckState stateAt(const QModelIndex &index) const;
    void announce(const QList<int> &roles);

    models::BookPtr m_book;
    models::Language m_language = models::Language::English;
    QList<Group> m_groups;
};

} // namespace app
