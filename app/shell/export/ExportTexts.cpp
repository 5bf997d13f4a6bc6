#include "ExportTexts.h"

#include "slides/TalkDocument.h"
#include "snapshots/StatementPages.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using views::ExportFormat;
using views::SubjectKind;

namespace app {

QString ExportTexts::subject(const models::Book &book, const views::Subject &subject, models::Language language)
{
    return subject.kind == SubjectKind::Statement ? views::statementTitle(*book.statement(subject.id), language)
                                                  : book.exhibit(subject.id)->title.in(language);
}

QString ExportTexts::content(const QList<views::Subject> &subjects)
{
    const auto total = static_cast<int>(subjects.size());
    const auto statements = std::ranges::count(subjects, SubjectKind::Statement, &views::Subject::kind);
    if (statements == 0)
        return tr("%n exhibit(s)", nullptr, total);
    return statements == total ? tr("%n statement(s)", nullptr, total)
                               : tr("%n exhibits and statements", nullptr, total);
}

QString ExportTexts::content(const views::ExportRequest &request)
{
    if (!request.talk)
        return content(request.subjects);
    const auto slides = static_cast<int>(views::slidesOf(*request.view.book, *request.talk).size());
    return tr("%n slide(s)", nullptr, slides);
}

QString ExportTexts::language(models::Language language)
{
    return language == models::Language::English ? tr("English") : tr("Japanese");
}

QString ExportTexts::format(ExportFormat format)
{
    return views::formatCode(format).toUpper();
}

QString ExportTexts::pixels(const QSize &size)
{
    return u"%1 × %2"_s.arg(size.width()).arg(size.height());
}

QString ExportTexts::encoding(models::CsvEncoding encoding)
{
    return encoding == models::CsvEncoding::Utf8 ? u"UTF-8"_s : u"CP932"_s;
}

QString ExportTexts::kind(const views::ExportFile &file, models::CsvEncoding encoding)
{
    switch (file.format) {
    case ExportFormat::Pdf:
        //: a PDF with cover and contents; a file
        return file.subjects.size() > 1 ? tr("book") : tr("document");
    case ExportFormat::Png:
        return pixels(file.pixels);
    case ExportFormat::Svg:
        //: a picture that is sharp at every size; a file
        return tr("vector");
    case ExportFormat::Xlsx:
        return tr("workbook");
    case ExportFormat::Csv:
        return ExportTexts::encoding(encoding);
    }
    Q_UNREACHABLE();
}

QString ExportTexts::pageFormat(const views::PageFormat &format)
{
    const bool isHigh = format.pixels.height() > format.pixels.width();
    if (format.id.startsWith(u"a4"))
        return isHigh ? tr("A4 portrait") : tr("A4 landscape");
    if (format.id.startsWith(u"letter"))
        return isHigh ? tr("Letter portrait") : tr("Letter landscape");
    if (format.id == u"4k")
        return tr("4K %1").arg(pixels(format.pixels));
    if (format.id == u"slide")
        return tr("Slide %1").arg(pixels(format.pixels));
    return pixels(format.pixels);
}

} // namespace app
