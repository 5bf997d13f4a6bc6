#include "RunningOrderModel.h"

#include "ExhibitModel.h"

#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace models {

namespace {

constexpr auto slidesType = "application/x-kessan-slides"_L1;
constexpr auto exhibitsType = "application/x-kessan-exhibits"_L1;

QByteArray packed(const QList<Slide> &slides)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const Slide &slide : slides)
        stream << slide.exhibit << slide.statement << slide.title.en << slide.title.ja << slide.note.en << slide.note.ja
               << slide.isHidden << slide.reveals;
    return bytes;
}

QList<Slide> unpacked(const QByteArray &bytes)
{
    QList<Slide> slides;
    QDataStream stream(bytes);
    while (!stream.atEnd()) {
        Slide slide;
        stream >> slide.exhibit >> slide.statement >> slide.title.en >> slide.title.ja >> slide.note.en >> slide.note.ja
            >> slide.isHidden >> slide.reveals;
        if (stream.status() != QDataStream::Ok)
            return {};
        slides.append(slide);
    }
    return slides;
}

// Of another book perhaps, if another window was dragged from.
bool isInBook(const Book &book, const Slide &slide)
{
    return slide.statement.isEmpty() ? book.exhibit(slide.exhibit) != nullptr
                                     : book.statement(slide.statement) != nullptr;
}

QString &textIn(Text &text, Language language)
{
    return language == Language::English ? text.en : text.ja;
}

const QString &textOrOther(const Text &text, Language language)
{
    const QString &own = text.in(language);
    return own.isEmpty() ? text.in(otherLanguage(language)) : own;
}

Text inBoth(const Text &text)
{
    return {textOrOther(text, Language::English), textOrOther(text, Language::Japanese)};
}

// As it will be read again: a sheet knows no blanks around a cell, and only one kind of line break.
QString cleaned(QString text)
{
    return text.remove(QChar::Null).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').trimmed();
}

} // namespace

RunningOrderModel::RunningOrderModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_words(Language::English)
    , m_exhibit(std::make_unique<ExhibitModel>())
{}

RunningOrderModel::~RunningOrderModel() = default;

void RunningOrderModel::setOrder(BookPtr book, const RunningOrder &order)
{
    beginResetModel();
    m_book = std::move(book);
    m_order = order;
    m_messages.clear();
    passPeriod();
    endResetModel();
}

void RunningOrderModel::setTitle(const Text &title)
{
    const Text clean{cleaned(title.en), cleaned(title.ja)};
    if (clean == m_order.title)
        return;
    m_order.title = clean;
    Q_EMIT changed();
}

void RunningOrderModel::setLanguage(Language language)
{
    if (language == m_words.language())
        return;
    m_words = Words(language);
    m_exhibit->setLanguage(language);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    announce();
}

void RunningOrderModel::setUnit(const QString &unit)
{
    m_exhibit->setUnit(unit);
    announce();
}

void RunningOrderModel::setCurrentPeriod(const QString &period)
{
    m_currentPeriod = period;
    passPeriod();
    announce();
}

void RunningOrderModel::passPeriod()
{
    const bool isOwn = m_currentPeriod.isEmpty() && m_book;
    m_exhibit->setCurrentPeriod(isOwn ? m_book->company().currentPeriod : m_currentPeriod);
}

void RunningOrderModel::announce()
{
    m_messages.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RunningOrderModel::announceNumbers()
{
    if (rowCount() == 0)
        return;
    Q_EMIT dataChanged(index(0, PictureColumn), index(rowCount() - 1, PictureColumn), {NumberRole});
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

RunningOrder RunningOrderModel::order() const
{
    RunningOrder order = m_order;
    order.title = inBoth(order.title);
    for (Slide &slide : order.slides) {
        slide.title = inBoth(slide.title);
        slide.note = inBoth(slide.note);
    }
    return order;
}

RunningOrderModel::Role RunningOrderModel::textRole(Language language)
{
    return language == Language::English ? EnglishRole : JapaneseRole;
}

void RunningOrderModel::addExhibits(const QStringList &ids, int row)
{
    QList<Slide> slides;
    for (const QString &id : ids)
        slides.append({id, {}, {}, {}});
    insert(slides, row);
}

void RunningOrderModel::addStatements(const QStringList &ids, int row)
{
    QList<Slide> slides;
    for (const QString &id : ids)
        slides.append({{}, id, {}, {}});
    insert(slides, row);
}

void RunningOrderModel::insert(const QList<Slide> &slides, int row)
{
    QList<Slide> known = slides;
    known.removeIf([&](const Slide &slide) { return !m_book || !isInBook(*m_book, slide); });
    if (known.isEmpty())
        return;
    const int first = row < 0 || row > rowCount() ? rowCount() : row;
    beginInsertRows({}, first, first + static_cast<int>(known.size()) - 1);
    for (int i = 0; i < known.size(); ++i)
        m_order.slides.insert(first + i, known.at(i));
    endInsertRows();
    announceNumbers();
    Q_EMIT changed();
}

int RunningOrderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.slides.size());
}

int RunningOrderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RevealColumn + 1;
}

QVariant RunningOrderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Slide &slide = m_order.slides.at(index.row());
    const auto column = static_cast<Column>(index.column());
    const bool hasText = column == TitleColumn || column == NoteColumn;
    const Text text = hasText ? (column == TitleColumn ? slide.title : slide.note) : Text();
    switch (role) {
    case Qt::DisplayRole:
        return display(slide, column);
    case NumberRole:
        return number(index.row());
    case Qt::EditRole:
        return text.in(m_words.language());
    case EnglishRole:
        return text.en;
    case JapaneseRole:
        return text.ja;
    case ExhibitRole:
        return slide.exhibit;
    case StatementRole:
        return slide.statement;
    case Qt::CheckStateRole:
        return check(slide, column);
    default:
        return {};
    }
}

QString RunningOrderModel::display(const Slide &slide, Column column) const
{
    switch (column) {
    case TitleColumn:
        return title(slide);
    case NoteColumn:
        return textOrOther(slide.note, m_words.language());
    case PictureColumn:
    case RevealColumn:
        return {};
    }
    Q_UNREACHABLE();
}

QString RunningOrderModel::number(int row) const
{
    if (m_order.slides.at(row).isHidden)
        return {};
    const auto first = m_order.slides.cbegin();
    return QString::number(std::count_if(first, first + row + 1, [](const Slide &slide) { return !slide.isHidden; }));
}

QString RunningOrderModel::title(const Slide &slide) const
{
    if (!slide.title.isEmpty())
        return textOrOther(slide.title, m_words.language());
    if (slide.statement.isEmpty())
        return message(slide.exhibit);
    const Statement *statement = m_book ? m_book->statement(slide.statement) : nullptr;
    return statement ? statement->title.in(m_words.language()) : slide.statement;
}

// Of an exhibit that the book has no longer its id.
QString RunningOrderModel::message(const QString &exhibit) const
{
    if (!m_book || !m_book->exhibit(exhibit))
        return exhibit;
    const auto known = m_messages.constFind(exhibit);
    if (known != m_messages.constEnd())
        return *known;
    m_exhibit->setExhibit(m_book, exhibit);
    return *m_messages.insert(exhibit, m_exhibit->texts().message);
}

QVariant RunningOrderModel::check(const Slide &slide, Column column) const
{
    switch (column) {
    case TitleColumn:
        return slide.isHidden ? Qt::Unchecked : Qt::Checked;
    case RevealColumn:
        return slide.reveals ? Qt::Checked : Qt::Unchecked;
    case PictureColumn:
    case NoteColumn:
        return {};
    }
    Q_UNREACHABLE();
}

QVariant RunningOrderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const int count = orientation == Qt::Horizontal ? columnCount() : rowCount();
    if (role != Qt::DisplayRole || section < 0 || section >= count)
        return {};
    if (orientation == Qt::Vertical)
        return number(section);
    switch (static_cast<Column>(section)) {
    case PictureColumn:
        //: over the numbers of slides
        return m_words(QT_TRANSLATE_NOOP("Words", "No."));
    case TitleColumn:
        //: over the titles of slides
        return m_words(QT_TRANSLATE_NOOP("Words", "Title"));
    case NoteColumn:
        return m_words(QT_TRANSLATE_NOOP("Words", "Presenter's note"));
    case RevealColumn:
        //: over checks: whether a slide shows its series or steps one by one
        return m_words(QT_TRANSLATE_NOOP("Words", "Step by step"));
    }
    Q_UNREACHABLE();
}

