#include "LargeBook.h"

#include "SmallBook.h"

#include <QDate>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowsOfStatement = 100;

QString number(int value)
{
    return u"%1"_s.arg(value, 4, 10, QLatin1Char('0'));
}

// Names end in "q", so that they meet none of the small book's.
QString quarterId(const QDate &start)
{
    return start.toString(u"yyyy-MM"_s) + u'q';
}

QDate quarterStart(int quarter)
{
    return QDate(1990, 1, 1).addMonths(3 * quarter);
}

// A few dashes and negatives among large figures, as in a real statement.
QString figure(int row, int quarter)
{
    const int value = static_cast<int>((row * 7919LL + quarter * 104729LL) % 9'000'000) - 500'000;
    const QString digits = QLocale(QLocale::English).toString(std::abs(value));
    return value % 50 == 0 ? u"-"_s : (value < 0 ? u"\"(%1)\""_s : u"\"%1\""_s).arg(digits);
}

QString row(int item, const QString &role, int quarters)
{
    const QString id = u"item_"_s + number(item);
    QStringList cells{id, QString(), role, u"Line item "_s + number(item), u"科目"_s + number(item), {}, {}};
    for (int quarter = 0; quarter < quarters; ++quarter)
        cells.append(figure(item, quarter));
    return cells.join(u',') + u'\n';
}

} // namespace

BookText largeBook(int quarters, int concepts)
{
    QString periods;
    QString header = u"concept,parent,role,label_en,label_ja,unit,notes"_s;
    for (int quarter = 0; quarter < quarters; ++quarter) {
        const QDate start = quarterStart(quarter);
        periods += u"%1,%2,%3\n"_s.arg(quarterId(start), start.toString(Qt::ISODate),
                                       start.addMonths(3).addDays(-1).toString(Qt::ISODate));
        header += u',' + quarterId(start);
    }
    BookText book = smallBook();
    QString items;
    QString sums;
    QString statements;
    for (int first = 0; first < concepts; first += rowsOfStatement) {
        const int total = first + rowsOfStatement - 1;
        const QString statement = u"large-"_s + number(first);
        QString rows = header + u'\n';
        for (int item = first; item <= total; ++item) {
            items += u"item_%1,JPY,duration,credit,up,plain,,Line item %1,科目%1\n"_s.arg(number(item));
            rows += row(item, item == total ? u"total"_s : u"item"_s, quarters);
            if (item < total)
                sums += u"sum_%1,item_%1,item_%2,1\n"_s.arg(number(total), number(item));
        }
        statements += u"%1,statement,JPY_thousand,,,en ja,Statement,財務諸表,%1,%1,%1,%1,\n"_s.arg(statement);
        book.set(u"statements/"_s + statement, rows);
    }
    book.append(u"periods"_s, periods).append(u"concepts"_s, items);
    book.append(u"calculations"_s, sums).append(u"statements"_s, statements);
    return book;
}
