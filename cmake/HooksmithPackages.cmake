# SPDX-License-Identifier: MIT
# CPack: Debian packages (built and installed by ./dev package), and the configuration for Windows and
# macOS, which nobody could run here yet (packaging/README.md says what was tried).
set(CPACK_PACKAGE_NAME hooksmith)
set(CPACK_PACKAGE_VENDOR "The Hooksmith developers")
set(CPACK_PACKAGE_CONTACT "The Hooksmith developers <hooksmith@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "IDE and local relay for Rocket.Chat webhook integrations")
set(CPACK_PACKAGE_DESCRIPTION
"Hooksmith shows the request, the script and the message side by side. It
runs integration scripts as a Rocket.Chat server would, in a sandboxed
process, shows the message as the client would, and is a local webhook relay:
it receives real webhooks, runs the script and forwards the message to a
Rocket.Chat server. The command line program gives the same results in a
shell and in CI.")
set(CPACK_RESOURCE_FILE_LICENSE "${CMAKE_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Hooksmith)
set(CPACK_PACKAGE_EXECUTABLES hooksmith Hooksmith)
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_PACKAGE_DIRECTORY "${CMAKE_BINARY_DIR}/packages")

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME Hooksmith)
    set(CPACK_NSIS_PACKAGE_NAME Hooksmith)
    set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\hooksmith.exe")
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH ON)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Hooksmith)
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION devel)
    set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
    set(CPACK_DEBIAN_PACKAGE_RELEASE "${HOOKSMITH_DEBIAN_REVISION}")
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${HOOKSMITH_KSYNTAXHIGHLIGHTING_PREFIX}/lib")
    # What is loaded at run time and no linker sees.
    # (Debian 13 has Qt's plug-in for SVG pictures in a package of its own.)
    set(CPACK_DEBIAN_PACKAGE_DEPENDS
        "libqt6sql6-sqlite, libqt6svg6, qt6-svg-plugins | libqt6svg6 (<< 6.7), qt6-translations-l10n, fonts-inter, fonts-liberation, fonts-noto-color-emoji")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, libsecret-1-0, ca-certificates")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "gnome-keyring | kwalletmanager")
    set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
endif()
include(CPack)
