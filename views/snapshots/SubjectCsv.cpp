#include "SubjectCsv.h"

#include "SnapshotModels.h"
#include "formats/CsvWriter.h"
#include "items/Grid.h"
#include "text/Basis.h"
#include "text/Notes.h"

namespace views {

namespace {

QString linesOf(const QStringList &texts)
{
    QString lines;
    for (const QString &text : texts)
        if (!text.isEmpty())
            lines += models::csvLine({text});
    return lines;
}

QString tableOf(const models::Grid &grid)
{
    QString lines;
    for (const QStringList &heads : grid.heads)
        lines += models::csvLine(heads);
    for (const models::GridRow &row : grid.rows) {
        QStringList cells;
        for (const models::GridCell &cell : row.cells)
            cells.append(cell.value ? cell.plainValue() : cell.text);
        lines += models::csvLine(cells);
    }
    return lines;
}

QString exhibitCsv(const SnapshotSpec &spec)
{
    const ExhibitModelPtr model = exhibitModel(spec, spec.id);
    const models::ExhibitTexts texts = model->texts();
    return linesOf({texts.message, texts.what, texts.period}) + tableOf(models::gridOf(*model))
           + linesOf({texts.source, texts.note});
}

QString statementCsv(const SnapshotSpec &spec)
{
    const models::Statement &statement = *spec.book->statement(spec.id);
    const StatementModelPtr model = statementModel(spec, statement, spec.asComputed);
    const models::Words &words = model->format().words();
    return linesOf({model->heading()}) + tableOf(models::gridOf(*model))
           + linesOf(models::statementNotes(*spec.book, statement, words))
           + linesOf({models::sourceLine(*spec.book, {spec.id}, model->shownUnit(), words)});
}

} // namespace

QString csvOf(const SnapshotSpec &spec)
{
    switch (spec.kind) {
    case SubjectKind::Exhibit:
        return exhibitCsv(spec);
    case SubjectKind::Statement:
        return statementCsv(spec);
    }
    Q_UNREACHABLE();
}

} // namespace views
