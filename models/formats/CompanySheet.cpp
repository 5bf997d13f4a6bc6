#include "BookSheets.h"
#include "Columns.h"
#include "References.h"
#include "SheetCursor.h"
#include "text/NumberParser.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// The sheet `book` has one row a key; each key is told here what it fills.
class CompanyKeys
{
public:
    CompanyKeys(SheetCursor *rows, const References *references, Company *company)
        : m_rows(rows)
        , m_references(references)
        , m_company(company)
    {}

    void take(const QString &key);
    void reportMissing(ReadErrors *errors, const QString &file) const;

private:
    using Action = std::function<void()>;
    [[nodiscard]] QHash<QString, Action> actions();
    [[nodiscard]] QStringList keys() const;
    [[nodiscard]] Action text(Text Company::*member);
    [[nodiscard]] Action unit(QString Company::*member);
    [[nodiscard]] Action negative(NegativeStyle HouseStyle::*member);
    void takeFormat();
    void takeFiscalYear();
    void takeRounding();
    void takeRate();

    SheetCursor *m_rows;
    const References *m_references;
    Company *m_company;
    QSet<QString> m_taken;
    QHash<QString, Action> m_actions = actions();
};

QHash<QString, CompanyKeys::Action> CompanyKeys::actions()
{
    return {
        {keys::format, [this] { takeFormat(); }},
        {keys::company, text(&Company::name)},
        {keys::shortName, text(&Company::shortName)},
        {keys::title, text(&Company::bookTitle)},
        {keys::sourceName, text(&Company::sourceName)},
        {keys::consolidation, text(&Company::consolidation)},
        {keys::accountingStandard, text(&Company::accountingStandard)},
        {keys::audit, text(&Company::audit)},
        {keys::released, [this] { m_company->released = m_rows->date(columns::value); }},
        {keys::fiscalYearStartMonth, [this] { takeFiscalYear(); }},
        {keys::currentPeriod, [this] { m_company->currentPeriod = m_references->period(*m_rows, columns::value); }},
        {keys::currency, [this] { m_company->currency = m_rows->required(columns::value); }},
        {keys::displayUnit, unit(&Company::displayUnit)},
        {keys::rounding, [this] { takeRounding(); }},
        {keys::negativeEn, negative(&HouseStyle::negativeEn)},
        {keys::negativeJa, negative(&HouseStyle::negativeJa)},
        {keys::translationCurrency, [this] { m_company->translation.currency = m_rows->text(columns::value); }},
        {keys::translationRate, [this] { takeRate(); }},
        {keys::translationDate, [this] { m_company->translation.date = m_rows->date(columns::value); }},
        {keys::translationPeriods,
         [this] { m_company->translation.periods = m_references->periods(*m_rows, columns::value); }},
    };
}

CompanyKeys::Action CompanyKeys::text(Text Company::*member)
{
    return [this, member] {
        for (const auto column : {columns::english, columns::japanese})
            if (m_rows->text(column).isEmpty())
                m_rows->report(ReadProblem::MissingLabel, column);
        m_company->*member = {m_rows->text(columns::english), m_rows->text(columns::japanese)};
    };
}

CompanyKeys::Action CompanyKeys::unit(QString Company::*member)
{
    return [this, member] { m_company->*member = m_references->unit(*m_rows, columns::value); };
}

CompanyKeys::Action CompanyKeys::negative(NegativeStyle HouseStyle::*member)
{
    return [this, member] { m_company->houseStyle.*member = m_rows->choice(columns::value, negativeStyleNames); };
}

void CompanyKeys::takeFormat()
{
    if (m_rows->text(columns::value) != u"1"_s)
        m_rows->report(ReadProblem::Unsupported, columns::value, m_rows->text(columns::value), u"1"_s);
}

void CompanyKeys::takeFiscalYear()
{
    m_company->fiscalYearStartMonth = m_rows->integer(columns::value, 1, 12);
}

void CompanyKeys::takeRounding()
{
    m_company->houseStyle.rounding = m_rows->choice(columns::value, roundingNames);
}

void CompanyKeys::takeRate()
{
    const auto rate = parseFigure(m_rows->text(columns::value));
    if (rate && rate->kind == FigureKind::Number && !rate->value.isNegative() && !rate->value.isZero())
        m_company->translation.rate = rate->value;
    else
        m_rows->report(ReadProblem::BadNumber, columns::value, m_rows->text(columns::value), u"107.13"_s);
}

QStringList CompanyKeys::keys() const
{
    QStringList keys = m_actions.keys();
    keys.sort();
    return keys;
}

void CompanyKeys::take(const QString &key)
{
    if (const auto action = m_actions.constFind(key); action != m_actions.constEnd())
        (*action)();
    else
        m_rows->report(ReadProblem::BadChoice, columns::key, key, keys().join(u", "_s));
    m_taken.insert(key);
}

void CompanyKeys::reportMissing(ReadErrors *errors, const QString &file) const
{
    for (const QString &key : keys())
        if (!key.startsWith(u"translation_"_s) && !m_taken.contains(key))
            errors->append({ReadProblem::MissingKey, file, 0, columns::key, {}, key});
}

} // namespace

void readCompany(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {columns::key, columns::value, columns::english, columns::japanese}, errors);
    const References references(*content);
    CompanyKeys keys(&rows, &references, &content->company);
    while (rows.next())
        keys.take(rows.uniqueId(columns::key));
    keys.reportMissing(errors, sheet.file);
}

} // namespace models
