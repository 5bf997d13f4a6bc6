#include "Fact.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

struct MeasureName
{
    Measure measure;
    QLatin1StringView name;
};

constexpr std::array measureNames{
    MeasureName{Measure::Amount, "amount"_L1},
    MeasureName{Measure::Usd, "usd"_L1},
    MeasureName{Measure::PercentOfRevenues, "percent_of_revenues"_L1},
    MeasureName{Measure::PercentOfAssets, "percent_of_assets"_L1},
    MeasureName{Measure::YoY, "yoy"_L1},
    MeasureName{Measure::QoQ, "qoq"_L1},
};

} // namespace

QStringList Fact::impliedQuarters() const
{
    if (!derivation)
        return {};
    if (derivation->formula == Formula::ImpliedQuarter)
        return {period};
    QStringList quarters;
    for (const Fact &operand : derivation->operands)
        quarters += operand.impliedQuarters();
    quarters.removeDuplicates();
    return quarters;
}

QString measureName(Measure measure)
{
    return measureNames.at(static_cast<std::size_t>(measure)).name;
}

std::optional<Measure> measureFromName(QStringView name)
{
    for (const MeasureName &entry : measureNames)
        if (name == entry.name)
            return entry.measure;
    return std::nullopt;
}

bool isShare(Measure measure)
{
    return measure == Measure::PercentOfRevenues || measure == Measure::PercentOfAssets;
}

bool isChange(Measure measure)
{
    return measure == Measure::YoY || measure == Measure::QoQ;
}

} // namespace models
