#include "Drawn.h"
#include "Sampling.h"
#include "SmallBook.h"
#include "analysis/Analysis.h"
#include "charts/BarItem.h"
#include "charts/ExhibitItem.h"
#include "resources.h"
#include "snapshots/Snapshot.h"
#include "text/Basis.h"

#include <QBarSet>
#include <QGraphicsScene>
#include <QGraphicsView>
#include <QHorizontalStackedBarSeries>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

namespace {

/// How a picture is made: in a window's card of that size, as a slide, or on a page of paper.
enum class Outlet { Window, Slide, Paper };

struct Look
{
    QString exhibit;
    Language language = Language::English;
    QString period;
    QString unit;
    Outlet outlet = Outlet::Window;
    QSizeF size;
};

/// A bar in the scene, as Qt Charts has laid it out or one of our own.
struct Bar
{
    QRectF rect;
    QColor fill;
};

QList<Bar> barsOf(const QGraphicsScene &scene)
{
    QList<Bar> bars;
    for (QGraphicsItem *item : scene.items(Qt::AscendingOrder)) {
        const auto *object = dynamic_cast<QObject *>(item);
        const auto *rect = dynamic_cast<QGraphicsRectItem *>(item);
        const bool isBar = (object && object->inherits("Bar")) || dynamic_cast<BarItem *>(item);
        if (rect && isBar && rect->isVisible() && !rect->rect().isEmpty())
            bars.append({rect->mapRectToScene(rect->rect()), rect->brush().color()});
    }
    return bars;
}

/// A text lies in a bar or beside it, never half over its edge. Half a pixel is what antialiasing takes.
QStringList crossings(const QList<Drawn> &texts, const QList<Bar> &bars)
{
    QStringList faults;
    for (const Drawn &text : texts)
        for (const Bar &bar : bars) {
            if (!text.box.intersects(bar.rect) || !inkOf(text).adjusted(.5, .5, -.5, -.5).intersects(bar.rect))
                continue;
            if (!bar.rect.adjusted(-.5, -.5, .5, .5).contains(inkOf(text)))
                faults.append(u"over the edge of a bar %1: %2"_s.arg(described(bar.rect), described(text)));
        }
    return faults;
}

qreal luminance(const QColor &color)
{
    const auto part
        = [](qreal value) { return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList paleTexts(const QList<Drawn> &texts, const QList<Bar> &bars, const QColor &ground)
{
    constexpr qreal least = 4.5;
    QStringList faults;
    for (const Drawn &text : texts) {
        QColor under = ground;
        for (const Bar &bar : bars)
            if (bar.rect.contains(text.box.center()))
                under = bar.fill;
        if (contrast(under, text.item->color()) < least)
            faults.append(u"hardly seen: "_s + described(text));
    }
    return faults;
}

/// An exhibit with its model in a scene.
class Picture
{
public:
    explicit Picture(const BookPtr &book, const Look &look, ThemeKind theme = ThemeKind::Light)
        : m_theme(theme)
    {
        switch (look.outlet) {
        case Outlet::Window:
            m_page.scene = std::make_shared<QGraphicsScene>();
            show(book, look);
            break;
        case Outlet::Slide:
            m_page = slideOf(spec(book, look), look.size);
            break;
        case Outlet::Paper:
            m_page = pagesOf(spec(book, look)).front();
            break;
        }
    }
    ~Picture() { m_page.scene.reset(); }
    Q_DISABLE_COPY_MOVE(Picture)

    [[nodiscard]] QGraphicsScene &scene() const { return *m_page.scene; }
    [[nodiscard]] QRectF bounds() const { return m_page.scene->sceneRect(); }
    [[nodiscard]] QList<Drawn> texts() const { return textsOf(scene()); }
    [[nodiscard]] QList<Bar> bars() const { return barsOf(scene()); }
    [[nodiscard]] ExhibitItem *item() const { return m_item; }
    [[nodiscard]] const ExhibitModel &model() const { return m_model; }
    [[nodiscard]] QStringList faults() const
    {
        const QList<Drawn> drawn = texts();
        return cutTexts(drawn, bounds()) + overlaps(drawn) + crossings(drawn, bars())
               + paleTexts(drawn, bars(), Theme(m_theme).color(ColorRole::Card));
    }

private:
    void show(const BookPtr &book, const Look &look)
    {
        m_model.setLanguage(look.language);
        m_model.setUnit(look.unit);
        m_model.setCurrentPeriod(look.period);
        m_model.setExhibit(book, look.exhibit);
        m_item = new ExhibitItem(&m_model, Theme(m_theme), ChartMetrics::window());
        scene().addItem(m_item);
        scene().setSceneRect({QPointF(), look.size});
        m_item->setGeometry({QPointF(), look.size});
    }

    [[nodiscard]] SnapshotSpec spec(const BookPtr &book, const Look &look) const
    {
        SnapshotSpec spec;
        spec.book = book;
        spec.id = look.exhibit;
        spec.period = look.period;
        spec.unit = look.unit;
        spec.language = look.language;
        spec.theme = m_theme;
        return spec;
    }

    ThemeKind m_theme;
    ExhibitModel m_model;
    SnapshotPage m_page;
    ExhibitItem *m_item = nullptr;
};

BookPtr builtInBook()
{
    const auto result = readBook(resources::builtInBook());
    return std::get<BookPtr>(result);
}

/// What changes nothing for an exhibit of contracts or percentages: its unit.
QStringList unitsFor(const Book &book, const QString &exhibitId)
{
    const Exhibit *exhibit = book.exhibit(exhibitId);
    const bool isMoney = book.item(exhibit->concepts.front())->base == book.company().currency;
    QStringList units;
    for (const Unit &unit : book.content().units)
        if (unit.selectable && (isMoney || unit.id == book.company().displayUnit))
            units.append(unit.id);
    return units;
}

void addLook(const Look &look)
{
    if (isLeftOut())
        return;
    const QString name
        = u"%1 %2 %3 %4 %5 %6x%7"_s.arg(look.exhibit, languageCode(look.language), look.period, look.unit)
              .arg(int(look.outlet))
              .arg(look.size.width())
              .arg(look.size.height());
    QTest::newRow(qPrintable(name)) << look;
}

/// In both languages, as it is first seen.
void addFirstLooks(const Book &book, const QString &exhibit, Outlet outlet, const QSizeF &size)
{
    for (const Language language : bothLanguages)
        addLook({exhibit, language, book.company().currentPeriod, book.company().displayUnit, outlet, size});
}

/// In both languages, every quarter and every unit.
void addAllLooks(const Book &book, const QString &exhibit, Outlet outlet, const QSizeF &size)
{
    for (const Language language : bothLanguages)
        for (const QString &period : {u"3Q03"_s, u"2Q03"_s, u"1Q03"_s, u"3Q02"_s})
            for (const QString &unit : unitsFor(book, exhibit))
                addLook({exhibit, language, period, unit, outlet, size});
}

/// What a figure of an exhibit must read, found without the chart's model.
struct Figure
{
    CellKey cell;
    Fact fact;
    QString text;
    bool isBar = true; ///< a stack's total has none, nor has zero
    Hue hue = Hue::None;
    bool isCurrent = false;
};

Fact amountIn(const Book &book, const Unit *unit, const QString &conceptId, const QString &period)
{
    const bool translated
        = unit->base == book.company().translation.currency && book.item(conceptId)->base == book.company().currency;
    return translated ? translatedAmount(book, conceptId, period) : amount(book, conceptId, period);
}

/// Of a bridge: its first total perhaps in an earlier period, steps by their effect.
Figure stepOf(const ExhibitModel &model, const Slot &place, qsizetype index)
{
    const Book &book = *model.book();
    const ExhibitStep &step = model.exhibit()->steps.at(index);
    const QString &now = place.period->id;
    Figure figure;
    if (step.isTotal) {
        const QString &period = place.base && index == 0 ? place.base->id : now;
        figure.fact = amountIn(book, model.shownUnit(), step.conceptId, period);
        figure.cell = {step.conceptId, period, Measure::Amount};
        return figure;
    }
    const Fact moved = place.base ? difference(book, step.conceptId, now, place.base->id)
                                  : amountIn(book, model.shownUnit(), step.conceptId, now);
    figure.fact = weighted(moved, step.weight);
    figure.cell = {step.conceptId, now, place.measure};
    return figure;
}

Figure seriesFigure(const ExhibitModel &model, const Slot &place, const QString &conceptId)
{
    const Book &book = *model.book();
    const QString &period = place.period->id;
    Figure figure;
    figure.cell = {conceptId, period, place.measure};
    figure.fact = place.base ? movement(book, conceptId, period, place.base->id)
                  : model.exhibit()->kind == ExhibitKind::StackedShares
                      ? share(book, conceptId, model.exhibit()->total, period, Measure::Amount)
                      : amountIn(book, model.shownUnit(), conceptId, period);
    return figure;
}

bool isStack(const ExhibitModel &model)
{
    return model.exhibit()->kind == ExhibitKind::StackedColumns || model.exhibit()->kind == ExhibitKind::StackedShares;
}

Figure finished(const ExhibitModel &model, Figure figure, bool isSigned)
{
    const Book &book = *model.book();
    const NumberFormat format(model.format().language(), book.company().houseStyle);
    const Unit *unit = model.shownUnit();
    figure.text = isSigned ? format.signedFigure(book, figure.fact, unit) : format.figure(book, figure.fact, unit);
    figure.isBar = figure.fact.value && !figure.fact.value->isZero()
                   && !(isStack(model) && figure.cell.conceptId == model.exhibit()->total);
    figure.hue = book.item(figure.cell.conceptId)->hue;
    figure.isCurrent = figure.cell.period == model.focusPeriod();
    return figure;
}

/// Column by column, from top to bottom, the total last.
QList<Figure> figuresOf(const ExhibitModel &model)
{
    const Exhibit &exhibit = *model.exhibit();
    QStringList concepts = exhibit.concepts;
    if (!exhibit.total.isEmpty())
        concepts.append(exhibit.total);
    QList<Figure> figures;
    for (const Slot &place : model.axis()) {
        if (place.isGap())
            continue;
        if (model.isBridge())
            for (qsizetype i = 0; i < exhibit.steps.size(); ++i)
                figures.append(finished(model, stepOf(model, place, i), !exhibit.steps.at(i).isTotal));
        else
            for (const QString &conceptId : std::as_const(concepts))
                figures.append(finished(model, seriesFigure(model, place, conceptId), place.base));
    }
    return figures;
}

/// A bridge with a step that the release does not give is not drawn.
bool isDrawn(const ExhibitModel &model)
{
    const QList<Figure> figures = figuresOf(model);
    return !model.isBridge() || std::ranges::none_of(figures, [](const Figure &figure) {
        return figure.fact.absence == Absence::NotInRelease;
    });
}

/// A tile writes the figure of its period alone; the others are small columns.
bool isWritten(const ExhibitModel &model, const Figure &figure)
{
    return model.exhibit()->kind != ExhibitKind::Tile || figure.isCurrent;
}

QStringList wordsOf(const QList<Drawn> &texts)
{
    QStringList words;
    for (const Drawn &text : texts)
        words.append(text.item->text());
    return words;
}

/// Where the text is, alone or at the end of a series' name; -1 if it is nowhere.
qsizetype placeOf(const QStringList &drawn, const Figure &figure, const Concept &item, Language language)
{
    for (const QString &text : {figure.text, QString(item.label.in(language) + u' ' + figure.text),
                                QString(item.shortLabel.in(language) + u' ' + figure.text)})
        if (const qsizetype place = drawn.indexOf(text); place >= 0)
            return place;
    return -1;
}

bool isFigure(const QString &text)
{
    static const QRegularExpression figure(u"^[(+▲]*[0-9][0-9,.]*%?\\)?%?$"_s);
    return figure.match(text).hasMatch();
}

qreal valueOf(const Book &book, const Fact &fact)
{
    return fact.value ? fact.value->scaledBy(book.unit(fact.unit)->exponent).toPosition() : 0;
}

QColor fillOf(const ExhibitModel &model, const Figure &figure, const Theme &theme)
{
    const bool isTotal = model.isBridge() && figure.cell.measure == Measure::Amount && !figure.text.startsWith(u'+');
    const bool isMovement = model.isBridge() || model.exhibit()->kind == ExhibitKind::Variance;
    if (!isMovement)
        return theme.series(figure.hue, figure.isCurrent).fill;
    const Book &book = *model.book();
    for (const ExhibitStep &step : model.exhibit()->steps)
        if (isTotal && step.isTotal && step.conceptId == figure.cell.conceptId)
            return theme.color(ColorRole::Current);
    const QString judged = model.isBridge() ? model.exhibit()->concepts.back() : figure.cell.conceptId;
    switch (effectOf(*book.item(judged), figure.fact)) {
    case Effect::Good:
        return theme.color(ColorRole::Good);
    case Effect::Bad:
        return theme.color(ColorRole::Bad);
    case Effect::Neutral:
        break;
    }
    return theme.color(model.isBridge() ? ColorRole::Previous : ColorRole::Current);
}

/// Aozora Noodles with names too long for their place, a loss among the sales of one quarter, nothing in another, and
/// a series that the release gives for two of three quarters.
BookPtr awkwardBook()
{
    BookText text = smallBook();
    text.replace(
        u"concepts"_s, u"navy,Noodles,麺"_s,
        u"navy,Noodles of wheat and buckwheat for restaurants and households,外食および家庭用の小麦麺・そば麺"_s);
    text.replace(u"concepts"_s, u"blue,Broth,スープ"_s,
                 u"blue,Concentrated broth and seasonings (net of returns),濃縮スープおよび調味料（返品控除後）"_s);
    text.replace(u"concepts"_s, u"plain,,Exports"_s, u"plain,teal,Exports"_s);
    text.replace(u"statements/income"_s, u",-,-,0,-"_s, u",0,-,\"(700,000)\",-"_s);
    text.replace(u"exhibits"_s, u"noodle_sales broth_sales,sales"_s, u"noodle_sales broth_sales exports,sales"_s);
    text.append(u"exhibits"_s,
                u"change,sales_page,variance,noodle_sales broth_sales exports,sales,income,income,Changes,増減,"
                u"Sales {sales:yoy},売上高は{sales:yoy}"_s);
    return text.book();
}

} // namespace

Q_DECLARE_METATYPE(Look)

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOrOverlaps_data();
    void nothingIsCutOrOverlaps();
    void darkIsReadableToo_data();
    void darkIsReadableToo();
    void drawsEveryFigure_data();
    void drawsEveryFigure();
    void barsTellTheirFigures_data();
    void barsTellTheirFigures();
    void lossesHangBelowZero_data();
    void lossesHangBelowZero();
    void copesWithAwkwardFigures_data();
    void copesWithAwkwardFigures();
    void hangsLossesBelowTheZeroLine();
    void saysWhereNothingIsCompared();
    void marksWhatIsMissing();

private:
    void addSlides(const QSizeF &size = slideSize)
    {
        QTest::addColumn<Look>("look");
        for (const Exhibit &exhibit : m_book->content().exhibits)
            addFirstLooks(*m_book, exhibit.id, Outlet::Slide, size);
    }
    void addWindows(const QSizeF &size = {1100, 700})
    {
        QTest::addColumn<Look>("look");
        for (const Exhibit &exhibit : m_book->content().exhibits)
            addAllLooks(*m_book, exhibit.id, Outlet::Window, size);
    }

    BookPtr m_book = builtInBook();
    BookPtr m_awkward = awkwardBook();
};

void TestCharts::nothingIsCutOrOverlaps_data()
{
    QTest::addColumn<Look>("look");
    for (const Exhibit &exhibit : m_book->content().exhibits) {
        addAllLooks(*m_book, exhibit.id, Outlet::Window, {500, 340});
        for (const QSizeF &size : {QSizeF(640, 420), QSizeF(900, 600)})
            addFirstLooks(*m_book, exhibit.id, Outlet::Window, size);
        addAllLooks(*m_book, exhibit.id, Outlet::Slide, {1024, 768});
        for (const QSizeF &size : {QSizeF(1920, 1080), QSizeF(3840, 2160), QSizeF(1280, 720)})
            addFirstLooks(*m_book, exhibit.id, Outlet::Slide, size);
        addFirstLooks(*m_book, exhibit.id, Outlet::Paper, paperSize);
    }
}

void TestCharts::nothingIsCutOrOverlaps()
{
    QFETCH(const Look, look);
    const Picture picture(m_book, look);
    QVERIFY(picture.texts().size() > 4);
    const QStringList faults = picture.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestCharts::darkIsReadableToo_data()
{
    addSlides();
}

void TestCharts::darkIsReadableToo()
{
    QFETCH(const Look, look);
    const Picture picture(m_book, look, ThemeKind::Dark);
    const QStringList faults = picture.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestCharts::drawsEveryFigure_data()
{
    addWindows();
}

// Every figure is there as often as there are facts for it, and no other: what is left over is no amount.
void TestCharts::drawsEveryFigure()
{
    QFETCH(const Look, look);
    const Picture picture(m_book, look);
    const ExhibitModel &model = picture.model();
    QStringList drawn = wordsOf(picture.texts());
    for (const Figure &figure : figuresOf(model)) {
        if (figure.text.isEmpty() || !isDrawn(model) || !isWritten(model, figure))
            continue;
        const qsizetype place = placeOf(drawn, figure, *m_book->item(figure.cell.conceptId), look.language);
        QVERIFY2(place >= 0, qPrintable(figure.cell.conceptId + u' ' + figure.cell.period + u": "_s + figure.text));
        drawn.removeAt(place);
    }
    static const QRegularExpression amount(u"^[(+▲]*[0-9][0-9,.]*\\)?$"_s);
    QCOMPARE(drawn.filter(amount), QStringList());
}

void TestCharts::barsTellTheirFigures_data()
{
    addWindows();
}

// Each bar, when clicked, tells which figure it is; it is as long as that one is large, in the colour of its concept or
// of its effect.
void TestCharts::barsTellTheirFigures()
{
    QFETCH(const Look, look);
    const Picture picture(m_book, look);
    const ExhibitModel &model = picture.model();
    QList<Figure> figures = isDrawn(model) ? figuresOf(model) : QList<Figure>();
    figures.removeIf([](const Figure &figure) { return !figure.isBar; });
    QGraphicsView view(&picture.scene());
    view.setFrameShape(QFrame::NoFrame);
    view.resize(look.size.toSize() + QSize(20, 20));
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QList<Bar> bars = picture.bars();
    QCOMPARE(bars.size(), figures.size());
    const bool lies = model.exhibit()->kind == ExhibitKind::Variance;
    qreal longest = 0;
    qreal most = 0;
    for (const Bar &bar : bars)
        longest = std::max(longest, lies ? bar.rect.width() : bar.rect.height());
    for (const Figure &figure : std::as_const(figures))
        most = std::max(most, std::abs(valueOf(*m_book, figure.fact)));
    QSignalSpy clicked(picture.item(), &ExhibitItem::clicked);
    for (const Bar &bar : bars) {
        constexpr qreal hittable = 2;
        if (bar.rect.width() < hittable || bar.rect.height() < hittable)
            continue;
        clicked.clear();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(bar.rect.center()));
        QCOMPARE(clicked.size(), 1);
        const auto cell = clicked.front().front().value<CellKey>();
        const auto figure = std::ranges::find(std::as_const(figures), cell, &Figure::cell);
        QVERIFY2(figure != figures.cend(), qPrintable(cell.conceptId + u' ' + cell.period));
        const qreal length = lies ? bar.rect.width() : bar.rect.height();
        QVERIFY2(std::abs(length - std::abs(valueOf(*m_book, figure->fact)) / most * longest) < 1.5,
                 qPrintable(figure->text));
        QCOMPARE(bar.fill, fillOf(model, *figure, Theme()));
        figures.erase(figure);
    }
}

void TestCharts::lossesHangBelowZero_data()
{
    QTest::addColumn<Look>("look");
    for (const QString &exhibit :
         {u"operating-and-net-margins"_s, u"cash-flows"_s, u"free-cash-flow"_s, u"revenue-variance"_s})
        addFirstLooks(*m_book, exhibit, Outlet::Window, {900, 600});
}

// Of a loss the figure is beyond the far end of its bar, left of or under the zero line at which gains begin.
void TestCharts::lossesHangBelowZero()
{
    QFETCH(const Look, look);
    const Picture picture(m_book, look);
    const bool lies = picture.model().exhibit()->kind == ExhibitKind::Variance;
    int losses = 0;
    for (const Drawn &text : picture.texts()) {
        const bool isLoss = text.item->text().startsWith(u'▲') || text.item->text().startsWith(u'(');
        for (const Bar &bar : picture.bars()) {
            const QPointF figure = text.box.center();
            const bool isOwn = lies ? std::abs(figure.y() - bar.rect.center().y()) < 2
                                          && std::min(std::abs(text.box.right() - bar.rect.left()),
                                                      std::abs(text.box.left() - bar.rect.right()))
                                                 < 12
                                    : std::abs(figure.x() - bar.rect.center().x()) < 2
                                          && std::min(std::abs(text.box.top() - bar.rect.bottom()),
                                                      std::abs(text.box.bottom() - bar.rect.top()))
                                                 < 4;
            if (!isOwn || !isFigure(text.item->text()))
                continue;
            losses += isLoss ? 1 : 0;
            const bool isBeyond = lies ? figure.x() < bar.rect.left() : figure.y() > bar.rect.bottom();
            QCOMPARE(isBeyond, isLoss);
        }
    }
    QVERIFY(losses > 0);
}

void TestCharts::copesWithAwkwardFigures_data()
{
    QTest::addColumn<Look>("look");
    for (const QString &exhibit : {u"sales_mix"_s, u"change"_s})
        for (const Language language : bothLanguages)
            for (const QString &period : {u"2Q24"_s, u"1Q24"_s, u"2Q23"_s})
                for (const auto &[outlet, size] :
                     {std::pair(Outlet::Window, QSizeF(500, 400)), std::pair(Outlet::Window, QSizeF(900, 600)),
                      std::pair(Outlet::Slide, QSizeF(slideSize)), std::pair(Outlet::Slide, QSizeF(1024, 768))})
                    QTest::newRow(
                        qPrintable(u"%1 %2 %3 %4"_s.arg(exhibit, languageCode(language), period).arg(size.width())))
                        << Look{exhibit, language, period, u"JPY_million"_s, outlet, size};
}

void TestCharts::copesWithAwkwardFigures()
{
    QFETCH(const Look, look);
    const Picture picture(m_awkward, look);
    const QStringList faults = picture.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestCharts::hangsLossesBelowTheZeroLine()
{
    const Look look{u"sales_mix"_s, Language::English, u"2Q24"_s, u"JPY_million"_s, Outlet::Window, {900, 600}};
    const Picture picture(m_awkward, look);
    const Theme theme;
    const QColor noodles = theme.series(Hue::Navy, false).fill;
    const QColor broth = theme.series(Hue::Blue, false).fill;
    QList<QRectF> losses, gains;
    for (const Bar &bar : picture.bars()) {
        if (bar.fill == broth)
            losses.append(bar.rect);
        if (bar.fill == noodles)
            gains.append(bar.rect);
    }
    QCOMPARE(losses.size(), 1); // zero a year ago: no bar
    QCOMPARE(gains.size(), 2);
    const QRectF gain = gains.at(gains.front().center().x() < gains.back().center().x() ? 1 : 0);
    QVERIFY(std::abs(losses.front().top() - gain.bottom()) < 1);
    QVERIFY(std::abs(losses.front().height() / gain.height() - 700.0 / 3300.1) < 0.02);
    // The total is the printed one, not the height of what is above zero.
    QVERIFY(wordsOf(picture.texts()).contains(u"3,300"_s));
    QVERIFY(wordsOf(picture.texts()).contains(u"(700)"_s));
}

void TestCharts::saysWhereNothingIsCompared()
{
    const Look look{u"revenue-variance"_s, Language::English, u"3Q02"_s, u"JPY_million"_s, Outlet::Window, {500, 340}};
    const Picture picture(m_book, look);
    QVERIFY(picture.bars().isEmpty());
    QVERIFY(wordsOf(picture.texts()).contains(u"The release has no figures to compare this period with."_s));
}

// Quarters between two columns are a marked gap; a period without a figure in the unit shown is no zero.
void TestCharts::marksWhatIsMissing()
{
    const Look yen{u"revenue-mix"_s, Language::English, u"3Q03"_s, u"JPY_million"_s, Outlet::Window, {900, 600}};
    QVERIFY(wordsOf(Picture(m_book, yen).texts()).contains(u"4Q02, 1Q03\nnot in release"_s));
    Look dollars = yen;
    dollars.unit = u"USD_thousand"_s;
    QCOMPARE(wordsOf(Picture(m_book, dollars).texts()).count(u"not in the release"_s), 2);
    dollars.language = Language::Japanese;
    QCOMPARE(wordsOf(Picture(m_book, dollars).texts()).count(u"決算発表に記載なし"_s), 2);
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
