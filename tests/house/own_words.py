"""Whether a text is made of the program's own words alone: constants, and names bound to nothing else."""

import ast
from collections.abc import Iterator

from tests.house.source import last_name

# Functions that let only a name of ours, a checked raw key or a number through.
_CHECKED = frozenset({"_name", "_place", "_raw", "_table", "int", "len"})
_GLUE = frozenset({"join", "format", "format_map"})
_Function = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


def is_own(value: ast.expr, names: frozenset[str] = frozenset()) -> bool:
    """Whether an expression gives the program's own words, where these names are known to."""
    match value:
        case ast.Constant():
            return True
        case ast.Name() | ast.Attribute():
            # A constant of a module is spelt in capitals.
            return last_name(value).isupper() or (isinstance(value, ast.Name) and value.id in names)
        case ast.IfExp():
            return is_own(value.body, names) and is_own(value.orelse, names)
        case ast.Tuple() | ast.List():
            return all(is_own(part, names) for part in value.elts)
        case ast.JoinedStr():
            return all(is_own(part, names) for part in value.values)
        case ast.FormattedValue():
            return _is_number(value) or is_own(value.value, names)
        case ast.BinOp(op=ast.Mult()):
            return is_own(value.left, names)  # as in "?" * count
        case ast.BinOp():
            return is_own(value.left, names) and is_own(value.right, names)
        case ast.Starred() | ast.Subscript():
            return is_own(value.value, names)
        case ast.GeneratorExp() | ast.ListComp():
            return is_own(value.elt, names)
        case ast.Call(func=ast.Attribute() as function) if function.attr in _GLUE:
            return is_own(function.value, names) and all(is_own(part, names) for part in _given(value))
        case ast.Call():
            return last_name(value.func) in _CHECKED
    return False


def _is_number(value: ast.FormattedValue) -> bool:
    return isinstance(value.format_spec, ast.JoinedStr) and ast.unparse(value.format_spec) in {"f'd'", "'d'"}


def _given(call: ast.Call) -> Iterator[ast.expr]:
    yield from call.args
    yield from (keyword.value for keyword in call.keywords)


def own_names(function: ast.AST) -> frozenset[str]:
    """The names that a function, or a module, binds to its own words and to nothing else."""
    bindings: dict[str, list[ast.expr | None]] = {}
    for name, value in _bindings(function):
        bindings.setdefault(name, []).append(value)
    known: frozenset[str] = frozenset()
    while True:
        found = frozenset(
            name
            for name, values in bindings.items()
            if all(value is not None and is_own(value, known) for value in values)
        )
        if found == known:
            return known
        known = found


def _bindings(function: ast.AST) -> Iterator[tuple[str, ast.expr | None]]:
    """Each name with what it is bound to; nothing where that cannot be told."""
    for node in ast.walk(function):
        match node:
            case ast.arg():
                yield node.arg, None
            case ast.Assign():
                for target in node.targets:
                    yield from _bound(target, node.value)
            case ast.AnnAssign() | ast.AugAssign() | ast.NamedExpr():
                yield from _bound(node.target, node.value)
            case ast.For() | ast.comprehension():
                yield from _looped(node.target, node.iter)
            case ast.withitem() if node.optional_vars is not None:
                yield from _bound(node.optional_vars, None)


def _looped(target: ast.expr, over: ast.expr) -> Iterator[tuple[str, ast.expr | None]]:
    match over:
        case ast.Tuple() | ast.List():
            for part in over.elts:
                if isinstance(part, ast.Starred):
                    yield from _looped(target, part.value)
                else:
                    yield from _bound(target, part)
        case ast.IfExp():
            yield from _looped(target, over.body)
            yield from _looped(target, over.orelse)
        case ast.GeneratorExp() | ast.ListComp():
            yield from _bound(target, over.elt)
        case _:
            yield from _bound(target, over if is_own(over) else None)


def _bound(target: ast.expr, value: ast.expr | None) -> Iterator[tuple[str, ast.expr | None]]:
    match target, value:
        case ast.Name(), _:
            yield target.id, value
        case ((ast.Tuple() | ast.List()), ast.IfExp()):
            yield from _bound(target, value.body)
            yield from _bound(target, value.orelse)
        case ((ast.Tuple() | ast.List()), (ast.Tuple() | ast.List())) if len(target.elts) == len(value.elts):
            for part, bound in zip(target.elts, value.elts, strict=True):
                yield from _bound(part, bound)
        case ((ast.Tuple() | ast.List()), _):
            is_whole = value is not None and is_own(value)
            for part in target.elts:
                yield from _bound(part, value if is_whole else None)
        case ast.Starred(), _:
            yield from _bound(target.value, value)


def functions(tree: ast.Module) -> Iterator[ast.AST]:
    """The module and each function in it, the outer ones first."""
    yield tree
    yield from (node for node in ast.walk(tree) if isinstance(node, _Function))
