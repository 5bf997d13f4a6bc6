#include "ProvenanceStrip.h"

#include "text/Provenance.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace views {

ProvenanceStrip::ProvenanceStrip(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_text(new QLabel(this))
    , m_aside(new QLabel(this))
{
    setObjectName(u"provenance"_s);
    m_aside->setObjectName(u"aside"_s);
    QFont bold = m_heading->font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (QLabel *label : {m_heading, m_text, m_aside}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setWordWrap(true);
    m_aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 5, 12, 5);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_aside);
}

void ProvenanceStrip::setFact(const models::Book &book, const std::optional<models::Fact> &fact,
                              const models::Unit *unit, const models::NumberFormat &format)
{
    const models::Provenance origin
        = fact ? models::provenanceOf(book, *fact, unit, format)
               : models::Provenance{
                   {}, format.words()(QT_TRANSLATE_NOOP("Words", "Select a figure to see its source.")), {}};
    m_heading->setVisible(!origin.heading.isEmpty());
    m_heading->setText(origin.heading);
    m_text->setText(origin.text);
    m_aside->setText(origin.printed);
}

} // namespace views
