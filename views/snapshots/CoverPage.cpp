#include "CoverPage.h"

#include "text/Basis.h"
#include "text/PeriodFormat.h"
#include "theme/Fonts.h"

#include <QCoreApplication>
#include <QGraphicsRectItem>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr qreal bandWidth = 36;
constexpr qreal coverInset = 36; // of the texts from the left margin
constexpr int titlePixels = 64;
constexpr int namePixels = 28;
constexpr int periodPixels = 30;
constexpr int yearPixels = 24;
constexpr int basisPixels = 20;

struct BasisLine
{
    QString name;
    QString text;
};

QList<BasisLine> basisLines(const SnapshotSpec &spec)
{
    const models::Book &book = *spec.book;
    const models::Company &company = book.company();
    const models::Words words(spec.language);
    const models::PeriodFormat dates(words, company.fiscalYearStartMonth);
    const QString comma = words(QT_TRANSLATE_NOOP("Words", ", "));
    const models::Unit *unit = book.unit(spec.unit);
    QList<BasisLine> lines;
    //: on the cover of a book: consolidated, U.S. GAAP, unaudited
    lines.append({words(QT_TRANSLATE_NOOP("Words", "Basis")),
                  QStringList{company.consolidation.in(spec.language), company.accountingStandard.in(spec.language),
                              models::withinSentence(company.audit.in(spec.language), spec.language)}
                      .join(comma)});
    //: on the cover of a book: JPY millions, rounded
    lines.append(
        {words(QT_TRANSLATE_NOOP("Words", "Unit")),
         QStringList{unit ? unit->name.in(spec.language) : QString(), models::roundingText(book, words)}.join(comma)});
    if (unit && unit->base == company.translation.currency)
        lines.append({words(QT_TRANSLATE_NOOP("Words", "Exchange rate")),
                      words(QT_TRANSLATE_NOOP("Words", "%1 (%2)"))
                          .arg(models::rateText(book, words), dates.day(company.translation.date))});
    //: on the cover of a book: the release from which its figures come
    lines.append({words(QT_TRANSLATE_NOOP3("Words", "Source", "of a book")),
                  company.shortName.in(spec.language) + u' ' + company.sourceName.in(spec.language)});
    if (company.released.isValid())
        lines.append({words(QT_TRANSLATE_NOOP("Words", "Released")), dates.day(company.released)});
    return lines;
}

void addBand(Paper *paper)
{
    const PaperMetrics &metrics = paper->metrics();
    auto *band = new QGraphicsRectItem(0, 0, metrics.scaled(bandWidth), metrics.size().height());
    band->setPen(Qt::NoPen);
    band->setBrush(paper->theme().color(ColorRole::Current));
    paper->add(band);
}

// Upwards from the foot of the page, names and texts in two columns under a hairline.
void addBasis(Paper *paper, const SnapshotSpec &spec, const QRectF &room)
{
    const PaperMetrics &metrics = paper->metrics();
    const QList<BasisLine> lines = basisLines(spec);
    const int pixels = metrics.pixels(basisPixels);
    qreal nameWidth = 0;
    for (const BasisLine &line : lines)
        nameWidth = std::max(nameWidth, textWidth(line.name, uiFont(pixels)));
    const qreal left = room.left() + nameWidth + metrics.scaled(32);
    qreal bottom = room.bottom();
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        TextItem *text = paper->addText(line->text, pixels, false, ColorRole::Ink1);
        text->wrap(room.right() - left);
        bottom -= text->height() + metrics.scaled(3);
        text->setPos(left, bottom);
        paper->addText(line->name, pixels, false, ColorRole::Ink3)->setPos(room.left(), bottom);
    }
    const qreal rule = bottom - metrics.scaled(18);
    paper->addLine({room.left(), rule, room.right(), rule}, ColorRole::Line, metrics.scaled(1));
}

void addCoverTitles(Paper *paper, const SnapshotSpec &spec, const QRectF &room)
{
    const PaperMetrics &metrics = paper->metrics();
    const models::Company &company = spec.book->company();
    const models::PeriodFormat periods(models::Words(spec.language), company.fiscalYearStartMonth);
    const models::Period &period = *spec.book->period(spec.period);
    QString year = periods.fiscalYear(period);
    year.front() = year.front().toUpper();
    qreal top = room.top();
    const auto add = [&](const QString &text, int pixels, bool bold, ColorRole role, qreal space) {
        TextItem *item = paper->addText(text, metrics.pixels(pixels), bold, role);
        item->wrapEvenly(room.width());
        item->setPos(room.left(), top);
        top += item->height() + metrics.scaled(space);
    };
    add(company.name.in(spec.language), namePixels, false, ColorRole::Ink2, 0);
    top = std::max(top, metrics.size().height() * 0.3);
    auto *mark = new QGraphicsRectItem(room.left(), top, metrics.scaled(96), metrics.scaled(6));
    mark->setPen(Qt::NoPen);
    mark->setBrush(paper->theme().color(ColorRole::Accent));
    paper->add(mark);
    top += metrics.scaled(28);
    add(company.bookTitle.in(spec.language), titlePixels, true, ColorRole::Ink1, 14);
    add(periods.full(period), periodPixels, false, ColorRole::Ink2, 0);
    add(year, yearPixels, false, ColorRole::Ink3, 0);
}

} // namespace

QString coverTitle(models::Language language)
{
    return models::Words(language)(QT_TRANSLATE_NOOP("Words", "Cover"));
}

SnapshotPage coverPage(const SnapshotSpec &spec, const PageFormat &format)
{
    Paper paper(spec, format);
    const PaperMetrics &metrics = paper.metrics();
    const QRectF room(metrics.side() + metrics.scaled(coverInset), metrics.bodyTop(),
                      metrics.width() - metrics.scaled(coverInset), metrics.bottom() - metrics.bodyTop());
    addBand(&paper);
    addCoverTitles(&paper, spec, room);
    addBasis(&paper, spec, room);
    return paper.finished(spec.book->company().bookTitle.in(spec.language));
}

} // namespace views
