#include "SizeChooser.h"

#include "ExportTexts.h"
#include "theme/ChevronComboBox.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int pixelFieldWidth = 60;
constexpr int leastPixelWidth = 320; // as views::pageFormat takes them
constexpr int leastPixelHeight = 240;
constexpr int mostPixels = 16384;

} // namespace

SizeChooser::SizeChooser(QWidget *parent)
    : QWidget(parent)
    , m_formats(new views::ChevronComboBox(this))
    , m_width(new QSpinBox(this))
    , m_times(new QLabel(u"×"_s, this))
    , m_height(new QSpinBox(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_formats, 1);
    layout->addWidget(m_width);
    layout->addWidget(m_times);
    layout->addWidget(m_height);
    m_formats->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_formats->addItem(QString(), QString());
    for (const views::PageFormat &format : views::pageFormats())
        m_formats->addItem(QString(), format.id);
    m_formats->addItem(QString());
    m_width->setRange(leastPixelWidth, mostPixels);
    m_height->setRange(leastPixelHeight, mostPixels);
    m_width->setValue(views::slideSize.width());
    m_height->setValue(views::slideSize.height());
    for (QSpinBox *side : {m_width, m_height}) {
        side->setButtonSymbols(QAbstractSpinBox::NoButtons);
        side->setAlignment(Qt::AlignRight);
        side->setFixedWidth(pixelFieldWidth);
        connect(side, &QSpinBox::valueChanged, this, &SizeChooser::changed);
    }
    connect(m_formats, &QComboBox::currentIndexChanged, this, &SizeChooser::showSides);
    connect(m_formats, &QComboBox::currentIndexChanged, this, &SizeChooser::changed);
    showSides();
}

bool SizeChooser::isCustom() const
{
    return m_formats->currentIndex() == m_formats->count() - 1;
}

void SizeChooser::showSides()
{
    for (QWidget *widget : QList<QWidget *>{m_width, m_times, m_height})
        widget->setVisible(isCustom());
}

QString SizeChooser::size() const
{
    return isCustom() ? u"%1x%2"_s.arg(m_width->value()).arg(m_height->value()) : m_formats->currentData().toString();
}

void SizeChooser::setSize(const QString &size)
{
    const QSignalBlocker silence(this);
    const int known = m_formats->findData(size);
    m_formats->setCurrentIndex(known >= 0 ? known : m_formats->count() - 1);
    if (const auto format = views::pageFormat(size); known < 0 && format) {
        m_width->setValue(format->pixels.width());
        m_height->setValue(format->pixels.height());
    }
}

void SizeChooser::retranslateUi()
{
    //: page sizes: what suits each format of file
    m_formats->setItemText(0, tr("Slide; A4 landscape book"));
    for (int row = 1; row + 1 < m_formats->count(); ++row)
        m_formats->setItemText(row, ExportTexts::pageFormat(*views::pageFormat(m_formats->itemData(row).toString())));
    //: a size of one's own
    m_formats->setItemText(m_formats->count() - 1, tr("Custom"));
    m_formats->setAccessibleName(tr("Size"));
    m_width->setAccessibleName(tr("Width in pixels"));
    m_height->setAccessibleName(tr("Height in pixels"));
    m_width->setToolTip(m_width->accessibleName());
    m_height->setToolTip(m_height->accessibleName());
}

} // namespace app
