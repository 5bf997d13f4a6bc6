#pragma once

#include "ImportPlan.h"

#include <QMap>

namespace models {

/// What a person has said of labels, so that the next table needs no telling.
class ImportMemory
{
public:
    ImportMemory() = default;
    /// Normalised labels and the ids of their concepts, empty for those that are skipped.
    explicit ImportMemory(QMap<QString, QString> concepts)
        : m_concepts(std::move(concepts))
    {}

    [[nodiscard]] const QMap<QString, QString> &concepts() const { return m_concepts; }

    /// Notes what a row was decided to be, under its labels in both languages. What is new is a concept of the book
    /// afterwards and needs no memory.
    void note(const ImportRow &row);
    /// The id, empty for a row to be skipped; nothing if nobody has said.
    [[nodiscard]] std::optional<QString> conceptOf(const Text &label) const;

    bool operator==(const ImportMemory &) const = default;

private:
    QMap<QString, QString> m_concepts;
};

} // namespace models
