#include "SheetFigure.h"

#include "text/NumberParser.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

// In a number format, characters of a text that are to be shown as they are.
QString literal(QString text)
{
    return text.isEmpty() ? text : u'"' + text.replace(u'"', u"\"\\\"\""_s) + u'"';
}

// The percent sign outside quotes, where it also says that the number is a fraction.
QString affix(const QString &text, bool isPercent)
{
    const qsizetype sign = isPercent ? text.indexOf(u'%') : -1;
    return sign < 0 ? literal(text) : literal(text.left(sign)) + u'%' + literal(text.mid(sign + 1));
}

// "1,234.5" in digit places.
QString places(const QString &digits)
{
    constexpr qsizetype mostWithoutComma = 3;
    const QString whole = digits.section(u'.', 0, 0);
    const QString fraction(digits.contains(u'.') ? digits.size() - whole.size() - 1 : 0, u'0');
    const bool hasLeadingZeros = whole.size() > 1 && whole.startsWith(u'0');
    const bool isUngrouped = whole.size() > mostWithoutComma && !whole.contains(u',');
    const QString format = whole.isEmpty()                  ? u"#"_s
                           : hasLeadingZeros || isUngrouped ? QString(hasLeadingZeros ? whole.size() : 1, u'0')
                                                            : u"#,##0"_s;
    return fraction.isEmpty() ? format : format + u'.' + fraction;
}

QString withoutSigns(QString affix)
{
    static const QRegularExpression signs(u"[-+()▲△−－（）＋]"_s);
    return affix.remove(signs);
}

/// A shown figure taken apart around its digits.
struct Parts
{
    QString before;
    QString digits;
    QString after;
};

std::optional<Parts> partsOf(const QString &text)
{
    static const QRegularExpression number(u"[0-9][0-9,]*(?:\\.[0-9]+)?|\\.[0-9]+"_s);
    const QRegularExpressionMatch match = number.match(text);
    // Digits of other widths can't be had by a format.
    if (!match.hasMatch() || number.match(text, match.capturedEnd()).hasMatch())
        return std::nullopt;
    return Parts{text.left(match.capturedStart()), match.captured(), text.mid(match.capturedEnd())};
}

// Points are figures too, though a word follows them.
std::optional<Decimal> pointsIn(const QString &text, const FigureMarks &marks)
{
    const bool hasWord
        = !marks.afterPoints.isEmpty() && text.startsWith(marks.beforePoints) && text.endsWith(marks.afterPoints);
    if (!hasWord)
        return std::nullopt;
    const QString inner
        = text.sliced(marks.beforePoints.size(), text.size() - marks.beforePoints.size() - marks.afterPoints.size());
    const auto figure = parseFigure(inner);
    const bool isNumber = figure && figure->kind == FigureKind::Number && !figure->percent;
    return isNumber ? std::optional(figure->value) : std::nullopt;
}

SheetFigure asItsText(const Decimal &value, const QString &text)
{
    return {value, literal(text), literal(text), literal(text)};
}

} // namespace

FigureMarks FigureMarks::of(const NumberFormat &format)
{
    const QString negative = format.number(Decimal(-1));
    const QString points = format.words()(QT_TRANSLATE_NOOP("Words", "%1 pt"));
    return {negative.section(u'1', 0, 0), negative.section(u'1', 1), points.section(u"%1"_s, 0, 0),
            points.section(u"%1"_s, 1)};
}

QString SheetFigure::format() const
{
    if (positive == negative && positive == zero)
        return positive;
    return (positive == zero ? QStringList{positive, negative} : QStringList{positive, negative, zero}).join(u';');
}

QString SheetFigure::section() const
{
    return value->isZero() ? zero : value->isNegative() ? negative : positive;
}

SheetFigure sheetFigure(const GridCell &cell, const FigureMarks &marks)
{
    constexpr int toFraction = -2;
    const std::optional<Decimal> points = cell.value ? std::nullopt : pointsIn(cell.text, marks);
    if (!cell.value && !points)
        return {};
    const Decimal value = cell.isPercent ? cell.value->scaledBy(toFraction) : cell.value ? *cell.value : *points;
    const std::optional<Parts> parts = partsOf(cell.text);
    if (!parts || (value.isZero() && value.isNegative()))
        return asItsText(value, cell.text);
    const auto around = [&](const QString &before, const QString &after) -> QString {
        return affix(before, cell.isPercent) + places(parts->digits) + affix(after, cell.isPercent);
    };
    const QString own = around(parts->before, parts->after);
    const QString plain = around(withoutSigns(parts->before), withoutSigns(parts->after));
    if (value.isNegative())
        return {value, plain, own, plain};
    const QString unit = cell.isPercent ? u"%"_s : QString();
    const QString negative
        = points ? around(marks.beforePoints + marks.beforeNegative, marks.afterNegative + marks.afterPoints)
                 : around(marks.beforeNegative, unit + marks.afterNegative);
    return {value, value.isZero() ? plain : own, negative, plain};
}

SheetFigure commonFormat(const QList<SheetFigure> &figures)
{
    const auto positive = std::ranges::find_if(figures, [&](const SheetFigure &figure) {
        return figure.hasPlaces() && !figure.value->isNegative() && !figure.value->isZero();
    });
    if (positive != figures.end())
        return *positive;
    const auto any = std::ranges::find_if(figures, &SheetFigure::hasPlaces);
    return any == figures.end() ? SheetFigure() : *any;
}

} // namespace models::xlsx
