"""A screen that nobody sees, and a hand that types on it, as far away from the program as a person's."""

import ctypes
import ctypes.util
import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import byref, c_char_p, c_int, c_ubyte, c_uint, c_ulong, c_void_p

_NAMES = {" ": "space", "\t": "Tab", "\n": "Return"}
_BETWEEN_KEYS = 0.02  # s
_UNTIL_ATTENTION = 0.5  # s
_IN_THE_WINDOW = 100  # points from the corner, where windows go that nobody manages
_THE_SAME_SCREEN, _TO_THE_POINTER, _NOW = -1, 1, 0


def can_be_had() -> bool:
    """Whether this machine has what an unseen screen is made with."""
    return shutil.which("Xvfb") is not None and all(map(ctypes.util.find_library, ("X11", "Xtst")))


class Screen:
    """An open connection to the screen."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._calls = {
            "XOpenDisplay": _call("X11", "XOpenDisplay", c_void_p, c_char_p),
            "XDefaultRootWindow": _call("X11", "XDefaultRootWindow", c_ulong, c_void_p),
            "XStringToKeysym": _call("X11", "XStringToKeysym", c_ulong, c_char_p),
            "XKeysymToKeycode": _call("X11", "XKeysymToKeycode", c_ubyte, c_void_p, c_ulong),
            "XQueryPointer": _call("X11", "XQueryPointer", c_int, c_void_p, c_ulong, *[c_void_p] * 7),
            "XSetInputFocus": _call("X11", "XSetInputFocus", c_int, c_void_p, c_ulong, c_int, c_ulong),
            "XGetInputFocus": _call("X11", "XGetInputFocus", c_int, c_void_p, c_void_p, c_void_p),
            "XSync": _call("X11", "XSync", c_int, c_void_p, c_int),
            "XCloseDisplay": _call("X11", "XCloseDisplay", c_int, c_void_p),
            "key": _call("Xtst", "XTestFakeKeyEvent", c_int, c_void_p, c_uint, c_int, c_ulong),
            "motion": _call("Xtst", "XTestFakeMotionEvent", c_int, c_void_p, c_int, c_int, c_int, c_ulong),
        }
        self._display = self._calls["XOpenDisplay"](name.encode())
        if not self._display:
            raise RuntimeError("the unseen screen cannot be reached")

    def close(self) -> None:
        """Ends the connection."""
        self._do("XCloseDisplay")

    def window(self) -> int:
        """The number of the window in the corner of the screen; 0 while there is none."""
        self._do("motion", _THE_SAME_SCREEN, _IN_THE_WINDOW, _IN_THE_WINDOW, _NOW)
        self._do("XSync", 0)
        child, rest = c_ulong(0), [c_ulong(0) for _ in range(6)]
        root = self._do("XDefaultRootWindow")
        self._do("XQueryPointer", root, byref(rest[0]), byref(child), *map(byref, rest[1:]))
        return child.value

    def type(self, words: str) -> None:
        """Types letters, digits, spaces, tabulators and line ends into the window in the corner."""
        for letter in words:
            self.press(_NAMES.get(letter, letter))

    def press(self, *names: str) -> None:
        """Presses keys together: `press("Control_L", "l")`."""
        self._attend()
        symbols = [self._calls["XStringToKeysym"](name.encode()) for name in names]
        codes = [self._do("XKeysymToKeycode", symbol) for symbol in symbols]
        for code, is_down in [*((code, 1) for code in codes), *((code, 0) for code in reversed(codes))]:
            self._do("key", code, is_down, _NOW)
        self._do("XSync", 0)
        time.sleep(_BETWEEN_KEYS)

    def _attend(self) -> None:
        """Gives the keyboard to the window in the corner, which a manager of windows would do."""
        window, now, returns_to = self.window(), c_ulong(0), c_int(0)
        self._do("XGetInputFocus", byref(now), byref(returns_to))
        if window and window != now.value:
            self._do("XSetInputFocus", window, _TO_THE_POINTER, _NOW)
            self._do("XSync", 0)
            time.sleep(_UNTIL_ATTENTION)

    def _do(self, name: str, *arguments: object) -> int:
        return self._calls[name](self._display, *arguments)


def _call(library: str, name: str, result: object, *arguments: object) -> Callable[..., int]:
    function = getattr(ctypes.CDLL(ctypes.util.find_library(library)), name)
    function.restype, function.argtypes = result, arguments
    return function


@contextmanager
def unseen_screen() -> Iterator[Screen]:
    """A screen of its own, gone at the end."""
    reading, writing = os.pipe()
    size = ["-screen", "0", "1366x768x24"]
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), *size, "-nolisten", "tcp"],
        pass_fds=(writing,),
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            screen = Screen(f":{told.readline().strip()}")
        yield screen
        screen.close()
    finally:
        server.terminate()
        server.wait(timeout=30)
