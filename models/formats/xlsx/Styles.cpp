#include "Styles.h"

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

struct BuiltIn
{
    int first;
    int last;
    const char *code;
};

// 27 to 36 and 50 to 58 are what Japanese spreadsheets mean by them: dates by era, days, times of day.
constexpr BuiltIn builtIns[] = {
    {1, 1, "0"},
    {2, 2, "0.00"},
    {3, 3, "#,##0"},
    {4, 4, "#,##0.00"},
    {5, 5, "$#,##0_);($#,##0)"},
    {6, 6, "$#,##0_);[Red]($#,##0)"},
    {7, 7, "$#,##0.00_);($#,##0.00)"},
    {8, 8, "$#,##0.00_);[Red]($#,##0.00)"},
    {9, 9, "0%"},
    {10, 10, "0.00%"},
    {11, 11, "0.00E+00"},
    {12, 12, "# ?/?"},
    {13, 13, "# ?\?/??"},
    {14, 17, "yyyy-mm-dd"},
    {18, 21, "h:mm:ss"},
    {22, 22, "yyyy-mm-dd h:mm"},
    {27, 31, "yyyy-mm-dd"},
    {32, 33, "h:mm:ss"},
    {34, 36, "yyyy-mm-dd"},
    {37, 37, "#,##0_);(#,##0)"},
    {38, 38, "#,##0_);[Red](#,##0)"},
    {39, 39, "#,##0.00_);(#,##0.00)"},
    {40, 40, "#,##0.00_);[Red](#,##0.00)"},
    {41, 41, "_(* #,##0_);_(* (#,##0);_(* \"-\"_);_(@_)"},
    {42, 42, "_($* #,##0_);_($* (#,##0);_($* \"-\"_);_(@_)"},
    {43, 43, "_(* #,##0.00_);_(* (#,##0.00);_(* \"-\"?\?_);_(@_)"},
    {44, 44, "_($* #,##0.00_);_($* (#,##0.00);_($* \"-\"?\?_);_(@_)"},
    {45, 45, "mm:ss"},
    {46, 46, "[h]:mm:ss"},
    {47, 47, "mm:ss.0"},
    {48, 48, "##0.0E+0"},
    {49, 49, "@"},
    {50, 58, "yyyy-mm-dd"},
};

} // namespace

QString builtInCode(int id)
{
    for (const BuiltIn &builtIn : builtIns)
        if (id >= builtIn.first && id <= builtIn.last)
            return QString::fromLatin1(builtIn.code);
    return {};
}

Styles Styles::read(XmlPart &part)
{
    Styles styles;
    if (!part.enter(u"styleSheet"))
        return styles;
    while (part.nextElement()) {
        if (part.is(u"numFmts"))
            styles.readCodes(part);
        else if (part.is(u"cellXfs"))
            styles.readCellFormats(part);
        else
            part.skip();
    }
    return styles;
}

void Styles::readCodes(XmlPart &part)
{
    while (part.nextElement()) {
        if (part.is(u"numFmt"))
            m_codes.insert(part.attribute(u"numFmtId"), part.attribute(u"formatCode"));
        part.skip();
    }
}

void Styles::readCellFormats(XmlPart &part)
{
    constexpr qsizetype most = 65'490; // as many as a spreadsheet can have
    while (part.nextElement()) {
        if (part.is(u"xf"))
            m_styles.append(indexOf(part.attribute(u"numFmtId")));
        if (m_styles.size() > most)
            part.fail(ReadProblem::TooLarge, QString::number(m_styles.size()), QString::number(most));
        part.skip();
    }
}

qsizetype Styles::indexOf(const QString &id)
{
    const auto known = m_indexes.constFind(id);
    if (known != m_indexes.constEnd())
        return *known;
    m_formats.append(NumberFormatCode(m_codes.value(id, builtInCode(id.toInt()))));
    m_indexes.insert(id, m_formats.size() - 1);
    return m_formats.size() - 1;
}

const NumberFormatCode &Styles::format(qsizetype style) const
{
    const bool isKnown = style >= 0 && style < m_styles.size();
    return m_formats.at(isKnown ? m_styles.at(style) : 0);
}

} // namespace models::xlsx
