#pragma once

#include "FormatSection.h"

namespace models::xlsx {

/// Fills the places of a section, the 0, # and ? in it, with the digits of a number.
class FormatFiller
{
public:
    /// The number without its sign.
    FormatFiller(const FormatSection &section, const Digits &number);

    [[nodiscard]] QString text();

private:
    enum class Part { Whole, Fraction, Exponent };

    [[nodiscard]] Digits mantissaOf(const Digits &number);
    void add(const FormatToken &token);
    void addPlace(QChar place);
    void addWholePlace(QChar place);
    void addWholeDigits(qsizetype upToRest);
    void addFractionPlace(QChar place);
    void endWhole();

    const FormatSection &m_section;
    int m_wholePlaces = 0; ///< still to come before the point
    int m_leastDecimals = 0;
    int m_exponent = 0;
    Digits m_number; ///< as it is shown
    QString m_whole;
    QString m_fraction;

    Part m_part = Part::Whole;
    qsizetype m_restOfWhole = 0; ///< digits still to come before the point
    qsizetype m_fractionDone = 0;
    QString m_text;
};

} // namespace models::xlsx
