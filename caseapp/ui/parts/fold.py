"""A heading that opens and closes what lies under it; made only when it is first opened."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from caseapp.ui.kit import Kit


class Fold(QWidget):
    """Closed at first."""

    def __init__(
        self, kit: Kit, heading: str, make: Callable[[QWidget], QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit, self._make = kit, make
        self._inside: QWidget | None = None
        self.button = QPushButton(heading, self)
        self.button.setAccessibleName(heading)
        self.button.setAutoDefault(False)
        self.button.setCheckable(True)
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(kit.look.px(1))
        self._column.addWidget(self.button)
        kit.icons.put_on(self.button, "caret-down")

    def _turn(self, is_open: bool) -> None:  # noqa: FBT001 - as Qt hands it over
        if self._inside is None:
            self._inside = self._make(self)
            self._column.addWidget(self._inside)
        self._inside.setVisible(is_open)
        self._kit.icons.put_on(self.button, "caret-up" if is_open else "caret-down")
