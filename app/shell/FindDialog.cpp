#include "FindDialog.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

enum ItemRole { ExhibitRole = Qt::UserRole, StatementRole, ConceptIdRole };

// Full-width letters, capitals and the brackets around them do not matter to somebody who searches.
QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded();
}

bool matches(const models::Text &text, const QStringList &words)
{
    const QString both = folded(text.en + u' ' + text.ja);
    return std::ranges::all_of(words, [&](const QString &word) { return both.contains(word); });
}

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
    m_found->clear();
    const QStringList words = folded(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return;
    addExhibits(words);
    addRows(words);
    m_found->setCurrentRow(0);
}

void FindDialog::addExhibits(const QStringList &words)
{
    const models::Language language = m_state->language();
    for (const models::Exhibit &exhibit : m_state->book()->content().exhibits)
        if (matches(exhibit.title, words))
            //: a find result: an exhibit and its page
            add(tr("%1 – %2").arg(exhibit.title.in(language), m_state->book()->page(exhibit.page)->title.in(language)),
                exhibit.id, {}, {});
}

void FindDialog::addRows(const QStringList &words)
{
    const models::Language language = m_state->language();
    for (const models::Statement &statement : m_state->book()->content().statements)
        for (const models::Row &row : statement.rows)
            if (row.role != models::RowRole::Heading && matches(row.label, words))
                add(tr("%1 – %2").arg(row.label.in(language), statement.caption.in(language)), {}, statement.id,
                    row.conceptId);
}

void FindDialog::add(const QString &text, const QString &exhibit, const QString &statement, const QString &conceptId)
{
    auto *item = new QListWidgetItem(text, m_found);
    item->setData(ExhibitRole, exhibit);
    item->setData(StatementRole, statement);
    item->setData(ConceptIdRole, conceptId);
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

void FindDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void FindDialog::retranslateUi()
{
    setWindowTitle(tr("Find"));
    m_words->setPlaceholderText(tr("Item or exhibit, in either language"));
    search();
}

} // namespace app
