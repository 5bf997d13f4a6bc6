#pragma once

#include "book/Book.h"

#include <QHash>
#include <QSet>

namespace models {

/// A label without what differs from table to table: case, width, blanks, punctuation, brackets and footnote marks.
[[nodiscard]] QString normalisedLabel(const QString &label);
/// A label as it is kept: on one line, without footnote marks.
[[nodiscard]] QString withoutFootnotes(const QString &label);
/// Kana or kanji.
[[nodiscard]] bool isJapanese(QStringView text);

/// Finds a book's concepts by what tables call them, in either language.
class LabelIndex
{
public:
    /// A statement's own labels are asked first; empty: no statement. Of two concepts of the same name the one is meant
    /// that the unit counts; empty: no unit.
    LabelIndex(const Book &book, const QString &statement, const QString &unit);

    /// The one concept that these labels mean; empty if none does, or more than one. One with figures is no heading.
    [[nodiscard]] QString conceptOf(const Text &label, bool hasFigures) const;
    /// Whether any concept is called so.
    [[nodiscard]] bool knows(const QString &label) const;

private:
    using Names = QHash<QString, QSet<QString>>;

    void add(Names *names, const Text &label, const QString &conceptId);
    [[nodiscard]] QSet<QString> meanings(const Names &names, const Text &label, bool hasFigures) const;

    Names m_inStatement;
    Names m_inBook;
    QSet<QString> m_headings; ///< concepts without figures
    QSet<QString> m_counted;  ///< concepts that the unit counts
};

} // namespace models
