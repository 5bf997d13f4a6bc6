#include "shell/Application.h"

#include <QHashSeed>

int main(int argc, char *argv[])
{
    // Equal input gives equal bytes in every export; hash order must not vary.
    QHashSeed::setDeterministicGlobalSeed();
    return app::run(argc, argv);
}
