#include "Sampling.h"
#include "formats/BookReader.h"
#include "resources.h"
#include "snapshots/ExhibitClipboard.h"
#include "snapshots/Outlets.h"
#include "snapshots/Printing.h"

#include <QClipboard>
#include <QGraphicsScene>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;
using namespace models;
using namespace views;

Q_DECLARE_METATYPE(SnapshotSpec)

namespace {

/// How much two pictures differ, 0 to 255 a pixel on average; seen from so far that the edges of letters don't count.
double difference(const QImage &sharp, const QImage &otherSharp)
{
    constexpr QSize far(160, 90);
    const QImage one = sharp.scaled(far, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage other = otherSharp.scaled(far, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double sum = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x)
            sum += std::abs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y)));
    return sum / (one.width() * one.height());
}

QImage drawn(const QByteArray &svg, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    return image;
}

struct Elements
{
    QHash<QString, int> count;
    QString title;
    QString description;
    QString fault;
};

Elements elementsOf(const QByteArray &svg)
{
    Elements elements;
    QXmlStreamReader xml(svg);
    while (!xml.atEnd())
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            ++elements.count[xml.name().toString()];
            if (xml.name() == u"title")
                elements.title = xml.readElementText();
            else if (xml.name() == u"desc")
                elements.description = xml.readElementText();
        }
    elements.fault = xml.errorString();
    return elements;
}

} // namespace

/// SVG, clipboard and printer.
class TestOutlets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void svgLooksLikeThePng_data();
    void svgLooksLikeThePng();
    void svgMayBeTransparent();
    void svgHasTheSizeOfItsPage();
    void clipboardHasEveryForm();
    void printsThePagesOfTheDocument_data();
    void printsThePagesOfTheDocument();
    void printsARange();

private:
    [[nodiscard]] SnapshotSpec specOf(const Subject &subject, Language language) const
    {
        SnapshotSpec spec;
        static_cast<Subject &>(spec) = subject;
        spec.book = m_book;
        spec.period = m_book->company().currentPeriod;
        spec.unit = m_book->company().displayUnit;
        spec.language = language;
        return spec;
    }
    [[nodiscard]] Document document(const PageFormat &format) const
    {
        const Subject exhibit{SubjectKind::Exhibit, u"revenue-mix"_s};
        const Subject statement{SubjectKind::Statement, u"table-1"_s};
        return documentOf({specOf(exhibit, Language::English), {exhibit, statement}, format});
    }

    BookPtr m_book = std::get<BookPtr>(readBook(resources::builtInBook()));
    QTemporaryDir m_folder;
};

void TestOutlets::svgLooksLikeThePng_data()
{
    QTest::addColumn<SnapshotSpec>("spec");
    for (const Language language : bothLanguages)
        for (const Exhibit &exhibit : m_book->content().exhibits)
            if (!isLeftOut())
                QTest::newRow(qPrintable(exhibit.id + u' ' + languageCode(language)))
                    << specOf({SubjectKind::Exhibit, exhibit.id}, language);
}

// Drawn by another program's rules: well-formed, no fonts and no pictures in it, and the same to the eye.
void TestOutlets::svgLooksLikeThePng()
{
    QFETCH(const SnapshotSpec, spec);
    constexpr QSize size(960, 540);
    const SnapshotPage page = slideOf(spec, QSizeF(slideSize));
    const QByteArray svg = svgOf(page, Background::White);
    const Elements elements = elementsOf(svg);
    QCOMPARE(elements.fault, QString());
    QCOMPARE(elements.title, page.title);
    for (const QString &text : page.texts)
        QVERIFY2(elements.description.contains(text), qPrintable(text));
    QCOMPARE(elements.count.value(u"text"_s), 0);
    QCOMPARE(elements.count.value(u"image"_s), 0);
    QVERIFY(elements.count.value(u"path"_s) > page.texts.size() / 2);
    const QImage png = QImage::fromData(pngOf(page, size, Background::White));
    QImage blank(size, QImage::Format_RGB32);
    blank.fill(Qt::white);
    const double unlike = difference(drawn(svg, size), png);
    QVERIFY2(unlike < difference(blank, png) / 10, qPrintable(u"%1"_s.arg(unlike)));
}

void TestOutlets::svgMayBeTransparent()
{
    const SnapshotPage page
        = slideOf(specOf({SubjectKind::Exhibit, u"revenue-mix"_s}, Language::Japanese), QSizeF(slideSize));
    QCOMPARE(qAlpha(drawn(svgOf(page, Background::Transparent), {480, 270}).pixel(2, 2)), 0);
    QCOMPARE(drawn(svgOf(page, Background::White), {480, 270}).pixelColor(2, 2), QColor(Qt::white));
}

