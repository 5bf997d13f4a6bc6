#pragma once

#include <QList>
#include <QSize>
#include <QString>

#include <optional>

namespace views {

/// What pages are laid out on. Lengths are in units of 1/144 inch, the pixels in which type sizes are given.
struct PageFormat
{
    QString id;           ///< "a4", "slide"; of somebody's own size "1600x900"
    QSize pixels;         ///< of a picture at scale 1
    bool isSlide = false; ///< an exhibit fills it in the type of a slide; otherwise it stands over its table

    /// The page in layout units: paper as large as it is, a slide with a longer side of 1920 whatever its pixels.
    [[nodiscard]] QSizeF size() const;
};

/// A4 and Letter each way, a slide at 1920 x 1080 and at 3840 x 2160.
[[nodiscard]] const QList<PageFormat> &pageFormats();

/// One of those by its id; or a slide of any size: "1600x900", from 320x240 to 16384x16384.
[[nodiscard]] std::optional<PageFormat> pageFormat(const QString &name);

[[nodiscard]] PageFormat slideFormat(const QSize &pixels = {1920, 1080});

inline constexpr int layoutResolution = 144; ///< dots per inch

} // namespace views
