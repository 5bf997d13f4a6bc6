#include "ValuePanel.h"

#include "analysis/Analysis.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace views {

namespace {

/// Composes the panel's lines; each is left out where the book has nothing to say.
class Lines
{
public:
    Lines(const models::Book &book, const CellKey &cell, const models::Unit *unit, const models::NumberFormat &format)
        : m_book(book)
        , m_cell(cell)
        , m_unit(unit)
        , m_format(format)
        , m_words(format.words())
    {}

    [[nodiscard]] models::Fact exact() const { return models::amount(m_book, m_cell.conceptId, m_cell.period); }
    [[nodiscard]] models::Fact translated() const;
    [[nodiscard]] QString figure(const models::Fact &fact) const { return m_format.figure(m_book, fact, nullptr); }
    [[nodiscard]] QString unitName(const models::Fact &fact) const;
    [[nodiscard]] QString differences() const;
    [[nodiscard]] QString parts() const;
    [[nodiscard]] QString agreement() const;

private:
    [[nodiscard]] const models::Calculation *calculation() const { return m_book.calculation(m_cell.conceptId); }

    const models::Book &m_book;
    const CellKey &m_cell;
    const models::Unit *m_unit;
    const models::NumberFormat &m_format;
    const models::Words &m_words;
};

QString Lines::unitName(const models::Fact &fact) const
{
    const models::Unit *unit = m_book.unit(fact.unit);
    return unit ? unit->name.in(m_format.language()) : QString();
}

models::Fact Lines::translated() const
{
    return models::translatedAmount(m_book, m_cell.conceptId, m_cell.period);
}

QString Lines::differences() const
{
    const models::Comparison comparison = models::comparisonOf(m_book, m_cell.period);
    QStringList texts;
    for (const models::Period *base : {comparison.yearAgo, comparison.previous}) {
        const models::Fact moved
            = base ? models::difference(m_book, m_cell.conceptId, m_cell.period, base->id) : models::Fact();
        texts.append(moved.value ? m_format.signedFigure(m_book, moved, m_unit) : u"–"_s);
    }
    return texts == QStringList{u"–"_s, u"–"_s} ? QString() : texts.join(u" / "_s);
}

QString Lines::parts() const
{
    constexpr int mostParts = 4;
    if (!calculation() || calculation()->parts.size() > mostParts)
        return {};
    QString text;
    for (const models::CalculationPart &part : calculation()->parts) {
        const models::Fact fact = models::amount(m_book, part.conceptId, m_cell.period);
        if (!fact.value)
            continue;
        if (!text.isEmpty())
            text += part.weight < 0 ? u" − "_s : u" + "_s;
        text += m_format.figure(m_book, fact, m_unit);
    }
    return text;
}

QString Lines::agreement() const
{
    if (!calculation())
        return {};
    const models::Fact sum = models::sumOf(m_book, *calculation(), m_cell.period);
    const models::Fact total = exact();
    if (!sum.value || !total.value || sum.unit != total.unit)
        return {};
    const QString text = m_format.figure(m_book, sum, m_unit);
    return models::compareValues(*sum.value, *total.value) == std::strong_ordering::equal
               ? m_words(QT_TRANSLATE_NOOP("Words", "agrees: %1")).arg(text)
               : text;
}

QLabel *plainLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ValuePanel::ValuePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel(u"panelTitle"_s, this))
    , m_name(plainLabel(u"selectedName"_s, this))
    , m_value(plainLabel(u"selectedValue"_s, this))
    , m_unit(plainLabel(u"selectedUnit"_s, this))
    , m_lines(new QGridLayout)
{
    setObjectName(u"panel"_s);
    m_name->setWordWrap(true);
    auto *figure = new QHBoxLayout;
    figure->addWidget(m_value);
    figure->addWidget(m_unit, 1, Qt::AlignBottom);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(14, 8, 14, 8);
    inner->setSpacing(4);
    inner->addWidget(m_name);
    inner->addLayout(figure);
    inner->addLayout(m_lines);
    inner->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addLayout(inner);
    m_lines->setColumnStretch(1, 1);
    m_lines->setVerticalSpacing(5);
}

void ValuePanel::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ValuePanel::setLines(const QList<Line> &lines)
{
    while (m_labels.size() < lines.size()) {
        const int row = static_cast<int>(m_labels.size());
        const LineLabels labels{plainLabel(u"factName"_s, this), plainLabel(u"factValue"_s, this)};
        labels.value->setWordWrap(true);
        labels.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_lines->addWidget(labels.name, row, 0);
        m_lines->addWidget(labels.value, row, 1);
        m_labels.append(labels);
    }
    for (int row = 0; row < m_labels.size(); ++row) {
        const Line line = lines.value(row);
        m_labels.at(row).name->setText(line.name);
        m_labels.at(row).value->setText(line.value);
        m_labels.at(row).name->setVisible(!line.value.isEmpty());
        m_labels.at(row).value->setVisible(!line.value.isEmpty());
    }
}

void ValuePanel::setCell(const models::Book &book, const CellKey &cell, const models::Unit *unit,
                         const models::NumberFormat &format)
{
    const models::Concept *item = book.item(cell.conceptId);
    if (!item || item->isAbstract())
        return setLines({});
    const models::Words &words = format.words();
    const models::Fact fact = models::amount(book, cell.conceptId, cell.period);
    const models::Unit *shown = models::shownUnit(book, fact, unit);
    m_name->setText(words(QT_TRANSLATE_NOOP("Words", "%1 · %2")).arg(item->label.in(format.language()), cell.period));
    m_value->setText(format.figure(book, fact, unit));
    m_unit->setText(shown ? shown->shortName.in(format.language()) : QString());
    const Lines lines(book, cell, unit, format);
    setLines({{lines.unitName(lines.exact()), lines.figure(lines.exact())},
              {lines.unitName(lines.translated()), lines.figure(lines.translated())},
              {words(QT_TRANSLATE_NOOP("Words", "Change YoY / QoQ")), lines.differences()},
              {words(QT_TRANSLATE_NOOP("Words", "Parts")), lines.parts()},
              {words(QT_TRANSLATE_NOOP("Words", "Sum of parts")), lines.agreement()}});
}

} // namespace views
