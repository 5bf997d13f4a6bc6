#pragma once

#include "formats/Sheet.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace app {

class ElidedLabel;

/// Where a table comes from: the clipboard, or a sheet of a file.
class ImportSource : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSource(QWidget *parent = nullptr);

    /// Text with more than one cell; what else is on a clipboard is nobody's table.
    [[nodiscard]] static bool isOnClipboard();
    /// The table on the clipboard.
    void paste();
    /// The tables of a file.
    void read(const QString &path);
    void retranslateUi();

Q_SIGNALS:
    void sheetChosen(const models::Sheet &sheet);
    void failed(const models::ReadErrors &errors);

private:
    void chooseFile();
    void setSheets(const QList<models::Sheet> &sheets, const QString &file);
    void showSheet(int index);
    void showHint();

    QList<models::Sheet> m_sheets;
    QString m_fileName;            ///< empty: pasted
    bool m_isNothingThere = false; ///< to be pasted
    QPushButton *m_paste;
    QPushButton *m_file;
    QComboBox *m_sheetBox;
    ElidedLabel *m_hint;
};

} // namespace app
