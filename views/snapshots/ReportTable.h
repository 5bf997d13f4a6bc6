#pragma once

#include "Paper.h"
#include "formats/TieOutTables.h"

namespace views {

/// A table of a report on paper: columns as wide as the page allows, long texts wrapped, nothing cut.
class ReportTable
{
public:
    /// Tables of the same columns get the same widths if each is told all of them.
    ReportTable(const models::ReportSection &section, const QList<models::ReportSection> &all,
                const PaperMetrics &metrics);

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_section.table.rows.size()); }
    [[nodiscard]] qreal headHeight() const;
    [[nodiscard]] qreal rowHeight(int row) const;
    void addHead(Paper *paper, qreal top) const;
    void addRow(Paper *paper, int row, qreal top) const;

private:
    void fit(const QList<models::ReportSection> &all, qreal width);
    [[nodiscard]] qreal lineHeight(const QStringList &texts, bool bold) const;
    void addLine(Paper *paper, const QStringList &texts, bool bold, ColorRole role, qreal top) const;
    [[nodiscard]] bool isFigure(qsizetype column) const;
    [[nodiscard]] qreal padding() const { return m_pixels * 0.5; }
    [[nodiscard]] qreal tableWidth() const;

    models::ReportSection m_section;
    int m_pixels;
    QList<qreal> m_widths; ///< padding included
};

} // namespace views
