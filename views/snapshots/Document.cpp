#include "Document.h"

#include "ContentsPages.h"
#include "CoverPage.h"
#include "ExhibitPages.h"
#include "SnapshotModels.h"
#include "StatementPages.h"
#include "TextPages.h"
#include "TilesPage.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::PassageKind;
using models::Text;

namespace views {

namespace {

/// A page before its place in the document is known.
struct PlannedPage
{
    Text section;
    Text title;
    std::function<SnapshotPage(const PagePlace &)> draw;
};

Text inBoth(const std::function<QString(models::Language)> &text)
{
    return {text(models::Language::English), text(models::Language::Japanese)};
}

Text statementsTitle()
{
    return inBoth(
        [](models::Language language) { return models::Words(language)(QT_TRANSLATE_NOOP("Words", "Statements")); });
}

/// Plans the pages of a document one after the other. What it plans holds copies: it may be drawn much later.
class Planner
{
public:
    explicit Planner(const DocumentSpec &spec)
        : m_view(spec.view)
        , m_format(spec.format)
        , m_book(*spec.view.book)
        , m_isBook(spec.subjects.size() > 1)
    {}

    [[nodiscard]] std::vector<PlannedPage> pages(const QList<Subject> &subjects);

private:
    [[nodiscard]] Text sectionOf(const Subject &subject) const;
    [[nodiscard]] QList<Subject> inSections(const QList<Subject> &subjects) const;
    [[nodiscard]] bool isTile(const Subject &subject) const;
    [[nodiscard]] QStringList tilesFrom(const QList<Subject> &subjects, qsizetype first) const;
    void addExhibit(const Subject &subject);
    void addTiles(const QStringList &tiles);
    void addStatement(const Subject &subject);
    void addText(PassageKind kind, const Text &section);
    void add(const Text &section, const Text &title, std::function<SnapshotPage(const PagePlace &)> draw);

