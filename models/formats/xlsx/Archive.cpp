#include "Archive.h"

#include <zip.h>

namespace models::xlsx {

namespace {

constexpr quint64 mostPartBytes = 128ULL * 1024 * 1024;
constexpr quint64 mostBytes = 256ULL * 1024 * 1024;
constexpr quint64 mostParts = 10'000;

QString partKey(const QString &name)
{
    QString key = name.toLower().replace(u'\\', u'/');
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

ReadError tooLarge(const QString &file, quint64 found, quint64 most)
{
    return {ReadProblem::TooLarge, file, 0, {}, QString::number(found), QString::number(most)};
}

ReadProblem problemOf(const zip_error_t *error)
{
    switch (zip_error_code_zip(error)) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
    case ZIP_ER_ENCRNOTSUPP:
        return ReadProblem::PasswordProtected;
    case ZIP_ER_COMPNOTSUPP:
        return ReadProblem::Unsupported;
    default:
        return ReadProblem::DamagedWorkbook;
    }
}

} // namespace

ArchivePart::ArchivePart(zip_t *archive, quint64 index, QString name)
    : m_name(std::move(name))
{
    zip_stat_t stat;
    if (zip_stat_index(archive, index, 0, &stat) == 0 && stat.size > mostPartBytes)
        m_fault = tooLarge(m_name, stat.size, mostPartBytes);
    else if ((m_file = zip_fopen_index(archive, index, 0)))
        open(ReadOnly | Unbuffered);
    else
        m_fault = ReadError{problemOf(zip_get_error(archive)), m_name};
}

ArchivePart::~ArchivePart()
{
    if (m_file)
        zip_fclose(m_file);
}

// A size that the archive claims may be a lie; what comes out is counted.
qint64 ArchivePart::readData(char *data, qint64 size)
{
    if (m_fault)
        return -1;
    const qint64 read = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (read < 0)
        m_fault = ReadError{problemOf(zip_file_get_error(m_file)), m_name};
    else if ((m_read += static_cast<quint64>(read)) > mostPartBytes)
        m_fault = tooLarge(m_name, m_read, mostPartBytes);
    return m_fault ? -1 : read;
}

void Archive::Close::operator()(zip_t *archive) const
{
    zip_discard(archive);
}

Archive::Archive(QByteArray bytes)
    : m_bytes(std::move(bytes))
{
    zip_source_t *source
        = zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, nullptr);
    m_zip.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
    if (!m_zip)
        zip_source_free(source);
}

ReadResult<Archive> Archive::open(const QByteArray &bytes, const QString &file)
{
    Archive archive(bytes);
    if (!archive.m_zip)
        return ReadErrors{{ReadProblem::DamagedWorkbook, file}};
    if (const auto error = archive.listParts(file))
        return ReadErrors{*error};
    return archive;
}

std::optional<ReadError> Archive::listParts(const QString &file)
{
    const auto count = static_cast<quint64>(zip_get_num_entries(m_zip.get(), 0));
    if (count > mostParts)
        return tooLarge(file, count, mostParts);
    quint64 bytes = 0;
    for (quint64 index = 0; index < count; ++index) {
        zip_stat_t part;
        if (zip_stat_index(m_zip.get(), index, 0, &part) != 0)
            return ReadError{ReadProblem::DamagedWorkbook, file};
        if (part.encryption_method != ZIP_EM_NONE)
            return ReadError{ReadProblem::PasswordProtected, file};
        if (part.size > mostBytes || (bytes += part.size) > mostBytes)
            return tooLarge(file, std::max<quint64>(bytes, part.size), mostBytes);
        const QString key = partKey(QString::fromUtf8(part.name));
        if (!m_parts.contains(key))
            m_parts.insert(key, index);
    }
    return std::nullopt;
}

bool Archive::contains(const QString &part) const
{
    return m_parts.contains(partKey(part));
}

std::unique_ptr<ArchivePart> Archive::part(const QString &name) const
{
    const auto found = m_parts.constFind(partKey(name));
    return found == m_parts.constEnd() ? nullptr : std::make_unique<ArchivePart>(m_zip.get(), *found, name);
}

} // namespace models::xlsx
