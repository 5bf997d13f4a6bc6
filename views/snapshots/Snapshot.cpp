#include "Snapshot.h"

#include "SnapshotModels.h"
#include "charts/ExhibitItem.h"
#include "items/ExhibitTable.h"
#include "tables/TableItem.h"
#include "text/Basis.h"
#include "text/Notes.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QGraphicsScene>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal side = 84;
constexpr qreal headBaseline = 92;
constexpr qreal bodyTop = 118;
constexpr qreal footTop = 1112;
constexpr qreal gap = 24;
constexpr int headPixels = 20;
constexpr int footPixels = 18;
constexpr int notePixels = 15;
constexpr int tablePixels = 20;
constexpr int statementPixels = 17;
constexpr qreal rowSpacing = 1.55;
constexpr qreal leastRowSpacing = 1.3;
constexpr qreal sharedType = 0.78; // of the type size, where exhibits share a page
constexpr int tilesAcross = 4;
constexpr qreal tileHeight = 150;
constexpr qsizetype mostTableRows = 12; // under an exhibit, whose chart needs the rest of the page

/// A scene that keeps the models of its items alive.
class Scene : public QGraphicsScene
{
public:
    Scene(const QSizeF &size, const Theme &theme)
    {
        setSceneRect({QPointF(), size});
        setBackgroundBrush(theme.color(ColorRole::Card));
    }
    ~Scene() override { clear(); }
    Q_DISABLE_COPY_MOVE(Scene)

    void keep(const std::shared_ptr<QObject> &model) { m_models.push_back(model); }

private:
    std::vector<std::shared_ptr<QObject>> m_models;
};

/// One page of paper being filled from top to bottom.
class Paper
{
public:
    explicit Paper(const SnapshotSpec &spec)
        : m_spec(spec)
        , m_theme(spec.theme)
        , m_scene(std::make_shared<Scene>(paperSize, m_theme))
    {}

    void addHead(const QString &right);
    void addFoot(const QString &text);
    void addNotes(const QString &notes);
    void addExhibits(const QStringList &ids, const QRectF &area);
    void addTiles(const QStringList &ids, const QRectF &area);
    void addTable(const StatementModelPtr &model, qreal bottom);
    void addStatement(const StatementModelPtr &model, const QString &part, TableItem *table);
    TextItem *addText(const QString &text, int pixels, bool bold, ColorRole role);

    [[nodiscard]] SnapshotPage finished(const QString &title) const
    {
        return {m_scene, title, textsIn(*m_scene), m_spec.theme, {}};
    }
    [[nodiscard]] static QRectF body() { return {side, bodyTop, paperSize.width() - 2 * side, footTop - bodyTop}; }

private:
    void addRule(qreal y, ColorRole role);
    ExhibitItem *addItem(const QString &id, const ChartMetrics &metrics);

    const SnapshotSpec &m_spec;
    Theme m_theme;
    std::shared_ptr<Scene> m_scene;
};

/// The largest type, up to the usual one, in which a table is no wider than the page.
int fittingPixels(const models::StatementModel &model, int usual)
{
    constexpr int least = 9;
    int pixels = usual;
    while (pixels > least && TableItem(&model, Theme(), pixels).neededWidth() > Paper::body().width())
        --pixels;
    return pixels;
}

TextItem *Paper::addText(const QString &text, int pixels, bool bold, ColorRole role)
{
    auto *item = new TextItem(text, uiFont(pixels, bold), m_theme.color(role), nullptr);
    m_scene->addItem(item);
    return item;
}

void Paper::addRule(qreal y, ColorRole role)
{
    m_scene->addLine(side, y, paperSize.width() - side, y, QPen(m_theme.color(role), 2));
}

void Paper::addHead(const QString &right)
{
    const qreal middle = headBaseline - headPixels;
    addText(m_spec.book->company().bookTitle.in(m_spec.language), headPixels, false, ColorRole::Ink2)
        ->placeLeft(side, middle);
    addText(right, headPixels, false, ColorRole::Ink2)->placeRight(paperSize.width() - side, middle);
    addRule(headBaseline, ColorRole::Zero);
}

void Paper::addFoot(const QString &text)
{
    constexpr qreal roomForNumber = 120;
    m_scene->addLine(side, footTop, paperSize.width() - side, footTop, QPen(m_theme.color(ColorRole::Line), 1));
    TextItem *source = addText(text, footPixels, false, ColorRole::Ink3);
    source->wrap(paperSize.width() - 2 * side - roomForNumber);
    source->setPos(side, footTop + 6);
}

// Several exhibits share the page's width, and so its type size.
void Paper::addExhibits(const QStringList &ids, const QRectF &area)
{
    const auto count = static_cast<qreal>(ids.size());
    const qreal width = (area.width() - (count - 1) * 2 * gap) / count;
    const ChartMetrics metrics = ids.size() == 1 ? ChartMetrics::page() : ChartMetrics::page().scaledBy(sharedType);
    for (int i = 0; i < ids.size(); ++i)
        addItem(ids.at(i), metrics)
            ->setGeometry({area.left() + i * (width + 2 * gap), area.top(), width, area.height()});
}

