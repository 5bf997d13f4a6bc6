#include "CheckReport.h"

#include "CsvWriter.h"
#include "items/EqualityText.h"
#include "text/CheckText.h"
#include "text/Provenance.h"
#include "tieout/TieOutCounts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// A check in the words and plain numbers of files for programs.
struct PlainCheck
{
    QString source, edition, conceptId, label, period, measure, printed, computed, difference, formula;
};

QString plain(const std::optional<Decimal> &value)
{
    return value ? value->toPlain() : u"-"_s;
}

PlainCheck plainLabel(const TieOut &tieOut, const Check &check)
{
    const Review place = tieOut.newReview(check);
    const Statement &statement = tieOut.book()->content().statements.at(check.reference);
    PlainCheck plainCheck;
    plainCheck.source = place.statement;
    plainCheck.edition = languageCode(place.edition);
    plainCheck.conceptId = place.conceptId;
    if (check.kind != CheckKind::Headings) {
        plainCheck.label = statement.rows.at(check.row).label.in(place.edition);
        return plainCheck;
    }
    plainCheck.period = place.period;
    plainCheck.printed = place.text;
    plainCheck.computed = tieOut.book()->period(place.period)->end.toString(Qt::ISODate);
    return plainCheck;
}

PlainCheck plainOf(const TieOut &tieOut, const Check &check, const NumberFormat &format)
{
    const Fact *fact = tieOut.printed(check);
    if (!fact)
        return plainLabel(tieOut, check);
    const Book &book = *tieOut.book();
    const Statement *statement = book.statement(fact->source.statement);
    const Text &label = statement ? statement->rows.at(fact->source.row).label : book.item(fact->conceptId)->label;
    PlainCheck plainCheck{fact->source.statement,
                          languageCode(fact->source.edition),
                          fact->conceptId,
                          label.in(fact->source.edition),
                          fact->period,
                          measureName(book, *fact),
                          plain(fact->value),
                          {},
                          {},
                          {}};
    if (const auto computed = tieOut.recomputed(check)) {
        plainCheck.computed = plain(computed->value);
        plainCheck.formula = formulaText(book, *computed, format);
        if (fact->value && computed->value)
            plainCheck.difference = (*fact->value - *computed->value).toPlain();
    }
    return plainCheck;
}

NumberFormat plainFormat(const Book &book)
{
    return {Language::English, book.company().houseStyle};
}

QJsonObject countsObject(const TieOutCounts &counts)
{
    QJsonObject kinds;
    for (const CheckKind kind : checkKinds) {
        const TieOutCounts::OfKind &of = counts.of(kind);
        kinds.insert(checkKindName(kind), QJsonObject{{u"agrees"_s, of.agree},
                                                      {u"rounding"_s, of.rounding},
                                                      {u"differs"_s, of.differ},
                                                      {u"reviewed"_s, of.reviewed}});
    }
    return kinds;
}

QJsonObject checkObject(const TieOut &tieOut, const Check &check, const NumberFormat &format)
{
    const PlainCheck plainCheck = plainOf(tieOut, check, format);
    QJsonObject object{{u"severity"_s, verdictName(check.verdict)},
                       {u"kind"_s, checkKindName(check.kind)},
                       {u"source"_s, plainCheck.source},
                       {u"edition"_s, plainCheck.edition},
                       {u"concept"_s, plainCheck.conceptId},
                       {u"label"_s, plainCheck.label},
                       {u"period"_s, plainCheck.period},
                       {u"measure"_s, plainCheck.measure},
                       {u"printed"_s, plainCheck.printed},
                       {u"computed"_s, plainCheck.computed},
                       {u"difference"_s, plainCheck.difference},
                       {u"formula"_s, plainCheck.formula}};
    if (const Review *review = tieOut.reviewOf(check))
        object.insert(u"review"_s, review->note);
    return object;
}

QJsonObject pagesObject(const TwinPages &pages)
{
    QJsonArray unlike;
    for (const UnlikeFigure &figure : pages.unlike)
        unlike.append(QJsonObject{{u"shown_in"_s, figure.shownIn},
                                  {u"concept"_s, figure.conceptId},
                                  {u"period"_s, figure.period},
                                  {u"measure"_s, measureName(figure.measure)},
                                  {u"en"_s, figure.english},
                                  {u"ja"_s, figure.japanese}});
    return {{u"pages"_s, pages.pages}, {u"figures"_s, pages.figures}, {u"same"_s, pages.same}, {u"unlike"_s, unlike}};
}

QJsonObject equalityObject(const Equality &equality)
{
    return {{u"holds"_s, equality.holds()},
            {u"printed_by_both"_s, equality.printedInBoth},
            {u"same_fact"_s, equality.printedSame},
            {u"english_only"_s, equality.englishOnly},
            {u"japanese_only"_s, equality.japaneseOnly},
            {u"exhibits"_s, pagesObject(equality.exhibits)},
            {u"statements_as_computed"_s, pagesObject(equality.statements)},
            {u"statements_as_printed"_s, pagesObject(equality.asPrinted)}};
}

