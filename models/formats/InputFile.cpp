#include "InputFile.h"

#include <QFile>

namespace models {

ReadResult<QByteArray> readInput(const QString &path, const QString &name)
{
    constexpr qint64 mostBytes = 64LL * 1024 * 1024;
    QFile input(path);
    if (input.size() > mostBytes)
        return ReadErrors{
            {ReadProblem::TooLarge, name, 0, {}, QString::number(input.size()), QString::number(mostBytes)}};
    if (!input.open(QIODevice::ReadOnly))
        return ReadErrors{{ReadProblem::Unreadable, name, 0, {}, input.errorString()}};
    return input.readAll();
}

} // namespace models
