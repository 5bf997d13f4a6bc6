#include "Arguments.h"

#include "LanguageSwitch.h"
#include "Usage.h"
#include "formats/BookFile.h"
#include "resources.h"
#include "snapshots/TieOutReport.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

using Parsed = std::variant<Arguments, QString>;

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
            if (const Value value = known(option, text, choices, fallback); !values.contains(value))
                values.append(value);
        return values.isEmpty() ? QList<Value>{fallback} : values;
    }

    std::optional<views::PageFormat> page(const QString &option)
    {
        if (!m_parser.isSet(option))
            return {};
        auto format = views::pageFormat(m_parser.value(option));
        if (format)
            return format;
        QStringList names;
        for (const views::PageFormat &preset : views::pageFormats())
            names.append(preset.id);
        m_fault = wrongValue(option, m_parser.value(option),
                             names.join(u", "_s) + u", 320x240 to 16384x16384, as in 1920x1080"_s);
        return {};
    }

    QString names(const QString &option)
    {
        QString names = m_parser.isSet(option) ? m_parser.value(option) : u"{no}_{exhibit}_{language}"_s;
        if (const QString wrong = views::wrongPlaceholder(names); !wrong.isEmpty())
            m_fault = wrongValue(option, wrong, u"{company}, {period}, {no}, {exhibit}, {language}"_s);
        return names;
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

const QStringList &exportOptions()
{
    static const QStringList names{u"output"_s, u"format"_s,     u"lang"_s, u"exhibit"_s, u"statement"_s, u"order"_s,
                                   u"period"_s, u"axis"_s,       u"base"_s, u"unit"_s,    u"size"_s,      u"scale"_s,
                                   u"theme"_s,  u"background"_s, u"name"_s, u"encoding"_s};
    return names;
}

const QString inWindowSwitch = u"open"_s;

/// Those without a value.
const QStringList &exportSwitches()
{
    static const QStringList names{u"force"_s, u"notes"_s, u"first-published"_s};
    return names;
}

bool writesABook(Command command)
{
    return command == Command::Convert || command == Command::NewQuarter;
}

QStringList optionsOf(Command command)
{
    if (command == Command::Export)
        return exportOptions();
    if (command == Command::Check)
        return {u"format"_s, u"lang"_s, u"output"_s};
    return writesABook(command) ? QStringList{u"lang"_s} : QStringList();
}

QStringList switchesOf(Command command)
{
    if (command == Command::Export)
        return exportSwitches();
    if (command == Command::Window)
        return {inWindowSwitch};
    return writesABook(command) || command == Command::Check ? QStringList{u"force"_s} : QStringList();
}

void addOptions(Command command, QCommandLineParser *parser)
{
    for (const QString &name : optionsOf(command))
        parser->addOption(QCommandLineOption(name, {}, u"value"_s));
    for (const QString &name : switchesOf(command))
        parser->addOption(QCommandLineOption(name));
}

QString unknownOption(const QCommandLineParser &parser, Command command)
{
    QStringList names;
    for (const QString &name : switchesOf(command) + optionsOf(command))
        names.append(u"--"_s + name);
    if (names.isEmpty() || command == Command::Window)
        names += {u"--help"_s, u"--version"_s};
    return u"kessan: %1 Valid options: %2"_s.arg(parser.errorText(), names.join(u", "_s));
}

void readLook(Options *options, views::ExportRequest *request)
{
    request->page = options->page(u"size"_s);
    request->scale = options->scale(u"scale"_s);
    request->background = options->choice<views::Background>(
        u"background"_s, {{u"white"_s, views::Background::White}, {u"transparent"_s, views::Background::Transparent}},
        views::Background::White);
    request->view.theme = options->choice<views::ThemeKind>(
        u"theme"_s, {{u"light"_s, views::ThemeKind::Light}, {u"dark"_s, views::ThemeKind::Dark}},
        views::ThemeKind::Light);
    request->view.axisMode = options->choice<models::AxisMode>(
        u"axis"_s, {{u"comparison"_s, models::AxisMode::Comparison}, {u"timeline"_s, models::AxisMode::Timeline}},
        models::AxisMode::Comparison);
}

void readFiles(Options *options, views::ExportRequest *request)
{
    using models::Language;
    using views::ExportFormat;
    QHash<QString, ExportFormat> formats;
    for (const ExportFormat format : views::exportFormats)
        formats.insert(views::formatCode(format), format);
    request->formats = options->choices(u"format"_s, formats, ExportFormat::Pdf);
    request->languages = options->choice<QList<Language>>(u"lang"_s,
                                                          {{u"en"_s, {Language::English}},
                                                           {u"ja"_s, {Language::Japanese}},
                                                           {u"both"_s, {Language::English, Language::Japanese}}},
                                                          {Language::English, Language::Japanese});
    request->encoding = options->choice<models::CsvEncoding>(
        u"encoding"_s, {{u"utf-8"_s, models::CsvEncoding::Utf8}, {u"cp932"_s, models::CsvEncoding::Cp932}},
        models::CsvEncoding::Utf8);
    request->names = options->names(u"name"_s);
}

QString orderFault(const QCommandLineParser &parser)
{
    for (const QString &other : {u"exhibit"_s, u"statement"_s})
        if (parser.isSet(u"order"_s) && parser.isSet(other))
            return u"kessan: --order and --%1 exclude each other: a running order says what it shows"_s.arg(other);
    if (parser.isSet(u"notes"_s) && !parser.isSet(u"order"_s))
        return u"kessan: --notes needs --order, the notes are those of its slides"_s;
    return {};
}

Parsed readExport(const QCommandLineParser &parser, Arguments arguments)
{
    Options options(parser);
    readFiles(&options, &arguments.request);
    readLook(&options, &arguments.request);
    arguments.request.folder = parser.isSet(u"output"_s) ? parser.value(u"output"_s) : u"."_s;
    arguments.request.view.period = parser.value(u"period"_s);
    arguments.request.view.basePeriod = parser.value(u"base"_s);
    arguments.request.view.unit = parser.value(u"unit"_s);
    arguments.exhibits = parser.values(u"exhibit"_s);
    arguments.statements = parser.values(u"statement"_s);
    arguments.exhibits.removeDuplicates();
    arguments.statements.removeDuplicates();
    arguments.order = parser.value(u"order"_s);
    arguments.withNotes = parser.isSet(u"notes"_s);
    arguments.replaces = parser.isSet(u"force"_s);
    if (parser.isSet(u"first-published"_s))
        arguments.vintage = models::Vintage::FirstPublished;
    if (const QString fault = orderFault(parser); !fault.isEmpty())
        return fault;
    if (!options.fault().isEmpty())
        return options.fault();
    return arguments;
}

models::Language readLanguage(Options *options)
{
    using models::Language;
    return options->choice<Language>(u"lang"_s, {{u"en"_s, Language::English}, {u"ja"_s, Language::Japanese}},
                                     Language::English);
}

QString reportFault(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"output"_s))
        return {};
    if (parser.isSet(u"format"_s))
        return u"kessan: --format and --output exclude each other: the file's name says its form"_s;
    const QString &file = parser.value(u"output"_s);
    return views::isTieOutReportName(file)
               ? QString()
               : wrongValue(u"output"_s, file,
                            u"a file that ends in ."_s + views::tieOutReportSuffixes().join(u", ."_s));
}

