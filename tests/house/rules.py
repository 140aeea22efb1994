"""The rules of the house that no ready-made tool knows; each gives the lines that break it."""

import ast
import re
from collections.abc import Iterator
from typing import TypeGuard

from tests.house.own_words import functions, is_own, own_names
from tests.house.source import Module, calls, imported, last_name

LONGEST_MODULE = 300
_ONE_WAY_TO_SHOW_WORDS = "ui/plain.py"
_THE_LOOK = "ui/theme.py"
_PALETTES = frozenset({_THE_LOOK, "ui/colours.py", "reports/palette.py"})


def size(module: Module) -> Iterator[tuple[int, str]]:
    """A module is about one thing."""
    if len(module.lines) > LONGEST_MODULE:
        yield LONGEST_MODULE, f"the module has {len(module.lines)} lines"


def docstrings(module: Module) -> Iterator[tuple[int, str]]:
    """Every module says what it gives, every folder what it owns."""
    if not ast.get_docstring(module.tree):
        yield 1, "the module has no docstring"


def silence(module: Module) -> Iterator[tuple[int, str]]:
    """Nothing is printed past the one place that speaks to people."""
    for call in calls(module):
        if isinstance(call.func, ast.Name) and call.func.id in {"print", "pprint", "breakpoint"}:
            yield call.lineno, f"{call.func.id}() is called"


_CODE_FROM_DATA = frozenset({"eval", "exec", "compile", "__import__"})
_LOADERS_THAT_RUN_CODE = frozenset({"pickle", "shelve", "marshal", "dill", "joblib", "code", "codeop"})


def no_code_from_data(module: Module) -> Iterator[tuple[int, str]]:
    """Data stays data."""
    for call in calls(module):
        if isinstance(call.func, ast.Name) and call.func.id in _CODE_FROM_DATA:
            yield call.lineno, f"{call.func.id}() is called"
    for line, name in imported(module):
        if name.partition(".")[0] in _LOADERS_THAT_RUN_CODE:
            yield line, f"{name} is imported"


_NETWORK = re.compile(
    r"(socket|socketserver|ssl|ftplib|smtplib|imaplib|poplib|telnetlib|xmlrpc|asyncio|requests|httpx"
    r"|http\.(client|server)|urllib\.request|PySide6\.QtNetwork\w*|PySide6\.QtWebSockets)(\.|$)"
)


def no_network(module: Module) -> Iterator[tuple[int, str]]:
    """Nothing here can open a connection."""
    for line, name in imported(module):
        if _NETWORK.match(name):
            yield line, f"{name} is imported"


def temporary_files_have_a_reason(module: Module) -> Iterator[tuple[int, str]]:
    """A temporary file may outlive a crash, so its import says why one is needed and what it never holds."""
    for node in ast.walk(module.tree):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        if "tempfile" in names and "#" not in module.lines[node.lineno - 1]:
            yield node.lineno, "tempfile is imported without its reason in a comment"


_SQL = re.compile(
    r"\s*(SELECT|INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER|PRAGMA|ATTACH|DETACH|WITH|VACUUM|REINDEX)\b"
)
# The mark of SQL or of a log line made of the program's own words alone, as a reader has checked.
OWN_WORDS = "our own words"


def sql_has_no_values(module: Module) -> Iterator[tuple[int, str]]:
    """Values go in as parameters; SQL text is built of the program's own words alone."""
    checked: dict[int, tuple[ast.expr, bool]] = {}
    for function in functions(module.tree):
        names = own_names(function) if function is not module.tree else frozenset()
        for node in ast.walk(function):
            if _is_built_sql(node):
                # Functions come after what they stand in, so the narrowest one has the last word.
                checked[id(node)] = node, is_own(node, names)
    inner = {id(part) for node, _ in checked.values() for part in ast.walk(node) if part is not node}
    for node, is_clean in checked.values():
        if not is_clean and id(node) not in inner and not module.says(node, OWN_WORDS):
            yield node.lineno, f"SQL is built of more than constants (# SQL of {OWN_WORDS}, if it is not)"


def _is_built_sql(node: ast.AST) -> TypeGuard[ast.expr]:
    is_glued = isinstance(node, ast.Call) and last_name(node.func) in {"format", "format_map", "join"}
    is_added = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Mod)
    if not (is_glued or is_added or isinstance(node, ast.JoinedStr)):
        return False
    texts = (part.value for part in ast.walk(node) if isinstance(part, ast.Constant))
    return any(isinstance(text, str) and _SQL.match(text) for text in texts)


_LOG_METHODS = frozenset({"debug", "info", "warning", "error", "critical", "exception", "log"})
_LOGGERS = re.compile(r"_?(log|logger|logging)", re.IGNORECASE)
# Identifiers, counts and kinds: what a log line may carry.
_HARMLESS = re.compile(
    r"(.*_)?(id|ids|count|counts|number|seconds|milliseconds|version|kind|kinds|step|line|size|reference|seq|code)"
)
_HARMLESS_CALLS = frozenset({"len", "int", "round", "sum"})


