#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QRectF>
#include <QString>
#include <QStringList>

namespace views {

/// What goes into a finished document besides its pages.
struct PdfInfo
{
    /// An entry of the outline.
    struct Bookmark
    {
        QString title;
        int page = 0;  ///< counted from 0
        int level = 0; ///< 0 is the outermost; deeper ones belong to the last shallower one
    };

    /// A place on a page that leads to another page.
    struct Link
    {
        int page = 0; ///< counted from 0
        QRectF area;  ///< in points, from the page's top left corner
        int target = 0;
    };

    QString title;
    QString author;
    QString subject;
    QString creator;
    QString language;          ///< "ja" or "en": the language that screen readers assume
    QDateTime date;            ///< of creation and change; fixed, so that equal input gives equal bytes
    QList<Bookmark> bookmarks; ///< in reading order
    QList<Link> links;
    QStringList pageLabels; ///< one a page, or none
    QString drawnText;      ///< the strings drawn, in any order; may be empty. Decides between characters
                            ///< that share a glyph (〜 and ～) and names those beyond U+FFFF
};

/// A finished document, or why there is none.
struct FinishResult
{
    QByteArray bytes;
    QString error;              ///< English and technical, empty on success
    int unsearchableGlyphs = 0; ///< drawn, yet without a text that search and copy could find

    [[nodiscard]] bool ok() const { return error.isEmpty(); }
};

/// Makes a document by QPdfWriter searchable in Japanese and gives it language, outline, page labels,
/// fixed dates and a fixed id. Needs a QGuiApplication with the fonts that the document was drawn with.
[[nodiscard]] FinishResult finishPdf(const QByteArray &pdf, const PdfInfo &info);

} // namespace views
