#pragma once

#include "ViewState.h"
#include "snapshots/Outlets.h"

#include <QImage>
#include <QWidget>

namespace app {

/// A page as it will be written, as large as there is room, at the display's own sharpness; of files without pages a
/// table's beginning or a sentence.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(const views::ViewState *state, QWidget *parent = nullptr);

    void setPage(views::SnapshotPage page, views::Background background);
    void setTable(const QList<QStringList> &rows);
    void setSentence(const QString &sentence);
    [[nodiscard]] const views::SnapshotPage &page() const { return m_page; }
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clear();
    [[nodiscard]] QRectF frame() const;
    void paintTable(QPainter *painter, const QRectF &area) const;
    void paintSentence(QPainter *painter, const QRectF &area) const;

    const views::ViewState *m_state;
    views::SnapshotPage m_page; ///< without scene: none
    views::Background m_background = views::Background::White;
    QList<QStringList> m_rows;
    QString m_sentence;
    QImage m_image; ///< of the page, kept until it or the size is another
};

} // namespace app
