#include "StatementPages.h"

#include "SnapshotModels.h"
#include "tables/TableItem.h"
#include "text/Basis.h"
#include "text/Notes.h"
#include "theme/Fonts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using models::RowRole;

namespace views {

namespace {

constexpr qreal statementSpacing = 1.55;
constexpr qreal leastStatementSpacing = 1.3; // rows come closer together before a statement takes a further page

/// A statement in one language as it is laid on pages of a format.
class StatementSheet
{
public:
    StatementSheet(const SnapshotSpec &spec, const PageFormat &format)
        : m_book(*spec.book)
        , m_metrics(format)
        , m_model(statementModel(spec, *spec.book->statement(spec.id), spec.asComputed))
        , m_source(models::sourceLine(m_book, {spec.id}, m_model->shownUnit(), m_model->format().words()))
        , m_pixels(fittingPixels(*m_model, usualPixels(), m_metrics.width()))
        , m_table(m_model.get(), Theme(), m_pixels)
    {}

    [[nodiscard]] const StatementModelPtr &model() const { return m_model; }
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] const TableItem &table() const { return m_table; }
    [[nodiscard]] int pixels() const { return m_pixels; }

    /// Tables of the release are short and may have larger type than the statements.
    [[nodiscard]] bool isTable() const { return m_model->statement()->kind == models::StatementKind::Table; }
    [[nodiscard]] int usualPixels() const { return isTable() ? m_metrics.table() : m_metrics.statement(); }

    [[nodiscard]] QString heading(int part, qsizetype parts) const
    {
        const models::Statement &statement = *m_model->statement();
        const QString heading = isTable() ? m_model->heading()
                                          : statement.title.in(m_model->format().language()) + u' '
                                                + m_model->format().unitHeading(*m_model->shownUnit());
        return parts > 1 ? heading + u" (%1/%2)"_s.arg(part + 1).arg(parts) : heading;
    }
    [[nodiscard]] qreal headingHeight(int part, qsizetype parts) const
    {
        return heightOf(heading(part, parts), m_metrics.table(), true, m_metrics.width()) + m_metrics.scaled(4);
    }
    [[nodiscard]] QString notes(const StatementPart &part)
    {
        m_table.setRows(part.first, part.count);
        const models::Statement &statement = *m_model->statement();
        return models::statementNotes(m_book, statement, m_table.statementRows(), m_model->format().words())
            .join(u'\n');
    }
    /// What a row may be high at most if these rows are to fit on their page.
    [[nodiscard]] qreal roomForRow(const QList<StatementPart> &parts, int part)
    {
        const qreal notesHeight = heightOf(notes(parts.at(part)), m_metrics.note(), false, m_metrics.width());
        const qreal room
            = bodyOf(m_metrics, m_source).height() - headingHeight(part, parts.size()) - notesHeight - m_metrics.note();
        return room / m_table.lineCount();
    }
    [[nodiscard]] bool holds(const QList<StatementPart> &parts)
    {
        for (int part = 0; part < parts.size(); ++part)
            if (roomForRow(parts, part) < m_pixels * leastStatementSpacing)
                return false;
        return true;
    }

private:
    const models::Book &m_book;
    PaperMetrics m_metrics;
    StatementModelPtr m_model;
    QString m_source;
    int m_pixels;
    TableItem m_table;
};

// A page begins with a group rather than within one, never with a total, and never ends with a heading.
qreal costOfBreak(const TableItem &table, int row, qreal wished)
{
    constexpr qreal aLevel = 6;
    constexpr qreal aTotal = 12;
    constexpr qreal aLoneHeading = 100;
    const RowRole role = table.roleOf(row);
    return std::abs(row - wished) + aLevel * table.depthOf(row)
           + (role == RowRole::Item || role == RowRole::Heading ? 0 : aTotal)
           + (table.roleOf(row - 1) == RowRole::Heading ? aLoneHeading : 0);
}

int breakNear(const TableItem &table, qreal wished, int after)
{
    int best = -1;
    for (int row = after + 1; row < table.rowTotal(); ++row)
        if (best < 0 || costOfBreak(table, row, wished) < costOfBreak(table, best, wished))
            best = row;
    return best;
}

QList<StatementPart> dividedBy(const TableItem &table, int parts)
{
    const int total = table.rowTotal();
    QList<StatementPart> divided;
    int first = 0;
    for (int part = 1; part <= parts && first < total; ++part) {
        const qreal wished = first + static_cast<qreal>(total - first) / (parts - part + 1);
        const int next = part == parts ? -1 : breakNear(table, wished, first);
        divided.append({first, (next < 0 ? total : next) - first});
        first += divided.back().count;
    }
    return divided;
}

} // namespace

int fittingPixels(const models::StatementModel &model, int usual, qreal width)
{
    constexpr int least = 7;
    const auto needed = [&model](int pixels) { return TableItem(&model, Theme(), pixels).neededWidth(); };
    const qreal wished = needed(usual);
    if (wished <= width)
        return usual;
    int pixels = static_cast<int>(usual * width / wished) + 1; // widths grow with the type, but for rounding
    while (pixels > least && needed(pixels) > width)
        --pixels;
    return pixels;
}

QString statementTitle(const models::Statement &statement, models::Language language)
{
    const QString &tab = statement.tab.in(language);
    const QString &title = statement.title.in(language);
    if (statement.kind == models::StatementKind::Statement)
        return tab;
    return title.contains(tab)
               ? title
               //: a table's name in the release, and what it shows
               : models::Words(language)(QT_TRANSLATE_NOOP3("Words", "%1. %2", "title of a table")).arg(tab, title);
}

QList<StatementPart> statementParts(const SnapshotSpec &spec, const PageFormat &format)
{
    SnapshotSpec other = spec;
    other.language = models::otherLanguage(spec.language);
    StatementSheet sheet(spec, format);
    StatementSheet twin(other, format);
    QList<StatementPart> parts;
    for (int count = 1; count <= std::max(sheet.table().rowTotal(), 1); ++count) {
        parts = dividedBy(sheet.table(), count);
        if (sheet.holds(parts) && twin.holds(parts))
            break;
    }
    return parts;
}

SnapshotPage statementPage(const SnapshotSpec &spec, const PageFormat &format, const QList<StatementPart> &parts,
                           int part, const PagePlace &place)
{
    StatementSheet sheet(spec, format);
    Paper paper(spec, format, place, sheet.source());
    const PaperMetrics &metrics = paper.metrics();
    const QRectF &body = paper.body();
    paper.keep(sheet.model());
    auto *table = new TableItem(sheet.model().get(), paper.theme(), sheet.pixels());
    table->setRows(parts.at(part).first, parts.at(part).count);
    table->setSize(body.width(), std::min(sheet.roomForRow(parts, part), sheet.usualPixels() * statementSpacing));
    table->setPos(body.left(), body.top() + sheet.headingHeight(part, parts.size()) - metrics.scaled(4));
    paper.addTable(sheet.heading(part, parts.size()), body.top() - metrics.scaled(6), table,
                   sheet.notes(parts.at(part)));
    return paper.finished(statementTitle(*sheet.model()->statement(), spec.language));
}

} // namespace views
