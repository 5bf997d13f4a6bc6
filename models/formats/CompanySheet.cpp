#include "BookSheets.h"
#include "References.h"
#include "SheetCursor.h"
#include "text/NumberParser.h"

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

const QString value = u"value"_s;

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
        {u"format"_s, [this] { takeFormat(); }},
        {u"company"_s, text(&Company::name)},
        {u"short_name"_s, text(&Company::shortName)},
        {u"title"_s, text(&Company::bookTitle)},
        {u"source_name"_s, text(&Company::sourceName)},
        {u"consolidation"_s, text(&Company::consolidation)},
        {u"accounting_standard"_s, text(&Company::accountingStandard)},
        {u"audit"_s, text(&Company::audit)},
        {u"released"_s, [this] { m_company->released = m_rows->date(value); }},
        {u"fiscal_year_start_month"_s, [this] { takeFiscalYear(); }},
        {u"current_period"_s, [this] { m_company->currentPeriod = m_references->period(*m_rows, value); }},
        {u"currency"_s, [this] { m_company->currency = m_rows->required(value); }},
        {u"display_unit"_s, unit(&Company::displayUnit)},
        {u"rounding"_s, [this] { takeRounding(); }},
        {u"negative_en"_s, negative(&HouseStyle::negativeEn)},
        {u"negative_ja"_s, negative(&HouseStyle::negativeJa)},
        {u"translation_currency"_s, [this] { m_company->translation.currency = m_rows->text(value); }},
        {u"translation_rate"_s, [this] { takeRate(); }},
        {u"translation_date"_s, [this] { m_company->translation.date = m_rows->date(value); }},
        {u"translation_periods"_s, [this] { m_company->translation.periods = m_references->periods(*m_rows, value); }},
    };
}

CompanyKeys::Action CompanyKeys::text(Text Company::*member)
{
    return [this, member] {
        for (const QString &column : {u"en"_s, u"ja"_s})
            if (m_rows->text(column).isEmpty())
                m_rows->report(ReadProblem::MissingLabel, column);
        m_company->*member = {m_rows->text(u"en"_s), m_rows->text(u"ja"_s)};
    };
}

CompanyKeys::Action CompanyKeys::unit(QString Company::*member)
{
    return [this, member] { m_company->*member = m_references->unit(*m_rows, value); };
}

CompanyKeys::Action CompanyKeys::negative(NegativeStyle HouseStyle::*member)
{
    return [this, member] {
        m_company->houseStyle.*member
            = m_rows->choice<NegativeStyle>(value, {{"parentheses", NegativeStyle::Parentheses},
                                                    {"minus", NegativeStyle::Minus},
                                                    {"filled_triangle", NegativeStyle::FilledTriangle},
                                                    {"open_triangle", NegativeStyle::OpenTriangle}});
    };
}

void CompanyKeys::takeFormat()
{
    if (m_rows->text(value) != u"1"_s)
        m_rows->report(ReadProblem::Unsupported, value, m_rows->text(value), u"1"_s);
}

void CompanyKeys::takeFiscalYear()
{
    m_company->fiscalYearStartMonth = m_rows->integer(value, 1, 12);
}

void CompanyKeys::takeRounding()
{
    m_company->houseStyle.rounding = m_rows->choice<Rounding>(
        value, {{"half_away_from_zero", Rounding::HalfAwayFromZero}, {"toward_zero", Rounding::TowardZero}});
}

void CompanyKeys::takeRate()
{
    const auto rate = parseFigure(m_rows->text(value));
    if (rate && rate->kind == FigureKind::Number && !rate->value.isNegative() && !rate->value.isZero())
        m_company->translation.rate = rate->value;
    else
        m_rows->report(ReadProblem::BadNumber, value, m_rows->text(value), u"107.13"_s);
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
        m_rows->report(ReadProblem::BadChoice, u"key"_s, key, keys().join(u", "_s));
    m_taken.insert(key);
}

void CompanyKeys::reportMissing(ReadErrors *errors, const QString &file) const
{
    for (const QString &key : keys())
        if (!key.startsWith(u"translation_"_s) && !m_taken.contains(key))
            errors->append({ReadProblem::MissingKey, file, 0, u"key"_s, {}, key});
}

} // namespace

void readCompany(const Sheet &sheet, BookContent *content, ReadErrors *errors)
{
    SheetCursor rows(sheet, {u"key"_s, value, u"en"_s, u"ja"_s}, errors);
    const References references(*content);
    CompanyKeys keys(&rows, &references, &content->company);
    while (rows.next())
        keys.take(rows.uniqueId(u"key"_s));
    keys.reportMissing(errors, sheet.file);
}

} // namespace models
