#include "BridgeFault.h"

#include "analysis/Bridge.h"

#include <QCoreApplication>

namespace models {

QString bridgeFault(const ExhibitModel &model)
{
    const int column = std::max(model.currentColumn(), 0);
    std::vector<Fact> facts;
    std::vector<bool> totals;
    for (int row = 0; row < model.rowCount(); ++row) {
        facts.push_back(model.factAt(row, column));
        totals.push_back(model.isTotal(row));
    }
    const Words &words = model.format().words();
    switch (checkBridge(*model.book(), facts, totals)) {
    case BridgeCheck::AddsUp:
        return {};
    case BridgeCheck::Missing:
        return words(
            QT_TRANSLATE_NOOP("Words", "The release does not give every step of this bridge for this period."));
    case BridgeCheck::DoesNotAddUp:
        return words(
            QT_TRANSLATE_NOOP("Words", "The steps of this bridge do not add up to its end, so it is not drawn."));
    }
    Q_UNREACHABLE();
}

} // namespace models
