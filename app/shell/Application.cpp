#include "Application.h"

#include "Arguments.h"
#include "Commands.h"
#include "LanguageSwitch.h"
#include "MainWindow.h"
#include "formats/BookReader.h"
#include "resources.h"
#include "theme/Fonts.h"
#include "theme/Style.h"

#include <QApplication>
#include <QSettings>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace app {

namespace {

void useApplicationName()
{
    QCoreApplication::setApplicationName(u"kessan"_s);
    QCoreApplication::setOrganizationName(u"Kessan"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(KESSAN_VERSION));
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
           || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

// A sub-command draws to files; what a platform says about windows is noise there.
void dropPlatformNoise(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (text.contains(u"propagateSizeHints"_s) || text.contains(u"XDG_RUNTIME_DIR"_s))
        return;
    if (type != QtDebugMsg)
        QTextStream(stderr) << text << Qt::endl;
}

int runWindow(int argc, char *argv[], const Arguments &arguments)
{
    if (!hasDisplay())
        return complain(
            u"kessan: there is no display to open a window on; the sub-commands work without one (see kessan --help)"_s);
    QApplication application(argc, argv);
    const QString first = arguments.opensInWindow ? resources::builtInBook() : arguments.book;
    const std::optional<models::BookPtr> book = loadBook(first);
    if (!book)
        return exitBadUsage;
    if (!views::hasJapaneseFont())
        complain(u"kessan: the font Noto Sans CJK JP is missing (package fonts-noto-cjk); Japanese may look wrong"_s);
    QSettings settings;
    views::ViewState state(withUsersOrders(*book, first));
    LanguageSwitch language(&state);
    MainWindow window(&state, &language, &settings);
    window.setBookPath(first);
    window.show();
    if (first != arguments.book)
        window.openBook(arguments.book);
    return QApplication::exec();
}

int runSubCommand(int argc, char *argv[], const Arguments &arguments)
{
    qInstallMessageHandler(dropPlatformNoise);
    const bool draws
        = arguments.command == Command::Export || (arguments.command == Command::Check && !arguments.target.isEmpty());
    if (!draws) {
        QCoreApplication application(argc, argv);
        return runCommand(arguments);
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    // The system's own font varies with its locale, and a chart's invisible axes with it.
    QApplication::setFont(views::uiFont(views::interfacePixels));
    return runCommand(arguments);
}

} // namespace

int run(int argc, char *argv[])
{
    useApplicationName();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const std::variant<Arguments, QString> parsed = parseArguments(words);
    if (const auto *fault = std::get_if<QString>(&parsed))
        return complain(*fault);
    const auto &arguments = std::get<Arguments>(parsed);
    if (!arguments.answer.isEmpty()) {
        QTextStream(stdout) << arguments.answer;
        return exitDone;
    }
    return arguments.command == Command::Window ? runWindow(argc, argv, arguments)
                                                : runSubCommand(argc, argv, arguments);
}

} // namespace app
