#pragma once

#include "Paper.h"

namespace views {

/// A line of the contents.
struct ContentsEntry
{
    models::Text title;
    int page = 0;  ///< counted from 0, after the contents pages
    int level = 0; ///< a section, or what stands in it
};

/// Where the lines stand on the contents pages: the same in both languages.
class ContentsLayout
{
public:
    ContentsLayout(const SnapshotSpec &spec, const PageFormat &format, const QList<ContentsEntry> &entries);

    [[nodiscard]] int pageCount() const;

    /// The contents page of this index; so many pages come before those that the entries count.
    [[nodiscard]] SnapshotPage page(int index, int pagesBefore, const PagePlace &place) const;

private:
    struct Line
    {
        ContentsEntry entry;
        int column = 0; ///< counted over all pages
        qreal top = 0;
        qreal height = 0;
    };

    [[nodiscard]] qreal columnWidth() const;
    [[nodiscard]] qreal heightOfLine(const ContentsEntry &entry) const;
    [[nodiscard]] qreal roomForLines() const;
    void place(const QList<ContentsEntry> &entries);
    void draw(Paper *paper, const Line &line, const QPointF &corner, int target) const;

    SnapshotSpec m_spec;
    PageFormat m_format;
    PaperMetrics m_metrics;
    QList<Line> m_lines;
};

[[nodiscard]] QString contentsTitle(models::Language language);

} // namespace views
