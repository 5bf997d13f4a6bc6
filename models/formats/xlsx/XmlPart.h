#pragma once

#include "formats/ReadError.h"

#include <QXmlStreamReader>

namespace models::xlsx {

/// An XML part of a workbook, walked from element to element. Names are those without prefix, whatever the namespace:
/// there are two of them for the same format, and writers choose prefixes as they like.
class XmlPart
{
public:
    /// `name` is put into errors. The device must be open and outlive the part.
    XmlPart(QIODevice *device, QString name)
        : m_reader(device)
        , m_name(std::move(name))
    {}

    /// Moves to the part's outermost element, which must have this name.
    [[nodiscard]] bool enter(QStringView root);
    /// Moves to the next element in the one entered last; past its end, if there is none, leaving it.
    [[nodiscard]] bool nextElement();
    [[nodiscard]] bool is(QStringView element) const { return m_reader.name() == element; }
    /// Leaves the element, whatever is in it.
    void skip() { m_reader.skipCurrentElement(); }
    /// Leaves the element with its text, without that of elements in it.
    [[nodiscard]] QString text() { return m_reader.readElementText(QXmlStreamReader::SkipChildElements); }

    [[nodiscard]] QXmlStreamAttributes attributes() const { return m_reader.attributes(); }
    [[nodiscard]] QString attribute(QStringView name) const;

    /// Makes what is being read an error here; the first one counts, and nothing is read after it.
    void fail(ReadProblem problem, const QString &found, const QString &expected = {});
    /// Reads up to the end. What is wrong, located by line.
    [[nodiscard]] ReadErrors finish();

private:
    QXmlStreamReader m_reader;
    QString m_name;
    ReadErrors m_errors;
};

} // namespace models::xlsx
