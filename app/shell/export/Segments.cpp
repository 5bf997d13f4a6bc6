#include "Segments.h"

#include "theme/Style.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace app {

Segments::Segments(int count, QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int segment = 0; segment < count; ++segment) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(segment == 0           ? u"segmentLeft"_s
                              : segment + 1 == count ? u"segmentRight"_s
                                                     : u"segmentMiddle"_s);
        m_buttons->addButton(button, segment);
        layout->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::setTexts(const QStringList &texts)
{
    constexpr int least = 44;
    for (int segment = 0; segment < texts.size(); ++segment) {
        QAbstractButton *button = m_buttons->button(segment);
        button->setText(texts.at(segment));
        button->setMinimumWidth(std::max(least, views::pressedWidth(*button)));
    }
}

void Segments::setSegmentEnabled(int segment, bool enabled)
{
    m_buttons->button(segment)->setEnabled(enabled);
}

int Segments::current() const
{
    return m_buttons->checkedId();
}

void Segments::setCurrent(int segment)
{
    m_buttons->setExclusive(false); // or none could not be
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == segment);
    m_buttons->setExclusive(true);
}

} // namespace app
