#pragma once

#include "Selection.h"
#include "ViewState.h"
#include "text/NumberFormat.h"

#include <QFrame>

class QLabel;

namespace views {

/// The line under a page that tells where the selected figure was printed or how it was computed.
class ProvenanceStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ProvenanceStrip(QWidget *parent = nullptr);

    /// Nothing: invites to select a figure.
    void setFact(const models::Book &book, const std::optional<models::Fact> &fact, const models::Unit *unit,
                 const models::NumberFormat &format);

private:
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_aside;
};

} // namespace views
