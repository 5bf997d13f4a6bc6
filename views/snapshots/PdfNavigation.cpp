#include "PdfNavigation.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <stdexcept>
#include <vector>

namespace views {
namespace {

using Handle = QPDFObjectHandle;

struct OpenEntry
{
    Handle node;
    int level;
};

Handle text(const QString &string)
{
    return Handle::newUnicodeString(string.toStdString());
}

Handle pageAt(QPDF &pdf, int page)
{
    const auto &pages = pdf.getAllPages();
    if (page < 0 || static_cast<size_t>(page) >= pages.size())
        throw std::runtime_error("a bookmark or link points to page " + std::to_string(page) + " of "
                                 + std::to_string(pages.size()));
    return pages[static_cast<size_t>(page)];
}

/// Shows the top of the page, and leaves the reader's zoom alone.
Handle destination(QPDF &pdf, int page)
{
    const auto null = Handle::newNull();
    return Handle::newArray({pageAt(pdf, page), Handle::newName("/XYZ"), null, null, null});
}

/// Heights count from the bottom of the page in a PDF.
Handle rectangle(Handle page, const QRectF &area)
{
    const auto box = page.getKey("/MediaBox").getArrayAsRectangle();
    const auto real = [](double value) { return Handle::newReal(value, 2); };
    return Handle::newArray({real(box.llx + area.left()), real(box.ury - area.bottom()), real(box.llx + area.right()),
                             real(box.ury - area.top())});
}

Handle entry(QPDF &pdf, const PdfInfo::Bookmark &bookmark)
{
    auto node = Handle::newDictionary();
    node.replaceKey("/Title", text(bookmark.title));
    node.replaceKey("/Dest", destination(pdf, bookmark.page));
    return pdf.makeIndirectObject(node);
}

void append(Handle parent, Handle child)
{
    if (auto last = parent.getKey("/Last"); last.isDictionary()) {
        last.replaceKey("/Next", child);
        child.replaceKey("/Prev", last);
    } else {
        parent.replaceKey("/First", child);
    }
    parent.replaceKey("/Last", child);
    child.replaceKey("/Parent", parent);
}

/// A positive count is that of all entries below: the outline is shown unfolded.
void countOneMore(Handle node)
{
    auto count = node.getKey("/Count");
    node.replaceKey("/Count", Handle::newInteger(count.isInteger() ? count.getIntValue() + 1 : 1));
}

Handle outlineRoot(QPDF &pdf)
{
    auto root = Handle::newDictionary();
    root.replaceKey("/Type", Handle::newName("/Outlines"));
    return pdf.makeIndirectObject(root);
}

} // namespace

void setOutline(QPDF &pdf, const QList<PdfInfo::Bookmark> &bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    std::vector<OpenEntry> open{{outlineRoot(pdf), -1}};
    pdf.getRoot().replaceKey("/Outlines", open.front().node);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
    for (const auto &bookmark : bookmarks) {
        while (open.size() > 1 && open.back().level >= bookmark.level)
            open.pop_back();
        const Handle node = entry(pdf, bookmark);
        append(open.back().node, node);
        for (const auto &above : open)
            countOneMore(above.node);
        open.push_back({node, bookmark.level});
    }
}

void setPageLabels(QPDF &pdf, const QStringList &labels)
{
    if (labels.isEmpty())
        return;
    auto numbers = Handle::newArray();
    for (qsizetype page = 0; page < labels.size(); ++page) {
        auto label = Handle::newDictionary();
        label.replaceKey("/P", text(labels[page]));
        numbers.appendItem(Handle::newInteger(page));
        numbers.appendItem(label);
    }
    auto tree = Handle::newDictionary();
    tree.replaceKey("/Nums", numbers);
    pdf.getRoot().replaceKey("/PageLabels", tree);
}

void setLinks(QPDF &pdf, const QList<PdfInfo::Link> &links)
{
    for (const auto &link : links) {
        auto page = pageAt(pdf, link.page);
        const auto none = Handle::newInteger(0);
        auto annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        annotation.replaceKey("/Rect", rectangle(page, link.area));
        annotation.replaceKey("/Border", Handle::newArray({none, none, none}));
        annotation.replaceKey("/Dest", destination(pdf, link.target));
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
    }
}

} // namespace views
