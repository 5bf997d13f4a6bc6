#include "Ribbon.h"

#include "text/Basis.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int ribbonHeight = 30;
constexpr int partCount = 7;

QFrame *divider(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setObjectName(u"divider"_s);
    line->setFixedSize(1, 18);
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
        if (part > 0) {
            m_dividers.append(divider(this));
            m_layout->addWidget(m_dividers.back());
        }
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

void Ribbon::retranslateUi()
{
    const models::Book &book = *m_state->book();
    const models::Company &company = book.company();
    const models::Language language = m_state->language();
    const models::Words words(language);
    const QString unit = book.unit(m_state->unit())->name.in(language);
    const bool isFirst = m_state->vintage() == models::Vintage::FirstPublished;
    //: the unit and how it is rounded
    const QStringList texts{company.shortName.in(language),
                            company.consolidation.in(language),
                            company.accountingStandard.in(language),
                            company.audit.in(language),
                            tr("%1, %2").arg(unit, models::roundingText(book, words)),
                            models::rateText(book, words),
                            isFirst ? tr("As first published") : QString()};
    for (int part = 0; part < m_parts.size(); ++part) {
        m_parts.at(part)->setText(texts.at(part));
        m_parts.at(part)->setVisible(!texts.at(part).isEmpty());
        if (part > 0)
            m_dividers.at(part - 1)->setVisible(!texts.at(part).isEmpty());
    }
    m_parts.front()->setToolTip(company.name.in(language));
    m_message->clear();
}

} // namespace app
