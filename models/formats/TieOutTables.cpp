#include "TieOutTables.h"

#include "items/EqualityText.h"
#include "text/Basis.h"
#include "text/CheckText.h"
#include "text/PeriodFormat.h"
#include "tieout/TieOutCounts.h"

#include <QCoreApplication>

namespace models {

namespace {

bool isOpenMistake(const TieOut &tieOut, const Check &check)
{
    return tieOut.isOpen(check) && check.isMistake();
}

bool isOpenLastDigit(const TieOut &tieOut, const Check &check)
{
    return tieOut.isOpen(check) && check.isLastDigit();
}

bool isReviewed(const TieOut &tieOut, const Check &check)
{
    return tieOut.reviewOf(check) != nullptr;
}

bool isRounding(const TieOut &, const Check &check)
{
    return check.verdict == Verdict::Rounding;
}

bool isAny(const TieOut &, const Check &)
{
    return true;
}

GridCell textCell(const QString &text)
{
    return {text, {}, false};
}

void addColumn(ReportSection *section, const QString &head, ReportColumn column)
{
    if (section->table.heads.isEmpty())
        section->table.heads.append(QStringList());
    section->table.heads.front().append(head);
    section->columns.append(column);
}

/// The columns of checks, as rowOf() fills them.
void addCheckColumns(ReportSection *section, const Words &words)
{
    using enum ReportColumn;
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "No.")), Figure);
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Check")), Word);
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Item")), Text);
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Period")), Word);
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Where printed")), Word);
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Edition")), Word);
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Printed")), Figure);
    //: what a figure was recomputed to or, where the editions are compared, what the other one prints
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Recomputed, or other edition")), Figure);
    //: printed less recomputed
    addColumn(section, words(QT_TRANSLATE_NOOP3("Words", "Difference", "of a check")), Figure);
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Formula")), Text);
    //: within which a recomputed figure may lie
    addColumn(section, words(QT_TRANSLATE_NOOP("Words", "Range")), Word);
}

QString titleOf(const Book &book, const QString &shownIn, Language language)
{
    if (const Exhibit *exhibit = book.exhibit(shownIn))
        return exhibit->title.in(language);
    const Statement *statement = book.statement(shownIn);
    return statement ? statement->caption.in(language) : shownIn;
}

} // namespace

TieOutTables::TieOutTables(const TieOut &tieOut, const Equality &equality, Language language)
    : m_tieOut(tieOut)
    , m_book(*tieOut.book())
    , m_equality(equality)
    , m_format(language, m_book.company().houseStyle)
{}

QString TieOutTables::title() const
{
    return m_format.words()(QT_TRANSLATE_NOOP("Words", "Tie-out report"));
}

QStringList TieOutTables::release() const
{
    const Company &company = m_book.company();
    const Words &words = m_format.words();
    const Language language = m_format.language();
    const QString &which = company.sourceName.in(language);
    const QString day = PeriodFormat(words, company.fiscalYearStartMonth).day(company.released);
    return {company.name.in(language), company.released.isValid()
                                           //: a release and its day
                                           ? words(QT_TRANSLATE_NOOP("Words", "%1, released on %2")).arg(which, day)
                                           : which};
}

QString TieOutTables::basis() const
{
    return sourceLine(m_book, {}, m_book.unit(m_book.company().displayUnit), m_format.words());
}

