#pragma once

#include "Arguments.h"
#include "book/Book.h"

#include <optional>

namespace app {

inline constexpr int exitDone = 0;
inline constexpr int exitFindings = 1;
inline constexpr int exitBadUsage = 2;

/// One line on standard error; returns the exit code for bad usage.
int complain(const QString &line);

/// On standard output; returns the exit code.
[[nodiscard]] int print(const QString &text);

/// Whether something is there that writing would replace; an empty folder is nothing.
[[nodiscard]] bool isTaken(const QString &path);
/// Says so; returns the exit code for bad usage.
int refuseToReplace(const QString &path);

/// The book at the path; every problem goes to standard error.
[[nodiscard]] std::optional<models::BookPtr> loadBook(const QString &path);

/// The book with the running orders that its user has made for it; what is wrong with them goes to standard error.
[[nodiscard]] models::BookPtr withUsersOrders(const models::BookPtr &book, const QString &path);

/// Runs a sub-command and returns its exit code.
[[nodiscard]] int runCommand(const Arguments &arguments);

} // namespace app
