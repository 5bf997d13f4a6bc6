#include "ArchiveCheck.h"

#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

namespace models::xlsx {

namespace {

/// The fields of an archive that lead to its parts; a place outside reads as 0.
class ArchiveParts
{
public:
    explicit ArchiveParts(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_end(bytes.lastIndexOf(QByteArrayView("PK\5\6")))
    {}

    [[nodiscard]] bool isWhole() const;

private:
    template<typename T>
    [[nodiscard]] qsizetype number(qsizetype place) const
    {
        const bool isInside = place >= 0 && place + qsizetype(sizeof(T)) <= m_bytes.size();
        return isInside ? qsizetype(qFromLittleEndian<T>(m_bytes.constData() + place)) : 0;
    }
    [[nodiscard]] QByteArray part(qsizetype entry) const;

    const QByteArray &m_bytes;
    qsizetype m_end; ///< where the list of parts ends
};

QByteArray inflated(QByteArray packed, qsizetype size)
{
    QByteArray plain(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef *>(plain.data());
    stream.avail_out = static_cast<uInt>(plain.size());
    const int result = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return result == Z_STREAM_END ? plain : QByteArray();
}

bool isWholeXml(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

QByteArray ArchiveParts::part(qsizetype entry) const
{
    constexpr qsizetype packedSize = 20;
    constexpr qsizetype plainSize = 24;
    constexpr qsizetype header = 42; // where the part's own header is
    constexpr qsizetype nameLength = 26;
    constexpr qsizetype extraLength = 28;
    constexpr qsizetype headerLength = 30;
    const auto start = number<quint32>(entry + header);
    const qsizetype data
        = start + headerLength + number<quint16>(start + nameLength) + number<quint16>(start + extraLength);
    return inflated(m_bytes.mid(data, number<quint32>(entry + packedSize)), number<quint32>(entry + plainSize));
}

bool ArchiveParts::isWhole() const
{
    constexpr qsizetype countPlace = 10;
    constexpr qsizetype listPlace = 16;
    constexpr qsizetype entryLength = 46;
    constexpr qsizetype firstLength = 28; // of name, extra and comment, two bytes each
    if (m_end < 0)
        return false;
    qsizetype entry = number<quint32>(m_end + listPlace);
    for (qsizetype left = number<quint16>(m_end + countPlace); left > 0; --left) {
        if (!isWholeXml(part(entry)))
            return false;
        entry += entryLength + number<quint16>(entry + firstLength) + number<quint16>(entry + firstLength + 2)
                 + number<quint16>(entry + firstLength + 4);
    }
    return true;
}

} // namespace

bool isWholeArchive(const QByteArray &bytes)
{
    return ArchiveParts(bytes).isWhole();
}

} // namespace models::xlsx
