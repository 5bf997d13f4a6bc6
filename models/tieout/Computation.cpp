#include "Computation.h"

#include "analysis/FactMath.h"

namespace models {

namespace {

constexpr Fraction asIs{1, 1};
constexpr Fraction inHundredths{100, 1};

/// Values of figures as they are printed.
struct AsPrinted
{
    using Value = Fraction;
    [[nodiscard]] static Value of(const FigureIndex &, const FigureIndex::Figure &figure)
    {
        return Fraction::of(*figure.value);
    }
    [[nodiscard]] static Value constant(const Fraction &value) { return value; }
    [[nodiscard]] static bool mayBeZero(const Value &value) { return value.isZero(); }
};

/// All values that they may stand for.
struct AsMeant
{
    using Value = Interval;
    [[nodiscard]] static Value of(const FigureIndex &figures, const FigureIndex::Figure &figure)
    {
        return figures.interval(figure);
    }
    [[nodiscard]] static Value constant(const Fraction &value) { return Interval::exact(value); }
    [[nodiscard]] static bool mayBeZero(const Value &value) { return value.containsZero(); }
};

/// Walks a formula down to what is printed.
template<typename Kind>
class Arithmetic
{
public:
    using Value = typename Kind::Value;
    using Result = std::optional<Value>;

    Arithmetic(const Book &book, const FigureIndex &figures)
        : m_book(book)
        , m_figures(figures)
    {}

    [[nodiscard]] Result value(const Fact &fact) const
    {
        if (!fact.isDerived()) {
            const FigureIndex::Figure figure = m_figures.figureOf(fact);
            return figure.value ? Result(Kind::of(m_figures, figure)) : std::nullopt;
        }
        const Derivation &derivation = *fact.derivation;
        const auto operand = [&](std::size_t i) -> const Fact & { return derivation.operands[i]; };
        return formula(derivation.formula, derivation.operands.size(), operand, derivation.weights, isPercent(fact));
    }

    [[nodiscard]] Result value(const Computation &computation, bool inPercent) const
    {
        const auto operand = [&](std::size_t i) -> const Fact & { return *computation.operands[i]; };
        return formula(computation.formula, computation.operands.size(), operand, computation.weights, inPercent);
    }

    [[nodiscard]] bool isPercent(const Fact &fact) const
    {
        const Unit *unit = m_book.unit(fact.unit);
        return unit && unit->kind == UnitKind::Percent;
    }

private:
    template<typename Operand>
    [[nodiscard]] Result formula(Formula formula, std::size_t count, Operand operand, const std::vector<int> &weights,
                                 bool inPercent) const
    {
        switch (formula) {
        case Formula::Sum:
        case Formula::ImpliedQuarter:
            return sum(count, operand, weights);
        case Formula::Difference:
        case Formula::PointChange:
            return sum(2, operand, {1, -1});
        case Formula::ChangePercent:
            if (const Result ratio = quotient(value(operand(0)), value(operand(1)), inHundredths))
                return *ratio + Kind::constant(-inHundredths);
            return std::nullopt;
        case Formula::Share:
            return quotient(value(operand(0)), value(operand(1)), inHundredths);
        case Formula::Ratio:
            return quotient(value(operand(0)), value(operand(1)), inPercent ? inHundredths : asIs);
        case Formula::Translation:
            return quotient(value(operand(0)), Kind::constant(Fraction::of(m_book.company().translation.rate)), asIs);
        }
        Q_UNREACHABLE();
    }

    template<typename Operand>
    [[nodiscard]] Result sum(std::size_t count, Operand operand, const std::vector<int> &weights) const
    {
        Value total = Kind::constant({});
        for (std::size_t i = 0; i < count; ++i) {
            if (operand(i).isDerived() || operand(i).absence != Absence::NotInRelease) {
                const Result part = value(operand(i));
                if (!part)
                    return std::nullopt;
                total = total + (weights[i] < 0 ? -*part : *part);
            }
        }
        return total;
    }

    [[nodiscard]] static Result quotient(const Result &top, const Result &bottom, const Fraction &factor)
    {
        if (!top || !bottom || Kind::mayBeZero(*bottom))
            return std::nullopt;
        return *top / *bottom * factor;
    }

    const Book &m_book;
    const FigureIndex &m_figures;
};

} // namespace

std::optional<Evaluation> evaluate(const Book &book, const FigureIndex &figures, const Fact &printed,
                                   const Computation &computation)
{
    const FigureIndex::Figure figure = figures.figureOf(printed);
    const Arithmetic<AsPrinted> asPrinted(book, figures);
    const Arithmetic<AsMeant> asMeant(book, figures);
    const bool inPercent = asPrinted.isPercent(printed);
    const auto middle = figure.value ? asPrinted.value(computation, inPercent) : std::nullopt;
    const auto interval = middle ? asMeant.value(computation, inPercent) : std::nullopt;
    if (!interval)
        return std::nullopt;
    const Decimal computed = middle->rounded(figure.value->decimals(), book.company().houseStyle.rounding);
    Evaluation evaluation{Verdict::Agrees, *figure.value, computed, *interval, 0};
    evaluation.lastPlaces = figure.value->coefficient() - computed.coefficient();
    if (evaluation.lastPlaces != 0)
        evaluation.verdict = figures.interval(figure).meets(*interval) ? Verdict::Rounding : Verdict::Differs;
    return evaluation;
}

} // namespace models
