"""Makes everything ready for the program, its demo and its checks, then starts them; begin in main()."""

import os
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
VENV = HERE / ".venv"
ON_WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if ON_WINDOWS else "bin/python")
PACKAGES = VENV / (
    "Lib/site-packages" if ON_WINDOWS else f"lib/python3.{sys.version_info.minor}/site-packages"
)
LOCK = "requirements.lock"
LOCK_OF_CHECKS = "requirements-dev.lock"  # everything in the first one, and the tools

# What Qt and the tests load from the system, and the Debian package that brings each.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
}
LIBRARIES_OF_A_SCREEN = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
TOOLS_OF_CHECKS = {
    "/usr/bin/pdftotext": "poppler-utils",
    "/usr/bin/qpdf": "qpdf",
    "/usr/bin/strace": "strace",
    "/usr/share/unicode/BidiTest.txt": "unicode-data",
}


class NotReady(Exception):
    """Something is missing that the person has to see to; its text says what to do."""


def main(words: list[str]) -> int:
    """The exit code of what the words ask for: the checks after `test`, else the program's own."""
    is_check = words[:1] == ["test"]
    try:
        see_to_system(_missing_from_system(is_check=is_check))
        see_to_packages(LOCK_OF_CHECKS if is_check else LOCK)
    except NotReady as reason:
        say(str(reason))
        return 1
    except KeyboardInterrupt:
        say("Stopped. Start again to go on.")
        return 130
    return check(words[1:]) if is_check else start(words)


def say(sentence: str) -> None:
    """Tells the person, on the error stream: the other one belongs to the program."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()


def start(words: list[str]) -> int:
    """Becomes the program, cut off from the surroundings' Python settings, in the folder of the person."""
    command = [str(PYTHON), "-I", "-X", "utf8", "-m", "caseapp", *words]
    if not ON_WINDOWS:
        os.execv(command[0], command)
    return _call(command)


def _missing_from_system(*, is_check: bool) -> list[str]:
    if not Path("/usr/bin/apt-get").exists():
        return []  # only Debian and its family are looked after
    has_screen = "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    wanted = LIBRARIES | (LIBRARIES_OF_A_SCREEN if has_screen else {})
    folders = [Path(f"{top}/{os.uname().machine}-linux-gnu") for top in ("/usr/lib", "/lib")]
    missing = [
        package
        for library, package in wanted.items()
        if not any((folder / library).exists() for folder in folders)
    ]
    if is_check:
        missing += [package for path, package in TOOLS_OF_CHECKS.items() if not Path(path).exists()]
    return missing


def see_to_system(packages: list[str]) -> None:
    """Installs system packages where that is allowed, otherwise says the one line to type."""
    if not packages:
        return
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    quietly = ["-qq", "-o", "Dpkg::Use-Pty=0"]
    if os.geteuid() == 0:
        say(f"Installing from the system: {', '.join(packages)}.")
        surroundings = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        _call(["apt-get", "update", "-qq"], surroundings=surroundings, is_quiet=True)
        if _call([*install, *quietly], surroundings=surroundings, is_quiet=True) == 0:
            return
    raise NotReady(
        f"Something is missing from the system. Type this, then start again:\n  sudo {' '.join(install)}"
    )


def see_to_packages(lock: str) -> None:
    """A virtual environment with the packages of the lock, and the checkout on its path."""
    if not _is_installed(lock):
        if not (_is_usable() and any(_stamp(done).is_file() for done in (LOCK, LOCK_OF_CHECKS))):
            _make_environment()
        _install(lock)
    path_file = PACKAGES / "caseapp-checkout.pth"
    line = f"{HERE}\n"
    if not path_file.is_file() or path_file.read_text("utf-8") != line:
        path_file.write_text(line, "utf-8")


def _stamp(lock: str) -> Path:
    return PACKAGES / f"caseapp-{lock}"


def _is_installed(lock: str) -> bool:
    # The stamp is a copy of the lock, written last: an interrupted installation has none and begins again.
    stamp = _stamp(lock)
    return stamp.is_file() and stamp.read_bytes() == (HERE / lock).read_bytes() and _is_usable()


def _is_usable() -> bool:
    description = VENV / "pyvenv.cfg"
    if not PYTHON.exists() or not description.is_file():
        return False
    lines = description.read_text("utf-8").splitlines()
    settings = dict(line.split(" = ", 1) for line in lines if " = " in line)
    return Path(settings.get("executable", "")).is_file()


def _make_environment() -> None:
    from importlib.util import find_spec

    if find_spec("ensurepip") is None:
        see_to_system([f"python3.{sys.version_info.minor}-venv"])
    say("Making the environment in .venv.")
    # From inside an environment, the Python that it was made from.
    python = getattr(sys, "_base_executable", sys.executable)
    if _call([python, "-I", "-m", "venv", "--clear", str(VENV)], is_quiet=True) != 0:
        raise NotReady("The environment could not be made. Delete the folder .venv and start again.")


def _install(lock: str) -> None:
    say("Installing the packages. This takes some minutes, once.")
    for old in (LOCK, LOCK_OF_CHECKS):
        _stamp(old).unlink(missing_ok=True)
    pip = [
        str(PYTHON),
        "-I",
        "-m",
        "pip",
        "install",
        "--no-input",
        "--disable-pip-version-check",
        "--no-user",
    ]
    if not sys.stderr.isatty():
        pip += ["--quiet", "--quiet"]
    # Ready-made packages only: building one would fetch and run more than the lock names.
    pip += ["--only-binary=:all:", "--require-hashes", "--no-deps", "-r", str(HERE / lock)]
    if _call(pip, is_quiet=True) != 0:
        raise NotReady("The packages could not be installed. See to the network and start again.")
    for done in (LOCK, lock):
        _stamp(done).write_bytes((HERE / done).read_bytes())


def check(words: list[str]) -> int:
    """Every check, or after `full` the long sets, or the tests that are named."""
    pytest = [str(PYTHON), "-X", "utf8", "-m", "pytest"]
    if words and words != ["full"]:
        return _call([*pytest, "-c", str(HERE / "pyproject.toml"), "--rootdir", str(HERE), *words])
    if words:
        return _call([*pytest, "-n", "2", "-m", "full"], folder=HERE)
    report = HERE / ".cache/coverage.json"
    report.unlink(missing_ok=True)
    contracts = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    steps = {
        "ruff format": ["-m", "ruff", "format", "--check"],
        "ruff check": ["-m", "ruff", "check"],
        "mypy": ["-m", "mypy"],
        "lint-imports": ["-c", contracts, "--no-logo"],
        "pytest": [*pytest[1:], "-n", "2", "--cov", f"--cov-report=json:{report}"],
        "coverage floors": ["tests/coverage_floors.py", str(report)],
    }
    failed = []
    for name, step in steps.items():
        say(f"== {name}")
        if _call([str(PYTHON), *step], folder=HERE) != 0:
            failed.append(name)
    say(f"Failed: {', '.join(failed)}." if failed else "Every check passed.")
    return 1 if failed else 0


def _call(
    command: list[str],
    *,
    folder: Path | None = None,
    surroundings: dict[str, str] | None = None,
    is_quiet: bool = False,
) -> int:
    """The exit code of a command; a quiet one leaves the output stream to the program."""
    import subprocess  # not needed on the quick way to the program

    return subprocess.call(command, cwd=folder, env=surroundings, stdout=sys.stderr if is_quiet else None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
