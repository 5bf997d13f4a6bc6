#pragma once

#include <QtGlobal>

namespace views {

/// What stands in columns beside the names of a stack's series.
enum class SideColumns { Share, Changes };

/// Type sizes and line widths of an exhibit for one outlet, in pixels of that outlet's page.
struct ChartMetrics
{
    int message;
    int what;
    int period;
    int total;
    int segment;
    int name;
    int axis;
    int dates;
    int source;
    int table;
    qreal line;   ///< hairlines, connectors
    qreal strong; ///< zero line, outlines
    qreal paddingX;
    qreal paddingTop;
    qreal paddingBottom;
    SideColumns sideColumns;

    /// Text lines are this much higher than their pixel size.
    static constexpr qreal lineSpacing = 1.4;

    [[nodiscard]] static constexpr ChartMetrics window()
    {
        return {16, 12, 12, 15, 12, 12, 12, 11, 11, 12, 1, 2, 16, 12, 8, SideColumns::Share};
    }
    /// At 1920 x 1080.
    [[nodiscard]] static constexpr ChartMetrics slide()
    {
        return {48, 36, 32, 36, 32, 32, 32, 32, 24, 32, 2, 4, 80, 34, 28, SideColumns::Changes};
    }
    /// On a page of 1684 x 1190.
    [[nodiscard]] static constexpr ChartMetrics page()
    {
        return {36, 24, 24, 24, 18, 18, 20, 18, 18, 20, 1, 2, 0, 0, 0, SideColumns::Share};
    }
    [[nodiscard]] constexpr ChartMetrics scaledBy(qreal factor) const
    {
        const auto px = [factor](int size) { return qRound(size * factor); };
        return {px(message),   px(what),        px(period),        px(total),           px(segment),
                px(name),      px(axis),        px(dates),         px(source),          px(table),
                line * factor, strong * factor, paddingX * factor, paddingTop * factor, paddingBottom * factor,
                sideColumns};
    }
};

} // namespace views
