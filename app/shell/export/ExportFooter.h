#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace app {

class ElidedLabel;

/// The foot of the export dialog: what would be, is being or was written, and the buttons.
class ExportFooter : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Plain, Good, Bad };

    explicit ExportFooter(QWidget *parent = nullptr);

    /// One line over an empty bar.
    void showSummary(const QString &summary, const QString &count);
    void showProgress(const QString &what, const QString &count, double done);
    /// A sentence in bold and, instead of the bar, what there is to it.
    void showMessage(const QString &message, const QString &detail, Tone tone);

    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    /// The default one.
    [[nodiscard]] QPushButton *mainButton() const { return m_main; }

private:
    void setTone(Tone tone, bool isMessage);

    ElidedLabel *m_text;
    QLabel *m_count;
    QProgressBar *m_bar;
    ElidedLabel *m_detail;
    QPushButton *m_open;
    QPushButton *m_back;
    QPushButton *m_main;
};

} // namespace app
