#pragma once

#include "Language.h"

#include <QList>

namespace models {

/// A slide of a presentation: an exhibit, or a short table of a statement. Exactly one of the two ids is set.
struct Slide
{
    QString exhibit;
    QString statement;
    Text title; ///< said instead of the exhibit's message or the statement's title; may be empty
    Text note;  ///< for the presenter only; may be empty
    bool isHidden = false;
    bool reveals = false; ///< series by series or step by step, one key each

    bool operator==(const Slide &) const = default;
};

/// What is presented to an audience, in which order.
struct RunningOrder
{
    QString id;
    Text title;
    QList<Slide> slides;

    bool operator==(const RunningOrder &) const = default;
};

} // namespace models