ReportSection TieOutTables::counts() const
{
    const Words &words = m_format.words();
    const TieOutCounts counts(m_tieOut);
    ReportSection section;
    section.title = words(QT_TRANSLATE_NOOP("Words", "Checks by kind"));
    addColumn(&section, words(QT_TRANSLATE_NOOP("Words", "Kind of check")), ReportColumn::Text);
    for (const char *head : {QT_TRANSLATE_NOOP("Words", "Checks"), QT_TRANSLATE_NOOP("Words", "Agree"),
                             QT_TRANSLATE_NOOP("Words", "Within rounding"), QT_TRANSLATE_NOOP("Words", "Differ"),
                             QT_TRANSLATE_NOOP("Words", "Of these reviewed"), QT_TRANSLATE_NOOP("Words", "Open")})
        addColumn(&section, words(head), ReportColumn::Figure);
    const auto add = [&](const QString &name, const TieOutCounts::OfKind &of, RowRole role) {
        GridRow row{role, 0, {}, {textCell(name)}};
        for (const int count : {of.all(), of.agree, of.rounding, of.differ, of.reviewed, of.open()})
            row.cells.append(gridCell(m_format.number(Decimal(count))));
        section.table.rows.append(row);
    };
    for (const CheckKind kind : checkKinds)
        if (counts.of(kind).all() > 0)
            add(checkKindText(kind, words), counts.of(kind), RowRole::Item);
    add(words(QT_TRANSLATE_NOOP("Words", "All checks")), counts.all(), RowRole::Total);
    return section;
}

// In one style, whatever an edition's own is: what is compared stands side by side.
GridCell TieOutTables::figureCell(const std::optional<Fact> &fact) const
{
    return fact ? gridCell(m_format.figure(m_book, *fact, nullptr)) : GridCell();
}

GridRow TieOutTables::rowOf(const Check &check, int number) const
{
    const CheckTexts texts = checkTexts(m_tieOut, check, m_format);
    const Fact *printed = m_tieOut.printed(check);
    return {RowRole::Item,
            0,
            {},
            {gridCell(QString::number(number)), textCell(checkKindText(check.kind, m_format.words())),
             textCell(texts.item), textCell(texts.period), textCell(texts.where), textCell(texts.edition),
             printed ? figureCell(*printed) : textCell(texts.printed),
             printed ? figureCell(m_tieOut.recomputed(check)) : textCell(texts.computed), gridCell(texts.difference),
             textCell(texts.formula), textCell(texts.range)}};
}

ReportSection TieOutTables::checksOf(const QString &title, Wanted isWanted) const
{
    ReportSection section;
    addCheckColumns(&section, m_format.words());
    for (const Check &check : m_tieOut.checks())
        if (isWanted(m_tieOut, check))
            section.table.rows.append(rowOf(check, static_cast<int>(section.table.rows.size()) + 1));
    //: heading of a list and the number of its entries
    section.title = m_format.words()(QT_TRANSLATE_NOOP3("Words", "%1 (%2)", "title and count"))
                        .arg(title, m_format.number(Decimal(section.table.rows.size())));
    if (section.table.rows.isEmpty())
        section.sentences.append(m_format.words()(QT_TRANSLATE_NOOP3("Words", "None", "findings")));
    return section;
}

void TieOutTables::addNotes(ReportSection *section, Wanted isWanted) const
{
    addColumn(section, m_format.words()(QT_TRANSLATE_NOOP3("Words", "Note", "of a reviewer")), ReportColumn::Text);
    qsizetype row = 0;
    for (const Check &check : m_tieOut.checks())
        if (isWanted(m_tieOut, check)) {
            const Review *review = m_tieOut.reviewOf(check);
            section->table.rows[row++].cells.append(textCell(review ? review->note : QString()));
        }
}

QList<ReportSection> TieOutTables::findings() const
{
    const Words &words = m_format.words();
    ReportSection reviewed = checksOf(words(QT_TRANSLATE_NOOP("Words", "Reviewed")), isReviewed);
    addNotes(&reviewed, isReviewed);
    return {checksOf(words(QT_TRANSLATE_NOOP("Words", "Findings")), isOpenMistake),
            checksOf(words(QT_TRANSLATE_NOOP("Words", "Off by one in the last digit")), isOpenLastDigit), reviewed};
}

ReportSection TieOutTables::rounding() const
{
    return checksOf(m_format.words()(QT_TRANSLATE_NOOP("Words", "Explained by rounding")), isRounding);
}