void Paper::addTiles(const QStringList &ids, const QRectF &area)
{
    const qsizetype lines = (ids.size() + tilesAcross - 1) / tilesAcross;
    const qreal width = (area.width() - (tilesAcross - 1) * 2 * gap) / tilesAcross;
    const qreal height = area.height() / static_cast<qreal>(lines);
    for (int i = 0; i < ids.size(); ++i) {
        ExhibitItem *tile = addItem(ids.at(i), ChartMetrics::page().scaledBy(sharedType));
        tile->setFramed(false);
        tile->setGeometry({area.left() + i % tilesAcross * (width + 2 * gap),
                           area.top() + static_cast<int>(i / tilesAcross) * height, width, height - gap});
    }
}

ExhibitItem *Paper::addItem(const QString &id, const ChartMetrics &metrics)
{
    const ExhibitModelPtr model = exhibitModel(m_spec, id);
    m_scene->keep(model);
    auto *item = new ExhibitItem(model.get(), m_theme, metrics);
    m_scene->addItem(item);
    return item;
}

void Paper::addTable(const StatementModelPtr &model, qreal bottom)
{
    m_scene->keep(model);
    auto *table = new TableItem(model.get(), m_theme, fittingPixels(*model, tablePixels));
    m_scene->addItem(table);
    table->setSize(body().width(), tablePixels * rowSpacing);
    table->setPos(side, bottom - table->height());
    TextItem *heading = addText(model->heading(), tablePixels, true, ColorRole::Ink1);
    heading->setPos(side, table->pos().y() - heading->height() - 4);
}

void Paper::addStatement(const StatementModelPtr &model, const QString &part, TableItem *table)
{
    m_scene->keep(model);
    m_scene->addItem(table);
    const QStringList heading{model->statement()->title.in(m_spec.language),
                              model->format().unitHeading(*model->shownUnit()), part};
    TextItem *title = addText(heading.join(u' ').trimmed(), tablePixels, true, ColorRole::Ink1);
    title->setPos(side, bodyTop - 6);
    table->setPos(side, bodyTop + title->height());
}

qreal notesHeight(const QString &notes)
{
    if (notes.isEmpty())
        return 0;
    TextItem text(notes, uiFont(notePixels), {}, nullptr);
    text.wrap(Paper::body().width());
    return text.height() + notePixels;
}

// At the foot of every page of the statement, since every page has figures that they explain.
void Paper::addNotes(const QString &notes)
{
    TextItem *text = addText(notes, notePixels, false, ColorRole::Ink3);
    text->wrap(body().width());
    text->setPos(side, footTop - text->height() - notePixels / 2.0);
}

qreal tableHeight(const models::StatementModel &model)
{
    TableItem table(&model, Theme(), tablePixels);
    table.setSize(0, tablePixels * rowSpacing);
    return table.height() + tablePixels * 2.4;
}

/// A sheet: tiles on top, exhibits side by side, a table at the foot; any of them may be missing.
struct Sheet
{
    QStringList tiles;
    QStringList exhibits;
    std::optional<models::Statement> table;
};

QString sheetSource(const SnapshotSpec &spec, const Sheet &sheet)
{
    QStringList sources;
    for (const QString &id : sheet.tiles + sheet.exhibits)
        sources += spec.book->exhibit(id)->sources;
    sources.removeDuplicates();
    return models::sourceLine(*spec.book, sources, spec.book->unit(spec.unit), models::Words(spec.language));
}

SnapshotPage exhibitPaper(const SnapshotSpec &spec, const Sheet &sheet, const QString &title)
{
    Paper paper(spec);
    paper.addHead(title);
    paper.addFoot(sheetSource(spec, sheet));
    QRectF area = Paper::body().adjusted(0, 0, 0, -gap / 2);
    if (sheet.table) {
        const StatementModelPtr model = statementModel(spec, *sheet.table, true);
        paper.addTable(model, area.bottom());
        area.setBottom(area.bottom() - tableHeight(*model));
    }
    if (!sheet.tiles.isEmpty()) {
        const qreal height = tileHeight * std::ceil(static_cast<qreal>(sheet.tiles.size()) / tilesAcross);
        paper.addTiles(sheet.tiles, {area.left(), area.top(), area.width(), height});
        area.setTop(area.top() + height);
    }
    paper.addExhibits(sheet.exhibits, area);
    return paper.finished(title);
}

