#include "Style.h"

#include "CheckStyle.h"
#include "Fonts.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, ColorRole color) { palette.setColor(role, theme.color(color)); };
    set(QPalette::Window, ColorRole::Window);
    set(QPalette::WindowText, ColorRole::Ink1);
    set(QPalette::Base, ColorRole::Card);
    set(QPalette::AlternateBase, ColorRole::Sub);
    set(QPalette::Text, ColorRole::Ink1);
    set(QPalette::Button, ColorRole::Panel);
    set(QPalette::ButtonText, ColorRole::Ink1);
    set(QPalette::BrightText, ColorRole::Bad);
    set(QPalette::ToolTipBase, ColorRole::Panel);
    set(QPalette::ToolTipText, ColorRole::Ink1);
    set(QPalette::PlaceholderText, ColorRole::Ink3);
    set(QPalette::Highlight, ColorRole::Accent);
    set(QPalette::HighlightedText, ColorRole::OnAccent);
    set(QPalette::Link, ColorRole::Accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.color(ColorRole::Ink3));
    return palette;
}

QString styleSheet()
{
    QFile file(u":/theme/style.qss"_s);
    std::ignore = file.open(QIODevice::ReadOnly);
    return QString::fromUtf8(file.readAll());
}

} // namespace

void applyTheme(QApplication *application, const Theme &theme)
{
    QApplication::setStyle(new CheckStyle(theme));
    QApplication::setFont(uiFont(interfacePixels));
    QApplication::setPalette(paletteOf(theme));
    application->setStyleSheet(theme.filled(styleSheet()));
}

int pressedWidth(const QAbstractButton &button)
{
    constexpr int padding = 28;
    QFont bold = button.font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(button.text()) + padding;
}

} // namespace views
