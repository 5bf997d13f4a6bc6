#include "TalkDocument.h"

#include "SlideItem.h"
#include "snapshots/Paper.h"
#include "snapshots/SnapshotModels.h"
#include "snapshots/TextFlow.h"
#include "theme/Fonts.h"

#include <QGraphicsRectItem>

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int notePixels = 28;
constexpr qreal noteSpace = 36;  // between a slide and its note
constexpr qreal noteShare = 0.3; // of a wide page

const QString &textOf(const models::Text &text, models::Language language)
{
    const QString &own = text.in(language);
    return own.isEmpty() ? text.in(models::otherLanguage(language)) : own;
}

QString numberOf(qsizetype number, qsizetype total)
{
    return PagePlace{{}, static_cast<int>(number), static_cast<int>(total)}.numberText();
}

/// Pages with a slide and its note, in one language.
class NotePages
{
public:
    NotePages(const SnapshotSpec &view, PageFormat format, models::RunningOrder order, models::Slide slide,
              QString number)
        : m_view(view)
        , m_order(std::move(order))
        , m_slide(std::move(slide))
        , m_number(std::move(number))
        , m_format(std::move(format))
        , m_metrics(m_format)
        , m_source(bookSource(m_view, m_view.language))
        , m_title(slideTitle(m_view, m_slide))
        , m_layout(layout())
    {}

    [[nodiscard]] int needed() const { return flowedPages(paragraphs(), m_layout); }
    [[nodiscard]] SnapshotPage page(int part, int parts, int number, int total) const;

private:
    [[nodiscard]] bool isWide() const { return m_metrics.size().width() > m_metrics.size().height(); }
    [[nodiscard]] QStringList paragraphs() const;
    [[nodiscard]] TextLayout layout() const;
    [[nodiscard]] QRectF slidePlace() const;
    [[nodiscard]] QPointF noteTop() const;
    void addSlide(Paper *paper) const;
    [[nodiscard]] qreal addHeading(Paper *paper, int part, int parts) const;

    SnapshotSpec m_view;
    models::RunningOrder m_order;
    models::Slide m_slide;
    QString m_number;
    PageFormat m_format;
    PaperMetrics m_metrics;
    QString m_source;
    QString m_title;
    TextLayout m_layout;
};

QStringList NotePages::paragraphs() const
{
    return textOf(m_slide.note, m_view.language).split(u'\n', Qt::SkipEmptyParts);
}

QRectF NotePages::slidePlace() const
{
    const QRectF body = bodyOf(m_metrics, m_source);
    const qreal width = isWide() ? body.width() * (1 - noteShare) - m_metrics.scaled(noteSpace) : body.width();
    return {body.topLeft(), QSizeF(slideSize).scaled(width, body.height(), Qt::KeepAspectRatio)};
}

// On a page with the slide.
QPointF NotePages::noteTop() const
{
    const QRectF slide = slidePlace();
    const qreal space = m_metrics.scaled(noteSpace);
    return isWide() ? slide.topRight() + QPointF(space, 0) : slide.bottomLeft() + QPointF(0, space);
}

// Overleaf a note goes on beside the slide again, or under the slide's title.
TextLayout NotePages::layout() const
{
    const QRectF body = bodyOf(m_metrics, m_source);
    const QFont font = uiFont(m_metrics.pixels(notePixels));
    if (isWide())
        return {font, body.right() - noteTop().x(), body.height(), body.height()};
    const qreal space = m_metrics.scaled(noteSpace);
    const qreal heading = heightOf(m_title + u" (9/9)"_s, m_metrics.pixels(notePixels), true, body.width());
    return {font, body.width(), body.height() - heading - 2 * space, body.bottom() - noteTop().y() - space};
}

void NotePages::addSlide(Paper *paper) const
{
    const QRectF place = slidePlace();
    auto *item = new SlideItem(m_view, m_slide, m_number);
    item->setPos(place.topLeft());
    item->setScale(place.width() / slideSize.width());
    paper->add(item);
    auto *frame = new QGraphicsRectItem(place);
    frame->setPen(QPen(paper->theme().color(ColorRole::Line), m_metrics.scaled(2)));
    paper->add(frame);
}

qreal NotePages::addHeading(Paper *paper, int part, int parts) const
{
    const QString text = m_title + u" (%1/%2)"_s.arg(part + 1).arg(parts);
    TextItem *heading = paper->addText(text, m_metrics.pixels(notePixels), true, ColorRole::Ink1);
    heading->wrap(paper->body().width());
    heading->setPos(paper->body().topLeft());
    return heading->y() + heading->height();
}

