#include "Turns.h"

#include <QCoreApplication>

namespace models {

namespace {

struct TurnSources
{
    const char *toPositive;
    const char *toNegative;
    const char *narrowed;
    const char *widened;
};

constexpr TurnSources plain{
    QT_TRANSLATE_NOOP("Words", "turned positive"),
    QT_TRANSLATE_NOOP("Words", "turned negative"),
    QT_TRANSLATE_NOOP("Words", "negative narrowed"),
    QT_TRANSLATE_NOOP("Words", "negative widened"),
};
constexpr TurnSources profit{
    QT_TRANSLATE_NOOP("Words", "turned to profit"),
    QT_TRANSLATE_NOOP("Words", "turned to loss"),
    QT_TRANSLATE_NOOP("Words", "loss narrowed"),
    QT_TRANSLATE_NOOP("Words", "loss widened"),
};
constexpr TurnSources income{
    QT_TRANSLATE_NOOP("Words", "turned to income"),
    QT_TRANSLATE_NOOP("Words", "turned to expense"),
    QT_TRANSLATE_NOOP("Words", "expense narrowed"),
    QT_TRANSLATE_NOOP("Words", "expense widened"),
};
constexpr TurnSources tax{
    QT_TRANSLATE_NOOP("Words", "turned to tax expense"),
    QT_TRANSLATE_NOOP("Words", "turned to benefit"),
    QT_TRANSLATE_NOOP("Words", "benefit narrowed"),
    QT_TRANSLATE_NOOP("Words", "benefit widened"),
};
constexpr TurnSources deduction{
    QT_TRANSLATE_NOOP("Words", "turned to addition"),
    QT_TRANSLATE_NOOP("Words", "turned to deduction"),
    QT_TRANSLATE_NOOP("Words", "deduction narrowed"),
    QT_TRANSLATE_NOOP("Words", "deduction widened"),
};
constexpr TurnSources loss{
    QT_TRANSLATE_NOOP("Words", "turned to gain"),
    QT_TRANSLATE_NOOP("Words", "turned to a net loss"),
    //: of an item that is a loss by nature, such as equity in net loss of investees
    QT_TRANSLATE_NOOP("Words", "net loss narrowed"),
    QT_TRANSLATE_NOOP("Words", "net loss widened"),
};

const TurnSources &sourcesOf(Nature nature)
{
    switch (nature) {
    case Nature::Plain:
        return plain;
    case Nature::Profit:
        return profit;
    case Nature::Income:
        return income;
    case Nature::Tax:
        return tax;
    case Nature::Deduction:
        return deduction;
    case Nature::Loss:
        return loss;
    }
    Q_UNREACHABLE();
}

} // namespace

const char *turnSource(Nature nature, Turn turn)
{
    switch (turn) {
    case Turn::None:
        return nullptr;
    case Turn::ToPositive:
        return sourcesOf(nature).toPositive;
    case Turn::ToNegative:
        return sourcesOf(nature).toNegative;
    case Turn::NegativeNarrowed:
        return sourcesOf(nature).narrowed;
    case Turn::NegativeWidened:
        return sourcesOf(nature).widened;
    }
    Q_UNREACHABLE();
}

} // namespace models
