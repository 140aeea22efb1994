from PySide6.QtTest import QTest
from PySide6.QtCore import Qt
import pytest
@pytest.mark.parametrize("back",[False,True])
def test_try(enter,back):
    person = enter()
    person.keys("Ctrl+N")
    person.settle()
    seen=[]
    for _ in range(90):
        w=person.focus
        if w in seen: break
        seen.append(w)
        print(type(w).__name__, w.objectName(), w.isVisible()); 
        QTest.keyClick(w, Qt.Key.Key_Tab, Qt.ShiftModifier if back else Qt.NoModifier)