def log_lines_carry_no_values(module: Module) -> Iterator[tuple[int, str]]:
    """A log line is a constant sentence with identifiers, counts and kinds in it; never a traceback."""
    for call in calls(module):
        function = call.func
        if not (isinstance(function, ast.Attribute) and _LOGGERS.fullmatch(last_name(function.value))):
            continue
        if function.attr not in _LOG_METHODS:
            continue
        sentence, *values = call.args[1:] if function.attr == "log" else call.args
        if not (isinstance(sentence, ast.Constant) and isinstance(sentence.value, str)):
            yield call.lineno, "the sentence of a log line is not a constant"
        if function.attr == "exception" or any(keyword.arg == "exc_info" for keyword in call.keywords):
            yield call.lineno, "a log line carries a traceback"
        for value in values:
            if not _is_harmless(value) and not module.says(call, OWN_WORDS):
                yield (
                    value.lineno,
                    f"a log line carries more than ids, counts and kinds (# {OWN_WORDS}, if it does not)",
                )


def _is_harmless(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        return last_name(value.func) in _HARMLESS_CALLS
    if isinstance(value, ast.Attribute) and value.attr in {"__name__", "__module__"}:
        return True
    return isinstance(value, ast.Constant) or bool(_HARMLESS.fullmatch(last_name(value)))


_GUESSES_THE_FORMAT = frozenset({"QLabel", "QMessageBox", "QErrorMessage", "QTextBrowser"})
_SETS_A_TIP = frozenset({"setToolTip", "setWhatsThis", "setStatusTip"})
_RICH = frozenset({"RichText", "AutoText", "MarkdownText", "setHtml", "insertHtml", "setMarkdown"})


def words_are_plain(module: Module) -> Iterator[tuple[int, str]]:
    """Qt guesses whether words are marked up; one module shows words, and there it has nothing to guess."""
    if module.place == _ONE_WAY_TO_SHOW_WORDS:
        return
    for node in ast.walk(module.tree):
        made = {last_name(node.func)} if isinstance(node, ast.Call) else set()
        if isinstance(node, ast.ClassDef):
            made = {last_name(base) for base in node.bases}
        if isinstance(node, ast.Attribute):
            made = {node.attr} & (_RICH | _SETS_A_TIP)
            if isinstance(node.value, ast.Name) and node.value.id in _GUESSES_THE_FORMAT:
                made |= {node.value.id}
        for name in sorted(made & (_GUESSES_THE_FORMAT | _SETS_A_TIP | _RICH)):
            yield node.lineno, f"{name} outside {_ONE_WAY_TO_SHOW_WORDS}"


_COLOUR = re.compile(r"#([0-9A-Fa-f]{3,4}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})\b|\brgba?\(\s*\d")
_LENGTH = re.compile(r"(?<![\w.])\d+(\.\d+)?(px|pt|em)\b")
_TAKES_A_LOOK = frozenset(
    {
        "QColor",
        "QFont",
        "setPointSize",
        "setPointSizeF",
        "setPixelSize",
        "setWeight",
        "setFamily",
        "setFamilies",
    }
)
_TAKES_A_SIZE = re.compile(
    r"set(Fixed|Minimum|Maximum)(Width|Height|Size)|set(Horizontal|Vertical)?Spacing|setContentsMargins|addSpacing"
)


def the_look_is_in_one_place(module: Module) -> Iterator[tuple[int, str]]:
    """No colour, size or font is written down outside the theme and the palette of the pages."""
    if module.place in _PALETTES or not module.place.startswith(("ui/", "reports/", "app")):
        return
    is_window = not module.place.startswith("reports/")
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if _COLOUR.search(node.value):
                yield node.lineno, "a colour is written down"
            if is_window and _LENGTH.search(node.value):
                yield node.lineno, "a length is written down"
        elif isinstance(node, ast.Call) and is_window:
            name = last_name(node.func)
            literals = [value for value in node.args if _is_written_down(value)]
            if literals and (name in _TAKES_A_LOOK or _TAKES_A_SIZE.fullmatch(name)):
                yield node.lineno, f"{name}() is given something written down"


def _is_written_down(value: ast.expr) -> bool:
    # Nothing and one line of dots are no sizes.
    return isinstance(value, ast.Constant) and value.value not in {0, 1}


_CALLED_LATER = frozenset({"then", "otherwise", "progress", "ended"})


def late_answers_know_their_owner(module: Module) -> Iterator[tuple[int, str]]:
    """An answer comes when its widget may be gone: a bound method is let drop then, a lambda is not."""
    for call in calls(module):
        for given in call.keywords:
            if given.arg not in _CALLED_LATER or not isinstance(given.value, ast.Lambda):
                continue
            for inner in ast.walk(given.value.body):
                if isinstance(inner, ast.Call) and _is_of_self(inner.func):
                    yield inner.lineno, f"{given.arg} is a lambda that calls a method of its own object"


def _is_of_self(function: ast.expr) -> bool:
    is_method = isinstance(function, ast.Attribute) and isinstance(function.value, ast.Name)
    return is_method and function.value.id == "self"


ALL = (
    size,
    docstrings,
    silence,
    no_code_from_data,
    no_network,
    temporary_files_have_a_reason,
    sql_has_no_values,
    log_lines_carry_no_values,
    words_are_plain,
    the_look_is_in_one_place,
    late_answers_know_their_owner,
)
