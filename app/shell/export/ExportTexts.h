#pragma once

#include "snapshots/Export.h"

#include <QCoreApplication>

namespace app {

/// The words for what is exported, in the program's language.
class ExportTexts
{
    Q_DECLARE_TR_FUNCTIONS(app::ExportTexts)

public:
    /// An exhibit's title, "Table 1. Revenues", "Income statement".
    [[nodiscard]] static QString subject(const models::Book &book, const views::Subject &subject,
                                         models::Language language);
    /// "8 exhibits", "2 statements", "10 exhibits and statements".
    [[nodiscard]] static QString content(const QList<views::Subject> &subjects);
    /// The same of a request, or "14 slides".
    [[nodiscard]] static QString content(const views::ExportRequest &request);
    [[nodiscard]] static QString language(models::Language language);
    /// "PNG": the same in every language.
    [[nodiscard]] static QString format(views::ExportFormat format);
    [[nodiscard]] static QString pixels(const QSize &size);
    [[nodiscard]] static QString encoding(models::CsvEncoding encoding);
    /// What kind of file it is, in a word or in pixels.
    [[nodiscard]] static QString kind(const views::ExportFile &file, models::CsvEncoding encoding);
    [[nodiscard]] static QString pageFormat(const views::PageFormat &format);
};

} // namespace app
