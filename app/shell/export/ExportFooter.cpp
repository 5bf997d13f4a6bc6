#include "ExportFooter.h"

#include "ElidedLabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int footerHeight = 68;
constexpr int barSteps = 1000; // of the bar

} // namespace

ExportFooter::ExportFooter(QWidget *parent)
    : QFrame(parent)
    , m_text(new ElidedLabel(Qt::ElideMiddle, this))
    , m_count(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_detail(new ElidedLabel(Qt::ElideMiddle, this))
    , m_open(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_main(new QPushButton(this))
{
    setObjectName(u"exportFooter"_s);
    setFixedHeight(footerHeight);
    m_text->setObjectName(u"exportMessage"_s);
    m_detail->setObjectName(u"exportDetail"_s);
    m_count->setObjectName(u"exportCount"_s);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, barSteps);
    m_main->setObjectName(u"primary"_s);
    m_main->setDefault(true);
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_count);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(5);
    lines->addStretch(1);
    lines->addLayout(line);
    lines->addWidget(m_bar);
    lines->addWidget(m_detail);
    lines->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 0, 20, 0);
    layout->setSpacing(10);
    layout->addLayout(lines, 1);
    layout->addSpacing(20);
    for (QPushButton *button : {m_open, m_back, m_main})
        layout->addWidget(button);
    for (QPushButton *button : {m_open, m_back})
        button->setAutoDefault(false);
}

void ExportFooter::setTone(Tone tone, bool isMessage)
{
    m_count->setVisible(!isMessage);
    m_bar->setVisible(!isMessage);
    m_detail->setVisible(isMessage);
    m_text->setProperty("message", isMessage);
    m_text->setProperty("tone", static_cast<int>(tone));
    m_text->style()->unpolish(m_text); // the style sheet asks for the properties
    m_text->style()->polish(m_text);
}

void ExportFooter::showSummary(const QString &summary, const QString &count)
{
    showProgress(summary, count, 0);
}

void ExportFooter::showProgress(const QString &what, const QString &count, double done)
{
    setTone(Tone::Plain, false);
    m_text->setText(what);
    m_count->setText(count);
    m_bar->setValue(static_cast<int>(done * barSteps));
    m_bar->setAccessibleName(what);
}

void ExportFooter::showMessage(const QString &message, const QString &detail, Tone tone)
{
    setTone(tone, true);
    m_text->setText(message);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

} // namespace app
