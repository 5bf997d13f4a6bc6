#include "SlideTexts.h"

#include "items/RunningOrderModel.h"
#include "shell/export/ExportTexts.h"
#include "slides/TalkDocument.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;
using models::Language;
using models::RunningOrderModel;

namespace app {

namespace {

constexpr int titleHeight = 66; // three lines
constexpr int noteHeight = 66;

/// A text without paragraphs that wraps: Enter does not belong to it.
class TitleEdit : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            return event->ignore();
        QPlainTextEdit::keyPressEvent(event);
    }
    void insertFromMimeData(const QMimeData *source) override { insertPlainText(source->text().simplified()); }
};

} // namespace

SlideTexts::SlideTexts(RunningOrderModel *model, QWidget *parent)
    : QWidget(parent)
    , m_slides(model)
    , m_titleLabel(new QLabel(this))
    , m_noteLabel(new QLabel(this))
{
    for (const Language language : models::bothLanguages) {
        const auto side = static_cast<int>(language);
        m_languages[side] = new QLabel(this);
        m_titles[side] = new TitleEdit(this);
        m_notes[side] = new QPlainTextEdit(this);
        m_titles[side]->setFixedHeight(titleHeight);
        m_notes[side]->setMinimumHeight(noteHeight);
        for (QPlainTextEdit *edit : {m_titles[side], m_notes[side]})
            edit->setTabChangesFocus(true);
    }
    buildLayout();
    connectEditors();
}

void SlideTexts::buildLayout()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_titleLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_noteLabel, 2, 0, Qt::AlignTop);
    for (const Language language : models::bothLanguages) {
        const auto side = static_cast<int>(language);
        grid->addWidget(m_languages[side], 0, side + 1);
        grid->addWidget(m_titles[side], 1, side + 1);
        grid->addWidget(m_notes[side], 2, side + 1);
        grid->setColumnStretch(side + 1, 1);
    }
    grid->setRowStretch(2, 1);
    for (QLabel *label : {m_titleLabel, m_noteLabel, m_languages[0], m_languages[1]})
        label->setObjectName(u"formLabel"_s);
}

void SlideTexts::connectEditors()
{
    const auto connectTo = [this](QPlainTextEdit *edit, RunningOrderModel::Column column, Language language) {
        connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, column, language] {
            if (!m_isFilling && m_row >= 0)
                m_slides->setData(m_slides->index(m_row, column), edit->toPlainText(),
                                  RunningOrderModel::textRole(language));
        });
    };
    for (const Language language : models::bothLanguages) {
        connectTo(m_titles[static_cast<int>(language)], RunningOrderModel::TitleColumn, language);
        connectTo(m_notes[static_cast<int>(language)], RunningOrderModel::NoteColumn, language);
    }
}

void SlideTexts::setRow(int row, const views::SnapshotSpec &view)
{
    m_row = row;
    setEnabled(row >= 0);
    fill();
    for (const Language language : models::bothLanguages) {
        views::SnapshotSpec spec = view;
        spec.language = language;
        models::Slide slide = row < 0 ? models::Slide() : m_slides->slideAt(row);
        slide.title = {};
        m_titles[static_cast<int>(language)]->setPlaceholderText(row < 0 ? QString() : views::slideTitle(spec, slide));
    }
}

// What is being typed stays as it is: the model drops blanks at its end, which may go on.
void SlideTexts::fill()
{
    m_isFilling = true;
    const models::Slide slide = m_row < 0 ? models::Slide() : m_slides->slideAt(m_row);
    const auto show = [](QPlainTextEdit *edit, const QString &text) {
        if (edit->toPlainText().trimmed() != text || text.isEmpty())
            edit->setPlainText(text);
    };
    for (const Language language : models::bothLanguages) {
        show(m_titles[static_cast<int>(language)], slide.title.in(language));
        show(m_notes[static_cast<int>(language)], slide.note.in(language));
    }
    m_isFilling = false;
}

void SlideTexts::retranslateUi()
{
    m_titleLabel->setText(tr("Title", "of a slide"));
    m_noteLabel->setText(tr("Note", "of the presenter"));
    for (const Language language : models::bothLanguages) {
        const auto side = static_cast<int>(language);
        const QString name = ExportTexts::language(language);
        m_languages[side]->setText(name);
        //: %1 a language
        m_titles[side]->setAccessibleName(tr("Title of the slide, %1").arg(name));
        //: %1 a language
        m_notes[side]->setAccessibleName(tr("Presenter's note, %1").arg(name));
    }
}

} // namespace app
