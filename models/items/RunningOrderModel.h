#pragma once

#include "book/Book.h"
#include "text/Words.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>

namespace models {

class ExhibitModel;

/// A running order being edited: a row a slide, over the book whose exhibits and statements it shows.
/// Slides move by drag and drop, within the order and from one to another; whole exhibits can be dropped in as well. A
/// view must select whole rows and not overwrite what is dropped on, as it removes what was dragged away.
/// Language, unit and period announce changed data, never a reset.
class RunningOrderModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        PictureColumn, ///< no text; where a view puts number and picture
        TitleColumn,   ///< what the slide says; its check is whether it is shown
        NoteColumn,
        RevealColumn, ///< a check only
    };
    /// What a slide is comes in every column; its texts, as edited, in those of title and note.
    enum Role {
        ExhibitRole = Qt::UserRole, ///< QString id, empty for a statement's slide
        StatementRole,              ///< QString id, empty for an exhibit's slide
        NumberRole,   ///< QString place among the slides shown, empty for a hidden one; the vertical head says it too
        EnglishRole,  ///< QString own text in English, may be empty; can be set
        JapaneseRole, ///< the same in Japanese
    };

    explicit RunningOrderModel(QObject *parent = nullptr);
    ~RunningOrderModel() override;
    Q_DISABLE_COPY_MOVE(RunningOrderModel)

    void setOrder(BookPtr book, const RunningOrder &order);
    void setTitle(const Text &title);
    void setLanguage(Language language);
    /// In which, and of which, the exhibits' messages speak; empty: the company's own.
    void setUnit(const QString &unit);
    void setCurrentPeriod(const QString &period);

    /// As edited, fit to be written: a text written in one language only stands in for the other.
    [[nodiscard]] RunningOrder order() const;
    [[nodiscard]] const Slide &slideAt(int row) const { return m_order.slides.at(row); }
    [[nodiscard]] static Role textRole(Language language);

    /// Before that row; -1 or beyond the last: at the end. Ids that the book does not have are left out.
    void addExhibits(const QStringList &ids, int row);
    void addStatements(const QStringList &ids, int row);
    /// What a view of exhibits gives to be dragged here.
    [[nodiscard]] static QMimeData *slideMime(const QList<Slide> &slides);
    [[nodiscard]] static QMimeData *exhibitMime(const QStringList &ids);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    /// The order has been edited.
    void changed();

private:
    void insert(const QList<Slide> &slides, int row);
    void announce();
    void passPeriod();
    void announceNumbers();
    bool setText(int row, Column column, Language language, const QString &text);
    bool setCheck(int row, Column column, bool isChecked);
    [[nodiscard]] QString display(const Slide &slide, Column column) const;
    [[nodiscard]] QString number(int row) const;
    [[nodiscard]] QString title(const Slide &slide) const;
    [[nodiscard]] QString message(const QString &exhibit) const;
    [[nodiscard]] QVariant check(const Slide &slide, Column column) const;

    BookPtr m_book;
    RunningOrder m_order;
    QString m_currentPeriod; ///< empty: the company's own
    Words m_words;
    std::unique_ptr<ExhibitModel> m_exhibit;    ///< makes the messages
    mutable QHash<QString, QString> m_messages; ///< by exhibit, as a view asks for them many times
};

} // namespace models