// An office program takes it at 13.3 by 7.5 inches, a slide's size.
void TestOutlets::svgHasTheSizeOfItsPage()
{
    const SnapshotPage page
        = slideOf(specOf({SubjectKind::Exhibit, u"revenue-mix"_s}, Language::English), QSizeF(slideSize));
    QXmlStreamReader xml(svgOf(page, Background::White));
    QVERIFY(xml.readNextStartElement());
    QCOMPARE(xml.attributes().value(u"viewBox"_s).toString(), u"0 0 1920 1080"_s);
    QVERIFY(xml.attributes().value(u"width"_s).startsWith(u"338.6"_s));
    QVERIFY(xml.attributes().value(u"width"_s).endsWith(u"mm"_s));
}

void TestOutlets::clipboardHasEveryForm()
{
    copyExhibit(specOf({SubjectKind::Exhibit, u"revenue-mix"_s}, Language::Japanese));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(QImage::fromData(data->data(u"image/png"_s)).size(), slideSize);
    QCOMPARE(data->imageData().value<QImage>().size(), slideSize);
    QCOMPARE(elementsOf(data->data(u"image/svg+xml"_s)).title, u"営業収益の内訳"_s);
    QVERIFY2(data->text().contains(u"\n営業収益合計\t10564\t9185\t9633\n"_s), qPrintable(data->text()));
    QVERIFY(data->html().contains(u"sdval=\"9633\">9,633</td>"_s));
}

void TestOutlets::printsThePagesOfTheDocument_data()
{
    QTest::addColumn<QPageSize::PageSizeId>("paper");
    QTest::addColumn<QPageLayout::Orientation>("orientation");
    QTest::addColumn<QString>("size");
    QTest::newRow("A4") << QPageSize::A4 << QPageLayout::Landscape << u"842 x 595"_s;
    QTest::newRow("A4 upright") << QPageSize::A4 << QPageLayout::Portrait << u"595 x 842"_s;
    QTest::newRow("Letter") << QPageSize::Letter << QPageLayout::Landscape << u"792 x 612"_s;
}

// Onto a printer that is a file, read by another program: every page, over the whole sheet.
void TestOutlets::printsThePagesOfTheDocument()
{
    QFETCH(const QPageSize::PageSizeId, paper);
    QFETCH(const QPageLayout::Orientation, orientation);
    QFETCH(const QString, size);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString file = m_folder.filePath(u"print.pdf"_s);
    printer.setOutputFileName(file);
    printer.setPageSize(QPageSize(paper));
    printer.setPageOrientation(orientation);
    const Document pages = document(pageFormat(printer.pageLayout()));
    printDocument(&printer, pages);
    QProcess info;
    info.start(u"pdfinfo"_s, {file});
    QVERIFY(info.waitForFinished());
    const QString told = QString::fromUtf8(info.readAllStandardOutput());
    QVERIFY2(told.contains(QRegularExpression(u"Pages: +%1\n"_s.arg(pages.size()))), qPrintable(told));
    QVERIFY2(told.contains(size), qPrintable(told));
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const QString number = QString::number(i + 1);
        QProcess picture;
        picture.start(u"pdftoppm"_s, {u"-r"_s, u"144"_s, u"-f"_s, number, u"-l"_s, number, u"-png"_s, file});
        QVERIFY(picture.waitForFinished());
        const QImage printed = QImage::fromData(picture.readAllStandardOutput());
        QImage blank(printed.size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        const QImage own = QImage::fromData(pngOf(pages[i].draw(), printed.size(), Background::White));
        QVERIFY2(difference(printed, own) < difference(blank, own) / 4, qPrintable(number));
    }
}

void TestOutlets::printsARange()
{
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    const QString file = m_folder.filePath(u"range.pdf"_s);
    printer.setOutputFileName(file);
    printer.setPrintRange(QPrinter::PageRange);
    printer.setFromTo(2, 2);
    printDocument(&printer, document(pageFormat(printer.pageLayout())));
    QProcess info;
    info.start(u"pdfinfo"_s, {file});
    QVERIFY(info.waitForFinished());
    QVERIFY(info.readAllStandardOutput().contains("Pages:           1\n"));
}

QTEST_MAIN(TestOutlets)
#include "tst_outlets.moc"
