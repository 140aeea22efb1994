from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
def test_try(enter):
    person = enter()
    person.keys("Ctrl+N")
    person.settle()
    person.tab_to("phone")
    for _ in range(8):
        w=person.focus
        n=w
        l=[]
        for i in range(8):
            n=n.nextInFocusChain(); l.append((type(n).__name__, n.objectName(), n.isVisible(), bool(n.focusPolicy()&Qt.TabFocus), n.focusProxy() is not None))
        print(type(w).__name__, w.objectName(), w.isVisible()); 
        print("      ", l)
        QTest.keyClick(w, Qt.Key.Key_Tab)
