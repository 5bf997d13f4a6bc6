#pragma once

#include "snapshots/Export.h"

#include <variant>

namespace app {

enum class Command { Window, Export, Facts, List, Check, Convert, NewQuarter };

enum class CheckFormat { Text, Csv, Json };

/// What the command line asks for.
struct Arguments
{
    Command command = Command::Window;
    QString answer;             ///< --help or --version: this is all there is to say
    QString book;               ///< its path, the built-in one's unless another is named
    bool opensInWindow = false; ///< what is wrong with the book is told there, for whoever has no terminal

    views::ExportRequest request; ///< without its book and subjects; an empty period or unit is the book's own
    QStringList exhibits;
    QStringList statements; ///< neither of the two: everything
    QString order;          ///< of a running order to export instead; empty: none
    bool withNotes = false; ///< the presenter's, with the slides of the order
    bool replaces = false;  ///< files that exist
    models::Vintage vintage = models::Vintage::Latest;

    CheckFormat checkFormat = CheckFormat::Text;

    QString target; ///< to be written: a book's workbook or folder, or the file of a report; empty: standard output
    models::Language language = models::Language::English; ///< of a report, or of what a workbook tells its reader
};

/// The arguments, or one line that says what is wrong and what would be right.
[[nodiscard]] std::variant<Arguments, QString> parseArguments(const QStringList &words);

} // namespace app
