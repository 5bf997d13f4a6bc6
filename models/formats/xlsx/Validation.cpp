#include "Validation.h"

#include "formats/CellAddress.h"

#include <QStringList>

#include <vector>
#include <xlsxwriter.h>

using namespace Qt::Literals::StringLiterals;

namespace models::xlsx {

namespace {

lxw_data_validation lenient()
{
    lxw_data_validation rule{};
    rule.ignore_blank = LXW_VALIDATION_ON;
    rule.show_input = LXW_VALIDATION_ON;
    rule.show_error = LXW_VALIDATION_ON;
    rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;
    rule.dropdown = LXW_VALIDATION_ON;
    return rule;
}

void apply(SheetCells *cells, const CellArea &area, lxw_data_validation *rule)
{
    cells->note(worksheet_data_validation_range(
        cells->get(), static_cast<lxw_row_t>(area.firstRow), static_cast<lxw_col_t>(area.firstColumn),
        static_cast<lxw_row_t>(area.lastRow), static_cast<lxw_col_t>(area.lastColumn), rule));
}

void offerWords(SheetCells *cells, const CellArea &area, const QStringList &words)
{
    constexpr qsizetype most = 255; // what a list may hold with its commas
    if (words.join(u',').size() > most)
        return;
    std::vector<QByteArray> texts;
    std::vector<char *> list;
    texts.reserve(static_cast<std::size_t>(words.size()));
    list.reserve(texts.capacity() + 1);
    for (const QString &word : words) {
        texts.push_back(word.toUtf8());
        list.push_back(texts.back().data());
    }
    list.push_back(nullptr);
    lxw_data_validation rule = lenient();
    rule.validate = LXW_VALIDATION_TYPE_LIST;
    rule.value_list = list.data();
    apply(cells, area, &rule);
}

void offerFormula(SheetCells *cells, const CellArea &area, const QString &formula)
{
    QByteArray utf8 = formula.toUtf8();
    lxw_data_validation rule = lenient();
    rule.validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
    rule.value_formula = utf8.data();
    apply(cells, area, &rule);
}

// As far down as the column is filled, also when rows are added.
QString filledCells(const QString &sheet, const QString &column)
{
    constexpr int lastRow = 5000;
    const QString cells = u"%1$%2$2"_s.arg(sheet, column);
    return u"=OFFSET(%1,0,0,MAX(1,COUNTA(%1:$%2$%3)),1)"_s.arg(cells, column).arg(lastRow);
}

} // namespace

void offerChoices(SheetCells *cells, const CellArea &area, const SheetColumn &column)
{
    if (column.choices)
        offerWords(cells, area, column.choices());
    else if (column.kind == CellKind::Reference)
        offerFormula(cells, area, filledCells(u'\'' + column.target + u"'!"_s, u"A"_s));
}

void offerColumn(SheetCells *cells, const CellArea &area, int column)
{
    offerFormula(cells, area, filledCells({}, columnLetters(column + 1)));
}

void expectFigures(SheetCells *cells, const CellArea &area, const InputHint &hint)
{
    constexpr qsizetype longestTitle = 32;
    constexpr qsizetype longestText = 255;
    QByteArray title = hint.title.left(longestTitle).toUtf8();
    QByteArray text = hint.text.left(longestText).toUtf8();
    const QString cell = cellName(area.firstRow, area.firstColumn);
    QByteArray formula = u"=OR(ISNUMBER(%1),%1=\"-\")"_s.arg(cell).toUtf8();
    lxw_data_validation rule = lenient();
    rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
    rule.value_formula = formula.data();
    rule.input_title = title.data();
    rule.input_message = text.data();
    rule.error_title = title.data();
    rule.error_message = text.data();
    apply(cells, area, &rule);
}

} // namespace models::xlsx
