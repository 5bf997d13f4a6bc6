#include "LabelMemory.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

// A slash would be a group of its own.
QString labelsKey(const models::Company &company)
{
    return u"import/labels/"_s + QString(company.shortName.en).replace(u'/', u'_');
}

} // namespace

models::ImportMemory rememberedLabels(const QSettings &settings, const models::Company &company)
{
    QMap<QString, QString> concepts;
    const QVariantMap kept = settings.value(labelsKey(company)).toMap();
    for (auto label = kept.cbegin(); label != kept.cend(); ++label)
        concepts.insert(label.key(), label->toString());
    return models::ImportMemory(concepts);
}

void rememberLabels(const models::ImportMemory &memory, const models::Company &company, QSettings *settings)
{
    QVariantMap kept;
    for (auto label = memory.concepts().cbegin(); label != memory.concepts().cend(); ++label)
        kept.insert(label.key(), *label);
    settings->setValue(labelsKey(company), kept);
}

} // namespace app
