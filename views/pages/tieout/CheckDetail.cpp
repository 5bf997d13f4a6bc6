#include "CheckDetail.h"

#include "PlaceRow.h"
#include "text/CheckText.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

constexpr int detailMargin = 12;

QLabel *detailLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

CheckDetail::CheckDetail(const ViewState *state, const models::CheckModel *model, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(model)
    , m_title(detailLabel(u"panelTitle"_s, this))
    , m_scroll(new QScrollArea(this))
    , m_sentence(detailLabel(u"findingSentence"_s, this))
    , m_formulaTitle(detailLabel(u"formLabel"_s, this))
    , m_formula(detailLabel(u"formula"_s, this))
    , m_placesTitle(detailLabel(u"formLabel"_s, this))
    , m_places(new QVBoxLayout)
    , m_reviewTitle(detailLabel(u"formLabel"_s, this))
    , m_note(new QLineEdit(this))
    , m_accept(new QPushButton(this))
    , m_go(new QPushButton(this))
    , m_previous(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"checkDetail"_s);
    buildLayout();
    m_formula->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_accept, &QPushButton::clicked, this, &CheckDetail::accept);
    connect(m_note, &QLineEdit::returnPressed, this, &CheckDetail::accept);
    connect(m_previous, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepRequested(1); });
    connect(m_go, &QPushButton::clicked, this, &CheckDetail::go);
}

void CheckDetail::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(body(), 1);
    layout->addLayout(buttons());
}

QWidget *CheckDetail::body()
{
    m_places->setSpacing(0);
    auto *content = new QWidget(m_scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(detailMargin, detailMargin, detailMargin, detailMargin);
    column->setSpacing(6);
    column->addWidget(m_sentence);
    column->addSpacing(4);
    column->addWidget(m_formulaTitle);
    column->addWidget(m_formula);
    column->addSpacing(4);
    column->addWidget(m_placesTitle);
    column->addLayout(m_places);
    column->addSpacing(4);
    column->addWidget(m_reviewTitle);
    column->addWidget(m_note);
    column->addWidget(m_accept, 0, Qt::AlignLeft);
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return m_scroll;
}

QLayout *CheckDetail::buttons()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(detailMargin, 8, detailMargin, 10);
    row->setSpacing(8);
    row->addWidget(m_go);
    row->addStretch(1);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    return row;
}

// A scroll area presses texts that wrap, unless it knows how high they are at its width.
void CheckDetail::fitBody()
{
    QWidget *content = m_scroll->widget();
    content->setMinimumHeight(content->layout()->totalHeightForWidth(m_scroll->viewport()->width()));
}

void CheckDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBody();
}

void CheckDetail::setRow(int row)
{
    m_row = row;
    m_scroll->ensureVisible(0, 0);
    retranslateUi();
}

// In the reader's language, unless that edition prints another figure or none.
void CheckDetail::requestPlace(const models::Fact &fact)
{
    const models::Source &source = fact.source;
    const models::Book &book = *m_state->book();
    const models::Statement *statement = book.statement(source.statement);
    if (!statement)
        return;
    const models::Fact *twin = book.printed(*statement, m_state->language(), source.row, source.column);
    const bool isSame = twin && twin->value == fact.value;
    Q_EMIT placeRequested(source.statement, {fact.conceptId, fact.period, fact.measure},
                          isSame ? m_state->language() : source.edition);
}

// A label and a heading are in their table too.
void CheckDetail::go()
{
    if (!m_rows.isEmpty())
        return m_rows.front()->click();
    const models::Review place = m_model->tieOut()->newReview(*check());
    Q_EMIT placeRequested(place.statement, {place.conceptId, place.period, place.measure}, place.edition);
}

void CheckDetail::showPlaces()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    const models::Check *check = this->check();
    const auto places
        = check ? models::checkedPlaces(*m_model->tieOut(), *check, m_model->format()) : QList<models::CheckedPlace>();
    for (const models::CheckedPlace &place : places) {
        auto *row = new PlaceRow(this);
        row->setTheme(m_state->theme());
        //: a figure and where it is printed: Total revenues 3Q03, Table 8 (JP)
        row->setPlace(tr("%1, %2").arg(place.item, place.where), place.figure, m_rows.isEmpty());
        row->setEnabled(!place.fact->source.statement.isEmpty());
        // The book may be replaced while the row is there.
        connect(row, &QAbstractButton::clicked, this, [this, fact = *place.fact] { requestPlace(fact); });
        m_places->addWidget(row);
        m_rows.append(row);
    }
    m_placesTitle->setVisible(!places.isEmpty());
    m_go->setEnabled(check && (places.isEmpty() || m_rows.front()->isEnabled()));
}

void CheckDetail::showReview()
{
    const models::Check *check = this->check();
    const bool isFinding = check && check->verdict == models::Verdict::Differs;
    const models::Review *review = isFinding ? m_model->tieOut()->reviewOf(*check) : nullptr;
    for (QWidget *widget :
         {static_cast<QWidget *>(m_reviewTitle), static_cast<QWidget *>(m_note), static_cast<QWidget *>(m_accept)})
        widget->setVisible(isFinding);
    m_note->setText(review ? review->note : QString());
    m_note->setReadOnly(review);
    m_accept->setText(review ? tr("Take back") : tr("Accept with this note"));
}

void CheckDetail::accept()
{
    const models::Check *check = this->check();
    if (!check || check->verdict != models::Verdict::Differs)
        return;
    if (const models::Review *review = m_model->tieOut()->reviewOf(*check)) {
        Q_EMIT withdrawalRequested(*review);
        return;
    }
    models::Review review = m_model->tieOut()->newReview(*check);
    review.note = m_note->text().trimmed();
    Q_EMIT reviewRequested(review);
}

void CheckDetail::retranslateUi()
{
    const models::Check *check = this->check();
    const models::CheckTexts texts
        = check ? models::checkTexts(*m_model->tieOut(), *check, m_model->format()) : models::CheckTexts();
    m_title->setText(check ? tr("Check %1 of %2").arg(m_model->numberAt(m_row)).arg(m_model->checkCount())
                           : tr("No check chosen"));
    m_sentence->setText(check ? models::findingSentence(*m_model->tieOut(), *check, m_model->format()) : QString());
    m_formulaTitle->setText(tr("Formula"));
    //: %1 what was recomputed, %2 how, %3 between which values it lies
    m_formula->setText(tr("%1 = %2\n%3").arg(texts.computed, texts.formula, texts.range));
    m_formulaTitle->setVisible(!texts.formula.isEmpty());
    m_formula->setVisible(!texts.formula.isEmpty());
    m_placesTitle->setText(tr("Where printed"));
    m_reviewTitle->setText(tr("Review"));
    m_note->setPlaceholderText(tr("Why it stands, such as: as printed"));
    m_note->setAccessibleName(tr("Note"));
    m_go->setText(tr("Go to table"));
    m_previous->setText(tr("Previous"));
    m_next->setText(tr("Next"));
    m_previous->setEnabled(m_model->nextCheck(m_row, -1) >= 0);
    m_next->setEnabled(m_model->nextCheck(m_row, 1) >= 0);
    showPlaces();
    showReview();
    fitBody();
}

} // namespace views
