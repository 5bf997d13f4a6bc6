# Sourced by app/run, tests/run and .ci/run: the Debian packages, configuring and building.

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." >/dev/null && pwd -P)

build_packages=(
    g++ cmake ninja-build pkg-config ccache
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    libqpdf-dev libcsv-dev libxlsxwriter-dev libzip-dev zlib1g-dev
)
run_packages=(fonts-noto-cjk libqt6svg6 qt6-translations-l10n)
test_packages=(
    dbus-daemon xvfb xauth openbox xdotool imagemagick poppler-utils qpdf unzip libreoffice-calc-nogui
)
lint_packages=(clang-format-14 clang-tidy-14 clazy)
fuzz_packages=(clang-14 libclang-rt-14-dev)

# Neither the build nor ctest takes more than the cores, unless told so.
export CMAKE_BUILD_PARALLEL_LEVEL=${CMAKE_BUILD_PARALLEL_LEVEL:-$(nproc)}
export CTEST_PARALLEL_LEVEL=${CTEST_PARALLEL_LEVEL:-$(nproc)}

say() { printf '==> %s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# Runs a command silently; shows what it printed only if it fails.
quietly() {
    local output status=0
    output=$("$@" 2>&1 </dev/null) || status=$?
    [ "$status" = 0 ] || printf '%s\n' "$output" >&2
    return "$status"
}

# Installs those of the given packages that are missing.
install_packages() {
    local present package missing=() as_root=()
    command -v dpkg-query >/dev/null || fail "This needs Debian 12 or a relative of it with apt. Packages: $*"
    present=$(dpkg-query --show --showformat '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null || true)
    for package in "$@"; do
        grep -qxF "$package installed" <<<"$present" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" != 0 ]; then
        command -v sudo >/dev/null || fail "Packages are missing, and there is no sudo to install them with. As root, run:
    apt-get update && apt-get install --no-install-recommends ${missing[*]}"
        as_root=(sudo)
    fi
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600)
    say "Installing ${missing[*]}"
    quietly "${apt[@]}" update || say "Could not refresh every package list; going on with those at hand"
    quietly "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" || fail "The packages could not be installed"
}

# Brings build/PRESET up to date: build_preset PRESET [OPTION OR TARGET OF ninja]...
build_preset() {
    local preset=$1 cache=$root/build/$1/CMakeCache.txt fresh=() quiet=()
    shift
    # A build folder copied along with the project still points to where it came from.
    if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
        fresh=(--fresh)
    fi
    # On a terminal ninja's progress is one line that changes; elsewhere it would be one a file.
    [ -t 1 ] || quiet=(--quiet)
    say "Building ($preset)"
    cd "$root"
    quietly cmake --preset "$preset" "${fresh[@]}"
    cmake --build --preset "$preset" -- "${quiet[@]}" "$@"
}
