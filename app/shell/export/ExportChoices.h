#pragma once

#include "snapshots/Export.h"

#include <QStringList>

class QSettings;

namespace app {

/// How the exhibits to export are chosen: by what is on the window, or by hand.
enum class ExhibitChoice { This, Page, All, Own };

/// Everything that somebody chooses in the export dialog but the exhibits themselves.
struct ExportChoices
{
    ExhibitChoice exhibits = ExhibitChoice::Page;
    QList<views::ExportFormat> formats{views::ExportFormat::Png};
    QList<models::Language> languages;
    QString size; ///< name of a page format, as views::pageFormat takes it; empty: what suits each format
    int scale = 1;
    views::Background background = views::Background::White;
    views::ThemeKind theme = views::ThemeKind::Light;
    models::CsvEncoding encoding = models::CsvEncoding::Utf8;
    QString folder;
    QString names = QStringLiteral("{company}_{period}_{no}_{exhibit}_{language}");

    bool operator==(const ExportChoices &) const = default;
};

/// The choices of the last export; those never made, or made by a program that knew others, are the first ones.
[[nodiscard]] ExportChoices rememberedChoices(const QSettings &settings, models::Language language);
void rememberChoices(const ExportChoices &choices, QSettings *settings);

/// Exhibits that somebody has chosen by hand, under names, for all books of a company. What a book lacks is left out.
class SavedSets
{
public:
    /// Settings and book outlive it.
    SavedSets(QSettings *settings, const models::Book *book);

    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QList<views::Subject> subjects(const QString &name) const;
    void save(const QString &name, const QList<views::Subject> &subjects);
    void remove(const QString &name);

    /// The last choice by hand that has no name.
    [[nodiscard]] QList<views::Subject> unnamed() const;
    void saveUnnamed(const QList<views::Subject> &subjects);

private:
    [[nodiscard]] QList<views::Subject> read(const QString &key) const;

    QSettings *m_settings;
    const models::Book *m_book;
    QString m_group;
};

} // namespace app
