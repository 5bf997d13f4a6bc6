#include "SlideSourceModel.h"

#include "items/RunningOrderModel.h"

namespace app {

QList<models::Slide> SlideSourceModel::slidesAt(const QModelIndexList &indexes) const
{
    QList<models::Slide> slides;
    for (const QModelIndex &index : indexes) {
        const auto subject = subjectAt(index);
        if (!subject)
            continue;
        models::Slide slide;
        (subject->kind == views::SubjectKind::Statement ? slide.statement : slide.exhibit) = subject->id;
        slides.append(slide);
    }
    return slides;
}

QVariant SlideSourceModel::data(const QModelIndex &index, int role) const
{
    return role == Qt::CheckStateRole ? QVariant() : SubjectModel::data(index, role);
}

Qt::ItemFlags SlideSourceModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = SubjectModel::flags(index) & ~Qt::ItemIsUserCheckable;
    return index.isValid() && subjectAt(index) ? plain | Qt::ItemIsDragEnabled : plain;
}

QStringList SlideSourceModel::mimeTypes() const
{
    return models::RunningOrderModel().mimeTypes();
}

QMimeData *SlideSourceModel::mimeData(const QModelIndexList &indexes) const
{
    return models::RunningOrderModel::slideMime(slidesAt(indexes));
}

} // namespace app
