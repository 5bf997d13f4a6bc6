#include "BookSheets.h"
#include "Columns.h"
#include "References.h"
#include "SheetCursor.h"

#include <QMultiHash>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

using Parts = QMultiHash<QString, QString>; ///< by total

bool reaches(const Parts &parts, const QString &from, const QString &target)
{
    QSet<QString> seen;
    QStringList open{from};
    while (!open.isEmpty()) {
        const QString item = open.takeLast();
        if (item == target)
            return true;
        if (seen.contains(item))
            continue;
        seen.insert(item);
        open += parts.values(item);
    }
    return false;
}

/// The sheet has one row a part; the rows of one calculation stand together.
class CalculationSheet
{
public:
    CalculationSheet(const Sheet &sheet, BookContent *content, ReadErrors *errors)
        : m_rows(sheet, {columns::id, columns::total, columns::part, columns::weight}, errors)
        , m_references(*content)
        , m_calculations(&content->calculations)
    {}

    void read()
    {
        while (m_rows.next())
            readRow();
    }

private:
    void readRow();
    void begin(const QString &id, const QString &total);
    void checkPart(const QString &total, const QString &part);

    SheetCursor m_rows;
    References m_references;
    QList<Calculation> *m_calculations;
    QSet<QString> m_ids;
    Parts m_parts;
};

void CalculationSheet::readRow()
{
    const QString total = m_rows.required(columns::total);
    m_references.checkConcept(m_rows, columns::total, total);
    begin(m_rows.required(columns::id), total);
    const QString part = m_rows.text(columns::part);
    checkPart(total, part);
    const int weight = m_rows.choice(columns::weight, weightNames);
    m_calculations->back().parts.append({part, weight});
}

void CalculationSheet::begin(const QString &id, const QString &total)
{
    const bool goesOn = !m_calculations->isEmpty() && m_calculations->back().id == id;
    const bool isKnown = m_ids.contains(id);
    if (goesOn ? m_calculations->back().total != total : isKnown)
        m_rows.report(ReadProblem::DuplicateId, columns::id, id);
    if (!goesOn)
        m_calculations->append({id, total, {}});
    m_ids.insert(id);
}

void CalculationSheet::checkPart(const QString &total, const QString &part)
{
    if (part.isEmpty())
        return m_rows.report(ReadProblem::TotalWithoutParts, columns::part, total);
    m_references.checkConcept(m_rows, columns::part, part);
    // The row that closes a circle is the one to tell; without it the others are fine.
    if (reaches(m_parts, part, total))
        m_rows.report(ReadProblem::CyclicParents, columns::part, part);
    else
        m_parts.insert(total, part);
}

} // namespace

void readCalculations(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    CalculationSheet(sheet, content, errors).read();
}

} // namespace models
