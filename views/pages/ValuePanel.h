#pragma once

#include "Selection.h"
#include "ViewState.h"
#include "text/NumberFormat.h"

#include <QFrame>

class QFormLayout;
class QGridLayout;
class QLabel;

namespace views {

/// The selected figure in large, and what belongs to it: in the finest unit, in the currency of convenience, its
/// differences, and the sum of its parts.
class ValuePanel : public QFrame
{
    Q_OBJECT

public:
    explicit ValuePanel(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setCell(const models::Book &book, const CellKey &cell, const models::Unit *unit,
                 const models::NumberFormat &format);

private:
    struct Line
    {
        QString name;
        QString value;
    };

    struct LineLabels
    {
        QLabel *name;
        QLabel *value;
    };

    void setLines(const QList<Line> &lines);

    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_value;
    QLabel *m_unit;
    QGridLayout *m_lines;
    QList<LineLabels> m_labels; ///< one for each line, hidden where there is nothing to say
};

} // namespace views
