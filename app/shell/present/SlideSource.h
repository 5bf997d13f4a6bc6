#pragma once

#include "SlideSourceModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace app {

/// What a slide can show, to be dragged into a running order or added by double click, Enter or the button.
class SlideSource : public QWidget
{
    Q_OBJECT

public:
    explicit SlideSource(const models::BookPtr &book, QWidget *parent = nullptr);

    void retranslateUi(models::Language language);

Q_SIGNALS:
    /// Slides that somebody wants added.
    void chosen(const QList<models::Slide> &slides);

private:
    void choose();

    SlideSourceModel m_model;
    QLabel *m_hint;
    QTreeView *m_tree;
    QPushButton *m_add;
};

} // namespace app
