import time
from tests.journeys import hands as h

def test_try(tmp_path, qtbot, qapp):
    t=time.time()
    folder = h.training_vault(tmp_path/"vault")
    print("vault", time.time()-t); t=time.time()
    with h.at_the_screen(qapp, qtbot, h.training_choices(folder)) as hands:
        hands.start().unlock()
        print("unlocked", time.time()-t); t=time.time()
        print(hands.words()[:2000])
        hands.go("cases")
        print("cases", time.time()-t); t=time.time()
        hands.keys("Ctrl+N")
        hands.settle()
        print(hands.page.name, time.time()-t)
        hands.press("decision.given")
        print(time.time()-t)
        hands.keys("Ctrl+Return")
        hands.wait(lambda: hands.page.name=="case" and hands.page.code)
        print(hands.page.code, time.time()-t)
        hands.section("notes"); 
        print(hands.words()[:2000],time.time()-t)
