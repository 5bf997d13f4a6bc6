#include "ReportPages.h"

#include "ReportTable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::ReportSection;

namespace views {

namespace {

constexpr qreal reportSectionSpace = 22;
constexpr qreal headingSpace = 5;

/// A section with its table.
struct LaidSection
{
    ReportSection section;
    ReportTable table;
};

enum class PartKind { Heading, Sentences, TableHead, TableRow };

/// Something that stands in one piece on a page.
struct ReportPart
{
    PartKind kind = PartKind::Heading;
    int section = 0;
    int row = 0;   ///< of the table; of a heading: 1 if the section goes on from the page before
    qreal top = 0; ///< under the top of the page's body
};

/// What stands where.
class ReportLayout
{
public:
    ReportLayout(SnapshotSpec view, const PageFormat &format, const models::TieOutTables &tables);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// The section that begins on the page, or goes on there.
    [[nodiscard]] QString titleOf(int page) const;
    [[nodiscard]] SnapshotPage page(int index) const;

private:
    void place();
    void placeTable(int section);
    void beginPage();
    void put(PartKind kind, int section, int row, qreal height);
    [[nodiscard]] qreal titleHeight() const;
    [[nodiscard]] qreal beginningHeight(const LaidSection &laid) const;
    [[nodiscard]] qreal headingHeight() const { return m_metrics.table() * 1.4 + m_metrics.scaled(headingSpace); }
    [[nodiscard]] qreal sentencesHeight(const ReportSection &section) const;
    void addTitle(Paper *paper) const;
    void add(Paper *paper, const ReportPart &part) const;

    SnapshotSpec m_view;
    PageFormat m_format;
    PaperMetrics m_metrics;
    QString m_title;
    QString m_release;
    QString m_basis;
    QList<LaidSection> m_sections;
    QList<QList<ReportPart>> m_pages;
    qreal m_used = 0;
    qreal m_room = 0;
};

ReportLayout::ReportLayout(SnapshotSpec view, const PageFormat &format, const models::TieOutTables &tables)
    : m_view(std::move(view))
    , m_format(format)
    , m_metrics(format)
    , m_title(tables.title())
    , m_release(tables.release().join(u'\n'))
    , m_basis(tables.basis())
    , m_room(bodyOf(m_metrics, m_basis).height() - m_metrics.scaled(10))
{
    const QList<ReportSection> all = QList<ReportSection>{tables.counts(), tables.equality(), tables.unlike()}
                                     + tables.findings() + QList<ReportSection>{tables.rounding()};
    for (const ReportSection &section : all)
        m_sections.append({section, ReportTable(section, all, m_metrics)});
    place();
}

qreal ReportLayout::titleHeight() const
{
    return heightOf(m_title, m_metrics.message(), true, m_metrics.width())
           + heightOf(m_release, m_metrics.head(), false, m_metrics.width());
}

qreal ReportLayout::sentencesHeight(const ReportSection &section) const
{
    return heightOf(section.sentences.join(u'\n'), m_metrics.statement(), false, m_metrics.width())
           + (section.sentences.isEmpty() ? 0 : m_metrics.scaled(headingSpace));
}

// A heading never stands alone at the foot of a page.
qreal ReportLayout::beginningHeight(const LaidSection &laid) const
{
    const bool hasRows = laid.table.rowCount() > 0;
    return headingHeight() + sentencesHeight(laid.section)
           + (hasRows ? laid.table.headHeight() + laid.table.rowHeight(0) : 0);
}

void ReportLayout::beginPage()
{
    m_pages.append(QList<ReportPart>());
    m_used = 0;
}

void ReportLayout::put(PartKind kind, int section, int row, qreal height)
{
    m_pages.back().append({kind, section, row, m_used});
    m_used += height;
}

void ReportLayout::place()
{
    beginPage();
    m_used = titleHeight();
    for (int section = 0; section < m_sections.size(); ++section) {
        const LaidSection &laid = m_sections.at(section);
        m_used += m_used > 0 ? m_metrics.scaled(reportSectionSpace) : 0;
        if (m_used + beginningHeight(laid) > m_room)
            beginPage();
        put(PartKind::Heading, section, 0, headingHeight());
        if (!laid.section.sentences.isEmpty())
            put(PartKind::Sentences, section, 0, sentencesHeight(laid.section));
        if (laid.table.rowCount() > 0)
            placeTable(section);
    }
}

void ReportLayout::placeTable(int section)
{
    const ReportTable &table = m_sections.at(section).table;
    put(PartKind::TableHead, section, 0, table.headHeight());
    for (int row = 0; row < table.rowCount(); ++row) {
        const qreal height = table.rowHeight(row);
        if (m_used + height > m_room) {
            beginPage();
            put(PartKind::Heading, section, 1, headingHeight());
            put(PartKind::TableHead, section, 0, table.headHeight());
        }
        put(PartKind::TableRow, section, row, height);
    }
}

QString ReportLayout::titleOf(int page) const
{
    const QList<ReportPart> &parts = m_pages.at(page);
    const auto begins = std::ranges::find_if(
        parts, [](const ReportPart &part) { return part.kind == PartKind::Heading && part.row == 0; });
    return m_sections.at(begins == parts.end() ? parts.front().section : begins->section).section.title;
}

void ReportLayout::addTitle(Paper *paper) const
{
    TextItem *title = paper->addText(m_title, m_metrics.message(), true, ColorRole::Ink1);
    title->wrap(m_metrics.width());
    title->setPos(paper->body().topLeft());
    TextItem *release = paper->addText(m_release, m_metrics.head(), false, ColorRole::Ink2);
    release->wrap(m_metrics.width());
    release->setPos(paper->body().left(), paper->body().top() + title->height());
}

void ReportLayout::add(Paper *paper, const ReportPart &part) const
{
    const LaidSection &laid = m_sections.at(part.section);
    const qreal top = paper->body().top() + part.top;
    switch (part.kind) {
    case PartKind::Heading: {
        const QString continued = models::Words(m_view.language)(QT_TRANSLATE_NOOP("Words", "%1 (continued)"));
        const QString text = part.row > 0 ? continued.arg(laid.section.title) : laid.section.title;
        paper->addText(text, m_metrics.table(), true, ColorRole::Ink1)->setPos(paper->body().left(), top);
        break;
    }
    case PartKind::Sentences: {
        TextItem *text
            = paper->addText(laid.section.sentences.join(u'\n'), m_metrics.statement(), false, ColorRole::Ink1);
        text->wrap(m_metrics.width());
        text->setPos(paper->body().left(), top);
        break;
    }
    case PartKind::TableHead:
        laid.table.addHead(paper, top);
        break;
    case PartKind::TableRow:
        laid.table.addRow(paper, part.row, top);
        break;
    }
}

SnapshotPage ReportLayout::page(int index) const
{
    Paper paper(m_view, m_format, {m_title, index + 1, pageCount()}, m_basis);
    if (index == 0)
        addTitle(&paper);
    for (const ReportPart &part : m_pages.at(index))
        add(&paper, part);
    return paper.finished(m_title);
}

} // namespace

Document reportDocument(const SnapshotSpec &view, const PageFormat &format, const models::TieOutTables &tables)
{
    const auto layout = std::make_shared<const ReportLayout>(view, format, tables);
    Document document;
    for (int page = 0; page < layout->pageCount(); ++page)
        document.push_back({{}, layout->titleOf(page), [layout, page] { return layout->page(page); }});
    return document;
}

} // namespace views