Qt::ItemFlags RunningOrderModel::flags(const QModelIndex &index) const
{
    // Slides are dropped between others, never on them.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags common
        = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    switch (static_cast<Column>(index.column())) {
    case PictureColumn:
        return common;
    case TitleColumn:
        return common | Qt::ItemIsEditable | Qt::ItemIsUserCheckable;
    case NoteColumn:
        return common | Qt::ItemIsEditable;
    case RevealColumn:
        return common | Qt::ItemIsUserCheckable;
    }
    Q_UNREACHABLE();
}

bool RunningOrderModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::EditRole:
        return setText(index.row(), column, m_words.language(), value.toString());
    case EnglishRole:
        return setText(index.row(), column, Language::English, value.toString());
    case JapaneseRole:
        return setText(index.row(), column, Language::Japanese, value.toString());
    case Qt::CheckStateRole:
        return setCheck(index.row(), column, value.toInt() == Qt::Checked);
    default:
        return false;
    }
}

bool RunningOrderModel::setText(int row, Column column, Language language, const QString &text)
{
    if (column != TitleColumn && column != NoteColumn)
        return false;
    Slide &slide = m_order.slides[row];
    QString &own = textIn(column == TitleColumn ? slide.title : slide.note, language);
    const QString clean = cleaned(text);
    if (own == clean)
        return true;
    own = clean;
    Q_EMIT dataChanged(index(row, column), index(row, column));
    Q_EMIT changed();
    return true;
}

bool RunningOrderModel::setCheck(int row, Column column, bool isChecked)
{
    if (column != TitleColumn && column != RevealColumn)
        return false;
    Slide &slide = m_order.slides[row];
    bool &value = column == TitleColumn ? slide.isHidden : slide.reveals;
    const bool wished = column == TitleColumn ? !isChecked : isChecked;
    if (value == wished)
        return true;
    value = wished;
    Q_EMIT dataChanged(index(row, column), index(row, column));
    if (column == TitleColumn)
        announceNumbers();
    Q_EMIT changed();
    return true;
}

bool RunningOrderModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row > rowCount() - count)
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_order.slides.remove(row, count);
    endRemoveRows();
    announceNumbers();
    Q_EMIT changed();
    return true;
}

bool RunningOrderModel::moveRows(const QModelIndex &sourceParent, int sourceRow, int count,
                                 const QModelIndex &destinationParent, int destinationChild)
{
    const bool isInside = !sourceParent.isValid() && !destinationParent.isValid() && sourceRow >= 0 && count >= 1
                          && sourceRow <= rowCount() - count && destinationChild >= 0 && destinationChild <= rowCount();
    if (!isInside || !beginMoveRows({}, sourceRow, sourceRow + count - 1, {}, destinationChild))
        return false;
    const auto first = m_order.slides.begin();
    if (destinationChild < sourceRow)
        std::rotate(first + destinationChild, first + sourceRow, first + sourceRow + count);
    else
        std::rotate(first + sourceRow, first + sourceRow + count, first + destinationChild);
    endMoveRows();
    announceNumbers();
    Q_EMIT changed();
    return true;
}

QStringList RunningOrderModel::mimeTypes() const
{
    return {slidesType, exhibitsType};
}

// The slides themselves, not their places, so that they can go to another order too.
QMimeData *RunningOrderModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes)
        if (!rows.contains(index.row()))
            rows.append(index.row());
    std::ranges::sort(rows);
    QList<Slide> slides;
    for (const int row : std::as_const(rows))
        slides.append(m_order.slides.at(row));
    return slideMime(slides);
}

QMimeData *RunningOrderModel::slideMime(const QList<Slide> &slides)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(slidesType, packed(slides));
    return data.release();
}

QMimeData *RunningOrderModel::exhibitMime(const QStringList &ids)
{
    auto data = std::make_unique<QMimeData>();
    data->setData(exhibitsType, ids.join(u'\n').toUtf8());
    return data.release();
}

bool RunningOrderModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent)
{
    const int before = parent.isValid() ? parent.row() : row;
    if (!data || (action != Qt::MoveAction && action != Qt::CopyAction))
        return action == Qt::IgnoreAction;
    const int count = rowCount();
    if (data->hasFormat(slidesType))
        insert(unpacked(data->data(slidesType)), before);
    else if (data->hasFormat(exhibitsType))
        addExhibits(QString::fromUtf8(data->data(exhibitsType)).split(u'\n', Qt::SkipEmptyParts), before);
    // A view takes away what was dragged only if it has arrived.
    return rowCount() > count;
}

} // namespace models
