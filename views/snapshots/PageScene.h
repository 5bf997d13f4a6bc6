#pragma once

#include "theme/Theme.h"

#include <QGraphicsScene>

#include <memory>
#include <vector>

namespace views {

/// The scene of a page, which keeps the models of its items alive.
class PageScene : public QGraphicsScene
{
    Q_OBJECT

public:
    PageScene(const QSizeF &size, const Theme &theme)
    {
        setSceneRect({QPointF(), size});
        setBackgroundBrush(theme.color(ColorRole::Card));
    }
    ~PageScene() override { clear(); }
    Q_DISABLE_COPY_MOVE(PageScene)

    void keep(const std::shared_ptr<QObject> &model) { m_models.push_back(model); }

private:
    std::vector<std::shared_ptr<QObject>> m_models;
};

} // namespace views
