#include "KeyCard.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

constexpr int keyRows = 14;

} // namespace

KeyCard::KeyCard(const views::ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
{
    setObjectName(u"showOverlay"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::ArrowCursor);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(28, 20, 28, 20);
    layout->setHorizontalSpacing(28);
    m_title->setObjectName(u"overlayTitle"_s);
    layout->addWidget(m_title, 0, 0, 1, 2);
    for (int row = 0; row < keyRows; ++row) {
        m_keys.append(new QLabel(this));
        m_keys.back()->setObjectName(u"keyName"_s);
        m_meanings.append(new QLabel(this));
        layout->addWidget(m_keys.back(), row + 1, 0);
        layout->addWidget(m_meanings.back(), row + 1, 1);
    }
    connect(state, &views::ViewState::languageChanged, this, &KeyCard::retranslateUi);
    retranslateUi();
}

void KeyCard::keyPressEvent(QKeyEvent *)
{
    Q_EMIT closed();
}

void KeyCard::mousePressEvent(QMouseEvent *)
{
    Q_EMIT closed();
}

void KeyCard::retranslateUi()
{
    const QPair<QString, QString> rows[] = {
        {u"→  Space  Page Down"_s, tr("Next step or slide")},
        {u"←  Page Up"_s, tr("Previous step or slide")},
        {u"Home  End"_s, tr("First and last slide")},
        {u"1 … 9  Enter"_s, tr("Slide of that number")},
        {u"G"_s, tr("All slides")},
        {u"B  W"_s, tr("Black or white screen")},
        {u"L  J"_s, tr("The other language")},
        {u"U"_s, tr("Next unit")},
        {u"P"_s, tr("Next period")},
        {u"S"_s, tr("Pointer spot; also while the right button is held")},
        {u"/  Q"_s, tr("Question: find an item or exhibit")},
        {u"N"_s, tr("Presenter's window")},
        {u"F1  ?"_s, tr("This card")},
        {u"Esc"_s, tr("Back to the slide, then to the window")},
    };
    static_assert(std::size(rows) == keyRows);
    m_title->setText(tr("Keys"));
    setAccessibleName(m_title->text());
    for (int row = 0; row < keyRows; ++row) {
        m_keys.at(row)->setText(rows[row].first);
        m_meanings.at(row)->setText(rows[row].second);
    }
}

} // namespace app
