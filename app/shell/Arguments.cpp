#include "Arguments.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

using Parsed = std::variant<Arguments, QString>;

const QString usage = uR"(Kessan: a company's results as a live dashboard, in Japanese and English.

kessan [BOOK]              opens the window; BOOK is a folder of CSV files, default the built-in book
kessan export [BOOK]       writes exhibits to files
    --output DIR           folder to write to, default the current one
    --format pdf|png       may be given twice, default pdf
    --lang en|ja|both      default both
    --exhibit ID           may be given several times, default all
    --period ID            current period, default the book's
    --unit UNIT            unit of money, default the book's
    --size WxH             of a PNG before scaling, default 1920x1080
    --scale N              1 to 4, default 1
    --background white|transparent
    --theme light|dark
kessan facts [BOOK]        every fact as CSV on standard output
kessan list [BOOK]         the exhibits: id, page, title en, title ja (tab-separated)
kessan --help | --version

Exit 0 done, 2 bad usage or unreadable input.
)"_s;

QString wrongValue(const QString &option, const QString &found, const QString &valid)
{
    return u"kessan: --%1: '%2' is not valid; valid: %3"_s.arg(option, found, valid);
}

/// Takes option values one by one; the first fault stays.
class Options
{
public:
    explicit Options(const QCommandLineParser &parser)
        : m_parser(parser)
    {}

    template<typename Value>
    Value choice(const QString &option, const QHash<QString, Value> &choices, Value fallback)
    {
        if (!m_parser.isSet(option))
            return fallback;
        return known(option, m_parser.value(option), choices, fallback);
    }

    template<typename Value>
    QList<Value> choices(const QString &option, const QHash<QString, Value> &choices, Value fallback)
    {
        QList<Value> values;
        for (const QString &text : m_parser.values(option))
            values.append(known(option, text, choices, fallback));
        return values.isEmpty() ? QList<Value>{fallback} : values;
    }

    QSize size(const QString &option, const QSize &fallback)
    {
        constexpr int most = 16384;
        if (!m_parser.isSet(option))
            return fallback;
        const QStringList sides = m_parser.value(option).toLower().split(u'x');
        const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
        if (sides.size() != 2 || size.width() < 320 || size.height() < 240 || size.width() > most
            || size.height() > most)
            m_fault = wrongValue(option, m_parser.value(option), u"320x240 to 16384x16384, as in 1920x1080"_s);
        return size;
    }

    int scale(const QString &option)
    {
        constexpr int most = 4;
        bool ok = true;
        const int scale = m_parser.isSet(option) ? m_parser.value(option).toInt(&ok) : 1;
        if (!ok || scale < 1 || scale > most)
            m_fault = wrongValue(option, m_parser.value(option), u"1, 2, 3, 4"_s);
        return scale;
    }

    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    template<typename Value>
    Value known(const QString &option, const QString &text, const QHash<QString, Value> &choices, Value fallback)
    {
        if (const auto found = choices.constFind(text); found != choices.constEnd())
            return *found;
        QStringList names = choices.keys();
        names.sort();
        m_fault = wrongValue(option, text, names.join(u", "_s));
        return fallback;
    }

    const QCommandLineParser &m_parser;
    QString m_fault;
};

void addExportOptions(QCommandLineParser *parser)
{
    for (const char *name :
         {"output", "format", "lang", "exhibit", "period", "unit", "size", "scale", "background", "theme"})
        parser->addOption(QCommandLineOption(QLatin1StringView(name), {}, u"value"_s));
}

QString unknownOption(const QCommandLineParser &parser, Command command)
{
    const QStringList names
        = command == Command::Export
              ? QStringList{u"--output"_s, u"--format"_s, u"--lang"_s,  u"--exhibit"_s,    u"--period"_s,
                            u"--unit"_s,   u"--size"_s,   u"--scale"_s, u"--background"_s, u"--theme"_s}
              : QStringList{u"--help"_s, u"--version"_s};
    return u"kessan: %1 Valid options: %2"_s.arg(parser.errorText(), names.join(u", "_s));
}

Parsed readExport(const QCommandLineParser &parser, Arguments arguments)
{
    using models::Language;
    Options options(parser);
    arguments.output = parser.isSet(u"output"_s) ? parser.value(u"output"_s) : u"."_s;
    arguments.formats = options.choices<ExportFormat>(
        u"format"_s, {{u"pdf"_s, ExportFormat::Pdf}, {u"png"_s, ExportFormat::Png}}, ExportFormat::Pdf);
    arguments.languages = options.choice<QList<Language>>(u"lang"_s,
                                                          {{u"en"_s, {Language::English}},
                                                           {u"ja"_s, {Language::Japanese}},
                                                           {u"both"_s, {Language::English, Language::Japanese}}},
                                                          {Language::English, Language::Japanese});
    arguments.exhibits = parser.values(u"exhibit"_s);
    arguments.period = parser.value(u"period"_s);
    arguments.unit = parser.value(u"unit"_s);
    arguments.size = options.size(u"size"_s, views::slideSize);
    arguments.scale = options.scale(u"scale"_s);
    arguments.background = options.choice<views::Background>(
        u"background"_s, {{u"white"_s, views::Background::White}, {u"transparent"_s, views::Background::Transparent}},
        views::Background::White);
    arguments.theme = options.choice<views::ThemeKind>(
        u"theme"_s, {{u"light"_s, views::ThemeKind::Light}, {u"dark"_s, views::ThemeKind::Dark}},
        views::ThemeKind::Light);
    if (!options.fault().isEmpty())
        return options.fault();
    return arguments;
}

Command commandOf(const QString &word)
{
    static const QHash<QString, Command> commands{
        {u"export"_s, Command::Export}, {u"facts"_s, Command::Facts}, {u"list"_s, Command::List}};
    return commands.value(word, Command::Window);
}

} // namespace

std::variant<Arguments, QString> parseArguments(const QStringList &words)
{
    Arguments arguments;
    arguments.command = commandOf(words.value(0));
    const bool named = arguments.command != Command::Window;
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, {}});
    parser.addOption({{u"v"_s, u"version"_s}, {}});
    if (arguments.command == Command::Export)
        addExportOptions(&parser);
    if (!parser.parse(QStringList{u"kessan"_s} + words.sliced(named ? 1 : 0)))
        return unknownOption(parser, arguments.command);
    if (parser.isSet(u"help"_s))
        arguments.answer = usage;
    else if (parser.isSet(u"version"_s))
        arguments.answer = u"kessan "_s + QCoreApplication::applicationVersion() + u'\n';
    if (parser.positionalArguments().size() > 1)
        return u"kessan: one book at a time; unexpected: "_s + parser.positionalArguments().at(1);
    arguments.book = parser.positionalArguments().value(0);
    return arguments.command == Command::Export ? readExport(parser, arguments) : Parsed(arguments);
}

} // namespace app
