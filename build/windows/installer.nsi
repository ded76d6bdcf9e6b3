; The installer of Windows, for the person who runs it: no administrator is asked. Built by
; scripts/package/windows/installer.mjs, which gives VERSION, VERSION4, ICON, COMPRESSOR, SOURCE (the unpacked app), OUTPUT, SIZE (in
; KB) and REMOVAL, lines that remove each installed file: a person may choose a folder that holds files of their own.
; The program is for 64 bits, so the installer may be, too.
Target amd64-unicode
RequestExecutionLevel user
SetCompressor ${COMPRESSOR}
ManifestDPIAware true
Name "Errdesk"
OutFile "${OUTPUT}"
Icon "${ICON}"
UninstallIcon "${ICON}"
InstallDir "$LOCALAPPDATA\Programs\Errdesk"
InstallDirRegKey HKCU "Software\Errdesk" "Folder"
BrandingText "Errdesk ${VERSION}"

VIProductVersion "${VERSION4}"
VIFileVersion "${VERSION4}"
VIAddVersionKey "ProductName" "Errdesk"
VIAddVersionKey "FileDescription" "Errdesk"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "CompanyName" "Errdesk contributors"
VIAddVersionKey "LegalCopyright" "The Errdesk contributors, MIT licence"

!include MUI2.nsh
!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_LICENSE "${SOURCE}/LICENSE.errdesk.txt"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\Errdesk.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "SimpChinese"

LangString running ${LANG_ENGLISH} "Errdesk is running. Quit it (also in the tray), then go on."
LangString running ${LANG_SIMPCHINESE} "Errdesk 正在运行。请先退出（包括托盘图标），再继续。"

!define classes "Software\Classes"
!define uninstall "Software\Microsoft\Windows\CurrentVersion\Uninstall\Errdesk"
!define paths "Software\Microsoft\Windows\CurrentVersion\App Paths\errdesk.exe"

; A program that runs holds its own file open.
!macro wait_until_stopped
  again:
    IfFileExists "$INSTDIR\Errdesk.exe" 0 stopped
    ClearErrors
    FileOpen $0 "$INSTDIR\Errdesk.exe" a
    IfErrors 0 closed
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY again
    Abort
  closed:
    FileClose $0
  stopped:
!macroend

Section
  !insertmacro wait_until_stopped
  ; Another version may have had files that this one has not. The profile is elsewhere.
  IfFileExists "$INSTDIR\Uninstall.exe" 0 place
  ExecWait '"$INSTDIR\Uninstall.exe" /S _?=$INSTDIR'
  place:
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Errdesk.lnk" "$INSTDIR\Errdesk.exe"

  WriteRegStr HKCU "Software\Errdesk" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${paths}" "" "$INSTDIR\Errdesk.exe"
  ; Links, and an offer for logs; what opens them otherwise stays as it is.
  WriteRegStr HKCU "${classes}\errdesk" "" "URL:Errdesk"
  WriteRegStr HKCU "${classes}\errdesk" "URL Protocol" ""
  WriteRegStr HKCU "${classes}\errdesk\shell\open\command" "" '"$INSTDIR\Errdesk.exe" "%1"'
  WriteRegStr HKCU "${classes}\Errdesk.log" "" "Errdesk"
  WriteRegStr HKCU "${classes}\Errdesk.log\shell\open\command" "" '"$INSTDIR\Errdesk.exe" "%1"'
  WriteRegStr HKCU "${classes}\.log\OpenWithProgids" "Errdesk.log" ""

  WriteRegStr HKCU "${uninstall}" "DisplayName" "Errdesk"
  WriteRegStr HKCU "${uninstall}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${uninstall}" "Publisher" "Errdesk contributors"
  WriteRegStr HKCU "${uninstall}" "DisplayIcon" "$INSTDIR\Errdesk.exe"
  WriteRegStr HKCU "${uninstall}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${uninstall}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${uninstall}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${uninstall}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${uninstall}" "NoModify" 1
  WriteRegDWORD HKCU "${uninstall}" "NoRepair" 1
SectionEnd

Section Uninstall
  !insertmacro wait_until_stopped
  !include "${REMOVAL}"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Errdesk.lnk"
  DeleteRegValue HKCU "${classes}\.log\OpenWithProgids" "Errdesk.log"
  DeleteRegKey HKCU "${classes}\Errdesk.log"
  DeleteRegKey HKCU "${classes}\errdesk"
  DeleteRegKey HKCU "${paths}"
  DeleteRegKey HKCU "${uninstall}"
  DeleteRegKey HKCU "Software\Errdesk"
SectionEnd
