#pragma once

#include "Words.h"
#include "book/Book.h"

namespace models {

/// The one formatter of the program: figures as the company's house style wants them in one language.
/// Its counterpart is parseFigure().
class NumberFormat
{
public:
    NumberFormat(Language language, const HouseStyle &style);

    [[nodiscard]] Language language() const { return m_words.language(); }
    [[nodiscard]] const Words &words() const { return m_words; }
    [[nodiscard]] Rounding rounding() const { return m_style.rounding; }

    /// 1,234 or ▲1,234 or (1,234), with the value's own decimals.
    [[nodiscard]] QString number(const Decimal &value) const;
    /// The same with + before a positive: a step or a difference.
    [[nodiscard]] QString signedNumber(const Decimal &value) const;
    /// 4.9%, ▲5.9%, (5.9%)
    [[nodiscard]] QString percent(const Decimal &value) const;

    /// The value of a fact, money in the unit wished for (its own if null): "9,633", "4.9%", "-", "n.m.", or empty.
    [[nodiscard]] QString figure(const Book &book, const Fact &fact, const Unit *unit) const;
    /// The same with + before a positive.
    [[nodiscard]] QString signedFigure(const Book &book, const Fact &fact, const Unit *unit) const;
    /// With its unit, as in a sentence: "JPY 9,633 million", 9,633百万円.
    [[nodiscard]] QString phrase(const Book &book, const Fact &fact, const Unit *unit) const;
    /// A change in words: "up 4.9%", 4.9%増, "3.5 times", "turned to profit"; empty if there is nothing to say.
    [[nodiscard]] QString changeInWords(const Book &book, const Fact &change) const;
    /// The word for a turn around zero alone: 黒字転換; empty for none.
    [[nodiscard]] QString turnInWords(Nature nature, Turn turn) const;

    /// Above a table: "(JPY in millions)", （単位：百万円）.
    [[nodiscard]] QString unitHeading(const Unit &unit) const;

private:
    [[nodiscard]] QString negative(const QString &magnitude) const;
    [[nodiscard]] QString points(const QString &figure) const;
    [[nodiscard]] QString absent(const Fact &fact) const;
    [[nodiscard]] Decimal shown(const Book &book, const Fact &fact, const Unit *unit) const;

    HouseStyle m_style;
    Words m_words;
};

/// The unit a fact is shown in: the one wished for where it measures the same thing, otherwise the fact's own.
[[nodiscard]] const Unit *shownUnit(const Book &book, const Fact &fact, const Unit *wished);

} // namespace models
