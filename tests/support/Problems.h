#pragma once

#include "formats/ReadError.h"

#include <QStringList>

/// Each error as one line: "BadNumber statements/income.csv row 3 column 2Q24: found '12a', expected
/// '1,234'".
[[nodiscard]] QStringList problems(const models::ReadErrors &errors);

/// Those of a result; none if the reading went well.
template<typename T>
[[nodiscard]] QStringList problems(const models::ReadResult<T> &result)
{
    const auto *errors = std::get_if<models::ReadErrors>(&result);
    return errors ? problems(*errors) : QStringList();
}
