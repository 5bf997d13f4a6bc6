#pragma once

#include "ReadError.h"
#include "book/Book.h"

namespace models {

/// Running orders kept in two sheets, orders.csv and slides.csv, in a book's folder or in one of their own.

/// Writes both sheets aside first, so that a full disk leaves the old ones as they are. Returns what went wrong, empty
/// if nothing did. Texts are written as they are, but a reader drops blanks around them, and takes a text in one
/// language only for a fault: RunningOrderModel::order has neither.
[[nodiscard]] QString writeRunningOrders(const QString &folder, const QList<RunningOrder> &orders);

/// What was written, checked against the book whose exhibits and statements it names. Without the sheets no orders.
[[nodiscard]] ReadResult<QList<RunningOrder>> readRunningOrders(const Book &book, const QString &folder);

} // namespace models
