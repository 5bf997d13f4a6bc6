#pragma once

#include "formats/ReadError.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>

#include <memory>
#include <optional>

using zip_t = struct zip;
using zip_file_t = struct zip_file;

namespace models::xlsx {

/// One file of an archive, unpacked while it is read and never beyond what an archive may hold.
class ArchivePart : public QIODevice
{
public:
    ArchivePart(zip_t *archive, quint64 index, QString name);
    ~ArchivePart() override;
    Q_DISABLE_COPY_MOVE(ArchivePart)

    [[nodiscard]] bool isSequential() const override { return true; }
    /// Why reading stopped before the end.
    [[nodiscard]] const std::optional<ReadError> &fault() const { return m_fault; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file = nullptr;
    QString m_name;
    quint64 m_read = 0;
    std::optional<ReadError> m_fault;
};

/// The zip archive that a workbook is. One that would unpack to too much is refused before anything is unpacked.
class Archive
{
public:
    /// `file` is the name to put into errors.
    [[nodiscard]] static ReadResult<Archive> open(const QByteArray &bytes, const QString &file);

    /// Names of parts are told apart neither by case nor by the kind of slash, and may begin with one.
    [[nodiscard]] bool contains(const QString &part) const;
    /// Nothing if there is no such part. To be read before the archive goes.
    [[nodiscard]] std::unique_ptr<ArchivePart> part(const QString &name) const;

private:
    struct Close
    {
        void operator()(zip_t *archive) const;
    };

    explicit Archive(QByteArray bytes);
    [[nodiscard]] std::optional<ReadError> listParts(const QString &file);

    QByteArray m_bytes; ///< in which libzip reads
    std::unique_ptr<zip_t, Close> m_zip;
    QHash<QString, quint64> m_parts;
};

} // namespace models::xlsx
