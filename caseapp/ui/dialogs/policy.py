"""Who sees which cases, who is in which team, and what needs approval."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QWidget

from caseapp.operations.policy import APPROVABLE, REACHES, Policy, set_policy
from caseapp.security.rights import Role
from caseapp.text import mark
from caseapp.ui.dialogs.act_dialog import ActDialog
from caseapp.ui.pages.page import Room
from caseapp.ui.plain import Label

OPEN = mark("PolicyDialog", "Who sees which cases")
_ABOUT = mark(
    "PolicyDialog",
    "The program keeps to this in every list, search and count, and on every page. It cannot keep out"
    " somebody who takes the program apart: all caseworkers hold the same key to the files. For a case"
    " that one of them must not read under any circumstances, use another vault.",
)
_SAVE = mark("PolicyDialog", "Keep this rule")
_REACH = mark("PolicyDialog", "Caseworkers see")
_TEAMS = mark("PolicyDialog", "Team of each caseworker (empty: no team)")
_APPROVALS = mark("PolicyDialog", "Takes effect only when somebody else has approved it")
_TEAM_OF = mark("PolicyDialog", "Team of {name}")
_KEPT = mark("PolicyDialog", "The rule is kept and holds from now on.")
_LONGEST = 40


class PolicyDialog(ActDialog):
    """Shows the rule as it is, and keeps another."""

    def __init__(self, room: Room, parent: QWidget, policy: Policy) -> None:
        super().__init__(room, parent, OPEN, _ABOUT, _SAVE)
        self.setObjectName("policy")
        self._reach = QComboBox(self)
        for code, words in REACHES.items():
            self._reach.addItem(self.words(words), code)
        self._reach.setCurrentIndex(max(0, self._reach.findData(policy.reach)))
        self.ask(_REACH, self._reach, "reach")
        self.body.addWidget(Label(self.words(_TEAMS), role="label", parent=self))
        self._teams = self._team_lines(policy.teams)
        self.body.addWidget(Label(self.words(_APPROVALS), role="label", parent=self))
        self._approvals: dict[str, QCheckBox] = {}
        for kind in APPROVABLE:
            box = QCheckBox(self.words(kind.label), self)
            box.setObjectName(f"approval.{kind.kind}")
            box.setChecked(kind.kind in policy.approvals)
            self._approvals[kind.kind] = box
            self.body.addWidget(box)

    def do(self) -> None:
        teams = {worker: line.text() for worker, line in self._teams.items()}
        wanted = frozenset(kind for kind, box in self._approvals.items() if box.isChecked())
        policy = Policy(str(self._reach.currentData()), teams, wanted)
        self.room.session.act(set_policy, policy, then=self._kept, otherwise=self.refuse)

    def _kept(self, _: object) -> None:
        self.accept()
        self.room.say(self.words(_KEPT))

    def _team_lines(self, teams: Mapping[str, str]) -> dict[str, QLineEdit]:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.kit.look.px(2))
        lines = {}
        workers = [one for one in self.room.me.people if one.role in (Role.CASEWORKER, Role.SUPERVISOR)]
        for row, one in enumerate(workers):
            line = QLineEdit(teams.get(one.user_id, ""), self)
            line.setMaxLength(_LONGEST)
            line.setObjectName(f"team.{one.number}")
            line.setAccessibleName(self.words(_TEAM_OF.filled(name=one.name)))
            grid.addWidget(Label(one.name, wraps=False, parent=self), row, 0)
            grid.addWidget(line, row, 1)
            lines[one.user_id] = line
        self.body.addLayout(grid)
        return lines
