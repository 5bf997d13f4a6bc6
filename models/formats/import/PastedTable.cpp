#include "PastedTable.h"

#include "formats/SheetReader.h"
#include "formats/TextDecoder.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// Takes a text apart into rows of cells.
class CellSplitter
{
public:
    CellSplitter(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {}

    [[nodiscard]] QList<QStringList> rows()
    {
        while (m_at < m_text.size())
            takeCell();
        if (!m_row.isEmpty())
            m_rows.append(m_row);
        return m_rows;
    }

private:
    void takeCell()
    {
        m_row.append(m_text.at(m_at) == u'"' && isClosed() ? quoted() : plain());
        const bool ends = m_at >= m_text.size() || m_text.at(m_at) == u'\n';
        if (!ends && m_at + 1 == m_text.size())
            m_row.append(QString()); // after the last separator
        ++m_at;
        if (!ends)
            return;
        m_rows.append(m_row);
        m_row.clear();
    }

    [[nodiscard]] bool isEnd(qsizetype at) const
    {
        return at >= m_text.size() || m_text.at(at) == m_separator || m_text.at(at) == u'\n';
    }

    /// The quotation mark that ends the cell, which begins with one; -1 if it is none but a part of the text.
    [[nodiscard]] qsizetype closing() const
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            if (m_text.at(at) != u'"')
                continue;
            if (isEnd(at + 1))
                return at;
            if (m_text.at(at + 1) != u'"')
                return -1;
            ++at;
        }
        return -1;
    }
    [[nodiscard]] bool isClosed() const { return closing() >= 0; }

    [[nodiscard]] QString quoted()
    {
        const qsizetype end = closing();
        QString cell = m_text.mid(m_at + 1, end - m_at - 1).replace(u"\"\""_s, u"\""_s);
        m_at = end + 1;
        return cell;
    }

    [[nodiscard]] QString plain()
    {
        const qsizetype start = m_at;
        while (!isEnd(m_at))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    QStringList m_row;
    QList<QStringList> m_rows;
};

ReadResult<QList<Sheet>> readTextTable(const QString &path)
{
    constexpr qint64 longest = 64LL * 1024 * 1024;
    const QString name = QFileInfo(path).fileName();
    QFile input(path);
    if (input.size() > longest)
        return ReadErrors{
            {ReadProblem::TooLarge, name, 0, {}, QString::number(input.size()), QString::number(longest)}};
    if (!input.open(QIODevice::ReadOnly))
        return ReadErrors{{ReadProblem::Unreadable, name, 0, {}, input.errorString()}};
    const auto text = decodeText(input.readAll());
    if (!text || text->contains(QChar::Null))
        return ReadErrors{{ReadProblem::BadEncoding, name, 0, {}, {}, u"UTF-8, UTF-16, CP932"_s}};
    return QList<Sheet>{pastedTable(*text, name)};
}

} // namespace

Sheet pastedTable(const QString &text, const QString &name)
{
    const QString lines = QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    const QChar separator = lines.contains(u'\t') ? u'\t' : u',';
    return {name, name, CellSplitter(lines, separator).rows()};
}

ReadResult<QList<Sheet>> readTables(const QString &path)
{
    return sheetSource(path) == SheetSource::Table ? readTextTable(path) : readSheets(path);
}

} // namespace models
