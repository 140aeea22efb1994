@echo off
rem Finds a Python that is new enough and hands everything on to run.py. See README.md.
setlocal
set "CASEAPP_PYTHON="
for %%P in ("py -3" python3 python) do call :try %%~P
if not defined CASEAPP_PYTHON (
    echo No Python 3.11 or newer was found. Install one, with its "py" launcher, and start again. 1>&2
    exit /b 1
)
%CASEAPP_PYTHON% -I -S "%~dp0run.py" %*
exit /b %errorlevel%

:try
if defined CASEAPP_PYTHON exit /b 0
%* -I -S -c "import sys; sys.exit(sys.hexversion < 0x30b0000)" >nul 2>nul && set "CASEAPP_PYTHON=%*"
exit /b 0
