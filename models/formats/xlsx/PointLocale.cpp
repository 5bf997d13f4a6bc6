#include "PointLocale.h"

namespace models::xlsx {

PointLocale::PointLocale()
    : m_point(newlocale(LC_ALL_MASK, "C", nullptr))
    , m_before(uselocale(m_point))
{}

PointLocale::~PointLocale()
{
    uselocale(m_before);
    freelocale(m_point);
}

} // namespace models::xlsx
