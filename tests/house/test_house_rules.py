"""The program keeps the rules of the house, and each rule sees what it is there to see."""

from textwrap import dedent

import pytest

from tests.house import rules
from tests.house.source import Rule, faults, module_of, modules


@pytest.mark.parametrize("rule", rules.ALL, ids=lambda rule: rule.__name__)
def test_every_module_keeps_the_rule(rule: Rule) -> None:
    found = [fault for module in modules() for fault in faults(rule, module)]
    assert not found, "\n".join(found)


BROKEN = [
    (rules.size, "domain/a.py", "x = 1\n" * 301),
    (rules.docstrings, "domain/__init__.py", ""),
    (rules.docstrings, "domain/__init__.py", "# a comment is no docstring\nx = 1"),
    (rules.silence, "domain/a.py", "print('x')"),
    (rules.no_code_from_data, "domain/a.py", "eval(text)"),
    (rules.no_code_from_data, "domain/a.py", "exec(text)"),
    (rules.no_code_from_data, "domain/a.py", "import pickle"),
    (rules.no_code_from_data, "domain/a.py", "from marshal import loads"),
    (rules.no_network, "exchange/a.py", "import socket"),
    (rules.no_network, "exchange/a.py", "from urllib import request"),
    (rules.no_network, "ui/a.py", "from PySide6 import QtNetwork"),
    (rules.no_network, "ui/a.py", "from PySide6.QtNetwork import QTcpSocket"),
    (rules.temporary_files_have_a_reason, "exchange/a.py", "import tempfile"),
    (rules.temporary_files_have_a_reason, "exchange/a.py", "from tempfile import mkdtemp"),
    (rules.sql_has_no_values, "storage/a.py", "run(f'SELECT * FROM record WHERE id = {record_id}')"),
    (rules.sql_has_no_values, "storage/a.py", "run('DELETE FROM ' + table)"),
    (rules.sql_has_no_values, "storage/a.py", "run('UPDATE record SET body = %s' % body)"),
    (rules.sql_has_no_values, "storage/a.py", "run('PRAGMA key = {}'.format(key))"),
    (rules.sql_has_no_values, "storage/a.py", "run('SELECT ' + ', '.join(columns) + ' FROM record')"),
    (rules.sql_has_no_values, "storage/a.py", "statement = 'INSERT INTO record VALUES (' + values + ')'"),
    (rules.sql_has_no_values, "storage/a.py", "run(f'PRAGMA user_version = {version:x}')"),
    (rules.sql_has_no_values, "storage/a.py", "def f(table): run('DELETE FROM ' + table)"),
    (
        rules.sql_has_no_values,
        "storage/a.py",
        "def f(x): w = x or ''; run('SELECT * FROM a WHERE ' + w)",
    ),
    (rules.sql_has_no_values, "storage/a.py", "def f(rows): [run(f'DELETE FROM {table}') for table in rows]"),
    (rules.sql_has_no_values, "storage/a.py", "def f(x): w = 'a'; w += x; run('DELETE FROM ' + w)"),
    (rules.log_lines_carry_no_values, "operations/a.py", "log.info(f'saved {name}')"),
    (rules.log_lines_carry_no_values, "operations/a.py", "log.info('saved ' + name)"),
    (rules.log_lines_carry_no_values, "operations/a.py", "_log.warning('saved %s', person.name)"),
    (rules.log_lines_carry_no_values, "operations/a.py", "log.log(10, 'saved %s', answer)"),
    (rules.log_lines_carry_no_values, "operations/a.py", "log.exception('failed')"),
    (rules.log_lines_carry_no_values, "operations/a.py", "log.error('failed', exc_info=True)"),
    (rules.log_lines_carry_no_values, "operations/a.py", "logging.error('failed: %s', str(error))"),
    (rules.words_are_plain, "ui/pages/a.py", "label = QLabel(name)"),
    (rules.words_are_plain, "ui/pages/a.py", "class Name(QLabel): ..."),
    (rules.words_are_plain, "ui/pages/a.py", "QMessageBox.warning(None, '', name)"),
    (rules.words_are_plain, "ui/pages/a.py", "widget.setToolTip(name)"),
    (rules.words_are_plain, "ui/pages/a.py", "label.setTextFormat(Qt.TextFormat.RichText)"),
    (rules.words_are_plain, "ui/pages/a.py", "document.setHtml(name)"),
    (rules.the_look_is_in_one_place, "ui/pages/a.py", "colour = '#0B6E75'"),
    (rules.the_look_is_in_one_place, "ui/pages/a.py", "sheet = 'padding: 8px'"),
    (rules.the_look_is_in_one_place, "ui/pages/a.py", "font.setPointSizeF(10.5)"),
    (rules.the_look_is_in_one_place, "ui/pages/a.py", "pen = QColor('red')"),
    (rules.the_look_is_in_one_place, "ui/pages/a.py", "row.setContentsMargins(0, 8, 0, 8)"),
    (rules.the_look_is_in_one_place, "reports/letter.py", "ink = HexColor('#18212B')"),
    (rules.late_answers_know_their_owner, "ui/a.py", "ask(find, then=lambda found: self._show(found))"),
    (rules.late_answers_know_their_owner, "ui/a.py", "act(put, otherwise=lambda _: [self.accept()])"),
]


