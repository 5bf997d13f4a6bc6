#include "ExportChoices.h"

#include <QSettings>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using views::ExportFormat;
using views::Subject;
using views::SubjectKind;

namespace app {

namespace {

constexpr QStringView choiceCodes[] = {u"this", u"page", u"all", u"own"};
constexpr QStringView statementMark = u"statement:";

const QString exhibitsKey = u"export/exhibits"_s;
const QString formatsKey = u"export/formats"_s;
const QString languagesKey = u"export/languages"_s;
const QString sizeKey = u"export/size"_s;
const QString scaleKey = u"export/scale"_s;
const QString transparentKey = u"export/transparent"_s;
const QString darkKey = u"export/dark"_s;
const QString cp932Key = u"export/cp932"_s;
const QString folderKey = u"export/folder"_s;
const QString namesKey = u"export/names"_s;

/// What settings take as one part of a key, whatever the name.
QString keyPart(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QList<ExportFormat> formatsFrom(const QStringList &codes)
{
    QList<ExportFormat> formats;
    for (const ExportFormat format : views::exportFormats)
        if (codes.contains(views::formatCode(format)))
            formats.append(format);
    return formats;
}

QList<models::Language> languagesFrom(const QStringList &codes)
{
    QList<models::Language> languages;
    for (const models::Language language : models::bothLanguages)
        if (codes.contains(models::languageCode(language)))
            languages.append(language);
    return languages;
}

QStringList codesOf(const QList<Subject> &subjects)
{
    QStringList codes;
    for (const Subject &subject : subjects)
        codes.append(subject.kind == SubjectKind::Statement ? statementMark + subject.id : subject.id);
    return codes;
}

} // namespace

ExportChoices rememberedChoices(const QSettings &settings, models::Language language)
{
    ExportChoices choices;
    const auto *code = std::ranges::find(choiceCodes, settings.value(exhibitsKey).toString());
    if (code != std::end(choiceCodes))
        choices.exhibits = static_cast<ExhibitChoice>(code - std::begin(choiceCodes));
    if (const auto formats = formatsFrom(settings.value(formatsKey).toStringList()); !formats.isEmpty())
        choices.formats = formats;
    choices.languages = languagesFrom(settings.value(languagesKey).toStringList());
    if (choices.languages.isEmpty())
        choices.languages = {language};
    if (const QString size = settings.value(sizeKey).toString(); views::pageFormat(size))
        choices.size = size;
    choices.scale = std::clamp(settings.value(scaleKey, 1).toInt(), 1, 4);
    if (settings.value(transparentKey).toBool())
        choices.background = views::Background::Transparent;
    if (settings.value(darkKey).toBool())
        choices.theme = views::ThemeKind::Dark;
    if (settings.value(cp932Key).toBool())
        choices.encoding = models::CsvEncoding::Cp932;
    choices.folder
        = settings.value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
    choices.names = settings.value(namesKey, choices.names).toString();
    return choices;
}

void rememberChoices(const ExportChoices &choices, QSettings *settings)
{
    QStringList formats;
    for (const ExportFormat format : choices.formats)
        formats.append(views::formatCode(format));
    QStringList languages;
    for (const models::Language language : choices.languages)
        languages.append(models::languageCode(language));
    settings->setValue(exhibitsKey, choiceCodes[static_cast<int>(choices.exhibits)].toString());
    settings->setValue(formatsKey, formats);
    settings->setValue(languagesKey, languages);
    settings->setValue(sizeKey, choices.size);
    settings->setValue(scaleKey, choices.scale);
    settings->setValue(transparentKey, choices.background == views::Background::Transparent);
    settings->setValue(darkKey, choices.theme == views::ThemeKind::Dark);
    settings->setValue(cp932Key, choices.encoding == models::CsvEncoding::Cp932);
    settings->setValue(folderKey, choices.folder);
    settings->setValue(namesKey, choices.names);
}

SavedSets::SavedSets(QSettings *settings, const models::Book *book)
    : m_settings(settings)
    , m_book(book)
    , m_group(keyPart(book->company().name.en))
{}

QStringList SavedSets::names() const
{
    m_settings->beginGroup(u"exportSets/"_s + m_group);
    QStringList names = m_settings->childKeys();
    m_settings->endGroup();
    for (QString &name : names)
        name = QUrl::fromPercentEncoding(name.toLatin1());
    names.sort(Qt::CaseInsensitive);
    return names;
}

QList<Subject> SavedSets::subjects(const QString &name) const
{
    return read(u"exportSets/"_s + m_group + u'/' + keyPart(name));
}

void SavedSets::save(const QString &name, const QList<Subject> &subjects)
{
    m_settings->setValue(u"exportSets/"_s + m_group + u'/' + keyPart(name), codesOf(subjects));
}

void SavedSets::remove(const QString &name)
{
    m_settings->remove(u"exportSets/"_s + m_group + u'/' + keyPart(name));
}

QList<Subject> SavedSets::unnamed() const
{
    return read(u"exportOwn/"_s + m_group);
}

void SavedSets::saveUnnamed(const QList<Subject> &subjects)
{
    m_settings->setValue(u"exportOwn/"_s + m_group, codesOf(subjects));
}

QList<Subject> SavedSets::read(const QString &key) const
{
    QList<Subject> subjects;
    for (const QString &code : m_settings->value(key).toStringList()) {
        const bool isStatement = code.startsWith(statementMark);
        const QString id = isStatement ? code.sliced(statementMark.size()) : code;
        if (isStatement ? m_book->statement(id) != nullptr : m_book->exhibit(id) != nullptr)
            subjects.append({isStatement ? SubjectKind::Statement : SubjectKind::Exhibit, id});
    }
    return subjects;
}

} // namespace app