ReportSection TieOutTables::all() const
{
    const Words &words = m_format.words();
    ReportSection section = checksOf(words(QT_TRANSLATE_NOOP("Words", "All checks")), isAny);
    addColumn(&section, words(QT_TRANSLATE_NOOP3("Words", "Result", "of a check")), ReportColumn::Word);
    qsizetype row = 0;
    for (const Check &check : m_tieOut.checks())
        section.table.rows[row++].cells.append(textCell(verdictText(check.verdict, words)));
    addNotes(&section, isAny);
    return section;
}

ReportSection TieOutTables::equality() const
{
    const Words &words = m_format.words();
    ReportSection section;
    section.title = words(QT_TRANSLATE_NOOP("Words", "Japanese and English: the same facts"));
    section.sentences = equalitySentences(m_equality, words);
    addColumn(&section, words(QT_TRANSLATE_NOOP("Words", "Figures in both languages")), ReportColumn::Text);
    for (const char *head : {QT_TRANSLATE_NOOP("Words", "Figures"), QT_TRANSLATE_NOOP("Words", "Same fact"),
                             QT_TRANSLATE_NOOP("Words", "Not the same")})
        addColumn(&section, words(head), ReportColumn::Figure);
    for (const EqualityCount &count : equalityCounts(m_equality, words)) {
        GridRow row{RowRole::Item, 0, {}, {textCell(count.what)}};
        for (const int figures : {count.figures, count.same, count.unlike()})
            row.cells.append(gridCell(m_format.number(Decimal(figures))));
        section.table.rows.append(row);
    }
    return section;
}

GridRow TieOutTables::rowOfUnlike(const Check &check) const
{
    const CheckTexts texts = checkTexts(m_tieOut, check, m_format);
    const Fact &fact = *m_tieOut.printed(check);
    const GridCell figure = figureCell(fact);
    const GridCell other = figureCell(m_tieOut.recomputed(check));
    const bool isJapanese = fact.source.edition == Language::Japanese;
    return {RowRole::Item,
            0,
            {},
            {textCell(texts.where), textCell(texts.item), textCell(texts.period), isJapanese ? figure : other,
             isJapanese ? other : figure, gridCell(texts.difference)}};
}

GridRow TieOutTables::rowOf(const UnlikeFigure &figure) const
{
    const Language language = m_format.language();
    const Concept *item = m_book.item(figure.conceptId);
    return {RowRole::Item,
            0,
            {},
            {textCell(titleOf(m_book, figure.shownIn, language)), textCell(item ? item->label.in(language) : QString()),
             textCell(figure.period), gridCell(figure.japanese), gridCell(figure.english), GridCell()}};
}

ReportSection TieOutTables::unlike() const
{
    using enum ReportColumn;
    const Words &words = m_format.words();
    ReportSection section;
    section.title = words(QT_TRANSLATE_NOOP("Words", "Figures that are not the same"));
    addColumn(&section, words(QT_TRANSLATE_NOOP("Words", "Where")), Word);
    addColumn(&section, words(QT_TRANSLATE_NOOP("Words", "Item")), Text);
    addColumn(&section, words(QT_TRANSLATE_NOOP("Words", "Period")), Word);
    addColumn(&section, words(QT_TRANSLATE_NOOP("Words", "In Japanese")), Figure);
    addColumn(&section, words(QT_TRANSLATE_NOOP("Words", "In English")), Figure);
    addColumn(&section, words(QT_TRANSLATE_NOOP3("Words", "Difference", "of a check")), Figure);
    for (const Check &check : m_equality.printedUnlike)
        section.table.rows.append(rowOfUnlike(check));
    for (const TwinPages *pages : {&m_equality.exhibits, &m_equality.statements})
        for (const UnlikeFigure &figure : pages->unlike)
            section.table.rows.append(rowOf(figure));
    if (section.table.rows.isEmpty())
        section.sentences.append(words(QT_TRANSLATE_NOOP3("Words", "None", "findings")));
    return section;
}

} // namespace models
