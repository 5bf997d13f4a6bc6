#pragma once

#include "book/RunningOrder.h"
#include "shell/export/SubjectModel.h"

namespace app {

/// The exhibits and statements of a book, to be dragged into a running order.
class SlideSourceModel : public SubjectModel
{
    Q_OBJECT

public:
    using SubjectModel::SubjectModel;

    /// The slides that these rows would make.
    [[nodiscard]] QList<models::Slide> slidesAt(const QModelIndexList &indexes) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
};

} // namespace app
