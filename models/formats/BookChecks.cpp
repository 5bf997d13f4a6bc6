#include "BookSheets.h"

#include <QHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

using Parts = QHash<QString, QStringList>;

Parts partsByTotal(const BookContent &content)
{
    Parts parts;
    for (const Calculation &calculation : content.calculations)
        for (const CalculationPart &part : calculation.parts)
            parts[calculation.total].append(part.conceptId);
    return parts;
}

// A total that is, over its parts and theirs, a part of itself.
bool reaches(const Parts &parts, const QString &from, const QString &target, QSet<QString> *seen)
{
    for (const QString &part : parts.value(from)) {
        if (part == target)
            return true;
        if (seen->contains(part))
            continue;
        seen->insert(part);
        if (reaches(parts, part, target, seen))
            return true;
    }
    return false;
}

void checkCycles(const BookContent &content, ReadErrors *errors)
{
    const Parts parts = partsByTotal(content);
    QSet<QString> reported;
    for (const Calculation &calculation : content.calculations) {
        QSet<QString> seen;
        if (!reported.contains(calculation.total) && reaches(parts, calculation.total, calculation.total, &seen))
            errors->append({ReadProblem::CyclicParents, u"calculations.csv"_s, 0, u"total"_s, calculation.total, {}});
        reported.insert(calculation.total);
    }
}

bool isTotal(RowRole role)
{
    return role == RowRole::Total || role == RowRole::GrandTotal;
}

void checkTotals(const BookContent &content, ReadErrors *errors)
{
    const Parts parts = partsByTotal(content);
    for (const Statement &statement : content.statements)
        for (int row = 0; row < statement.rows.size(); ++row)
            if (isTotal(statement.rows.at(row).role) && !parts.contains(statement.rows.at(row).conceptId))
                errors->append({ReadProblem::TotalWithoutParts, u"statements/"_s + statement.id + u".csv"_s, row + 2,
                                u"concept"_s, statement.rows.at(row).conceptId, u"calculations.csv"_s});
}

} // namespace

void checkBook(const BookContent &content, ReadErrors *errors)
{
    checkCycles(content, errors);
    checkTotals(content, errors);
}

} // namespace models
