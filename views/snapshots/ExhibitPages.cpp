#include "ExhibitPages.h"

#include "SnapshotModels.h"
#include "StatementPages.h"
#include "charts/ExhibitItem.h"
#include "items/ExhibitTable.h"
#include "slides/SlideNumber.h"
#include "tables/TableItem.h"
#include "text/Notes.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal rowSpacing = 1.55;
constexpr qreal leastRowSpacing = 1.3; // rows come closer together before a chart loses its table
constexpr qreal mostTable = 0.45;      // of the page's body; the chart needs the rest
constexpr qreal mostChartShape = 0.8;  // height to width: a taller chart says no more

/// The table of an exhibit with its heading over it and its footnotes under it.
class ExhibitTable
{
public:
    /// To be laid over so much height together with a chart that needs this much of it.
    ExhibitTable(const SnapshotSpec &spec, const models::Exhibit &exhibit, const PaperMetrics &metrics, qreal height,
                 qreal leastChart)
        : m_metrics(metrics)
    {
        const auto mostRows = static_cast<qsizetype>(height * mostTable / (metrics.table() * rowSpacing)) - 2;
        m_model = statementModel(spec, models::exhibitTable(*spec.book, exhibit, mostRows), true);
        m_pixels = fittingPixels(*m_model, metrics.table(), metrics.width());
        const TableItem table(m_model.get(), Theme(), m_pixels);
        m_notes = models::footnotes(*spec.book, *m_model->statement(), table.statementRows(), m_model->format().words())
                      .join(u'\n');
        const qreal around = headingHeight() + notesHeight();
        m_rowHeight = std::min((height - leastChart - around) / table.lineCount(), metrics.table() * rowSpacing);
        m_height = around + table.lineCount() * m_rowHeight;
    }

    [[nodiscard]] bool hasRoom() const { return m_rowHeight >= m_pixels * leastRowSpacing; }
    [[nodiscard]] qreal height() const { return m_height; }

    void addTo(Paper *paper, qreal top) const
    {
        const QRectF &body = paper->body();
        paper->keep(m_model);
        auto *table = new TableItem(m_model.get(), paper->theme(), m_pixels);
        table->setSize(body.width(), m_rowHeight);
        table->setPos(body.left(), top + headingHeight());
        paper->addTable(m_model->heading(), top, table, m_notes);
    }

private:
    [[nodiscard]] qreal headingHeight() const
    {
        return heightOf(m_model->heading(), m_metrics.table(), true, m_metrics.width()) + m_metrics.scaled(4);
    }
    [[nodiscard]] qreal notesHeight() const
    {
        const qreal height = heightOf(m_notes, m_metrics.note(), false, m_metrics.width());
        return height > 0 ? height + m_metrics.note() / 2.0 : 0;
    }

    const PaperMetrics &m_metrics;
    StatementModelPtr m_model;
    QString m_notes;
    int m_pixels = 0;
    qreal m_rowHeight = 0;
    qreal m_height = 0;
};

} // namespace

SnapshotPage exhibitPage(const SnapshotSpec &spec, const PageFormat &format, const PagePlace &place)
{
    const ExhibitModelPtr model = exhibitModel(spec, spec.id);
    Paper paper(spec, format, place, sourceAndNote(*model));
    const PaperMetrics &metrics = paper.metrics();
    const qreal gap = metrics.scaled(24);
    auto *item = new ExhibitItem(model.get(), paper.theme(), ChartMetrics::page().scaledBy(metrics.factor()));
    item->setSourced(false);
    paper.keep(model);
    paper.add(item);
    const QRectF area = paper.body().adjusted(0, 0, 0, -gap / 2);
    const ExhibitTable table(spec, *model->exhibit(), metrics, area.height() - gap, item->leastHeight(area.width()));
    const qreal room = table.hasRoom() ? area.height() - table.height() - gap : area.height();
    const qreal height = std::min(room, area.width() * mostChartShape);
    item->setGeometry({area.topLeft(), QSizeF(area.width(), height)});
    if (table.hasRoom())
        table.addTo(&paper, area.top() + height + gap);
    return paper.finished(model->exhibit()->title.in(spec.language));
}

SnapshotPage slidePage(const SnapshotSpec &spec, const QSizeF &size, const QString &number)
{
    const QSizeF usual(slideSize);
    const qreal factor = std::min(size.width() / usual.width(), size.height() / usual.height());
    const ChartMetrics metrics = ChartMetrics::slide().scaledBy(factor);
    const Theme theme(spec.theme);
    auto scene = std::make_shared<PageScene>(size, theme);
    const ExhibitModelPtr model = exhibitModel(spec, spec.id);
    scene->keep(model);
    auto *item = new ExhibitItem(model.get(), theme, metrics);
    scene->addItem(item);
    if (!number.isEmpty())
        item->setRoomForNumber(roomForNumber(*newSlideNumber(number, size, metrics, theme, item), metrics));
    item->setGeometry({QPointF(), size});
    return {scene, model->exhibit()->title.in(spec.language), textsIn(*scene), spec.theme, {}};
}

} // namespace views
