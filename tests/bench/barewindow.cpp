// A bare Qt window with one chart, as large as the program's: what the program's start is compared with.
#include <QApplication>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QMainWindow>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    auto *set = new QBarSet(u"Revenue"_s);
    set->append({10563, 9185, 9633});
    auto *series = new QBarSeries;
    series->append(set);
    auto *chart = new QChart;
    chart->addSeries(series);
    chart->createDefaultAxes();
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