QString equalityText(const TieOut &tieOut, const Words &words)
{
    const Equality equality = equalityOf(tieOut);
    QString text = equalitySentences(equality, words).join(u'\n') + u'\n';
    for (const EqualityCount &count : equalityCounts(equality, words))
        //: counts of figures: of what, how many, how many are the same fact in both languages, how many are not
        text += u"  "_s
                + words(QT_TRANSLATE_NOOP("Words", "%1: %2 figures, %3 the same fact, %4 not\n"))
                      .arg(count.what)
                      .arg(count.figures)
                      .arg(count.same)
                      .arg(count.unlike());
    for (const TwinPages *pages : {&equality.exhibits, &equality.statements})
        for (const UnlikeFigure &figure : pages->unlike)
            //: a figure that is not the same in both languages: in which exhibit, of what, when, in Japanese, in
            //: English
            text += u"  "_s
                    + words(QT_TRANSLATE_NOOP("Words", "%1: %2 %3 is %4 in Japanese and %5 in English\n"))
                          .arg(figure.shownIn, figure.conceptId, figure.period, figure.japanese, figure.english);
    return text;
}

QString countLine(const QString &name, const TieOutCounts::OfKind &of, const Words &words)
{
    //: counts of checks: of which kind, how many, how many agree, agree within rounding, differ
    return words(QT_TRANSLATE_NOOP("Words", "%1: %2 checks, %3 agree, %4 within rounding, %5 differ\n"))
        .arg(name)
        .arg(of.all())
        .arg(of.agree)
        .arg(of.rounding)
        .arg(of.differ);
}

QString findingLine(const TieOut &tieOut, const Check &check, const NumberFormat &format)
{
    const Words &words = format.words();
    const CheckTexts texts = checkTexts(tieOut, check, format);
    QString line = words(QT_TRANSLATE_NOOP("Words", "%1: %2"))
                       .arg(findingText(check, words), findingSentence(tieOut, check, format));
    if (!texts.formula.isEmpty())
        line += u" = "_s + texts.formula + words(QT_TRANSLATE_NOOP("Words", ", ")) + texts.range;
    if (const Review *review = tieOut.reviewOf(check))
        line += words(QT_TRANSLATE_NOOP("Words", " [reviewed: %1]")).arg(review->note);
    return line + u'\n';
}

} // namespace

QString checkCsv(const TieOut &tieOut)
{
    const NumberFormat format = plainFormat(*tieOut.book());
    QString text = csvLine({u"severity"_s, u"kind"_s, u"source"_s, u"edition"_s, u"concept"_s, u"label"_s, u"period"_s,
                            u"measure"_s, u"printed"_s, u"computed"_s, u"difference"_s, u"formula"_s});
    for (const Check &check : tieOut.checks()) {
        const PlainCheck plainCheck = plainOf(tieOut, check, format);
        text += csvLine({verdictName(check.verdict), checkKindName(check.kind), plainCheck.source, plainCheck.edition,
                         plainCheck.conceptId, plainCheck.label, plainCheck.period, plainCheck.measure,
                         plainCheck.printed, plainCheck.computed, plainCheck.difference, plainCheck.formula});
    }
    return text;
}

QByteArray checkJson(const TieOut &tieOut)
{
    const Book &book = *tieOut.book();
    const NumberFormat format = plainFormat(book);
    QJsonArray checks;
    for (const Check &check : tieOut.checks())
        checks.append(checkObject(tieOut, check, format));
    const QJsonObject report{{u"company"_s, book.company().name.en},
                             {u"released"_s, book.company().released.toString(Qt::ISODate)},
                             {u"counts"_s, countsObject(TieOutCounts(tieOut))},
                             {u"equality"_s, equalityObject(equalityOf(tieOut))},
                             {u"checks"_s, checks}};
    return QJsonDocument(report).toJson();
}

QString checkReport(const TieOut &tieOut, const Words &words)
{
    const NumberFormat format(words.language(), tieOut.book()->company().houseStyle);
    const TieOutCounts counts(tieOut);
    QString text = countLine(tieOut.book()->company().bookTitle.in(words.language()), counts.all(), words);
    for (const CheckKind kind : checkKinds)
        if (counts.of(kind).all() > 0)
            text += u"  "_s + countLine(checkKindText(kind, words), counts.of(kind), words);
    const auto addFindings = [&](const auto &isWanted) {
        for (const Check &check : tieOut.checks())
            if (isWanted(check))
                text += findingLine(tieOut, check, format);
    };
    addFindings([&](const Check &check) { return tieOut.isOpen(check) && check.isMistake(); });
    addFindings([&](const Check &check) { return tieOut.isOpen(check) && check.isLastDigit(); });
    addFindings([&](const Check &check) { return tieOut.reviewOf(check) != nullptr; });
    return text + equalityText(tieOut, words);
}

} // namespace models
