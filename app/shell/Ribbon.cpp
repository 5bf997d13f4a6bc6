#include "Ribbon.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int ribbonHeight = 30;
constexpr int partCount = 6;

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::VLine);
    line->setFixedHeight(18);
    return line;
}

} // namespace

Ribbon::Ribbon(const views::ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_layout(new QHBoxLayout(this))
    , m_message(new QLabel(this))
{
    setObjectName(u"ribbon"_s);
    setFixedHeight(ribbonHeight);
    m_layout->setContentsMargins(18, 0, 18, 0);
    m_layout->setSpacing(14);
    for (int part = 0; part < partCount; ++part) {
        if (part > 0)
            m_layout->addWidget(divider(this));
        m_parts.append(new QLabel(this));
        m_parts.back()->setTextFormat(Qt::PlainText);
        m_layout->addWidget(m_parts.back());
    }
    m_message->setTextFormat(Qt::PlainText);
    m_layout->addStretch(1);
    m_layout->addWidget(m_message);
    connect(state, &views::ViewState::bookChanged, this, &Ribbon::retranslateUi);
    connect(state, &views::ViewState::unitChanged, this, &Ribbon::retranslateUi);
    connect(state, &views::ViewState::languageChanged, this, &Ribbon::retranslateUi);
    retranslateUi();
}

void Ribbon::setMessage(const QString &message)
{
    m_message->setText(message);
}

QString Ribbon::unitText() const
{
    const models::Company &company = m_state->book()->company();
    const QString unit = m_state->book()->unit(m_state->unit())->name.in(m_state->language());
    return company.houseStyle.rounding == models::Rounding::HalfAwayFromZero ? tr("%1, rounded").arg(unit)
                                                                             : tr("%1, rounded down").arg(unit);
}

QString Ribbon::rateText() const
{
    const models::Translation &translation = m_state->book()->company().translation;
    if (translation.currency.isEmpty())
        return {};
    //: exchange rate: reporting currency, rate, other currency
    return tr("%1 %2 = %3 1")
        .arg(m_state->book()->company().currency, translation.rate.toPlain(), translation.currency);
}

void Ribbon::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void Ribbon::retranslateUi()
{
    const models::Company &company = m_state->book()->company();
    const models::Language language = m_state->language();
    const QStringList texts{company.shortName.in(language), company.consolidation.in(language),
                            company.accountingStandard.in(language), company.audit.in(language),
                            unitText(), rateText()};
    for (int part = 0; part < m_parts.size(); ++part)
        m_parts.at(part)->setText(texts.at(part));
    m_parts.front()->setToolTip(company.name.in(language));
    m_message->clear();
}

} // namespace app
