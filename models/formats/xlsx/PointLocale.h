#pragma once

#include <QtGlobal>

#include <locale.h>

namespace models::xlsx {

/// While it lives, C functions of this thread write a point in decimal numbers, whatever the locale has there.
class PointLocale
{
public:
    PointLocale();
    ~PointLocale();
    Q_DISABLE_COPY_MOVE(PointLocale)

private:
    locale_t m_point;
    locale_t m_before;
};

} // namespace models::xlsx