SnapshotPage NotePages::page(int part, int parts, int number, int total) const
{
    Paper paper(m_view, m_format, {textOf(m_order.title, m_view.language), number, total}, m_source);
    QPointF top = noteTop();
    if (part == 0 || isWide())
        addSlide(&paper);
    else
        top = {paper.body().left(), addHeading(&paper, part, parts) + m_metrics.scaled(noteSpace)};
    const QList<TextColumn> columns = flowOver(paragraphs(), m_layout, parts);
    for (const TextPiece &piece : columns.at(part)) {
        TextItem *item = paper.addText(piece.text, m_layout.font.pixelSize(), false, ColorRole::Ink1);
        item->wrap(m_layout.width);
        item->setPos(top + QPointF(0, piece.top));
    }
    return paper.finished(m_title);
}

// As many as the longer language of the note needs.
int pagesNeeded(SnapshotSpec view, const PageFormat &format, const models::RunningOrder &order,
                const models::Slide &slide)
{
    int pages = 1;
    for (const models::Language language : models::bothLanguages) {
        view.language = language;
        pages = std::max(pages, NotePages(view, format, order, slide, {}).needed());
    }
    return pages;
}

} // namespace

SnapshotPage slidePicture(const SnapshotSpec &view, const models::Slide &slide, const QString &number)
{
    auto scene = std::make_shared<PageScene>(slideSize, Theme(view.theme));
    scene->addItem(new SlideItem(view, slide, number));
    return {scene, slideTitle(view, slide), textsIn(*scene), view.theme, {}};
}

Subject subjectOf(const models::Slide &slide)
{
    return slide.statement.isEmpty() ? Subject{SubjectKind::Exhibit, slide.exhibit}
                                     : Subject{SubjectKind::Statement, slide.statement};
}

QList<models::Slide> slidesOf(const models::Book &book, const models::RunningOrder &order)
{
    QList<models::Slide> slides = order.slides;
    slides.removeIf([&book](const models::Slide &slide) {
        return slide.isHidden || (!book.exhibit(slide.exhibit) && !book.statement(slide.statement));
    });
    return slides;
}

QList<Subject> subjectsOf(const models::Book &book, const models::RunningOrder &order)
{
    QList<Subject> subjects;
    for (const models::Slide &slide : slidesOf(book, order))
        if (!subjects.contains(subjectOf(slide)))
            subjects.append(subjectOf(slide));
    return subjects;
}

QString slideTitle(const SnapshotSpec &view, const models::Slide &slide)
{
    if (!slide.title.isEmpty())
        return textOf(slide.title, view.language);
    if (const models::Statement *statement = view.book->statement(slide.statement))
        return statement->title.in(view.language);
    return view.book->exhibit(slide.exhibit) ? exhibitModel(view, slide.exhibit)->texts().message : QString();
}

Document talkDocument(const SnapshotSpec &view, const models::RunningOrder &order)
{
    const QList<models::Slide> slides = slidesOf(*view.book, order);
    Document document;
    for (const models::Slide &slide : slides) {
        const QString number = numberOf(static_cast<qsizetype>(document.size()) + 1, slides.size());
        document.push_back(
            {{}, slideTitle(view, slide), [view, slide, number] { return slidePicture(view, slide, number); }});
    }
    return document;
}

Document notesDocument(const SnapshotSpec &view, const models::RunningOrder &order, const PageFormat &format)
{
    const QList<models::Slide> slides = slidesOf(*view.book, order);
    QList<int> parts;
    for (const models::Slide &slide : slides)
        parts.append(pagesNeeded(view, format, order, slide));
    const int total = std::accumulate(parts.cbegin(), parts.cend(), 0);
    Document document;
    for (int i = 0; i < slides.size(); ++i) {
        const auto pages
            = std::make_shared<const NotePages>(view, format, order, slides.at(i), numberOf(i + 1, slides.size()));
        const QString title = slideTitle(view, slides.at(i));
        for (int part = 0; part < parts.at(i); ++part) {
            const int number = static_cast<int>(document.size()) + 1;
            document.push_back({{}, title, [pages, part, all = parts.at(i), number, total] {
                                    return pages->page(part, all, number, total);
                                }});
        }
    }
    return document;
}

} // namespace views
