#include "resources.h"

using namespace Qt::Literals::StringLiterals;

namespace resources {

QString builtInBook()
{
    return u":/books/iij-3q03"_s;
}

} // namespace resources
