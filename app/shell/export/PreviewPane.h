#pragma once

#include "FileListModel.h"
#include "ViewState.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QToolButton;
class QTreeView;

namespace app {

class ElidedLabel;
class PagePreview;

/// The left half of the export dialog: the files that would be written, and one of them as it would look. Pages are
/// laid out when somebody can see them, once the event that asked for them is done.
class PreviewPane : public QFrame
{
    Q_OBJECT

public:
    explicit PreviewPane(const views::ViewState *state, QWidget *parent = nullptr);

    /// The shown file stays if it is still there.
    void setRequest(const views::ExportRequest &request, const QList<views::ExportFile> &files);
    [[nodiscard]] FileListModel *files() { return &m_files; }
    /// Brings a file into sight without previewing it.
    void reveal(int row);
    void retranslateUi();
    void applyTheme();

private:
    void buildLayout();
    [[nodiscard]] QWidget *heading();
    [[nodiscard]] QWidget *captions();
    void buildFileList();
    void select(int row, int page);
    void step(int by);
    void refresh();
    void showFile(const views::ExportFile &file);
    void showTexts();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] const views::ExportFile *currentFile() const; ///< null: none
    [[nodiscard]] int pages() const;
    [[nodiscard]] QString sizeText(const views::ExportFile &file) const;

    const views::ViewState *m_state;
    views::ExportRequest m_request;
    FileListModel m_files;
    views::Document m_document; ///< of the shown PDF; empty for other formats
    int m_page = 0;             ///< of the document; -1: its last
    QTimer m_timer;
    QLabel *m_title;
    QToolButton *m_previous;
    QLabel *m_position;
    QToolButton *m_next;
    PagePreview *m_preview;
    ElidedLabel *m_caption;
    QLabel *m_size;
    QLabel *m_filesTitle;
    QTreeView *m_list;
};

} // namespace app
