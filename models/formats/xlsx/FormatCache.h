#pragma once

#include <algorithm>
#include <utility>
#include <vector>

struct lxw_format;

namespace models::xlsx {

/// The formats of a workbook being written, each made once for its looks.
template<typename Look>
class FormatCache
{
public:
    /// `make` makes the format of a look that is asked for first.
    template<typename Make>
    [[nodiscard]] lxw_format *format(const Look &look, Make make)
    {
        const auto known = std::ranges::find(m_formats, look, &std::pair<Look, lxw_format *>::first);
        if (known != m_formats.end())
            return known->second;
        m_formats.emplace_back(look, make(look));
        return m_formats.back().second;
    }

private:
    std::vector<std::pair<Look, lxw_format *>> m_formats;
};

} // namespace models::xlsx
