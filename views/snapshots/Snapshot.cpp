#include "Snapshot.h"

#include "charts/ExhibitItem.h"
#include "items/ExhibitModel.h"
#include "items/StatementModel.h"
#include "tables/TableItem.h"
#include "text/Basis.h"
#include "text/Notes.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QGraphicsScene>

#include <algorithm>

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

using ExhibitModelPtr = std::shared_ptr<models::ExhibitModel>;
using StatementModelPtr = std::shared_ptr<models::StatementModel>;

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

ExhibitModelPtr exhibitModel(const SnapshotSpec &spec, const QString &id)
{
    auto model = std::make_shared<models::ExhibitModel>();
    model->setLanguage(spec.language);
    model->setUnit(spec.unit);
    model->setCurrentPeriod(spec.period);
    model->setExhibit(spec.book, id);
    return model;
}

StatementModelPtr statementModel(const SnapshotSpec &spec, const QString &id, bool asComputed)
{
    auto model = std::make_shared<models::StatementModel>();
    model->setLanguage(spec.language);
    model->setUnit(spec.unit);
    model->setCurrentPeriod(spec.period);
    model->setPresentation(asComputed ? models::Presentation::AsComputed : models::Presentation::AsPrinted);
    model->setStatement(spec.book, id);
    return model;
}

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
    void addExhibits(const QStringList &ids, qreal bottom);
    void addTable(const StatementModelPtr &model, qreal bottom);
    void addStatement(const StatementModelPtr &model, const QString &part, TableItem *table);
    TextItem *addText(const QString &text, int pixels, bool bold, ColorRole role);

    [[nodiscard]] SnapshotPage finished(const QString &title) const
    {
        return {m_scene, title, textsIn(*m_scene), m_spec.theme};
    }
    [[nodiscard]] static QRectF body() { return {side, bodyTop, paperSize.width() - 2 * side, footTop - bodyTop}; }

private:
    void addRule(qreal y, ColorRole role);

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

void Paper::addExhibits(const QStringList &ids, qreal bottom)
{
    const QRectF area = body();
    const auto count = static_cast<qreal>(ids.size());
    const qreal width = (area.width() - (count - 1) * 2 * gap) / count;
    // Several exhibits share the page's width, and so its type size.
    constexpr qreal shared = 0.78;
    const ChartMetrics metrics = ids.size() == 1 ? ChartMetrics::page() : ChartMetrics::page().scaledBy(shared);
    qreal left = area.left();
    for (const QString &id : ids) {
        const ExhibitModelPtr model = exhibitModel(m_spec, id);
        m_scene->keep(model);
        auto *item = new ExhibitItem(model.get(), m_theme, metrics);
        m_scene->addItem(item);
        item->setGeometry({left, area.top(), width, bottom - area.top()});
        left += width + 2 * gap;
    }
}

void Paper::addTable(const StatementModelPtr &model, qreal bottom)
{
    m_scene->keep(model);
    auto *table = new TableItem(model.get(), m_theme, fittingPixels(*model, tablePixels));
    m_scene->addItem(table);
    table->setSize(body().width(), tablePixels * rowSpacing);
    table->setPos(side, bottom - table->height());
    const models::Language language = m_spec.language;
    const models::Statement *statement = model->statement();
    const QString title = model->format()
                              .words()(QT_TRANSLATE_NOOP("Words", "%1. %2 %3"))
                              .arg(statement->caption.in(language), statement->title.in(language),
                                   model->format().unitHeading(*model->shownUnit()));
    TextItem *heading = addText(title, tablePixels, true, ColorRole::Ink1);
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

SnapshotPage exhibitPaper(const SnapshotSpec &spec, const QStringList &ids, const QString &table,
                          const QString &pageTitle)
{
    Paper paper(spec);
    paper.addHead(pageTitle);
    qreal bottom = footTop - gap / 2;
    QStringList sources;
    for (const QString &id : ids)
        for (const QString &source : spec.book->exhibit(id)->sources)
            if (!sources.contains(source))
                sources.append(source);
    paper.addFoot(models::sourceLine(*spec.book, sources, spec.book->unit(spec.unit), models::Words(spec.language)));
    if (!table.isEmpty()) {
        const StatementModelPtr model = statementModel(spec, table, true);
        paper.addTable(model, bottom);
        bottom -= tableHeight(*model);
    }
    paper.addExhibits(ids, bottom);
    return paper.finished(pageTitle);
}

std::vector<SnapshotPage> statementPapers(const SnapshotSpec &spec)
{
    const StatementModelPtr model = statementModel(spec, spec.id, spec.asComputed);
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
    return {scene, model->exhibit()->title.in(spec.language), textsIn(*scene), spec.theme};
}

std::vector<SnapshotPage> pagesOf(const SnapshotSpec &spec)
{
    switch (spec.kind) {
    case SubjectKind::Statement:
        return statementPapers(spec);
    case SubjectKind::Exhibit: {
        const models::Exhibit *exhibit = spec.book->exhibit(spec.id);
        return {exhibitPaper(spec, {spec.id}, exhibit->table, exhibit->title.in(spec.language))};
    }
    case SubjectKind::Page: {
        const models::Page *page = spec.book->page(spec.id);
        QStringList ids;
        for (const models::Exhibit &exhibit : spec.book->content().exhibits)
            if (exhibit.page == spec.id)
                ids.append(exhibit.id);
        return {exhibitPaper(spec, ids, page->table, page->title.in(spec.language))};
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
