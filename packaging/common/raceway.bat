@echo off
rem Starts Raceway: JavaFX on the module path, the rest on the class path.
rem   JAVA_HOME     the Java to use; without it the first java of PATH
rem   RACEWAY_OPTS  further options for Java, separated by blanks
setlocal
set "MINIMUM=@{java.minimum}"
set "HOME_DIR=%~dp0.."
set "JAVA=java"
if not defined JAVA_HOME goto version
set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%JAVA%" goto version
echo raceway: Raceway needs Java %MINIMUM% or newer, and JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe.>&2
exit /b 1

:version
set "MAJOR=0"
for /f "tokens=3" %%v in ('call "%JAVA%" -version 2^>^&1 ^| findstr /c:" version "') do (
  for /f "delims=.-+ " %%m in ("%%~v") do set "MAJOR=%%m"
)
if %MAJOR% geq %MINIMUM% goto run
echo raceway: Raceway needs Java %MINIMUM% or newer, and there is none: install one or set JAVA_HOME.>&2
exit /b 1

:run
"%JAVA%" @{jvm.options} ^
  %RACEWAY_OPTS% ^
  --module-path "%HOME_DIR%\fx" --add-modules javafx.controls ^
  -cp "%HOME_DIR%\lib\*" @{launcher.class} %*
exit /b %ERRORLEVEL%
