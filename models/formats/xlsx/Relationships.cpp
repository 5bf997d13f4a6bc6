#include "Relationships.h"

#include <QDir>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

// The strict and the usual form of the format name the same kinds under different addresses.
RelationKind kindOf(QStringView type)
{
    const QStringView kind = type.sliced(type.lastIndexOf(u'/') + 1);
    if (kind == u"officeDocument")
        return RelationKind::Workbook;
    if (kind == u"worksheet")
        return RelationKind::Worksheet;
    if (kind == u"sharedStrings")
        return RelationKind::SharedStrings;
    if (kind == u"styles")
        return RelationKind::Styles;
    return RelationKind::Other;
}

QString folderOf(const QString &part)
{
    return part.left(part.lastIndexOf(u'/') + 1);
}

QString resolved(QString target, const QString &source)
{
    target = QUrl::fromPercentEncoding(target.toUtf8()).replace(u'\\', u'/');
    const QString path = target.startsWith(u'/') ? target : u'/' + folderOf(source) + target;
    return QDir::cleanPath(path).sliced(1);
}

} // namespace

QString relationsOf(const QString &part)
{
    const QString folder = folderOf(part);
    return folder + u"_rels/"_s + part.sliced(folder.size()) + u".rels"_s;
}

QList<Relation> readRelationships(XmlPart &part, const QString &source)
{
    QList<Relation> relations;
    if (!part.enter(u"Relationships"))
        return relations;
    while (part.nextElement()) {
        if (part.is(u"Relationship") && part.attribute(u"TargetMode") != u"External"_s)
            relations.append(
                {part.attribute(u"Id"), kindOf(part.attribute(u"Type")), resolved(part.attribute(u"Target"), source)});
        part.skip();
    }
    return relations;
}

} // namespace models::xlsx
