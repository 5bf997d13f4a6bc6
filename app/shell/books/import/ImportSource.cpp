#include "ImportSource.h"

#include "formats/import/PastedTable.h"
#include "shell/export/ElidedLabel.h"
#include "theme/ChevronComboBox.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace app {

ImportSource::ImportSource(QWidget *parent)
    : QWidget(parent)
    , m_paste(new QPushButton(this))
    , m_file(new QPushButton(this))
    , m_sheetBox(new views::ChevronComboBox(this))
    , m_hint(new ElidedLabel(Qt::ElideRight, this))
{
    constexpr int sheetLetters = 14;
    m_sheetBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheetBox->setMinimumContentsLength(sheetLetters);
    m_sheetBox->hide();
    m_hint->setObjectName(u"formLabel"_s);
    m_hint->setTextFormat(Qt::PlainText);
    auto *bar = new QHBoxLayout(this);
    bar->setContentsMargins(0, 0, 0, 0);
    for (QPushButton *button : {m_paste, m_file}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    bar->addWidget(m_sheetBox);
    bar->addWidget(m_hint, 1);
    connect(m_paste, &QPushButton::clicked, this, &ImportSource::paste);
    connect(m_file, &QPushButton::clicked, this, &ImportSource::chooseFile);
    connect(m_sheetBox, &QComboBox::activated, this, &ImportSource::showSheet);
}

bool ImportSource::isOnClipboard()
{
    const QString copied = QGuiApplication::clipboard()->text();
    return copied.contains(u'\t') || copied.trimmed().contains(u'\n');
}

void ImportSource::paste()
{
    m_isNothingThere = !isOnClipboard();
    if (m_isNothingThere)
        return showHint();
    setSheets({models::pastedTable(QGuiApplication::clipboard()->text(), tr("Pasted table"))}, {});
}

void ImportSource::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import table"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.xlsx *.xlsm *.csv *.tsv *.txt)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportSource::read);
    dialog->open();
}

void ImportSource::read(const QString &path)
{
    m_isNothingThere = false;
    const auto tables = models::readTables(path);
    if (const auto *errors = std::get_if<models::ReadErrors>(&tables))
        Q_EMIT failed(*errors);
    else
        setSheets(std::get<QList<models::Sheet>>(tables), QFileInfo(path).fileName());
}

void ImportSource::setSheets(const QList<models::Sheet> &sheets, const QString &file)
{
    m_sheets = sheets;
    m_fileName = file;
    m_sheetBox->clear();
    for (const models::Sheet &sheet : sheets)
        m_sheetBox->addItem(sheet.file.isEmpty() ? sheet.name : sheet.file);
    m_sheetBox->setVisible(sheets.size() > 1);
    showHint();
    showSheet(0);
}

void ImportSource::showSheet(int index)
{
    Q_EMIT sheetChosen(m_sheets.value(index));
}

void ImportSource::showHint()
{
    m_hint->setText(m_isNothingThere ? tr("There is no table on the clipboard.") : m_fileName);
}

void ImportSource::retranslateUi()
{
    m_paste->setText(tr("Paste"));
    m_file->setText(tr("File…"));
    m_sheetBox->setAccessibleName(tr("Sheet"));
    showHint();
}

} // namespace app
