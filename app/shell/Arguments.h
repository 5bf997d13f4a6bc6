#pragma once

#include "book/Language.h"
#include "snapshots/Outlets.h"

#include <QSize>
#include <QStringList>

#include <variant>

namespace app {

enum class Command { Window, Export, Facts, List };
enum class ExportFormat { Pdf, Png };

/// What the command line asks for.
struct Arguments
{
    Command command = Command::Window;
    QString answer; ///< --help or --version: this is all there is to say
    QString book;   ///< empty: the built-in one
    QString output;
    QList<ExportFormat> formats;
    QList<models::Language> languages;
    QStringList exhibits;
    QString period;
    QString unit;
    QSize size = views::slideSize;
    int scale = 1;
    views::Background background = views::Background::White;
    views::ThemeKind theme = views::ThemeKind::Light;
};

/// The arguments, or one line that says what is wrong and what would be right.
[[nodiscard]] std::variant<Arguments, QString> parseArguments(const QStringList &words);

} // namespace app
