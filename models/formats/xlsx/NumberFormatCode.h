#pragma once

#include "FormatSection.h"

namespace models::xlsx {

/// A cell's format, such as `#,##0;(#,##0)`, and what it makes of what is stored in the cell: the text that a
/// spreadsheet shows, but dates in ISO form. Two things differ, lest a figure is lost or changed: a negative number is
/// told by its sign even where only a colour tells it, and a number is shown even where the format hides it.
class NumberFormatCode
{
public:
    explicit NumberFormatCode(const QString &code = {});

    /// A stored number; what is no number stays as it is.
    [[nodiscard]] QString number(const QString &stored, bool countsFrom1904) const;
    [[nodiscard]] QString text(const QString &stored) const;
    /// A date that is stored as ISO text.
    [[nodiscard]] QString date(const QString &stored) const;

private:
    [[nodiscard]] qsizetype sectionFor(const Digits &number) const;
    [[nodiscard]] bool isForNegativesOnly(qsizetype section) const;

    QList<FormatSection> m_sections; ///< for numbers; none shows them generally
    std::optional<FormatSection> m_textSection;
};

} // namespace models::xlsx
