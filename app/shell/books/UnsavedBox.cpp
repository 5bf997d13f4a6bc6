#include "UnsavedBox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace app {

namespace {

class UnsavedTexts
{
    Q_DECLARE_TR_FUNCTIONS(app::UnsavedBox)
};

} // namespace

void askUnsaved(QWidget *parent, const std::function<void()> &save, const std::function<void()> &discard)
{
    auto *box = new QMessageBox(QMessageBox::Warning, UnsavedTexts::tr("Unsaved import"),
                                UnsavedTexts::tr("What was imported into this book is not saved."),
                                QMessageBox::NoButton, parent);
    box->setInformativeText(
        UnsavedTexts::tr("If it is discarded, the book on disk stays as it was before the import."));
    auto *saveButton = box->addButton(UnsavedTexts::tr("Save book as…"), QMessageBox::AcceptRole);
    auto *discardButton = box->addButton(UnsavedTexts::tr("Discard"), QMessageBox::DestructiveRole);
    auto *cancelButton = box->addButton(UnsavedTexts::tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(saveButton);
    box->setEscapeButton(cancelButton);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // After the box is gone: what follows may open a dialog of its own.
    QObject::connect(saveButton, &QPushButton::clicked, parent, save, Qt::QueuedConnection);
    QObject::connect(discardButton, &QPushButton::clicked, parent, discard, Qt::QueuedConnection);
    box->open();
}

} // namespace app
