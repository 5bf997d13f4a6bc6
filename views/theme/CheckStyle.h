#pragma once

#include "Theme.h"

#include <QProxyStyle>

namespace views {

/// Fusion with check boxes and tree branches in the theme's colours: a style sheet could only take pictures of a fixed
/// colour for them, and a branch must not be a triangle, which means minus here.
class CheckStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit CheckStyle(const Theme &theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;

private:
    void drawCheck(const QStyleOption &option, QPainter *painter) const;
    void drawBranch(const QStyleOption &option, QPainter *painter) const;

    Theme m_theme;
};

} // namespace views
