#pragma once

#include "text/Words.h"
#include "tieout/TieOut.h"

namespace models {

/// Every check as CSV: severity, kind, source, edition, concept, label, period, measure, printed, computed, difference,
/// formula. Figures are plain numbers in the printed unit, as of factsCsv().
[[nodiscard]] QString checkCsv(const TieOut &tieOut);

/// The counts by kind and verdict, the proof that both languages tell the same facts, and every check, with what was
/// said of reviewed ones, as JSON.
[[nodiscard]] QByteArray checkJson(const TieOut &tieOut);

/// For a terminal: the counts, a line for every finding, and the proof that both languages tell the same facts. Real
/// mistakes come first, then figures off by one in the last digit, then what was reviewed with what was said.
[[nodiscard]] QString checkReport(const TieOut &tieOut, const Words &words);

} // namespace models
