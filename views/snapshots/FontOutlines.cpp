#include "FontOutlines.h"

#include <QtEndian>

namespace views {
namespace {

constexpr qsizetype directoryStart = 12;
constexpr qsizetype directoryEntry = 16;
constexpr qsizetype locaFormat = 50; // indexToLocFormat in the head table

template<typename T>
qsizetype number(const QByteArray &bytes, qsizetype at)
{
    const bool inside = at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size();
    return inside ? qsizetype(qFromBigEndian<T>(bytes.constData() + at)) : 0;
}

QByteArray table(const QByteArray &font, QByteArrayView tag)
{
    const qsizetype count = number<quint16>(font, 4);
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype at = directoryStart + i * directoryEntry;
        if (font.mid(at, 4) == tag)
            return font.mid(number<quint32>(font, at + 8), number<quint32>(font, at + 12));
    }
    return {};
}

/// Where each glyph begins in the glyf table, and where the last one ends.
QList<qsizetype> offsets(const QByteArray &loca, bool isLong)
{
    QList<qsizetype> result;
    for (qsizetype at = 0; at < loca.size(); at += isLong ? 4 : 2)
        result.append(isLong ? number<quint32>(loca, at) : 2 * number<quint16>(loca, at));
    return result;
}

} // namespace

QList<QByteArray> fontOutlines(const QByteArray &trueType)
{
    const QByteArray glyf = table(trueType, "glyf");
    const bool isLong = number<quint16>(table(trueType, "head"), locaFormat) == 1;
    const auto starts = offsets(table(trueType, "loca"), isLong);
    QList<QByteArray> result;
    for (qsizetype i = 0; i + 1 < starts.size(); ++i)
        result.append(starts[i] < starts[i + 1] ? glyf.mid(starts[i], starts[i + 1] - starts[i]) : QByteArray());
    return result;
}

} // namespace views
