#include "QuestionBox.h"

#include "items/ExhibitTable.h"
#include "slides/SlideShow.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

// One item in large. The id is none that a book can have.
models::Exhibit oneNumber(const models::Book &book, const models::Finding &finding)
{
    models::Exhibit exhibit = models::exhibitOf(book, finding.conceptId, {finding.statement});
    exhibit.id = u"answer:"_s + finding.conceptId;
    exhibit.kind = models::ExhibitKind::Tile;
    return exhibit;
}

} // namespace

QuestionBox::QuestionBox(views::SlideShow *show, QWidget *parent)
    : QFrame(parent)
    , m_show(show)
    , m_words(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setObjectName(u"showOverlay"_s);
    setCursor(Qt::ArrowCursor);
    m_list->setObjectName(u"answers"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &QuestionBox::search);
    connect(m_list, &QListWidget::itemClicked, this, [this] { answer(m_list->currentRow()); });
    connect(show->state(), &views::ViewState::languageChanged, this, &QuestionBox::retranslateUi);
    retranslateUi();
}

void QuestionBox::open(const QString &letters)
{
    m_words->setText(letters);
    show();
    m_words->setFocus();
}

void QuestionBox::setRoom(const QRect &room)
{
    QRect place(0, 0, room.width() * 3 / 5, room.height() / 2);
    place.moveCenter(room.center());
    place.moveTop(room.top() + room.height() / 10);
    setGeometry(place);
}

// An item that several statements print is one answer.
void QuestionBox::search()
{
    const models::Book &book = *m_show->state()->book();
    const models::Language language = m_show->state()->language();
    m_list->clear();
    m_found.clear();
    QSet<QString> seen;
    for (const models::Finding &finding : models::findInBook(book, m_words->text())) {
        if (finding.exhibit.isEmpty() && (!book.item(finding.conceptId) || seen.contains(finding.conceptId)))
            continue;
        seen.insert(finding.conceptId);
        m_found.append(finding);
        //: a find result: an exhibit and its page, or an item and its statement
        m_list->addItem(tr("%1 – %2").arg(finding.what.in(language), finding.where.in(language)));
    }
    m_list->setCurrentRow(0);
}

void QuestionBox::answer(int row)
{
    if (row < 0)
        return;
    const models::Finding finding = m_found.at(row);
    Q_EMIT closed();
    if (finding.exhibit.isEmpty())
        return m_show->answer(oneNumber(*m_show->state()->book(), finding));
    models::Slide slide;
    slide.exhibit = finding.exhibit;
    m_show->answer(slide);
}

// Up and down move through what was found while the cursor stays in the words; no other key leaves for the show.
bool QuestionBox::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key)
        return QFrame::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Escape:
        Q_EMIT closed();
        return true;
    case Qt::Key_Return: // a line edit passes it on, and the show would go on with it
    case Qt::Key_Enter:
        answer(m_list->currentRow());
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(m_list->count() - 1, 0)));
        return true;
    }
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void QuestionBox::retranslateUi()
{
    m_words->setPlaceholderText(tr("Item or exhibit, in either language"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_list->setAccessibleName(tr("Answers"));
    search();
}

} // namespace app
