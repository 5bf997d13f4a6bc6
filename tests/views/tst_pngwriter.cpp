#include "snapshots/PngWriter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestPngWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryPixel_data();
    void keepsEveryPixel();
    void keepsResolutionAndTitle();
};

namespace {

QImage gradient(QImage::Format format)
{
    QImage image(61, 37, QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixelColor(x, y, QColor(4 * x, 6 * y, x * y % 256, 255 - 3 * x));
    return image.convertToFormat(format);
}

} // namespace

void TestPngWriter::keepsEveryPixel_data()
{
    QTest::addColumn<QImage::Format>("format");
    QTest::newRow("opaque") << QImage::Format_RGB32;
    QTest::newRow("transparent") << QImage::Format_ARGB32;
}

void TestPngWriter::keepsEveryPixel()
{
    QFETCH(const QImage::Format, format);
    const QImage image = gradient(format);
    const QImage read = QImage::fromData(views::pngOf(image, {}), "PNG");
    QCOMPARE(read.hasAlphaChannel(), image.hasAlphaChannel());
    QCOMPARE(read.convertToFormat(format), image);
}

void TestPngWriter::keepsResolutionAndTitle()
{
    QImage image = gradient(QImage::Format_RGB32);
    image.setDotsPerMeterX(5669);
    image.setDotsPerMeterY(5669);
    const QImage read = QImage::fromData(views::pngOf(image, u"営業収益の内訳 – Revenue"_s), "PNG");
    QCOMPARE(read.dotsPerMeterX(), 5669);
    QCOMPARE(read.dotsPerMeterY(), 5669);
    QCOMPARE(read.text(u"Title"_s), u"営業収益の内訳 – Revenue"_s);
}

QTEST_APPLESS_MAIN(TestPngWriter)
#include "tst_pngwriter.moc"
