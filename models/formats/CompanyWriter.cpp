#include "Columns.h"
#include "Names.h"
#include "SheetLines.h"
#include "SheetWriters.h"

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

/// One row a key.
class CompanyLines
{
public:
    void put(QLatin1StringView key, const QString &value)
    {
        m_lines.begin();
        m_lines.put(columns::key, key);
        m_lines.put(columns::value, value);
    }

    void put(QLatin1StringView key, const Text &text)
    {
        m_lines.begin();
        m_lines.put(columns::key, key);
        m_lines.put(columns::english, text.en);
        m_lines.put(columns::japanese, text.ja);
    }

    void putKnown(QLatin1StringView key, const QString &value)
    {
        if (!value.isEmpty())
            put(key, value);
    }

    [[nodiscard]] const Sheet &sheet() const { return m_lines.sheet(); }

private:
    SheetLines m_lines{layoutOf(sheetnames::book)};
};

} // namespace

Sheet companySheet(const Company &company)
{
    const HouseStyle &style = company.houseStyle;
    const Translation &translation = company.translation;
    CompanyLines lines;
    lines.put(keys::format, u"1"_s);
    lines.put(keys::company, company.name);
    lines.put(keys::shortName, company.shortName);
    lines.put(keys::title, company.bookTitle);
    lines.put(keys::sourceName, company.sourceName);
    lines.put(keys::released, company.released.toString(Qt::ISODate));
    lines.put(keys::fiscalYearStartMonth, QString::number(company.fiscalYearStartMonth));
    lines.put(keys::currentPeriod, company.currentPeriod);
    lines.put(keys::currency, company.currency);
    lines.put(keys::displayUnit, company.displayUnit);
    lines.put(keys::rounding, nameOf(roundingNames, style.rounding));
    lines.put(keys::negativeEn, nameOf(negativeStyleNames, style.negativeEn));
    lines.put(keys::negativeJa, nameOf(negativeStyleNames, style.negativeJa));
    lines.put(keys::consolidation, company.consolidation);
    lines.put(keys::accountingStandard, company.accountingStandard);
    lines.put(keys::audit, company.audit);
    lines.putKnown(keys::translationCurrency, translation.currency);
    lines.putKnown(keys::translationRate, translation.rate.isZero() ? QString() : translation.rate.toPlain());
    lines.putKnown(keys::translationDate, translation.date.toString(Qt::ISODate));
    lines.putKnown(keys::translationPeriods, translation.periods.join(u' '));
    return lines.sheet();
}

} // namespace models
