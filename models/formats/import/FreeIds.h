#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace models {

/// Makes ids that nothing else has yet.
class FreeIds
{
public:
    template<typename Items>
    explicit FreeIds(const Items &items)
    {
        for (const auto &item : items)
            m_taken.insert(item.id);
    }

    /// "Data centre (new)" as "data_centre_new"; `otherwise` for what has no Latin letters. Numbered from the second
    /// on.
    [[nodiscard]] QString take(const QString &words, const QString &otherwise);

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; ///< the last one, by stem
};

} // namespace models
