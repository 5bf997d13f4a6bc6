#pragma once

#include "ExportChoices.h"

#include <QHash>
#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace app {

class ElidedLabel;
class Segments;
class SizeChooser;

/// Formats, languages, size and look of what is written, and where it goes. What does not concern the chosen formats is
/// dimmed, the encoding of CSV hidden.
class OptionsForm : public QWidget
{
    Q_OBJECT

public:
    static constexpr int labelWidth = 92;

    explicit OptionsForm(QWidget *parent = nullptr);

    /// All but which exhibits.
    [[nodiscard]] ExportChoices choices() const;
    void setChoices(const ExportChoices &choices);
    /// What keeps these choices from being exported, for its reader; empty: nothing.
    [[nodiscard]] QString fault() const;
    void retranslateUi();

Q_SIGNALS:
    void changed();

private:
    QWidget *addRow(QLabel *label, const QList<QWidget *> &fields);
    void buildRows();
    void connectFields();
    void browse();
    void take();
    void showConcerned();
    void showNames();
    [[nodiscard]] bool has(views::ExportFormat format) const;
    [[nodiscard]] QString scaleText() const;

    QGridLayout *m_grid;
    QLabel *m_formatLabel;
    QHash<views::ExportFormat, QCheckBox *> m_formats;
    QLabel *m_languageLabel;
    Segments *m_language;
    QLabel *m_sizeLabel;
    SizeChooser *m_size;
    QLabel *m_scaleLabel;
    Segments *m_scale;
    QLabel *m_scaleHint;
    QLabel *m_backgroundLabel;
    QRadioButton *m_filled;
    QRadioButton *m_transparent;
    Segments *m_theme;
    QLabel *m_encodingLabel;
    QWidget *m_encodingRow = nullptr;
    QRadioButton *m_utf8;
    QRadioButton *m_cp932;
    QLabel *m_folderLabel;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLabel *m_namesLabel;
    QLineEdit *m_names;
    ElidedLabel *m_namesHint; ///< placeholders, or what is wrong with those used
};

} // namespace app
