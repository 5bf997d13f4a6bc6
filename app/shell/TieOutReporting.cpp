#include "TieOutReporting.h"

#include "snapshots/TieOutReport.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

struct Reporting
{
    Q_DECLARE_TR_FUNCTIONS(Reporting)

public:
    [[nodiscard]] static QString filters()
    {
        return QStringList{tr("PDF (*.pdf)"), tr("Workbook (*.xlsx)"), tr("All checks as CSV (*.csv)"),
                           tr("All checks as JSON (*.json)")}
            .join(u";;"_s);
    }

    static void tellFault(const QString &fault, QWidget *window)
    {
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Report of the tie-out"),
                                    tr("The report was not written."), QMessageBox::Close, window);
        box->setTextFormat(Qt::PlainText);
        box->setInformativeText(fault);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
};

// "PDF (*.pdf)" says how a name without suffix ends.
QString suffixOf(const QString &filter)
{
    return filter.section(u"*."_s, 1).chopped(1);
}

} // namespace

QString writeTieOutReport(const views::ViewState &state, QWidget *window)
{
    const models::Company &company = state.latestBook()->company();
    const QString name = company.shortName.en + u'-' + company.currentPeriod + u"-tie-out"_s;
    QString filter;
    QString path = QFileDialog::getSaveFileName(window, Reporting::tr("Report of the tie-out"), name,
                                                Reporting::filters(), &filter);
    if (path.isEmpty())
        return {};
    if (!views::isTieOutReportName(path))
        path += u'.' + suffixOf(filter);
    const QString fault = views::writeTieOutReport(*state.tieOut(), path, state.language());
    if (fault.isEmpty())
        return path;
    Reporting::tellFault(fault, window);
    return {};
}

} // namespace app
