#pragma once

#include <QtGlobal>

/// Whether to leave out a row of a test that has very many: all but every n-th, where KESSAN_TEST_EVERY says n. Under
/// sanitizers everything takes five times as long, and rows of the same kind run the same code.
[[nodiscard]] inline bool isLeftOut()
{
    static const int every = qMax(1, qEnvironmentVariableIntValue("KESSAN_TEST_EVERY"));
    static int row = 0;
    return row++ % every != 0;
}
