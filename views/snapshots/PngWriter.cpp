#include "PngWriter.h"

#include <QtEndian>

#include <array>

namespace views {

namespace {

constexpr int compression = 3; // more takes twice the time for a tenth of the bytes

constexpr std::array<quint32, 256> checksums = [] {
    std::array<quint32, 256> table{};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        table[byte] = byte;
        for (int bit = 0; bit < 8; ++bit)
            table[byte] = (table[byte] >> 1) ^ (table[byte] & 1U ? 0xEDB88320U : 0U);
    }
    return table;
}();

quint32 checksum(const QByteArray &bytes)
{
    quint32 sum = ~0U;
    for (const char byte : bytes)
        sum = checksums[(sum ^ static_cast<uchar>(byte)) & 0xFFU] ^ (sum >> 8);
    return ~sum;
}

QByteArray number(qint64 value)
{
    const quint32 bigEndian = qToBigEndian(static_cast<quint32>(value));
    return QByteArray(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return number(data.size()) + body + number(checksum(body));
}

QByteArray header(const QImage &image)
{
    constexpr char bits = 8;
    const char colors = image.hasAlphaChannel() ? 6 : 2; // red, green and blue, with alpha or without
    return number(image.width()) + number(image.height()) + bits + colors + QByteArray(3, '\0');
}

QByteArray resolution(const QImage &image)
{
    constexpr char perMetre = 1;
    return number(image.dotsPerMeterX()) + number(image.dotsPerMeterY()) + perMetre;
}

QByteArray titleText(const QString &title)
{
    constexpr int emptyFields = 5; // end of the keyword, not compressed, and neither language nor translated keyword
    return "Title" + QByteArray(emptyFields, '\0') + title.toUtf8();
}

// Every line of colours, and of alpha where the image has it, after a byte that says it is unfiltered. Without an image
// in between: fresh memory is what takes the time.
QByteArray plainLines(const QImage &image)
{
    const int channels = image.hasAlphaChannel() ? 4 : 3;
    QByteArray lines((qsizetype(image.width()) * channels + 1) * image.height(), Qt::Uninitialized);
    char *out = lines.data();
    for (int y = 0; y < image.height(); ++y) {
        *out++ = 0;
        const auto *pixels = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const std::array<int, 4> values{qRed(pixels[x]), qGreen(pixels[x]), qBlue(pixels[x]), qAlpha(pixels[x])};
            for (int channel = 0; channel < channels; ++channel)
                *out++ = static_cast<char>(values.at(static_cast<std::size_t>(channel)));
        }
    }
    return lines;
}

QByteArray compressedLines(const QImage &image)
{
    constexpr int lengthField = 4; // which Qt puts before the stream
    return qCompress(plainLines(image), compression).sliced(lengthField);
}

} // namespace

QByteArray pngOf(const QImage &image, const QString &title)
{
    const QImage pixels = image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", header(pixels)) + chunk("pHYs", resolution(image))
           + chunk("iTXt", titleText(title)) + chunk("IDAT", compressedLines(pixels)) + chunk("IEND", {});
}

} // namespace views
