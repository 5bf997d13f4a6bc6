#include "HighlightsPanel.h"

#include "WhenSeen.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

HighlightsPanel::HighlightsPanel(const ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
{
    setObjectName(u"panel"_s);
    m_title->setObjectName(u"panelTitle"_s);
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(u"highlights"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setContentsMargins(14, 10, 14, 10);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_text);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(scroll, 1);
    connect(state, &ViewState::languageChanged, this, [this] { whenSeen(this, [this] { retranslateUi(); }); });
    retranslateUi();
}

void HighlightsPanel::retranslateUi()
{
    m_title->setText(tr("Highlights of the release"));
    QStringList bullets;
    for (const models::Passage &passage : m_state->book()->content().passages)
        if (passage.kind == models::PassageKind::Highlight)
            bullets.append(u"■ "_s + passage.text.in(m_state->language()));
    m_text->setText(bullets.join(u"\n\n"_s));
}

} // namespace views
