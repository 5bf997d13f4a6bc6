#pragma once

#include "book/Concept.h"

#include <QColor>
#include <QHash>

#include <array>

namespace views {

enum class ThemeKind { Light, Dark };

/// What a colour is for; the colours themselves are in resources/theme/colors.csv, under these names.
enum class ColorRole {
    Window,
    Panel,
    Sidebar,
    Card,
    Line,
    Hair,
    Head,
    Sub,
    Field,
    FieldBorder,
    Ink1,
    Ink2,
    Ink3,
    Accent,
    OnAccent,
    SelectionFill,
    SelectionLine,
    Good,
    GoodFill,
    Bad,
    BadFill,
    Current,
    Previous,
    Zero,
    Connector,
};
inline constexpr int colorRoleCount = int(ColorRole::Connector) + 1;

/// A fill with the ink that is readable on it.
struct FillColors
{
    QColor fill;
    QColor label;
};

/// Every colour of the program in one table, light or dark. A concept's hue decides the colour of its bars, so the same
/// concept has the same colour in every chart.
class Theme
{
public:
    explicit Theme(ThemeKind kind = ThemeKind::Light);

    [[nodiscard]] ThemeKind kind() const { return m_kind; }
    [[nodiscard]] QColor color(ColorRole role) const { return m_colors.at(static_cast<std::size_t>(role)); }
    /// Bars of the current period, or the lighter ones of earlier periods.
    [[nodiscard]] FillColors series(models::Hue hue, bool current) const;

    /// A style sheet with its @role names replaced by this theme's colours.
    [[nodiscard]] QString filled(QString styleSheet) const;

private:
    struct HueColors
    {
        FillColors current;
        FillColors previous;
    };

    ThemeKind m_kind;
    std::array<QColor, colorRoleCount> m_colors;
    QHash<int, HueColors> m_hues;
};

} // namespace views
