#include "Document.h"

#include "SnapshotModels.h"

namespace views {

Document documentOf(const DocumentSpec &spec)
{
    auto pages = std::make_shared<std::vector<SnapshotPage>>();
    for (const Subject &subject : spec.subjects) {
        for (SnapshotPage &page : pagesOf(specFor(spec.view, subject)))
            pages->push_back(std::move(page));
    }
    numberPages(pages.get());
    Document document;
    for (std::size_t i = 0; i < pages->size(); ++i)
        document.push_back({{}, pages->at(i).title, [pages, i] { return pages->at(i); }});
    return document;
}

} // namespace views
