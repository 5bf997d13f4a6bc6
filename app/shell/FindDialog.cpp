#include "FindDialog.h"

#include "items/Finder.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

enum FoundRole { ExhibitRole = Qt::UserRole, StatementRole, ConceptIdRole };

} // namespace

FindDialog::FindDialog(const views::ViewState *state, QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_words(new QLineEdit(this))
    , m_found(new QListWidget(this))
{
    constexpr QSize firstSize(560, 420);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_found, 1);
    resize(firstSize);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &FindDialog::search);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { choose(m_found->currentItem()); });
    connect(m_found, &QListWidget::itemActivated, this, &FindDialog::choose);
    connect(state, &views::ViewState::languageChanged, this, &FindDialog::retranslateUi);
    retranslateUi();
}

void FindDialog::search()
{
    const models::Language language = m_state->language();
    m_found->clear();
    for (const models::Finding &finding : models::findInBook(*m_state->book(), m_words->text())) {
        //: a find result: an exhibit and its page, or an item and its statement
        const QString text = tr("%1 – %2").arg(finding.what.in(language), finding.where.in(language));
        auto *item = new QListWidgetItem(text, m_found);
        item->setData(ExhibitRole, finding.exhibit);
        item->setData(StatementRole, finding.statement);
        item->setData(ConceptIdRole, finding.conceptId);
    }
    m_found->setCurrentRow(0);
}

void FindDialog::choose(const QListWidgetItem *item)
{
    if (!item)
        return;
    if (const QString exhibit = item->data(ExhibitRole).toString(); !exhibit.isEmpty())
        Q_EMIT exhibitChosen(exhibit);
    else
        Q_EMIT rowChosen(item->data(StatementRole).toString(), item->data(ConceptIdRole).toString());
    accept();
}

// Up and down move through what was found while the cursor stays in the words.
bool FindDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up)) {
        const int step = key->key() == Qt::Key_Down ? 1 : -1;
        m_found->setCurrentRow(std::clamp(m_found->currentRow() + step, 0, std::max(m_found->count() - 1, 0)));
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void FindDialog::retranslateUi()
{
    setWindowTitle(tr("Find"));
    m_words->setPlaceholderText(tr("Item or exhibit, in either language"));
    search();
}

} // namespace app
