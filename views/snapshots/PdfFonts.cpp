#include "PdfFonts.h"

#include "FontOutlines.h"

#include <qpdf/Buffer.hh>

namespace views {

QList<QPDFObjectHandle> compositeFonts(QPDF &pdf)
{
    QList<QPDFObjectHandle> fonts;
    for (QPDFObjectHandle &object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font", "/Type0"))
            fonts.append(object);
    }
    return fonts;
}

QPDFObjectHandle descendantFont(QPDFObjectHandle font)
{
    return font.getKey("/DescendantFonts").getArrayItem(0);
}

QList<QByteArray> embeddedOutlines(const QPDFObjectHandle &font)
{
    auto descriptor = descendantFont(font).getKey("/FontDescriptor");
    return fontOutlines(streamBytes(descriptor.getKeyIfDict("/FontFile2")));
}

QByteArray streamBytes(QPDFObjectHandle stream)
{
    if (!stream.isStream())
        return {};
    const auto data = stream.getStreamData(qpdf_dl_generalized);
    return {reinterpret_cast<const char *>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

} // namespace views