/// Tiles and the page's table go with the first exhibits.
QList<Sheet> sheetsOf(const models::Book &book, const models::Page &page)
{
    constexpr int exhibitsASheet = 2;
    Sheet first;
    QStringList exhibits;
    for (const models::Exhibit &exhibit : book.content().exhibits)
        if (exhibit.page == page.id)
            (exhibit.kind == models::ExhibitKind::Tile ? first.tiles : exhibits).append(exhibit.id);
    first.exhibits = exhibits.mid(0, exhibitsASheet);
    if (const models::Statement *table = book.statement(page.table); table && table->rows.size() <= mostTableRows)
        first.table = *table;
    QList<Sheet> sheets{first};
    for (qsizetype i = exhibitsASheet; i < exhibits.size(); i += exhibitsASheet)
        sheets.append({{}, exhibits.mid(i, exhibitsASheet), {}});
    return sheets;
}

std::vector<SnapshotPage> statementPapers(const SnapshotSpec &spec)
{
    const StatementModelPtr model = statementModel(spec, *spec.book->statement(spec.id), spec.asComputed);
    const QString tab = model->statement()->tab.in(spec.language);
    const int pixels = fittingPixels(*model, statementPixels);
    const int total = TableItem(model.get(), Theme(), pixels).rowTotal();
    const QString notes = models::statementNotes(*spec.book, *model->statement(), model->format().words()).join(u'\n');
    const qreal room = Paper::body().height() - tablePixels * 2 - notesHeight(notes);
    constexpr int headRows = 2;
    // Rows come closer together before a statement takes a second page.
    const int most = static_cast<int>(room / (pixels * leastRowSpacing)) - headRows;
    const int parts = std::max((total + most - 1) / most, 1);
    const int perPage = (total + parts - 1) / parts;
    const qreal rowHeight = std::min(room / (perPage + headRows), statementPixels * rowSpacing);
    std::vector<SnapshotPage> pages;
    for (int part = 0; part < parts; ++part) {
        Paper paper(spec);
        paper.addHead(tab);
        auto *table = new TableItem(model.get(), Theme(spec.theme), pixels);
        table->setRows(part * perPage, std::min(perPage, total - part * perPage));
        table->setSize(Paper::body().width(), rowHeight);
        paper.addStatement(model, parts > 1 ? u"(%1/%2)"_s.arg(part + 1).arg(parts) : QString(), table);
        paper.addNotes(notes);
        paper.addFoot(models::sourceLine(*spec.book, {spec.id}, model->shownUnit(), model->format().words()));
        pages.push_back(paper.finished(tab));
    }
    return pages;
}

} // namespace

QStringList textsIn(const QGraphicsScene &scene)
{
    QStringList texts;
    for (const QGraphicsItem *item : scene.items(Qt::AscendingOrder)) {
        if (const auto *text = qgraphicsitem_cast<const TextItem *>(item))
            texts.append(text->text());
        else if (const auto *table = qgraphicsitem_cast<const TableItem *>(item))
            texts.append(table->texts());
    }
    return texts;
}

SnapshotPage slideOf(const SnapshotSpec &spec, const QSizeF &size)
{
    const qreal factor = std::min(size.width() / slideSize.width(), size.height() / slideSize.height());
    auto scene = std::make_shared<Scene>(size, Theme(spec.theme));
    const ExhibitModelPtr model = exhibitModel(spec, spec.id);
    scene->keep(model);
    auto *item = new ExhibitItem(model.get(), Theme(spec.theme), ChartMetrics::slide().scaledBy(factor));
    scene->addItem(item);
    item->setGeometry({QPointF(), size});
    return {scene, model->exhibit()->title.in(spec.language), textsIn(*scene), spec.theme, {}};
}

std::vector<SnapshotPage> pagesOf(const SnapshotSpec &spec)
{
    switch (spec.kind) {
    case SubjectKind::Statement:
        return statementPapers(spec);
    case SubjectKind::Exhibit: {
        const models::Exhibit &exhibit = *spec.book->exhibit(spec.id);
        const Sheet sheet{{}, {spec.id}, models::exhibitTable(*spec.book, exhibit, mostTableRows)};
        return {exhibitPaper(spec, sheet, exhibit.title.in(spec.language))};
    }
    case SubjectKind::Page: {
        const models::Page &page = *spec.book->page(spec.id);
        std::vector<SnapshotPage> papers;
        for (const Sheet &sheet : sheetsOf(*spec.book, page))
            papers.push_back(exhibitPaper(spec, sheet, page.title.in(spec.language)));
        return papers;
    }
    }
    Q_UNREACHABLE();
}

void numberPages(std::vector<SnapshotPage> *pages)
{
    int number = 0;
    for (SnapshotPage &page : *pages) {
        const QString text = QString::number(++number) + u" / "_s + QString::number(pages->size());
        auto *item = new TextItem(text, uiFont(footPixels), Theme(page.theme).color(ColorRole::Ink3), nullptr);
        page.scene->addItem(item);
        item->placeRight(paperSize.width() - side, footTop + footPixels + 2);
        page.texts.append(text);
    }
}

} // namespace views
