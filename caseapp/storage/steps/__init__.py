"""The numbered steps by which the files' schema came to be; an old step is never edited."""

from caseapp.storage.steps import step_0001, step_0002, step_0003, step_0004

STEPS = (step_0001, step_0002, step_0003, step_0004)
