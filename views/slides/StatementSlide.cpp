#include "StatementSlide.h"

#include "analysis/ShortTable.h"
#include "charts/ChartMetrics.h"
#include "items/Roles.h"
#include "snapshots/StatementPages.h"
#include "tables/TableItem.h"
#include "text/Basis.h"
#include "text/Notes.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QPen>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;
using models::Measure;

namespace views {

namespace {

constexpr int mostPixels = 36;
constexpr int goodPixels = 32;  // for which columns that say the same in another way make room
constexpr int leastPixels = 24; // what can still be read from the last row: for it, others do
constexpr qreal mostRowHeight = 2.2;
constexpr ChartMetrics slideMetrics = ChartMetrics::slide();

QRectF inner()
{
    return QRectF(QPointF(), QSizeF(slideSize))
        .adjusted(slideMetrics.paddingX, slideMetrics.paddingTop, -slideMetrics.paddingX, -slideMetrics.paddingBottom);
}

qreal neededWidth(const models::StatementModel &model, const QList<int> &columns, int pixels)
{
    TableItem table(&model, Theme(), pixels);
    table.setColumns(columns);
    return table.neededWidth();
}

Measure measureOf(const models::StatementModel &model, int column)
{
    return Measure(model.index(0, column).data(models::MeasureRole).toInt());
}

bool isTranslated(Measure measure)
{
    return measure == Measure::Usd;
}

} // namespace

StatementSlide::StatementSlide(const SnapshotSpec &view, const models::Slide &slide, qreal roomForNumber,
                               QGraphicsItem *parent)
    : QGraphicsItem(parent)
    , m_view(view)
    , m_slide(slide)
    , m_roomForNumber(roomForNumber)
    , m_theme(view.theme)
{
    setFlag(ItemHasNoContents);
    m_model = statementModel(view, models::shortTable(whole()), view.asComputed);
    chooseColumns();
    layOut();
}

const models::Statement &StatementSlide::whole() const
{
    return *m_view.book->statement(m_slide.statement);
}

void StatementSlide::setView(const SnapshotSpec &view)
{
    m_view = view;
    const QString unit = m_model->unit();
    const QList<models::ShownColumn> before = m_model->columns();
    m_model->setLanguage(view.language);
    m_model->setUnit(view.unit);
    m_model->setCurrentPeriod(view.period);
    m_model->setAxisMode(view.axisMode);
    m_model->setPresentation(view.asComputed ? models::Presentation::AsComputed : models::Presentation::AsPrinted);
    if (m_model->unit() != unit || m_model->columns() != before)
        chooseColumns();
    layOut();
}

// The largest type in which the table fits in both languages.
int StatementSlide::fittingPixels(const Model &other) const
{
    const auto needed = [&](int pixels) {
        return std::max(neededWidth(*m_model, m_columns, pixels), neededWidth(other, m_columns, pixels));
    };
    const qreal width = inner().width();
    int pixels = std::min(mostPixels, static_cast<int>(mostPixels * width / needed(mostPixels)) + 1);
    while (pixels > 1 && needed(pixels) > width)
        --pixels;
    return pixels;
}

void StatementSlide::chooseColumns()
{
    SnapshotSpec view = m_view;
    view.language = models::otherLanguage(m_view.language);
    const StatementModelPtr other = statementModel(view, *m_model->statement(), m_view.asComputed);
    m_columns.resize(m_model->columnCount());
    std::iota(m_columns.begin(), m_columns.end(), 0);
    m_pixels = fittingPixels(*other);
    for (const auto &isLessNeeded : {isTranslated, models::isShare}) {
        const auto isOfKind = [&](int column) { return column > 0 && isLessNeeded(measureOf(*m_model, column)); };
        if (m_pixels < goodPixels && m_columns.removeIf(isOfKind) > 0)
            m_pixels = fittingPixels(*other);
    }
    while (m_pixels < leastPixels && m_columns.size() > 2) {
        m_columns.removeLast(); // the farthest from the period in question
        m_pixels = fittingPixels(*other);
    }
}

bool StatementSlide::isExcerpt() const
{
    const auto isFigure = [](const models::Row &row) { return row.role != models::RowRole::Heading; };
    return std::ranges::count_if(whole().rows, isFigure) > m_model->statement()->rows.size()
           || m_columns.size() < m_model->columnCount();
}

QString StatementSlide::title() const
{
    const models::Language language = m_view.language;
    return m_slide.title.isEmpty() ? statementTitle(whole(), language) : m_slide.title.in(language);
}

QString StatementSlide::heading() const
{
    const bool isInTitle = m_slide.title.isEmpty() && whole().kind == models::StatementKind::Table;
    const QString text = isInTitle ? m_model->format().unitHeading(*m_model->shownUnit()) : m_model->heading();
    return isExcerpt()
               //: heading of a table that shows only some rows or columns of the printed one
               ? m_model->format().words()(QT_TRANSLATE_NOOP("Words", "%1, excerpt")).arg(text)
               : text;
}

QString StatementSlide::foot() const
{
    const models::Statement &statement = *m_model->statement();
    const models::Words &words = m_model->format().words();
    QList<int> rows(statement.rows.size());
    std::iota(rows.begin(), rows.end(), 0);
    QStringList lines = models::statementNotes(*m_view.book, statement, rows, words);
    lines.append(models::sourceLine(*m_view.book, {statement.id}, m_model->shownUnit(), words));
    return lines.join(u'\n');
}

TextItem *StatementSlide::addText(const QString &text, int pixels, bool bold, ColorRole role)
{
    return new TextItem(text, uiFont(pixels, bold), m_theme.color(role), this);
}

qreal StatementSlide::addHead()
{
    TextItem *said = addText(title(), slideMetrics.message, true, ColorRole::Ink1);
    said->wrapEvenly(inner().width());
    said->setPos(inner().topLeft());
    TextItem *what = addText(heading(), slideMetrics.what, false, ColorRole::Ink2);
    what->wrapEvenly(inner().width());
    what->setPos(inner().left(), inner().top() + said->height());
    return what->pos().y() + what->height() + slideMetrics.what * 0.5;
}

qreal StatementSlide::addFoot()
{
    TextItem *source = addText(foot(), slideMetrics.source, false, ColorRole::Ink3);
    source->wrap(inner().width() - m_roomForNumber);
    source->setPos(inner().left(), inner().bottom() - source->height());
    const qreal line = source->pos().y() - slideMetrics.source * 0.5;
    auto *rule = new QGraphicsLineItem(inner().left(), line, inner().right(), line, this);
    rule->setPen(QPen(m_theme.color(ColorRole::Hair), slideMetrics.line));
    return line - slideMetrics.source * 0.8;
}

void StatementSlide::layOut()
{
    qDeleteAll(childItems());
    const qreal top = addHead();
    const qreal bottom = addFoot();
    auto *table = new TableItem(m_model.get(), m_theme, m_pixels, this);
    table->setColumns(m_columns);
    table->setSize(inner().width(), std::min((bottom - top) / table->lineCount(), m_pixels * mostRowHeight));
    table->setPos(inner().left(), top);
}

} // namespace views
