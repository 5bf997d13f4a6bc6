#pragma once

#include <QAbstractItemModel>
#include <QStringList>

/// A whole item model as text, one line a row: the head, then every row, children indented by two spaces,
/// cells separated by " | ". For comparisons of whole tables: QCOMPARE(toText(model), table(uR"(...)")).
[[nodiscard]] QStringList toText(const QAbstractItemModel &model, int role = Qt::DisplayRole);

/// The horizontal head in one role.
[[nodiscard]] QStringList headTexts(const QAbstractItemModel &model, int role = Qt::DisplayRole);

/// The lines of an expected table; the line break after the opening and before the closing mark does not
/// count.
[[nodiscard]] QStringList table(QStringView block);
