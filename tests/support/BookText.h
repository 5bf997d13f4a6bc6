#pragma once

#include "formats/BookReader.h"

/// A book as short readable CSV texts, one a sheet, so that a test changes one bit and sees what comes of it.
class BookText
{
public:
    /// Sets the whole text of a sheet ("concepts", "statements/income").
    BookText &set(const QString &sheet, const QString &csv);
    BookText &remove(const QString &sheet);
    BookText &append(const QString &sheet, const QString &line);
    /// Replaces the only place that reads `before`.
    BookText &replace(const QString &sheet, const QString &before, const QString &after);

    [[nodiscard]] QList<models::Sheet> sheets() const;
    [[nodiscard]] models::ReadResult<models::BookPtr> read() const { return models::readBookSheets(sheets()); }
    /// The book; one that can't be read ends the test with the reasons.
    [[nodiscard]] models::BookPtr book() const;
    /// Writes the sheets into a folder as files.
    void write(const QString &folder) const;

private:
    struct SheetText
    {
        QString name;
        QString csv;
    };
    [[nodiscard]] SheetText &find(const QString &sheet);

    QList<SheetText> m_texts;
};

/// A book as it is read from there; one that can't be read ends the test with the reasons.
[[nodiscard]] models::BookPtr bookAt(const QString &path);
