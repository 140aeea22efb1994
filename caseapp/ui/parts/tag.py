"""A tag: a state in a word or two, with an icon and a soft colour."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from caseapp.ui.kit import Kit
from caseapp.ui.parts.notice import TONE_ICONS
from caseapp.ui.plain import Label, Picture
from caseapp.ui.theme import Tone


class Tag(QFrame):
    """A small mark such as "overdue", "verified" or "not verified"; `icon=""` for words alone."""

    def __init__(
        self,
        kit: Kit,
        words: str,
        *,
        tone: Tone = Tone.PLAIN,
        icon: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("part", "tag")
        self.setProperty("tone", tone.value)
        self.setAccessibleName(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(kit.look.px(1), kit.look.px(0.25), kit.look.px(1), kit.look.px(0.25))
        row.setSpacing(kit.look.px(0.5))
        name = TONE_ICONS[tone] if icon is None else icon
        if name:
            picture = Picture(kit.icons.pixmap(name, tone), self)
            row.addWidget(picture)
        label = Label(words, role="caption", wraps=False, parent=self)
        label.show_tone(tone)
        row.addWidget(label)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
