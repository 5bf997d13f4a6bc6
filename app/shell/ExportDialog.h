#pragma once

#include "ViewState.h"
#include "snapshots/Snapshot.h"

#include <QDialog>

class QButtonGroup;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace app {

/// Asks what of the shown page to export, in which format and where to, and does it when accepted.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// What can be exported here: the page itself, its exhibits, or a statement.
    ExportDialog(const views::ViewState *state, const QList<views::SnapshotSpec> &subjects, QWidget *parent = nullptr);

    void setFile(const QString &file);

public Q_SLOTS:
    void accept() override;

Q_SIGNALS:
    void exported(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildLayout();
    void browse();
    void suggestFile();
    void retranslateUi();
    [[nodiscard]] bool isPdf() const;
    [[nodiscard]] const views::SnapshotSpec &subject() const;
    [[nodiscard]] QString nameOf(const views::SnapshotSpec &spec) const;
    [[nodiscard]] QString write(const QString &file) const;

    const views::ViewState *m_state;
    QList<views::SnapshotSpec> m_subjects;
    QLabel *m_subjectLabel;
    QButtonGroup *m_subjectButtons;
    QLabel *m_formatLabel;
    QRadioButton *m_pdf;
    QRadioButton *m_png;
    QLabel *m_fileLabel;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_error;
    QDialogButtonBox *m_buttons;
};

} // namespace app
