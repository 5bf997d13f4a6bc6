#include "SubjectChooser.h"

#include "Segments.h"
#include "slides/TalkDocument.h"
#include "theme/Icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using views::Subject;

namespace app {

namespace {

constexpr int quickChoices = 3; // this, page, all: as they are enumerated
constexpr int longestName = 60;

QHBoxLayout *rowLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    return layout;
}

} // namespace

SubjectChooser::SubjectChooser(const views::ViewState *state, ExportPlace place, QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_place(std::move(place))
    , m_sets(settings, state->book().get())
    , m_rows(new QStackedWidget(this))
    , m_quick(new Segments(quickChoices, this))
    , m_setButton(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_name(new QLineEdit(this))
    , m_save(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_notes(new QCheckBox(this))
    , m_tree(new QTreeView(this))
{
    m_model.setBook(state->book());
    buildLayout();
    connectParts();
    if (m_place.current) {
        const QModelIndex current = m_model.indexOf(*m_place.current);
        m_tree->expand(current.parent());
        m_tree->setCurrentIndex(current);
    }
}

void SubjectChooser::buildLayout()
{
    m_rows->addWidget(quickRow());
    m_rows->addWidget(namingRow());
    m_rows->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_tree->setObjectName(u"subjects"_s);
    m_tree->setModel(&m_model);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(20);
    setFocusProxy(m_tree);
    showTalk();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_rows);
    layout->addWidget(m_notes);
    layout->addWidget(m_tree, 1);
}

QWidget *SubjectChooser::quickRow()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = rowLayout(row);
    layout->addWidget(m_quick);
    layout->addStretch(1);
    layout->addWidget(m_setButton);
    m_setButton->setObjectName(u"menuButton"_s);
    m_setButton->setAutoDefault(false);
    m_setButton->setMenu(m_menu);
    m_setButton->setIconSize(QSize(22, 16));
    m_setButton->setLayoutDirection(Qt::RightToLeft); // the chevron goes after the text
    m_quick->setSegmentEnabled(0, m_place.current.has_value());
    return row;
}

QWidget *SubjectChooser::namingRow()
{
    auto *row = new QWidget(this);
    QHBoxLayout *layout = rowLayout(row);
    layout->addWidget(m_name, 1);
    layout->addWidget(m_save);
    layout->addWidget(m_back);
    m_name->setMaxLength(longestName);
    m_name->installEventFilter(this);
    for (QPushButton *button : {m_save, m_back})
        button->setAutoDefault(false);
    return row;
}

void SubjectChooser::connectParts()
{
    connect(m_quick, &Segments::chosen, this, [this](int segment) { choose(static_cast<ExhibitChoice>(segment)); });
    connect(&m_model, &SubjectModel::chosenChanged, this, [this] {
        if (!m_isChoosing) {
            m_choice = ExhibitChoice::Own;
            m_talk.clear();
        }
        showChoice();
        Q_EMIT changed();
    });
    connect(m_notes, &QCheckBox::toggled, this, &SubjectChooser::changed);
    connect(m_menu, &QMenu::aboutToShow, this, &SubjectChooser::buildMenu);
    connect(m_save, &QPushButton::clicked, this, &SubjectChooser::saveSet);
    connect(m_back, &QPushButton::clicked, this, &SubjectChooser::stopNaming);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
}

QList<Subject> SubjectChooser::subjectsOf(ExhibitChoice choice) const
{
    switch (choice) {
    case ExhibitChoice::This:
        return m_place.current ? QList{*m_place.current} : QList<Subject>();
    case ExhibitChoice::Page:
        return m_model.ofPage(m_place.page);
    case ExhibitChoice::All:
        return m_model.all();
    case ExhibitChoice::Own:
        return m_sets.unnamed();
    }
    Q_UNREACHABLE();
}

void SubjectChooser::tick(const QList<Subject> &subjects)
{
    const QScopedValueRollback rollback(m_isChoosing, true);
    m_model.setChosen(subjects);
}

void SubjectChooser::start(ExhibitChoice choice)
{
    m_choice = choice;
    QList<Subject> subjects = subjectsOf(isStatement() && choice == ExhibitChoice::Page ? ExhibitChoice::This : choice);
    if (subjects.isEmpty())
        subjects = subjectsOf(ExhibitChoice::Page);
    tick(subjects);
}

void SubjectChooser::choose(ExhibitChoice choice)
{
    m_choice = choice;
    m_talk.clear();
    tick(subjectsOf(choice));
}

void SubjectChooser::chooseSet(const QString &name)
{
    m_choice = ExhibitChoice::Own;
    m_talk.clear();
    tick(m_sets.subjects(name));
}

void SubjectChooser::chooseTalk(const QString &order)
{
    m_choice = ExhibitChoice::Own;
    m_talk = order;
    tick(views::subjectsOf(*m_state->book(), *talk()));
}

bool SubjectChooser::withNotes() const
{
    return talk() && m_notes->isChecked();
}

// The box stands where the list can spare a row.
void SubjectChooser::showTalk()
{
    constexpr int leastRows = 5;
    constexpr int rowHeight = 22;
    m_notes->setVisible(talk() != nullptr);
    m_tree->setMinimumHeight((talk() ? leastRows - 1 : leastRows) * rowHeight);
}

QString SubjectChooser::currentSet() const
{
    const QList<Subject> chosen = subjects();
    for (const QString &name : m_sets.names())
        if (!chosen.isEmpty() && m_model.sorted(m_sets.subjects(name)) == chosen)
            return name;
    return {};
}

// The same exhibits may be chosen in several ways; the way last taken is the one shown.
void SubjectChooser::showChoice()
{
    constexpr int setWidth = 84; // beside the three choices in their longest language
    const QList<Subject> chosen = subjects();
    int shown = -1;
    for (int choice = 0; choice < quickChoices; ++choice)
        if (!talk() && !chosen.isEmpty() && subjectsOf(static_cast<ExhibitChoice>(choice)) == chosen
            && (shown < 0 || choice == static_cast<int>(m_choice)))
            shown = choice;
    m_quick->setCurrent(shown);
    const QString set = talk() ? talk()->title.in(m_state->language()) : currentSet();
    showTalk();
    m_setButton->setText(set.isEmpty()
                             ? tr("Saved sets")
                             : fontMetrics().elidedText(set, Qt::ElideRight, setWidth).replace(u'&', u"&&"_s));
    m_setButton->setToolTip(set.isEmpty() ? tr("Choices that were saved under a name") : set);
}

void SubjectChooser::buildMenu()
{
    qDeleteAll(m_menu->findChildren<QMenu *>());
    m_menu->clear();
    addTalks();
    const QString current = talk() ? QString() : currentSet();
    const QStringList names = m_sets.names();
    for (const QString &name : names) {
        QAction *action
            = m_menu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, name] { chooseSet(name); });
        action->setCheckable(true);
        action->setChecked(name == current);
    }
    m_menu->addSeparator();
    m_menu->addAction(tr("Save this choice…"), this, &SubjectChooser::startNaming)->setEnabled(!subjects().isEmpty());
    QMenu *remove = m_menu->addMenu(tr("Delete set"));
    remove->setEnabled(!names.isEmpty());
    for (const QString &name : names)
        remove->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, name] {
            m_sets.remove(name);
            showChoice();
        });
}

