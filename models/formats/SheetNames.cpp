#include "SheetNames.h"

#include "BookLayout.h"
#include "Columns.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr qsizetype longestName = 31;
constexpr int firstRow = 2;
const QString numbered = u"statement "_s;

QStringList namesOfLayout()
{
    QStringList names;
    for (const SheetLayout &layout : bookLayout())
        names.append(layout.name);
    return names;
}

const QStringList &fixedNames()
{
    static const QStringList names = namesOfLayout();
    return names;
}

/// The row that "statement N" names, 0 for any other name.
int rowNamedBy(const QString &name)
{
    const bool isNumbered = name.startsWith(numbered, Qt::CaseInsensitive);
    return isNumbered ? std::max(0, QStringView(name).sliced(numbered.size()).toInt()) : 0;
}

bool isForbidden(QChar character)
{
    return character < u' ' || u"\\/?*[]:"_s.contains(character);
}

// "History" is a name that spreadsheets keep for themselves. Numbered names are kept for ids that can't name a sheet.
bool canNameASheet(const QString &id)
{
    return !id.isEmpty() && id.size() <= longestName && std::ranges::none_of(id, isForbidden) && id.isValidUtf16()
           && !id.startsWith(u'\'') && !id.endsWith(u'\'') && id.compare(u"history"_s, Qt::CaseInsensitive) != 0
           && !fixedNames().contains(id, Qt::CaseInsensitive) && rowNamedBy(id) == 0;
}

/// Ids by the names in lower case. A sheet may be numbered although its id could name it.
QHash<QString, QString> statementsByName(const QStringList &ids)
{
    const QStringList names = workbookSheetNames(ids);
    QHash<QString, QString> statements;
    for (int index = 0; index < ids.size(); ++index) {
        if (ids.at(index).isEmpty())
            continue;
        statements.insert(numbered + QString::number(index + firstRow), ids.at(index));
        statements.insert(names.at(index).toCaseFolded(), ids.at(index));
    }
    return statements;
}

} // namespace

QStringList statementIds(const QList<Sheet> &sheets)
{
    const auto isStatements
        = [](const Sheet &sheet) { return sheet.name.compare(sheetnames::statements, Qt::CaseInsensitive) == 0; };
    const auto sheet = std::ranges::find_if(sheets, isStatements);
    QStringList ids;
    if (sheet == sheets.end() || sheet->rows.isEmpty())
        return ids;
    const auto isId = [](const QString &heading) { return heading.trimmed() == columns::id; };
    const auto column = std::ranges::find_if(sheet->rows.front(), isId) - sheet->rows.front().begin();
    for (const QStringList &row : sheet->rows.sliced(1))
        ids.append(row.value(column).trimmed());
    return ids;
}

QStringList workbookSheetNames(const QStringList &ids)
{
    QStringList names;
    QSet<QString> taken;
    for (const QString &id : ids) {
        const QString folded = id.toCaseFolded();
        const bool isFree = canNameASheet(id) && !taken.contains(folded);
        names.append(isFree ? id : numbered + QString::number(names.size() + firstRow));
        taken.insert(folded);
    }
    return names;
}

QStringList sheetNamesInBook(const QStringList &workbookSheetNames, const QStringList &ids)
{
    const QHash<QString, QString> statements = statementsByName(ids);
    QStringList names;
    for (const QString &name : workbookSheetNames) {
        const QString folded = name.toCaseFolded();
        const bool isFixed = fixedNames().contains(folded);
        names.append(isFixed ? folded : sheetnames::ofStatement(statements.value(folded, name)));
    }
    return names;
}

} // namespace models
