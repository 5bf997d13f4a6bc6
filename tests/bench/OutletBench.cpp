// Exhibits to files, a PNG beside a plain chart of the same size.
#include "Report.h"
#include "formats/BookReader.h"
#include "resources.h"
#include "snapshots/Outlets.h"
#include "snapshots/Snapshot.h"
#include "theme/Fonts.h"

#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace bench {

namespace {

constexpr int pngRuns = 11;
constexpr QSize pixels(1920, 1080);

class Exports
{
public:
    Exports()
        : m_book(std::get<models::BookPtr>(models::readBook(resources::builtInBook())))
    {}

    [[nodiscard]] const QList<models::Exhibit> &exhibits() const { return m_book->content().exhibits; }

    void writePng(const QString &exhibit) const
    {
        const auto page = views::slideOf(spec(exhibit), views::slideSize);
        check(views::writePng(page, pixels, views::Background::White, m_folder.filePath(u"exhibit.png"_s)));
    }

    void writePdf() const
    {
        QList<views::Subject> subjects;
        for (const models::Exhibit &exhibit : exhibits())
            subjects.append({views::SubjectKind::Exhibit, exhibit.id});
        const views::PageFormat format = *views::pageFormat(u"a4"_s);
        check(views::writePdf(views::documentOf({spec({}), subjects, format}), format, *m_book,
                              models::Language::Japanese, m_folder.filePath(u"exhibits.pdf"_s)));
    }

    void writePlainPng() const
    {
        QGraphicsScene scene;
        auto *chart = new QChart;
        scene.addItem(chart);
        auto *series = new QBarSeries;
        auto *set = new QBarSet(u"Revenue"_s);
        set->append({10563, 9185, 9633});
        series->append(set);
        chart->addSeries(series);
        chart->createDefaultAxes();
        chart->setGeometry(QRectF(QPointF(), QSizeF(pixels)));
        QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        scene.render(&painter, QRectF(QPointF(), QSizeF(pixels)), QRectF(QPointF(), QSizeF(pixels)));
        painter.end();
        check(image.save(m_folder.filePath(u"plain.png"_s)) ? QString() : u"plain.png"_s);
    }

private:
    [[nodiscard]] views::SnapshotSpec spec(const QString &exhibit) const
    {
        views::SnapshotSpec spec;
        spec.book = m_book;
        spec.id = exhibit;
        spec.period = m_book->company().currentPeriod;
        spec.unit = m_book->company().displayUnit;
        spec.language = models::Language::Japanese;
        return spec;
    }

    static void check(const QString &error)
    {
        if (!error.isEmpty())
            qFatal("%s", qPrintable(error));
    }

    QTemporaryDir m_folder;
    models::BookPtr m_book;
};

} // namespace

void measureOutlets(const Report &report)
{
    constexpr double mostForPng = 50;
    const Exports exports;
    report.heading(u"Exports"_s);
    const double plain = medianTime(pngRuns, [&] { exports.writePlainPng(); });
    for (const models::Exhibit &exhibit : exports.exhibits()) {
        const double own = medianTime(pngRuns, [&] { exports.writePng(exhibit.id); });
        report.add(u"%1 to a 1920x1080 PNG"_s.arg(exhibit.id), own, mostForPng);
        report.compare(u"  beside a bare chart"_s, own, plain);
    }
    report.add(u"all %1 exhibits to one PDF"_s.arg(exports.exhibits().size()),
               medianTime(pngRuns, [&] { exports.writePdf(); }));
}

} // namespace bench
