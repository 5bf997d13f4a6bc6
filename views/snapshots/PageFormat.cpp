#include "PageFormat.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

QSizeF PageFormat::size() const
{
    constexpr qreal longerSide = 1920;
    return isSlide ? QSizeF(pixels) * (longerSide / std::max(pixels.width(), pixels.height())) : QSizeF(pixels);
}

const QList<PageFormat> &pageFormats()
{
    static const QList<PageFormat> formats{
        {u"slide"_s, {1920, 1080}, true},   {u"4k"_s, {3840, 2160}, true},
        {u"a4"_s, {1684, 1190}, false},     {u"a4-portrait"_s, {1190, 1684}, false},
        {u"letter"_s, {1584, 1224}, false}, {u"letter-portrait"_s, {1224, 1584}, false},
    };
    return formats;
}

PageFormat slideFormat(const QSize &pixels)
{
    return {u"%1x%2"_s.arg(pixels.width()).arg(pixels.height()), pixels, true};
}

std::optional<PageFormat> pageFormat(const QString &name)
{
    constexpr QSize least(320, 240);
    constexpr int most = 16384;
    const QString wished = name.toLower();
    const auto preset = std::ranges::find(pageFormats(), wished, &PageFormat::id);
    if (preset != pageFormats().end())
        return *preset;
    const QStringList sides = wished.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const bool isValid = sides.size() == 2 && size.width() >= least.width() && size.height() >= least.height()
                         && size.width() <= most && size.height() <= most;
    return isValid ? std::optional(slideFormat(size)) : std::nullopt;
}

} // namespace views