    SnapshotSpec m_view;
    PageFormat m_format;
    const models::Book &m_book;
    bool m_isBook;
    std::vector<PlannedPage> m_pages;
};

void Planner::add(const Text &section, const Text &title, std::function<SnapshotPage(const PagePlace &)> draw)
{
    m_pages.push_back({section, title, std::move(draw)});
}

Text Planner::sectionOf(const Subject &subject) const
{
    if (subject.kind == SubjectKind::Statement)
        return statementsTitle();
    const models::Page *page = m_book.page(m_book.exhibit(subject.id)->page);
    return page ? page->title : Text();
}

// Each section once, in the order in which they first come up, the statements after the exhibits.
QList<Subject> Planner::inSections(const QList<Subject> &subjects) const
{
    const auto keyOf = [this](const Subject &subject) {
        return subject.kind == SubjectKind::Statement ? QString() : m_book.exhibit(subject.id)->page;
    };
    QStringList keys;
    for (const Subject &subject : subjects)
        if (subject.kind == SubjectKind::Exhibit && !keys.contains(keyOf(subject)))
            keys.append(keyOf(subject));
    QList<Subject> sorted = subjects;
    std::ranges::stable_sort(sorted, {}, [&](const Subject &subject) {
        const bool isLast = subject.kind == SubjectKind::Statement;
        return isLast ? keys.size() : keys.indexOf(keyOf(subject));
    });
    return sorted;
}

bool Planner::isTile(const Subject &subject) const
{
    return subject.kind == SubjectKind::Exhibit && m_book.exhibit(subject.id)->kind == models::ExhibitKind::Tile;
}

QStringList Planner::tilesFrom(const QList<Subject> &subjects, qsizetype first) const
{
    QStringList tiles;
    for (qsizetype i = first; i < subjects.size() && isTile(subjects.at(i)); ++i)
        if (m_book.exhibit(subjects.at(i).id)->page == m_book.exhibit(subjects.at(first).id)->page)
            tiles.append(subjects.at(i).id);
        else
            break;
    return tiles;
}

void Planner::addExhibit(const Subject &subject)
{
    const SnapshotSpec spec = specFor(m_view, subject);
    add(sectionOf(subject), m_book.exhibit(subject.id)->title, [spec, format = m_format](const PagePlace &place) {
        return format.isSlide ? slidePage(spec, format.size(), place.numberText()) : exhibitPage(spec, format, place);
    });
}

void Planner::addTiles(const QStringList &tiles)
{
    const models::Page &page = *m_book.page(m_book.exhibit(tiles.front())->page);
    const qsizetype most = tilesAPage(m_format);
    for (qsizetype first = 0; first < tiles.size(); first += most)
        add(page.title, inBoth(tilesTitle),
            [spec = m_view, format = m_format, some = tiles.mid(first, most)](const PagePlace &place) {
                return tilesPage(spec, format, some, place);
            });
    if (page.highlights && m_isBook)
        addText(PassageKind::Highlight, page.title);
}

void Planner::addStatement(const Subject &subject)
{
    const SnapshotSpec spec = specFor(m_view, subject);
    const models::Statement &statement = *m_book.statement(subject.id);
    const Text title = inBoth([&](models::Language language) { return statementTitle(statement, language); });
    const QList<StatementPart> parts = statementParts(spec, m_format);
    for (int part = 0; part < parts.size(); ++part)
        add(sectionOf(subject), title, [spec, format = m_format, parts, part](const PagePlace &place) {
            return statementPage(spec, format, parts, part, place);
        });
}

void Planner::addText(PassageKind kind, const Text &section)
{
    const int parts = textPageCount(m_view, m_format, kind);
    const Text title = inBoth([&](models::Language language) { return passagesTitle(m_book, kind, language); });
    for (int part = 0; part < parts; ++part)
        add(section, title, [spec = m_view, format = m_format, kind, part, parts](const PagePlace &place) {
            return textPage(spec, format, kind, part, parts, place);
        });
}

std::vector<PlannedPage> Planner::pages(const QList<Subject> &subjects)
{
    const QList<Subject> sorted = inSections(subjects);
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const QStringList tiles = tilesFrom(sorted, i);
        if (sorted.at(i).kind == SubjectKind::Statement)
            addStatement(sorted.at(i));
        else if (tiles.size() > 1)
            addTiles(tiles);
        else
            addExhibit(sorted.at(i));
        i += std::max<qsizetype>(tiles.size(), 1) - 1;
    }
    if (m_isBook) {
        addText(PassageKind::Basis, {});
        addText(PassageKind::ForwardLooking, {});
    }
    return std::move(m_pages);
}

// A line for each section and for each title in it, however many pages it has.
QList<ContentsEntry> entriesOf(const std::vector<PlannedPage> &pages)
{
    QList<ContentsEntry> entries;
    Text section, title;
    for (int i = 0; i < static_cast<int>(pages.size()); ++i) {
        const PlannedPage &page = pages[static_cast<std::size_t>(i)];
        const bool isNewSection = page.section != section;
        if (isNewSection && !page.section.isEmpty())
            entries.append({page.section, i, 0});
        if (isNewSection || page.title != title)
            entries.append({page.title, i, page.section.isEmpty() ? 0 : 1});
        section = page.section;
        title = page.title;
    }
    return entries;
}

// The contents know where everything stands only once they know how many pages they take themselves.
std::vector<PlannedPage> withFront(std::vector<PlannedPage> body, const DocumentSpec &spec)
{
    const auto contents = std::make_shared<const ContentsLayout>(spec.view, spec.format, entriesOf(body));
    const int before = 1 + contents->pageCount();
    std::vector<PlannedPage> pages;
    pages.push_back({{}, inBoth(coverTitle), [view = spec.view, format = spec.format](const PagePlace &) {
                         return coverPage(view, format);
                     }});
    for (int index = 0; index < contents->pageCount(); ++index)
        pages.push_back({{}, inBoth(contentsTitle), [contents, index, before](const PagePlace &place) {
                             return contents->page(index, before, place);
                         }});
    std::ranges::move(body, std::back_inserter(pages));
    return pages;
}

} // namespace

Document documentOf(const DocumentSpec &spec)
{
    const bool isBook = spec.subjects.size() > 1;
    std::vector<PlannedPage> pages = Planner(spec).pages(spec.subjects);
    if (isBook)
        pages = withFront(std::move(pages), spec);
    const models::Language language = spec.view.language;
    const int total = static_cast<int>(pages.size());
    Document document;
    for (PlannedPage &page : pages) {
        const PagePlace place{page.section.in(language), static_cast<int>(document.size()) + 1, total};
        document.push_back({isBook ? place.section : QString(), page.title.in(language),
                            [draw = std::move(page.draw), place] { return draw(place); }});
    }
    return document;
}

} // namespace views