Parsed readCheck(const QCommandLineParser &parser, Arguments arguments)
{
    Options options(parser);
    arguments.language = readLanguage(&options);
    arguments.checkFormat = options.choice<CheckFormat>(
        u"format"_s, {{u"text"_s, CheckFormat::Text}, {u"csv"_s, CheckFormat::Csv}, {u"json"_s, CheckFormat::Json}},
        CheckFormat::Text);
    arguments.target = parser.value(u"output"_s);
    arguments.replaces = parser.isSet(u"force"_s);
    if (const QString fault = reportFault(parser); !fault.isEmpty())
        return fault;
    if (!options.fault().isEmpty())
        return options.fault();
    return arguments;
}

// The last of the words is where to write.
Parsed readBookWriting(const QCommandLineParser &parser, Arguments arguments)
{
    Options options(parser);
    arguments.language = readLanguage(&options);
    arguments.replaces = parser.isSet(u"force"_s);
    arguments.target = parser.positionalArguments().value(parser.positionalArguments().size() - 1);
    if (parser.positionalArguments().size() < 2)
        arguments.book = resources::builtInBook();
    if (!options.fault().isEmpty())
        return options.fault();
    const bool isWorkbook = models::isWorkbookName(arguments.target);
    if (arguments.target.isEmpty())
        return u"kessan: where to? OUT ends in .xlsx%1"_s.arg(
            arguments.command == Command::Convert ? u", or is a folder"_s : QString());
    if (arguments.command == Command::NewQuarter && !isWorkbook)
        return u"kessan: a new quarter is filled in in a workbook; '%1' does not end in .xlsx"_s.arg(arguments.target);
    return arguments;
}

Command commandOf(const QString &word)
{
    static const QHash<QString, Command> commands{
        {u"export"_s, Command::Export}, {u"facts"_s, Command::Facts},     {u"list"_s, Command::List},
        {u"check"_s, Command::Check},   {u"convert"_s, Command::Convert}, {u"new-quarter"_s, Command::NewQuarter}};
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
    addOptions(arguments.command, &parser);
    if (!parser.parse(QStringList{u"kessan"_s} + words.sliced(named ? 1 : 0)))
        return unknownOption(parser, arguments.command);
    if (parser.isSet(u"help"_s))
        arguments.answer = usage(LanguageSwitch::systemLanguage());
    else if (parser.isSet(u"version"_s))
        arguments.answer = u"kessan "_s + QCoreApplication::applicationVersion() + u'\n';
    if (!arguments.answer.isEmpty())
        return arguments;
    const bool writes = writesABook(arguments.command);
    const qsizetype most = writes ? 2 : 1;
    if (parser.positionalArguments().size() > most)
        return u"kessan: one book at a time; unexpected: "_s + parser.positionalArguments().at(most);
    arguments.book = parser.positionalArguments().value(0, resources::builtInBook());
    if (writes)
        return readBookWriting(parser, arguments);
    if (arguments.command == Command::Check)
        return readCheck(parser, arguments);
    arguments.opensInWindow = arguments.command == Command::Window && parser.isSet(inWindowSwitch);
    return arguments.command == Command::Export ? readExport(parser, arguments) : Parsed(arguments);
}

} // namespace app
