#include "formats/BookReader.h"
#include "resources.h"
#include "theme/Theme.h"

#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

constexpr ThemeKind bothThemes[] = {ThemeKind::Light, ThemeKind::Dark};
constexpr Hue hues[] = {Hue::None, Hue::Navy, Hue::Blue, Hue::Teal, Hue::Gray, Hue::Ochre, Hue::Sand};

struct Linear
{
    double r;
    double g;
    double b;
};

double toLinear(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

Linear linear(const QColor &color)
{
    return {toLinear(color.redF()), toLinear(color.greenF()), toLinear(color.blueF())};
}

/// WCAG 2: from 1 to 21.
double contrast(const QColor &one, const QColor &other)
{
    const auto luminance = [](const QColor &color) {
        const Linear light = linear(color);
        return 0.2126 * light.r + 0.7152 * light.g + 0.0722 * light.b;
    };
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// How a colour looks to an eye that lacks one kind of cones (Machado, Oliveira and Fernandes 2009, severity 1).
struct Vision
{
    const char *name;
    double matrix[3][3];
};

constexpr Vision visions[] = {
    {"normal", {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}},
    {"protanopia", {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {"deuteranopia",
     {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {"tritanopia", {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
};

Linear seen(const QColor &color, const Vision &vision)
{
    const Linear in = linear(color);
    const auto mixed = [&](int row) {
        const auto &weights = vision.matrix[row];
        return std::clamp(weights[0] * in.r + weights[1] * in.g + weights[2] * in.b, 0.0, 1.0);
    };
    return {mixed(0), mixed(1), mixed(2)};
}

/// CIE L*a*b* under D65.
struct Lab
{
    double l;
    double a;
    double b;
};

Lab lab(const Linear &color)
{
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f((0.4124564 * color.r + 0.3575761 * color.g + 0.1804375 * color.b) / 0.95047);
    const double y = f(0.2126729 * color.r + 0.7151522 * color.g + 0.0721750 * color.b);
    const double z = f((0.0193339 * color.r + 0.1191920 * color.g + 0.9503041 * color.b) / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE 1976; 2.3 is a just noticeable difference.
double distance(const QColor &one, const QColor &other, const Vision &vision)
{
    const Lab a = lab(seen(one, vision));
    const Lab b = lab(seen(other, vision));
    return std::hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

QString said(const QString &what, double value)
{
    return u"%1: %2"_s.arg(what).arg(value, 0, 'f', 2);
}

QString hueName(Hue hue)
{
    static const QStringList names{u"none"_s, u"navy"_s, u"blue"_s, u"teal"_s, u"gray"_s, u"ochre"_s, u"sand"_s};
    return names.at(int(hue));
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasAColour();
    void themesAreOfTheirKind();
    void textIsReadable_data();
    void textIsReadable();
    void labelsAreReadableOnTheirFills();
    void shapesStandOutFromTheirGround();
    void goodAndBadDiffer();
    void currentIsToldFromPrevious();
    void neighboursInStacksDiffer_data();
    void neighboursInStacksDiffer();
    void huesAreDistinct();
    void sheetsAreFilled();
};

void TestTheme::everyRoleHasAColour()
{
    for (const ThemeKind kind : bothThemes) {
        const Theme theme(kind);
        for (int role = 0; role < colorRoleCount; ++role)
            QVERIFY2(theme.color(ColorRole(role)).isValid(), qPrintable(QString::number(role)));
        for (const Hue hue : hues)
            for (const bool current : {true, false}) {
                QVERIFY2(theme.series(hue, current).fill.isValid(), qPrintable(hueName(hue)));
                QVERIFY2(theme.series(hue, current).label.isValid(), qPrintable(hueName(hue)));
            }
    }
}

void TestTheme::themesAreOfTheirKind()
{
    QCOMPARE(Theme().kind(), ThemeKind::Light);
    QVERIFY(Theme(ThemeKind::Light).color(ColorRole::Card).lightnessF() > 0.9);
    QVERIFY(Theme(ThemeKind::Dark).color(ColorRole::Card).lightnessF() < 0.2);
}

void TestTheme::textIsReadable_data()
{
    QTest::addColumn<ColorRole>("ink");
    QTest::addColumn<ColorRole>("ground");
    const auto row = [](const char *name, ColorRole ink, ColorRole ground) { QTest::newRow(name) << ink << ground; };
    row("text on card", ColorRole::Ink1, ColorRole::Card);
    row("text on window", ColorRole::Ink1, ColorRole::Window);
    row("text on panel", ColorRole::Ink1, ColorRole::Panel);
    row("text on sidebar", ColorRole::Ink1, ColorRole::Sidebar);
    row("text in field", ColorRole::Ink1, ColorRole::Field);
    row("text of total", ColorRole::Ink1, ColorRole::Sub);
    row("text selected", ColorRole::Ink1, ColorRole::SelectionFill);
    row("label on card", ColorRole::Ink2, ColorRole::Card);
    row("label on window", ColorRole::Ink2, ColorRole::Window);
    row("label on panel", ColorRole::Ink2, ColorRole::Panel);
    row("label on sidebar", ColorRole::Ink2, ColorRole::Sidebar);
    row("label in head", ColorRole::Ink2, ColorRole::Head);
    row("label selected", ColorRole::Ink2, ColorRole::SelectionFill);
    row("caption on card", ColorRole::Ink3, ColorRole::Card);
    row("caption on window", ColorRole::Ink3, ColorRole::Window);
    row("caption on panel", ColorRole::Ink3, ColorRole::Panel);
    row("caption on total", ColorRole::Ink3, ColorRole::Sub);
    row("caption selected", ColorRole::Ink3, ColorRole::SelectionFill);
    row("on accent", ColorRole::OnAccent, ColorRole::Accent);
    row("good on card", ColorRole::Good, ColorRole::Card);
    row("good on total", ColorRole::Good, ColorRole::Sub);
    row("good selected", ColorRole::Good, ColorRole::SelectionFill);
    row("good on its fill", ColorRole::Good, ColorRole::GoodFill);
    row("bad on card", ColorRole::Bad, ColorRole::Card);
    row("bad on total", ColorRole::Bad, ColorRole::Sub);
    row("bad selected", ColorRole::Bad, ColorRole::SelectionFill);
    row("bad on its fill", ColorRole::Bad, ColorRole::BadFill);
}

void TestTheme::textIsReadable()
{
    QFETCH(const ColorRole, ink);
    QFETCH(const ColorRole, ground);
    for (const ThemeKind kind : bothThemes) {
        const double found = contrast(Theme(kind).color(ink), Theme(kind).color(ground));
        QVERIFY2(found >= 4.5, qPrintable(said(kind == ThemeKind::Dark ? u"dark"_s : u"light"_s, found)));
    }
}

void TestTheme::labelsAreReadableOnTheirFills()
{
    for (const ThemeKind kind : bothThemes)
        for (const Hue hue : hues)
            for (const bool current : {true, false}) {
                const FillColors colors = Theme(kind).series(hue, current);
                const double found = contrast(colors.fill, colors.label);
                QVERIFY2(found >= 4.5, qPrintable(said(hueName(hue), found)));
            }
}

// Lines and bars that carry meaning alone. Fills of a stack touch each other and have their names beside.
void TestTheme::shapesStandOutFromTheirGround()
{
    for (const ThemeKind kind : bothThemes) {
        const Theme theme(kind);
        for (const ColorRole role : {ColorRole::Good, ColorRole::Bad, ColorRole::Current, ColorRole::Zero,
                                     ColorRole::Connector, ColorRole::SelectionLine, ColorRole::Accent}) {
            const double found = contrast(theme.color(role), theme.color(ColorRole::Card));
            QVERIFY2(found >= 3, qPrintable(said(QString::number(int(role)), found)));
        }
    }
}

void TestTheme::goodAndBadDiffer()
{
    for (const ThemeKind kind : bothThemes)
        for (const Vision &vision : visions) {
            const double found
                = distance(Theme(kind).color(ColorRole::Good), Theme(kind).color(ColorRole::Bad), vision);
            QVERIFY2(found >= 25, qPrintable(said(QString::fromLatin1(vision.name), found)));
        }
}

void TestTheme::currentIsToldFromPrevious()
{
    for (const ThemeKind kind : bothThemes)
        for (const Hue hue : hues) {
            const Theme theme(kind);
            QVERIFY(theme.series(hue, true).fill != theme.series(hue, false).fill);
        }
}

void TestTheme::neighboursInStacksDiffer_data()
{
    QTest::addColumn<QList<Hue>>("stack");
    const BookPtr book = std::get<BookPtr>(readBook(resources::builtInBook()));
    for (const Exhibit &exhibit : book->content().exhibits) {
        if (exhibit.kind != ExhibitKind::StackedColumns)
            continue;
        QList<Hue> stack;
        for (const QString &conceptId : exhibit.concepts)
            stack.append(book->item(conceptId)->hue);
        QTest::newRow(qPrintable(exhibit.id)) << stack;
    }
}

// Segments that touch are more than three just noticeable differences apart, to every eye.
void TestTheme::neighboursInStacksDiffer()
{
    QFETCH(const QList<Hue>, stack);
    constexpr double least = 8;
    for (const ThemeKind kind : bothThemes)
        for (const bool current : {true, false})
            for (const Vision &vision : visions)
                for (qsizetype i = 1; i < stack.size(); ++i) {
                    const double found = distance(Theme(kind).series(stack.at(i - 1), current).fill,
                                                  Theme(kind).series(stack.at(i), current).fill, vision);
                    const QString what = u"%1 %2 %3-%4 %5"_s.arg(int(kind)).arg(
                        QString::fromLatin1(vision.name), hueName(stack.at(i - 1)), hueName(stack.at(i)),
                        current ? u"current"_s : u"previous"_s);
                    QVERIFY2(found >= least, qPrintable(said(what, found)));
                }
}

// So that a concept with a hue of its own is not taken for another.
void TestTheme::huesAreDistinct()
{
    for (const ThemeKind kind : bothThemes)
        for (const Hue one : hues)
            for (const Hue other : hues)
                if (one != Hue::None && one < other)
                    QVERIFY2(
                        distance(Theme(kind).series(one, true).fill, Theme(kind).series(other, true).fill, visions[0])
                            >= 10,
                        qPrintable(hueName(one) + u' ' + hueName(other)));
}

void TestTheme::sheetsAreFilled()
{
    const Theme theme;
    QCOMPARE(theme.filled(u"a{color:@ink1;background:@selection_fill;border-color:@line}b{color:@selection_line}"_s),
             u"a{color:#15202b;background:#e2edf8;border-color:#d3dae1}b{color:#0f4c8a}"_s);
    QFile sheet(u":/theme/style.qss"_s);
    QVERIFY(sheet.open(QIODevice::ReadOnly));
    const QString filled = theme.filled(QString::fromUtf8(sheet.readAll()));
    QVERIFY2(!filled.contains(u'@'), qPrintable(filled));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
