#include "SnapshotModels.h"

namespace views {

ExhibitModelPtr exhibitModel(const SnapshotSpec &spec, const QString &id)
{
    auto model = std::make_shared<models::ExhibitModel>();
    model->setLanguage(spec.language);
    model->setUnit(spec.unit);
    model->setCurrentPeriod(spec.period);
    model->setBasePeriod(spec.basePeriod);
    model->setAxisMode(spec.axisMode);
    model->setExhibit(spec.book, id);
    return model;
}

StatementModelPtr statementModel(const SnapshotSpec &spec, const models::Statement &statement, bool asComputed)
{
    auto model = std::make_shared<models::StatementModel>();
    model->setLanguage(spec.language);
    model->setUnit(spec.unit);
    model->setCurrentPeriod(spec.period);
    model->setAxisMode(spec.axisMode);
    model->setPresentation(asComputed ? models::Presentation::AsComputed : models::Presentation::AsPrinted);
    model->setStatement(spec.book, statement);
    return model;
}

SnapshotSpec viewOf(const ViewState &state)
{
    SnapshotSpec view;
    view.book = state.book();
    view.period = state.period();
    view.basePeriod = state.basePeriod();
    view.axisMode = state.axisMode();
    view.unit = state.unit();
    view.language = state.language();
    return view;
}

SnapshotSpec specFor(SnapshotSpec view, const Subject &subject)
{
    static_cast<Subject &>(view) = subject;
    return view;
}

SnapshotSpec specFor(SnapshotSpec view, const Subject &subject, models::Language language)
{
    view.language = language;
    return specFor(std::move(view), subject);
}

} // namespace views
