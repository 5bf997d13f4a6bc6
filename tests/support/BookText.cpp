#include "BookText.h"

#include "Problems.h"
#include "formats/CsvReader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

BookText &BookText::set(const QString &sheet, const QString &csv)
{
    const auto found = std::ranges::find(m_texts, sheet, &SheetText::name);
    if (found == m_texts.end())
        m_texts.append({sheet, csv});
    else
        found->csv = csv;
    return *this;
}

BookText &BookText::remove(const QString &sheet)
{
    if (m_texts.removeIf([&](const SheetText &text) { return text.name == sheet; }) != 1)
        qFatal("no sheet to remove");
    return *this;
}

BookText &BookText::append(const QString &sheet, const QString &line)
{
    find(sheet).csv += line + u'\n';
    return *this;
}

BookText &BookText::replace(const QString &sheet, const QString &before, const QString &after)
{
    QString &csv = find(sheet).csv;
    if (csv.count(before) != 1)
        qFatal("'%s' must stand once in sheet %s", qPrintable(before), qPrintable(sheet));
    csv.replace(before, after);
    return *this;
}

BookText::SheetText &BookText::find(const QString &sheet)
{
    const auto found = std::ranges::find(m_texts, sheet, &SheetText::name);
    if (found == m_texts.end())
        qFatal("no sheet %s", qPrintable(sheet));
    return *found;
}

QList<models::Sheet> BookText::sheets() const
{
    QList<models::Sheet> sheets;
    for (const SheetText &text : m_texts) {
        const QString file = text.name + u".csv"_s;
        const auto rows = models::readCsv(text.csv.toUtf8(), file);
        if (!std::holds_alternative<QList<QStringList>>(rows))
            qFatal("%s", qPrintable(problems(rows).join(u'\n')));
        sheets.append({text.name, file, std::get<QList<QStringList>>(rows)});
    }
    return sheets;
}

models::BookPtr BookText::book() const
{
    const auto result = read();
    if (!std::holds_alternative<models::BookPtr>(result))
        qFatal("%s", qPrintable(problems(result).join(u'\n')));
    return std::get<models::BookPtr>(result);
}

void BookText::write(const QString &folder) const
{
    for (const SheetText &text : m_texts) {
        QFile file(folder + u'/' + text.name + u".csv"_s);
        if (!QDir().mkpath(QFileInfo(file).path()) || !file.open(QIODevice::WriteOnly)
            || file.write(text.csv.toUtf8()) < 0)
            qFatal("%s", qPrintable(file.errorString()));
    }
}

models::BookPtr bookAt(const QString &path)
{
    const auto read = models::readBook(path);
    if (!std::holds_alternative<models::BookPtr>(read))
        qFatal("%s", qPrintable(problems(read).join(u'\n')));
    return std::get<models::BookPtr>(read);
}
