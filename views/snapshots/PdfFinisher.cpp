#include "PdfFinisher.h"

#include "FontMender.h"
#include "PdfNavigation.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace views {
namespace {

using Handle = QPDFObjectHandle;

void setText(Handle dictionary, const std::string &key, const QString &text)
{
    if (text.isEmpty())
        dictionary.removeKey(key);
    else
        dictionary.replaceKey(key, Handle::newUnicodeString(text.toStdString()));
}

/// "D:20240514150000+09'00'", or nothing for an invalid date: Qt's own is the time of day.
QString pdfDate(const QDateTime &date)
{
    if (!date.isValid())
        return {};
    const int minutes = date.offsetFromUtc() / 60;
    const QString offset = u"%1%2'%3'"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
                               .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
                               .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
    return "D:"_L1 + date.toString(u"yyyyMMddHHmmss"_s) + offset;
}

Handle infoDictionary(QPDF &pdf)
{
    auto trailer = pdf.getTrailer();
    if (!trailer.getKey("/Info").isDictionary())
        trailer.replaceKey("/Info", pdf.makeIndirectObject(Handle::newDictionary()));
    return trailer.getKey("/Info");
}

void setInfo(QPDF &pdf, const PdfInfo &info)
{
    const auto dictionary = infoDictionary(pdf);
    setText(dictionary, "/Title", info.title);
    setText(dictionary, "/Author", info.author);
    setText(dictionary, "/Subject", info.subject);
    setText(dictionary, "/Creator", info.creator);
    setText(dictionary, "/CreationDate", pdfDate(info.date));
    setText(dictionary, "/ModDate", pdfDate(info.date));
}

void setViewing(QPDF &pdf, const PdfInfo &info)
{
    auto preferences = Handle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Handle::newBool(!info.title.isEmpty()));
    pdf.getRoot().replaceKey("/ViewerPreferences", preferences);
    setText(pdf.getRoot(), "/Lang", info.language);
}

/// Qt writes these for PDF/A: with the time of day, and a random id that would outlive ours.
void dropChangingParts(QPDF &pdf)
{
    pdf.getRoot().removeKey("/Metadata");
    pdf.getTrailer().removeKey("/ID");
}

/// QPDF repairs what it can and merely warns; a document that was just written has to be whole.
void refuseDamage(QPDF &pdf)
{
    if (const auto warnings = pdf.getWarnings(); !warnings.empty())
        throw std::runtime_error(warnings.front().what());
}

void read(QPDF &pdf, const QByteArray &bytes)
{
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("document", bytes.constData(), static_cast<size_t>(bytes.size()));
}

QByteArray write(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
}

FinishResult finish(const QByteArray &bytes, const PdfInfo &info)
{
    QPDF pdf;
    read(pdf, bytes);
    FinishResult result;
    result.unsearchableGlyphs = mendFonts(pdf, info.drawnText);
    dropChangingParts(pdf);
    setInfo(pdf, info);
    setViewing(pdf, info);
    setOutline(pdf, info.bookmarks);
    setPageLabels(pdf, info.pageLabels);
    setLinks(pdf, info.links);
    result.bytes = write(pdf);
    refuseDamage(pdf);
    return result;
}

} // namespace

FinishResult finishPdf(const QByteArray &pdf, const PdfInfo &info)
{
    try {
        return finish(pdf, info);
    } catch (const std::exception &exception) {
        return {{}, u"The PDF can't be finished: "_s + QString::fromUtf8(exception.what()), 0};
    }
}

} // namespace views