void SubjectChooser::addTalks()
{
    for (const models::RunningOrder &order : m_state->book()->content().runningOrders) {
        //: %1 the name of a running order, whose slides are exported
        QAction *action
            = m_menu->addAction(tr("Slides of “%1”").arg(order.title.in(m_state->language())).replace(u'&', u"&&"_s),
                                this, [this, id = order.id] { chooseTalk(id); });
        action->setCheckable(true);
        action->setChecked(order.id == m_talk);
    }
    m_menu->addSeparator();
}

void SubjectChooser::startNaming()
{
    m_name->setText(currentSet());
    m_save->setEnabled(!m_name->text().isEmpty());
    m_rows->setCurrentIndex(1);
    m_name->setFocus();
    m_name->selectAll();
}

void SubjectChooser::stopNaming()
{
    m_rows->setCurrentIndex(0);
    m_setButton->setFocus();
}

void SubjectChooser::saveSet()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    m_sets.save(name, subjects());
    m_choice = ExhibitChoice::Own;
    stopNaming();
    showChoice();
}

// Here Enter and Escape end the naming; in the rest of the dialog they export and close.
bool SubjectChooser::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter && key->key() != Qt::Key_Escape))
        return QWidget::eventFilter(watched, event);
    key->key() == Qt::Key_Escape ? stopNaming() : saveSet();
    return true;
}

void SubjectChooser::remember()
{
    if (m_choice == ExhibitChoice::Own)
        m_sets.saveUnnamed(subjects());
}

void SubjectChooser::applyTheme()
{
    m_setButton->setIcon(views::icon(u"chevron-down"_s, m_state->theme().color(views::ColorRole::Ink2)));
}

void SubjectChooser::retranslateUi()
{
    m_model.setLanguage(m_state->language());
    m_quick->setTexts({isStatement() ? tr("This statement") : tr("This exhibit"),
                       isStatement() ? tr("All statements") : tr("This page"), tr("All", "exhibits")});
    m_name->setPlaceholderText(tr("Name of the set"));
    m_name->setAccessibleName(m_name->placeholderText());
    m_save->setText(tr("Save"));
    m_back->setText(tr("Cancel"));
    m_notes->setText(tr("With the presenter's notes (PDF)"));
    m_tree->setAccessibleName(tr("Exhibits"));
    m_menu->clear(); // filled when it is opened
    showChoice();
}

} // namespace app
