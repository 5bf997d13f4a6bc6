#pragma once

#include "export/SubjectChooser.h"
#include "snapshots/Export.h"

#include <QDialog>
#include <QTimer>

class QLabel;

namespace app {

class ExportFooter;
class OptionsForm;
class PreviewPane;

/// Chooses exhibits and statements, formats, languages, size and names, shows each file as it will look, and writes
/// them. Nothing is replaced unasked; what is written stays whatever happens, and the dialog stays until it is closed.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// `view` is how the window shows the book. State and settings outlive the dialog.
    ExportDialog(const views::ViewState *state, views::SnapshotSpec view, const ExportPlace &place, QSettings *settings,
                 QWidget *parent = nullptr);

public Q_SLOTS:
    /// Stops writing, goes back from a question, or closes.
    void reject() override;

Q_SIGNALS:
    /// What was written: the file, or the folder of several.
    void exported(const QString &path);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Stage {
        Choosing,
        Asking,   ///< whether files may be replaced
        Running,  ///< inputs are locked
        Finished, ///< until something else is chosen; m_report tells how
    };

    void buildLayout();
    [[nodiscard]] QWidget *header();
    [[nodiscard]] QWidget *form();
    void connectParts();
    void takeChoices();
    void refresh();
    void proceed();
    void run();
    [[nodiscard]] bool showProgress(double done, const views::ExportFile &file);
    void finish(const views::ExportReport &report);
    void openFolder();
    void setStage(Stage stage);
    void showStage();
    void showChoosing();
    void showFinished();
    [[nodiscard]] views::ExportRequest request() const;
    [[nodiscard]] QString fault() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString faultText() const;
    [[nodiscard]] QString replacementText() const;
    [[nodiscard]] int fileCount() const;
    [[nodiscard]] int writtenCount() const { return static_cast<int>(m_report.written.size()); }
    void applyTheme();
    void retranslateUi();

    const views::ViewState *m_state;
    views::SnapshotSpec m_view;
    QSettings *m_settings;
    views::ExportRequest m_request; ///< of the files shown
    QTimer m_timer;                 ///< started by a choice: several at once are taken together
    Stage m_stage = Stage::Choosing;
    bool m_isStopped = false;
    bool m_closes = false; ///< once writing has stopped
    QStringList m_existing;
    views::ExportReport m_report;
    QLabel *m_title;
    QLabel *m_subtitle;
    PreviewPane *m_preview;
    QLabel *m_exhibitsLabel;
    SubjectChooser *m_subjects;
    OptionsForm *m_options;
    ExportFooter *m_footer;
};

} // namespace app
