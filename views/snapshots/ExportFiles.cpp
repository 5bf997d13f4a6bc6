#include "ExportParts.h"
#include "slides/TalkDocument.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

const QRegularExpression &placeholder()
{
    static const QRegularExpression expression(u"\\{([^{}]*)\\}"_s);
    return expression;
}

// Its place in the book, so that files sort as the book has them; statements come after the exhibits.
qsizetype numberOf(const models::Book &book, const Subject &subject)
{
    const auto place = [&subject](const auto &list) {
        return std::ranges::find(list, subject.id, [](const auto &item) { return item.id; }) - list.begin() + 1;
    };
    return subject.kind == SubjectKind::Statement ? book.content().exhibits.size() + place(book.content().statements)
                                                  : place(book.content().exhibits);
}

// What no file system takes, and the dots at the ends that some do not.
QString safeName(QString name)
{
    static const QRegularExpression forbidden(u"[\\x00-\\x1f/\\\\:*?\"<>|]+"_s);
    static const QRegularExpression ends(u"^[\\s.]+|[\\s.]+$"_s);
    return name.replace(forbidden, u"-"_s).remove(ends);
}

// What stands between two placeholders goes with the one that has nothing to say.
QString withoutEmptyParts(QString name)
{
    static const QRegularExpression separators(u"[_\\- .]*\uFFFF[_\\- .]*"_s);
    static const QRegularExpression ends(u"^[_\\- .]+|[_\\- .]+$"_s);
    return name.replace(separators, u"_"_s).remove(ends);
}

/// Gives names by the request's pattern, no two alike: file systems may not tell capitals from small letters.
class Namer
{
public:
    explicit Namer(const ExportRequest &request)
        : m_request(request)
    {}

    [[nodiscard]] QString nameFor(const ExportFile &file, int pages);

private:
    [[nodiscard]] QString value(const QString &key, const ExportFile &file) const;

    const ExportRequest &m_request;
    QSet<QString> m_taken;
};

QString Namer::value(const QString &key, const ExportFile &file) const
{
    const models::Book &book = *m_request.view.book;
    const bool isOne = !holdsAll(file.format);
    const bool isSlide = isTalk(m_request, file.format);
    if (key == u"company")
        return safeName(book.company().shortName.en);
    if (key == u"period")
        return safeName(m_request.view.period);
    if (key == u"language")
        return models::languageCode(file.language);
    if (key == u"exhibit" && m_request.talk && (isSlide || !isOne))
        return safeName(m_request.talk->id);
    if (key == u"exhibit")
        return isOne ? file.subjects.front().id : u"exhibits"_s;
    if (key == u"no" && isOne) {
        const qsizetype number = isSlide ? file.page + 1 : numberOf(book, file.subjects.front());
        return u"%1"_s.arg(number, 2, 10, QLatin1Char('0'));
    }
    return {};
}

QString Namer::nameFor(const ExportFile &file, int pages)
{
    QString name;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(m_request.names)) {
        const QString text = value(match.captured(1), file);
        name += QStringView(m_request.names).sliced(end, match.capturedStart() - end);
        name += text.isEmpty() ? QString(QChar(0xFFFF)) : text;
        end = match.capturedEnd();
    }
    name = safeName(withoutEmptyParts(name + QStringView(m_request.names).sliced(end)));
    if (name.isEmpty())
        name = value(u"exhibit"_s, file);
    if (pages > 1)
        name += u'_' + QString::number(file.page + 1);
    QString unique = name + u'.' + formatCode(file.format);
    for (int copy = 2; m_taken.contains(unique.toLower()); ++copy)
        unique = u"%1-%2.%3"_s.arg(name).arg(copy).arg(formatCode(file.format));
    m_taken.insert(unique.toLower());
    return unique;
}

/// Lists the files of a request.
class FilePlanner
{
public:
    explicit FilePlanner(const ExportRequest &request)
        : m_request(request)
        , m_namer(request)
    {}

    [[nodiscard]] QList<ExportFile> files();

private:
    void add(ExportFormat format, models::Language language, const QList<Subject> &subjects);
    void addSlides();
    [[nodiscard]] int pagesOf(const ExportFile &picture);

    const ExportRequest &m_request;
    Namer m_namer;
    QHash<QString, int> m_pages; ///< of statements as pictures
    QList<ExportFile> m_files;
};

void FilePlanner::add(ExportFormat format, models::Language language, const QList<Subject> &subjects)
{
    ExportFile file{{}, format, language, subjects, 0, {}};
    if (format == ExportFormat::Png)
        file.pixels = formatFor(m_request, format).pixels * m_request.scale;
    const bool isStatement = isPicture(format) && subjects.front().kind == SubjectKind::Statement;
    const int pages = isStatement ? pagesOf(file) : 1;
    for (; file.page < pages; ++file.page) {
        file.name = m_namer.nameFor(file, pages);
        m_files.append(file);
    }
}

// Asked once: a statement has the same pages in both languages and as every kind of picture.
int FilePlanner::pagesOf(const ExportFile &picture)
{
    const QString &id = picture.subjects.front().id;
    if (!m_pages.contains(id))
        m_pages.insert(id, static_cast<int>(documentOf(documentSpec(m_request, picture)).size()));
    return m_pages.value(id);
}

// One picture a slide, as often as it comes up in the talk.
void FilePlanner::addSlides()
{
    int page = 0;
    for (const models::Slide &slide : slidesOf(*m_request.view.book, *m_request.talk)) {
        for (const models::Language language : m_request.languages)
            for (const ExportFormat format : m_request.formats)
                if (isPicture(format)) {
                    ExportFile file{{}, format, language, {subjectOf(slide)}, page, {}};
                    if (format == ExportFormat::Png)
                        file.pixels = formatFor(m_request, format).pixels * m_request.scale;
                    file.name = m_namer.nameFor(file, 1);
                    m_files.append(file);
                }
        ++page;
    }
}

QList<ExportFile> FilePlanner::files()
{
    for (const models::Language language : m_request.languages)
        for (const ExportFormat format : m_request.formats)
            if (holdsAll(format))
                add(format, language, m_request.subjects);
    if (m_request.talk)
        addSlides();
    for (const Subject &subject : m_request.subjects)
        for (const models::Language language : m_request.languages)
            for (const ExportFormat format : m_request.formats)
                if (!holdsAll(format) && !isTalk(m_request, format))
                    add(format, language, {subject});
    return m_files;
}

} // namespace

QString formatCode(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Png:
        return u"png"_s;
    case ExportFormat::Svg:
        return u"svg"_s;
    case ExportFormat::Xlsx:
        return u"xlsx"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    }
    Q_UNREACHABLE();
}

QString wrongPlaceholder(const QString &names)
{
    static const QStringList known{u"company"_s, u"period"_s, u"no"_s, u"exhibit"_s, u"language"_s};
    for (const QRegularExpressionMatch &match : placeholder().globalMatch(names))
        if (!known.contains(match.captured(1)))
            return match.captured();
    return {};
}

QList<ExportFile> filesOf(const ExportRequest &request)
{
    return request.subjects.isEmpty() ? QList<ExportFile>() : FilePlanner(request).files();
}

} // namespace views
