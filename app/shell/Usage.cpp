#include "Usage.h"

#include "text/Words.h"

#include <QCoreApplication>

namespace app {

namespace {

//: The help of the command line; names of commands and options stay as they are
const char *const text
    = QT_TRANSLATE_NOOP("Words", R"(Kessan: a company's results as a live dashboard, in Japanese and English.

kessan [BOOK]              opens the window; BOOK is a folder of CSV files or an .xlsx workbook, default the built-in book
    --open                 opens it even if BOOK cannot be read, and says there why: for file managers
kessan export [BOOK]       writes exhibits and statements to files
    --output DIR           folder to write to, default the current one
    --format pdf|png|svg|xlsx|csv   may be given several times, default pdf
    --lang en|ja|both      default both
    --exhibit ID           may be given several times; see kessan list
    --statement ID         a statement or table, several times too; with neither: all (pictures: all exhibits)
    --order ID             the slides of a running order instead: PDF, a picture a slide, or their figures
    --notes                with the presenter's notes, in PDF: beside the slide, on upright paper under it
    --period ID            current period, default the book's
    --axis comparison|timeline      the periods compared, or every quarter in its place
    --base ID              period from which bridges lead that leave it to the reader
    --unit UNIT            unit of money, default the book's
    --first-published      figures as first published, where the book keeps those that were restated since
    --size SIZE            slide, 4k, a4, a4-portrait, letter, letter-portrait or WxH, such as 1600x900;
                           default a4 for PDF, slide (1920x1080) for PNG and SVG
    --scale N              of a PNG, 1 to 4, default 1
    --background white|transparent
    --theme light|dark
    --encoding utf-8|cp932 of CSV, default utf-8 with a byte order mark
    --name PATTERN         of the files, default {no}_{exhibit}_{language}; also {company} {period}
    --force                replaces files that exist
kessan facts [BOOK]        every fact as CSV on standard output
kessan check [BOOK]        the tie-out: every printed figure held against the others
    --format text|csv|json default text: counts and findings; csv and json: every check
    --output FILE          a report instead, in the form that FILE ends in: .pdf, .xlsx, .csv, .json or .txt
    --lang en|ja           of text, PDF and workbook, default en
    --force                replaces a FILE that exists
kessan list [BOOK]         the exhibits: id, page, title en, title ja (tab-separated)
kessan convert [BOOK] OUT  writes the book in the other form: OUT ends in .xlsx, or is a folder
kessan new-quarter [BOOK] OUT.xlsx   writes the book with empty columns for the next quarter, to be filled in
    --lang en|ja           of what both workbooks say to whoever fills them in, default en
    --force                replaces what exists
kessan --help | --version

Exit 0 done, 1 findings of check that nobody has reviewed, 2 bad usage or unreadable input.
)");

} // namespace

QString usage(models::Language language)
{
    return models::Words(language)(text);
}

} // namespace app
