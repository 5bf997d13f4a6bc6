#include "formats/CsvEncoding.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace models;

class TestCsvEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void utf8IsMarked();
    void cp932_data();
    void cp932();
};

// Without the mark Excel takes UTF-8 for the encoding of its system.
void TestCsvEncoding::utf8IsMarked()
{
    const EncodedText text = encode(u"売上高,▲1\n"_s, CsvEncoding::Utf8);
    QCOMPARE(text.bytes, QByteArray("\xEF\xBB\xBF\xE5\xA3\xB2\xE4\xB8\x8A\xE9\xAB\x98,\xE2\x96\xB2"
                                    "1\n"));
    QCOMPARE(text.replacements, QList<Replacement>());
}

void TestCsvEncoding::cp932_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<Replacement>>("replacements");
    QTest::newRow("Japanese") << u"売上高"_s << QByteArray("\x94\x84\x8F\xE3\x8D\x82") << QList<Replacement>();
    QTest::newRow("NEC's and IBM's own") << u"①髙"_s << QByteArray("\x87\x40\xFB\xFC") << QList<Replacement>();
    QTest::newRow("kana, triangle, wave") << u"ｶ▲～"_s << QByteArray("\xB6\x81\xA3\x81\x60") << QList<Replacement>();
    QTest::newRow("backslash and tilde stay") << u"\\~"_s << QByteArray("\\~") << QList<Replacement>();
    QTest::newRow("dash between months") << u"Oct–Dec"_s << QByteArray("Oct-Dec")
                                         << QList<Replacement>{{u"–"_s, u"-"_s}};
    QTest::newRow("each once") << u"–a–b·"_s << QByteArray("-a-b\x81\x45")
                               << QList<Replacement>{{u"–"_s, u"-"_s}, {u"·"_s, u"・"_s}};
    QTest::newRow("nothing like it") << u"é€𠮷"_s << QByteArray("?EUR?")
                                     << QList<Replacement>{{u"é"_s, u"?"_s}, {u"€"_s, u"EUR"_s}, {u"𠮷"_s, u"?"_s}};
}

void TestCsvEncoding::cp932()
{
    QFETCH(const QString, text);
    const EncodedText encoded = encode(text, CsvEncoding::Cp932);
    QTEST(encoded.bytes, "bytes");
    QTEST(encoded.replacements, "replacements");
}

QTEST_APPLESS_MAIN(TestCsvEncoding)
#include "tst_csvencoding.moc"