@pytest.mark.parametrize(("rule", "place", "source"), BROKEN)
def test_a_rule_sees_what_breaks_it(rule: Rule, place: str, source: str) -> None:
    assert faults(rule, module_of(place, source))


KEPT = [
    (rules.size, "domain/a.py", "x = 1\n" * 300),
    (rules.docstrings, "domain/__init__.py", '"""What a case is."""'),
    (rules.temporary_files_have_a_reason, "exchange/a.py", "import tempfile  # only sealed bytes go there"),
    (rules.sql_has_no_values, "storage/a.py", "run('SELECT body FROM body WHERE no = ?', (number,))"),
    (rules.sql_has_no_values, "storage/a.py", "run('SELECT ' + _COLUMNS + ' FROM record')"),
    (rules.sql_has_no_values, "storage/a.py", "run(f'PRAGMA user_version = {version:d}')"),
    (
        rules.sql_has_no_values,
        "storage/a.py",
        "run('DELETE FROM ' + table)  # SQL of our own words: two tables",
    ),
    (
        rules.sql_has_no_values,
        "storage/a.py",
        "def f(): [run(f'DROP TABLE {t}') for t in ('a', 'b')]",
    ),
    (rules.sql_has_no_values, "storage/a.py", "def f(x): w = 'a' if x else 'b'; run('SELECT * FROM ' + w)"),
    (
        rules.sql_has_no_values,
        "storage/a.py",
        "def f(x): w, v = ('a', x) if x else ('', 1); run('DROP ' + w)",
    ),
    (
        rules.sql_has_no_values,
        "storage/a.py",
        "def f(x): p = ','.join('?' * len(x)); run('SELECT ' + p, x)",
    ),
    (rules.sql_has_no_values, "ui/a.py", "words = f'With {name}'"),
    (rules.log_lines_carry_no_values, "operations/a.py", "log.info('referral written, case %s', case_id)"),
    (
        rules.log_lines_carry_no_values,
        "operations/a.py",
        "log.info('%s: %d', type(error).__name__, len(rows))",
    ),
    (
        rules.log_lines_carry_no_values,
        "operations/a.py",
        "log.info('at %s', places)  # our own words: our code",
    ),
    (rules.words_are_plain, "ui/plain.py", "class Label(QLabel): ..."),
    (rules.the_look_is_in_one_place, "ui/theme.py", "GROUND = '#F6F7F9'"),
    (rules.the_look_is_in_one_place, "ui/pages/a.py", "row.setContentsMargins(0, UNIT, 0, UNIT)"),
    (rules.the_look_is_in_one_place, "ui/pages/a.py", "words = mark('Case', 'Case #%n')"),
    (rules.late_answers_know_their_owner, "ui/a.py", "ask(find, name, then=partial(self._show, name))"),
    (rules.late_answers_know_their_owner, "ui/a.py", "act(put, then=lambda _: self.room.say(words))"),
]


@pytest.mark.parametrize(("rule", "place", "source"), KEPT)
def test_a_rule_lets_pass_what_keeps_it(rule: Rule, place: str, source: str) -> None:
    assert faults(rule, module_of(place, dedent(source))) == []
