#pragma once

#include "ViewState.h"
#include "items/ExhibitModel.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace views {

/// Over a page: what the quarter says in one sentence, and what the columns' shades mean.
class PageHeading : public QWidget
{
    Q_OBJECT

public:
    /// The headline is the page's; the shades are explained by the periods of the model, which outlives this.
    PageHeading(const ViewState *state, const models::Page &page, const models::ExhibitModel *model,
                QWidget *parent = nullptr);

private:
    void refresh();
    void addKey(const QPixmap &swatch, const QString &text);
    [[nodiscard]] QPixmap fillSwatch(ColorRole role, bool hatched) const;
    [[nodiscard]] QPixmap gapSwatch() const;

    const ViewState *m_state;
    models::Page m_page;
    const models::ExhibitModel *m_model;
    QLabel *m_text;
    QWidget *m_keys;
    QHBoxLayout *m_keyLayout;
};

} // namespace views
