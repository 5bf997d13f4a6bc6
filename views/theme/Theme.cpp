#include "Theme.h"

#include "formats/CsvReader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr std::array<const char *, colorRoleCount> roleNames{
    "window",    "panel",          "sidebar",        "card",      "line",      "hair", "head",
    "sub",       "field",          "field_border",   "ink1",      "ink2",      "ink3", "accent",
    "on_accent", "selection_fill", "selection_line", "good",      "good_fill", "bad",  "bad_fill",
    "current",   "previous",       "zero",           "connector",
};

constexpr std::array<const char *, 7> hueNames{"none", "navy", "blue", "teal", "gray", "ochre", "sand"};

// The tokens are part of the program: a fault in them is a fault of the build, and tests would show it.
QHash<QString, QStringList> readTokens(const QString &file)
{
    QFile input(file);
    std::ignore = input.open(QIODevice::ReadOnly);
    QHash<QString, QStringList> rows;
    const auto cells = models::readCsv(input.readAll(), file);
    if (const auto *lines = std::get_if<QList<QStringList>>(&cells))
        for (const QStringList &line : *lines)
            rows.insert(line.front(), line.sliced(1));
    return rows;
}

} // namespace

Theme::Theme(ThemeKind kind)
    : m_kind(kind)
{
    const auto colors = readTokens(u":/theme/colors.csv"_s);
    for (std::size_t role = 0; role < roleNames.size(); ++role)
        m_colors.at(role) = QColor(colors.value(QLatin1StringView(roleNames.at(role))).value(int(kind)));
    const auto hues = readTokens(u":/theme/hues.csv"_s);
    for (std::size_t hue = 0; hue < hueNames.size(); ++hue) {
        const QStringList row = hues.value(QLatin1StringView(hueNames.at(hue)));
        const auto dark = qsizetype(kind);
        m_hues.insert(int(hue), {{QColor(row.value(2 * dark)), QColor(row.value(4 + dark))},
                                 {QColor(row.value(2 * dark + 1)), QColor(row.value(6 + dark))}});
    }
}

FillColors Theme::series(models::Hue hue, bool current) const
{
    const HueColors colors = m_hues.value(int(hue));
    return current ? colors.current : colors.previous;
}

QString Theme::filled(QString styleSheet) const
{
    // Longest names first, so that @line does not eat the beginning of a longer one.
    std::vector<std::size_t> roles(roleNames.size());
    for (std::size_t i = 0; i < roles.size(); ++i)
        roles[i] = i;
    std::ranges::sort(roles, std::greater(), [](std::size_t role) { return qstrlen(roleNames.at(role)); });
    for (const std::size_t role : roles)
        styleSheet.replace(u'@' + QLatin1StringView(roleNames.at(role)), m_colors.at(role).name());
    return styleSheet;
}

} // namespace views
