#include "XmlPart.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

bool XmlPart::enter(QStringView root)
{
    if (!nextElement())
        return false;
    if (!is(root))
        fail(ReadProblem::NotAWorkbook, m_reader.name().toString(), root.toString());
    return m_errors.isEmpty();
}

// Nothing that a workbook needs is declared; a declaration serves to blow a text up or to fetch one from elsewhere.
bool XmlPart::nextElement()
{
    while (!m_reader.hasError()) {
        switch (m_reader.readNext()) {
        case QXmlStreamReader::StartElement:
            return true;
        case QXmlStreamReader::EndElement:
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::DTD:
            fail(ReadProblem::BadXml, u"<!DOCTYPE"_s);
            return false;
        default:
            break;
        }
    }
    return false;
}

QString XmlPart::attribute(QStringView name) const
{
    const QXmlStreamAttributes attributes = m_reader.attributes();
    const auto found = std::ranges::find(attributes, name, &QXmlStreamAttribute::name);
    return found == attributes.end() ? QString() : found->value().toString();
}

void XmlPart::fail(ReadProblem problem, const QString &found, const QString &expected)
{
    if (m_reader.hasError())
        return;
    const int line = problem == ReadProblem::BadXml ? static_cast<int>(m_reader.lineNumber()) : 0;
    m_errors = {{problem, m_name, line, {}, found, expected}};
    m_reader.raiseError();
}

ReadErrors XmlPart::finish()
{
    while (!m_reader.atEnd())
        if (m_reader.readNext() == QXmlStreamReader::DTD)
            fail(ReadProblem::BadXml, u"<!DOCTYPE"_s);
    if (m_reader.hasError() && m_errors.isEmpty())
        m_errors = {{ReadProblem::BadXml, m_name, static_cast<int>(m_reader.lineNumber()), {}, m_reader.errorString()}};
    return m_errors;
}

} // namespace models::xlsx
