#pragma once

#include "book/Book.h"
#include "formats/ReadError.h"

namespace app {

/// Where running orders are kept: in the book's own folder, or, if that can't be written, beside it in a folder of the
/// user's. The user's take the place of the book's of the same id.
class OrderStore
{
public:
    /// What the book was read from; empty: nothing that could be written. `userFolder` holds one folder a book.
    explicit OrderStore(QString bookPath, QString userFolder = defaultUserFolder());

    [[nodiscard]] static QString defaultUserFolder();

    /// Where they are written.
    [[nodiscard]] QString folder(const models::Book &book) const;
    /// The user's, then those of the book that they don't replace; or what is wrong with the user's.
    [[nodiscard]] models::ReadResult<QList<models::RunningOrder>> load(const models::Book &book) const;
    /// Orders that come with a book which can't be written: they can be edited, but not be done away with.
    [[nodiscard]] QStringList fixedIds(const models::Book &book) const;
    /// Returns what went wrong, empty if nothing did; then the old ones are intact. Old ones that could not be read
    /// are kept under other names.
    [[nodiscard]] QString save(const models::Book &book, const QList<models::RunningOrder> &orders) const;

private:
    [[nodiscard]] bool isWritable() const;

    QString m_bookPath;
    QString m_userFolder;
};

/// The book with the orders of the store, or as it is, with what is wrong with them.
[[nodiscard]] models::BookPtr withStoredOrders(const models::BookPtr &book, const OrderStore &store,
                                               models::ReadErrors *errors);

} // namespace app
