#include "Fonts.h"

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

const QString japaneseFamily = u"Noto Sans CJK JP"_s;

}

QFont uiFont(int pixels, bool bold)
{
    QFont font;
    font.setFamilies({japaneseFamily, u"Noto Sans JP"_s, u"Noto Sans"_s, u"sans-serif"_s});
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

bool hasJapaneseFont()
{
    return QFontDatabase::families(QFontDatabase::Japanese).contains(japaneseFamily);
}

} // namespace views
