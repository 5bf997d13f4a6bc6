#include "OptionsForm.h"

#include "ElidedLabel.h"
#include "ExportTexts.h"
#include "Segments.h"
#include "SizeChooser.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using models::Language;
using views::ExportFormat;

namespace app {

namespace {

constexpr int mostScale = 4; // scale

QLabel *formLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QHash<ExportFormat, QCheckBox *> formatBoxes(QWidget *parent)
{
    QHash<ExportFormat, QCheckBox *> boxes;
    for (const ExportFormat format : views::exportFormats)
        boxes.insert(format, new QCheckBox(ExportTexts::format(format), parent));
    return boxes;
}

} // namespace

OptionsForm::OptionsForm(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_formatLabel(formLabel(u"formLabel"_s, this))
    , m_formats(formatBoxes(this))
    , m_languageLabel(formLabel(u"formLabel"_s, this))
    , m_language(new Segments(3, this))
    , m_sizeLabel(formLabel(u"formLabel"_s, this))
    , m_size(new SizeChooser(this))
    , m_scaleLabel(formLabel(u"formLabel"_s, this))
    , m_scale(new Segments(mostScale, this))
    , m_scaleHint(formLabel(u"formHint"_s, this))
    , m_backgroundLabel(formLabel(u"formLabel"_s, this))
    , m_filled(new QRadioButton(this))
    , m_transparent(new QRadioButton(this))
    , m_theme(new Segments(2, this))
    , m_encodingLabel(formLabel(u"formLabel"_s, this))
    , m_utf8(new QRadioButton(this))
    , m_cp932(new QRadioButton(this))
    , m_folderLabel(formLabel(u"formLabel"_s, this))
    , m_folder(new QLineEdit(this))
    , m_browse(new QPushButton(this))
    , m_namesLabel(formLabel(u"formLabel"_s, this))
    , m_names(new QLineEdit(this))
    , m_namesHint(new ElidedLabel(Qt::ElideRight, this))
{
    setObjectName(u"exportForm"_s);
    m_namesHint->setObjectName(u"formHint"_s);
    m_browse->setAutoDefault(false);
    buildRows();
    connectFields();
}

QWidget *OptionsForm::addRow(QLabel *label, const QList<QWidget *> &fields)
{
    constexpr int spacing = 16;
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (QWidget *field : fields)
        layout->addWidget(field);
    if (std::ranges::none_of(fields, [](const QWidget *field) {
            return field->sizePolicy().expandingDirections().testFlag(Qt::Horizontal);
        }))
        layout->addStretch(1);
    const int at = m_grid->rowCount();
    m_grid->addWidget(label, at, 0);
    m_grid->addWidget(row, at, 1);
    return row;
}

void OptionsForm::buildRows()
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(9);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(1, 1);
    QList<QWidget *> formats;
    for (const ExportFormat format : views::exportFormats)
        formats.append(m_formats.value(format));
    m_size->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addRow(m_formatLabel, formats);
    addRow(m_languageLabel, {m_language});
    addRow(m_sizeLabel, {m_size});
    addRow(m_scaleLabel, {m_scale, m_scaleHint});
    addRow(m_backgroundLabel, {m_filled, m_transparent, m_theme});
    m_encodingRow = addRow(m_encodingLabel, {m_utf8, m_cp932});
    addRow(m_folderLabel, {m_folder, m_browse})->layout()->setSpacing(8);
    addRow(m_namesLabel, {m_names});
    m_grid->addWidget(m_namesHint, m_grid->rowCount(), 1);
    for (const QList<QRadioButton *> &choice :
         {QList<QRadioButton *>{m_filled, m_transparent}, QList<QRadioButton *>{m_utf8, m_cp932}}) {
        auto *group = new QButtonGroup(this);
        for (QRadioButton *button : choice)
            group->addButton(button);
    }
}

void OptionsForm::connectFields()
{
    for (QAbstractButton *button : QList<QAbstractButton *>{
             m_formats.value(ExportFormat::Pdf), m_formats.value(ExportFormat::Png), m_formats.value(ExportFormat::Svg),
             m_formats.value(ExportFormat::Xlsx), m_formats.value(ExportFormat::Csv), m_transparent, m_cp932})
        connect(button, &QAbstractButton::toggled, this, &OptionsForm::take);
    for (Segments *segments : {m_language, m_scale, m_theme})
        connect(segments, &Segments::chosen, this, &OptionsForm::take);
    connect(m_size, &SizeChooser::changed, this, &OptionsForm::take);
    connect(m_folder, &QLineEdit::textChanged, this, &OptionsForm::take);
    connect(m_names, &QLineEdit::textChanged, this, &OptionsForm::take);
    connect(m_browse, &QPushButton::clicked, this, &OptionsForm::browse);
}

void OptionsForm::take()
{
    showConcerned();
    showNames();
    Q_EMIT changed();
}

bool OptionsForm::has(ExportFormat format) const
{
    return m_formats.value(format)->isChecked();
}

ExportChoices OptionsForm::choices() const
{
    ExportChoices choices;
    choices.formats.clear();
    for (const ExportFormat format : views::exportFormats)
        if (has(format))
            choices.formats.append(format);
    choices.languages = m_language->current() == 0   ? QList{Language::English}
                        : m_language->current() == 1 ? QList{Language::Japanese}
                                                     : QList{Language::English, Language::Japanese};
    choices.size = m_size->size();
    choices.scale = m_scale->current() + 1;
    choices.background = m_transparent->isChecked() ? views::Background::Transparent : views::Background::White;
    choices.theme = m_theme->current() == 1 ? views::ThemeKind::Dark : views::ThemeKind::Light;
    choices.encoding = m_cp932->isChecked() ? models::CsvEncoding::Cp932 : models::CsvEncoding::Utf8;
    choices.folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    choices.names = m_names->text();
    return choices;
}

void OptionsForm::setChoices(const ExportChoices &choices)
{
    const QSignalBlocker silence(this);
    for (const ExportFormat format : views::exportFormats)
        m_formats.value(format)->setChecked(choices.formats.contains(format));
    const bool isBoth = choices.languages.size() > 1;
    m_language->setCurrent(isBoth ? 2 : choices.languages.contains(Language::Japanese) ? 1 : 0);
    m_size->setSize(choices.size);
    m_scale->setCurrent(choices.scale - 1);
    const bool isTransparent = choices.background == views::Background::Transparent;
    (isTransparent ? m_transparent : m_filled)->setChecked(true);
    m_theme->setCurrent(choices.theme == views::ThemeKind::Dark ? 1 : 0);
    (choices.encoding == models::CsvEncoding::Cp932 ? m_cp932 : m_utf8)->setChecked(true);
    m_folder->setText(QDir::toNativeSeparators(choices.folder));
    m_names->setText(choices.names);
    take();
}

QString OptionsForm::fault() const
{
    const ExportChoices chosen = choices();
    if (chosen.formats.isEmpty())
        return tr("Choose at least one format.");
    if (chosen.folder.isEmpty())
        return tr("Choose a folder to write to.");
    if (const QString wrong = views::wrongPlaceholder(chosen.names); !wrong.isEmpty())
        return tr("The names contain %1, which stands for nothing.").arg(wrong);
    return {};
}

void OptionsForm::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder to write to"), m_folder->text());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, m_folder,
            [this](const QString &folder) { m_folder->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void OptionsForm::showConcerned()
{
    const bool isPicture = has(ExportFormat::Png) || has(ExportFormat::Svg);
    const bool isDrawn = isPicture || has(ExportFormat::Pdf);
    for (QWidget *widget : QList<QWidget *>{m_scaleLabel, m_scale, m_scaleHint})
        widget->setEnabled(has(ExportFormat::Png));
    for (QWidget *widget : QList<QWidget *>{m_filled, m_transparent})
        widget->setEnabled(isPicture);
    for (QWidget *widget : QList<QWidget *>{m_sizeLabel, m_size, m_backgroundLabel, m_theme})
        widget->setEnabled(isDrawn);
    for (QWidget *widget : {static_cast<QWidget *>(m_encodingLabel), m_encodingRow})
        widget->setVisible(has(ExportFormat::Csv));
    m_scaleHint->setText(scaleText());
    const bool isDark = m_theme->current() == 1;
    //: background of a picture
    m_filled->setText(isDark ? tr("Dark", "background") : tr("White", "background"));
}

QString OptionsForm::scaleText() const
{
    const auto format = views::pageFormat(m_size->size());
    const QSize pixels = (format ? format->pixels : views::slideSize) * (m_scale->current() + 1);
    return tr("PNG only: %1 px").arg(ExportTexts::pixels(pixels));
}

void OptionsForm::showNames()
{
    const QString wrong = views::wrongPlaceholder(m_names->text());
    m_namesHint->setText(wrong.isEmpty() ? u"{company} {period} {no} {exhibit} {language}"_s
                                         : tr("%1 is none of {company} {period} {no} {exhibit} {language}").arg(wrong));
    for (QWidget *widget : QList<QWidget *>{m_names, m_namesHint}) {
        widget->setProperty("wrong", !wrong.isEmpty());
        widget->style()->unpolish(widget); // the style sheet asks for the property
        widget->style()->polish(widget);
    }
}

void OptionsForm::retranslateUi()
{
    m_formatLabel->setText(tr("Format"));
    m_languageLabel->setText(tr("Language"));
    //: languages of exported files, short
    m_language->setTexts({tr("EN"), tr("JA"), tr("Both", "languages")});
    m_sizeLabel->setText(tr("Size"));
    m_size->retranslateUi();
    m_scaleLabel->setText(tr("Scale"));
    m_scale->setTexts({u"1×"_s, u"2×"_s, u"3×"_s, u"4×"_s});
    m_backgroundLabel->setText(tr("Background"));
    m_transparent->setText(tr("Transparent"));
    m_theme->setTexts({tr("Light", "theme"), tr("Dark", "theme")});
    m_encodingLabel->setText(tr("CSV text"));
    m_utf8->setText(tr("UTF-8 with BOM"));
    m_cp932->setText(tr("CP932 (Shift-JIS)"));
    m_folderLabel->setText(tr("Destination"));
    m_folder->setAccessibleName(m_folderLabel->text());
    m_browse->setText(tr("Browse…"));
    m_namesLabel->setText(tr("Names"));
    m_names->setAccessibleName(m_namesLabel->text());
    m_language->setAccessibleName(m_languageLabel->text());
    m_scale->setAccessibleName(m_scaleLabel->text());
    //: light or dark pictures
    m_theme->setAccessibleName(tr("Colours"));
    showConcerned();
    showNames();
}

} // namespace app
