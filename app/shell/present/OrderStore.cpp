#include "OrderStore.h"

#include "formats/RunningOrders.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::RunningOrder;

namespace app {

namespace {

// Readable where it can be; books whose names have no Latin letters are told apart by the rest.
QString slugOf(const models::Company &company)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression ends(u"^-|-$"_s);
    constexpr qsizetype most = 80;
    constexpr qsizetype digits = 8;
    const QString name = company.name.en + u' ' + company.bookTitle.en;
    const QString slug = name.toLower().replace(others, u"-"_s).remove(ends).left(most);
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha1).toHex();
    return slug + u'-' + QString::fromLatin1(hash.left(digits));
}

QList<RunningOrder> joined(QList<RunningOrder> first, const QList<RunningOrder> &second)
{
    for (const RunningOrder &order : second)
        if (!std::ranges::count(first, order.id, &RunningOrder::id))
            first.append(order);
    return first;
}

// Under the first name that is free; where that cannot be done, writing tells.
void keepUnreadable(const QString &folder)
{
    QDir place(folder);
    for (const QString &name : {u"orders.csv"_s, u"slides.csv"_s}) {
        int copy = 1;
        while (place.exists(u"%1.unread-%2"_s.arg(name).arg(copy)))
            ++copy;
        place.rename(name, u"%1.unread-%2"_s.arg(name).arg(copy));
    }
}

} // namespace

OrderStore::OrderStore(QString bookPath, QString userFolder)
    : m_bookPath(std::move(bookPath))
    , m_userFolder(std::move(userFolder))
{}

QString OrderStore::defaultUserFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"orders"_s);
}

bool OrderStore::isWritable() const
{
    const QFileInfo info(m_bookPath);
    return !m_bookPath.isEmpty() && info.isDir() && info.isWritable();
}

QString OrderStore::folder(const models::Book &book) const
{
    return isWritable() ? m_bookPath : QDir(m_userFolder).filePath(slugOf(book.company()));
}

models::ReadResult<QList<RunningOrder>> OrderStore::load(const models::Book &book) const
{
    auto read = models::readRunningOrders(book, folder(book));
    if (auto *orders = std::get_if<QList<RunningOrder>>(&read))
        return joined(*orders, isWritable() ? QList<RunningOrder>() : book.content().runningOrders);
    return read;
}

QStringList OrderStore::fixedIds(const models::Book &book) const
{
    QStringList ids;
    if (isWritable() || m_bookPath.isEmpty() || !QFileInfo(m_bookPath).isDir())
        return ids;
    const auto read = models::readRunningOrders(book, m_bookPath);
    if (const auto *orders = std::get_if<QList<RunningOrder>>(&read))
        for (const RunningOrder &order : *orders)
            ids.append(order.id);
    return ids;
}

QString OrderStore::save(const models::Book &book, const QList<RunningOrder> &orders) const
{
    const QString place = folder(book);
    if (std::holds_alternative<models::ReadErrors>(models::readRunningOrders(book, place)))
        keepUnreadable(place);
    return models::writeRunningOrders(place, orders);
}

models::BookPtr withStoredOrders(const models::BookPtr &book, const OrderStore &store, models::ReadErrors *errors)
{
    auto read = store.load(*book);
    if (const auto *orders = std::get_if<QList<RunningOrder>>(&read))
        return *orders == book->content().runningOrders ? book : models::withRunningOrders(*book, *orders);
    *errors = std::get<models::ReadErrors>(read);
    return book;
}

} // namespace app
