# SPDX-License-Identifier: MIT
# Where things go, for every kind of package. The programs that only ours start (script host, esbuild)
# lie in libexec/hooksmith, where core/base/helperprograms.h looks for them.
set(HOOKSMITH_LIBEXECDIR "${CMAKE_INSTALL_LIBEXECDIR}/hooksmith")
install(TARGETS hooksmith hooksmith-cli RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
if(WIN32 OR APPLE)
    # Qt's libraries and plug-ins go along: windeployqt and macdeployqt are run by the script that Qt
    # writes. Never run: nobody had such a machine (packaging/README.md).
    set_target_properties(hooksmith PROPERTIES WIN32_EXECUTABLE ON)
    qt_generate_deploy_script(TARGET hooksmith OUTPUT_SCRIPT deploy_script
        CONTENT "qt_deploy_runtime_dependencies(EXECUTABLE \"${CMAKE_INSTALL_BINDIR}/hooksmith${CMAKE_EXECUTABLE_SUFFIX}\" GENERATE_QT_CONF)")
    install(SCRIPT "${deploy_script}")
endif()
install(TARGETS hooksmith-scripthost RUNTIME DESTINATION "${HOOKSMITH_LIBEXECDIR}")
install(PROGRAMS "${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/esbuild" DESTINATION "${HOOKSMITH_LIBEXECDIR}")

# Debian 12 has no KSyntaxHighlighting for Qt 6: the copy that ./dev setup built goes along, in a
# folder of our own, where it meets no other program's.
if(HOOKSMITH_KSYNTAXHIGHLIGHTING_PREFIX AND NOT KF6SyntaxHighlighting_FOUND)
    # Below the architecture's, where CPack does not take it for a library that ldconfig should know.
    set(HOOKSMITH_PRIVATE_LIBDIR "lib/${CMAKE_LIBRARY_ARCHITECTURE}/hooksmith")
    install(DIRECTORY "${HOOKSMITH_KSYNTAXHIGHLIGHTING_PREFIX}/lib/"
        DESTINATION "${HOOKSMITH_PRIVATE_LIBDIR}"
        FILES_MATCHING PATTERN "libKF*SyntaxHighlighting.so.*" PATTERN "cmake" EXCLUDE PATTERN "pkgconfig" EXCLUDE
        PATTERN "plugins" EXCLUDE PATTERN "qml" EXCLUDE)
    # It carries the path that it was built for, and symbols.
    install(CODE "
        file(GLOB libraries \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${HOOKSMITH_PRIVATE_LIBDIR}/*.so.*.*\")
        foreach(library IN LISTS libraries)
            file(RPATH_REMOVE FILE \"\${library}\")
            execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded \"\${library}\" COMMAND_ERROR_IS_FATAL ANY)
        endforeach()")
    file(RELATIVE_PATH from_bin "/${CMAKE_INSTALL_BINDIR}" "/${HOOKSMITH_PRIVATE_LIBDIR}")
    set_target_properties(hooksmith PROPERTIES INSTALL_RPATH "$ORIGIN/${from_bin}")
endif()

# The README with what it shows and links to, where it looks for it.
install(FILES README.md CHANGELOG.md CONTRIBUTING.md LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES packaging/README.md DESTINATION "${CMAKE_INSTALL_DOCDIR}/packaging")
install(DIRECTORY docs/guide docs/images DESTINATION "${CMAKE_INSTALL_DOCDIR}/docs")
install(FILES docs/third-party-notices.md docs/engine-differences.md DESTINATION "${CMAKE_INSTALL_DOCDIR}/docs")
if(EXISTS /etc/debian_version)
    # The release in the version: a package of the one Debian does not fit the other (ICU, Qt).
    file(STRINGS /etc/os-release release REGEX "^VERSION_ID=")
    string(REGEX REPLACE "[^0-9]" "" release "${release}")
    set(HOOKSMITH_DEBIAN_REVISION "1~deb${release}")
    install(FILES packaging/debian/copyright DESTINATION "${CMAKE_INSTALL_DOCDIR}")
    install(FILES packaging/debian/lintian-overrides
        DESTINATION "${CMAKE_INSTALL_DATADIR}/lintian/overrides" RENAME hooksmith)
endif()

if(UNIX AND NOT APPLE)
    install(FILES packaging/desktop/org.hooksmith.Hooksmith.desktop
        DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES packaging/desktop/hooksmith-workspace.xml
        DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages")
    string(TIMESTAMP HOOKSMITH_RELEASE_DATE "%Y-%m-%d" UTC)
    configure_file(packaging/desktop/org.hooksmith.Hooksmith.metainfo.xml.in
        "${CMAKE_BINARY_DIR}/org.hooksmith.Hooksmith.metainfo.xml" @ONLY)
    install(FILES "${CMAKE_BINARY_DIR}/org.hooksmith.Hooksmith.metainfo.xml"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

    add_executable(rendericons packaging/icons/rendericons.cpp)
    target_link_libraries(rendericons PRIVATE Qt6::Svg)
    set_target_properties(rendericons PROPERTIES AUTOMOC OFF
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/packaging")
    set(icon resources/icons/hooksmith.svg)
    set(hicolor "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    install(FILES ${icon} DESTINATION "${hicolor}/scalable/apps")
    set(sizes 16 22 24 32 48 64 128 256 512)
    list(TRANSFORM sizes REPLACE "(.+)" "${CMAKE_BINARY_DIR}/packaging/icons/\\1.png" OUTPUT_VARIABLE pictures)
    add_custom_command(OUTPUT ${pictures}
        COMMAND rendericons "${CMAKE_SOURCE_DIR}/${icon}" "${CMAKE_BINARY_DIR}/packaging/icons" ${sizes}
        DEPENDS rendericons ${icon} COMMENT "Drawing the icons")
    add_custom_target(hooksmith_icons ALL DEPENDS ${pictures})
    foreach(size IN LISTS sizes)
        install(FILES "${CMAKE_BINARY_DIR}/packaging/icons/${size}.png"
            DESTINATION "${hicolor}/${size}x${size}/apps" RENAME hooksmith.png)
    endforeach()

    find_program(GZIP_PROGRAM gzip REQUIRED)
    set(compressed)
    foreach(manual hooksmith hooksmith-cli hooksmith-scripthost)
        set(source "${CMAKE_SOURCE_DIR}/packaging/man/${manual}.1")
        set(out "${CMAKE_BINARY_DIR}/packaging/${manual}.1.gz")
        add_custom_command(OUTPUT "${out}" DEPENDS "${source}" VERBATIM
            COMMAND sh -c "exec \"$1\" -9nc \"$2\" >\"$3\"" sh "${GZIP_PROGRAM}" "${source}" "${out}")
        list(APPEND compressed "${out}")
    endforeach()
    install(FILES ${compressed} DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
    if(EXISTS /etc/debian_version)
        string(TIMESTAMP HOOKSMITH_CHANGELOG_DATE "%a, %d %b %Y 00:00:00 +0000" UTC)
        set(changelog "${CMAKE_BINARY_DIR}/packaging/changelog.Debian")
        configure_file(packaging/debian/changelog.in "${changelog}" @ONLY)
        add_custom_command(OUTPUT "${changelog}.gz" DEPENDS "${changelog}" VERBATIM
            COMMAND sh -c "exec \"$1\" -9nc \"$2\" >\"$2.gz\"" sh "${GZIP_PROGRAM}" "${changelog}")
        list(APPEND compressed "${changelog}.gz")
        install(FILES "${changelog}.gz" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
    endif()
    add_custom_target(hooksmith_compressed ALL DEPENDS ${compressed})
    install(FILES packaging/completions/hooksmith-cli.bash
        DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME hooksmith-cli OPTIONAL)
    set(zsh_folder site-functions)
    if(EXISTS /etc/debian_version)
        set(zsh_folder vendor-completions) # Debian's zsh does not look into the other one
    endif()
    install(FILES packaging/completions/_hooksmith-cli
        DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/${zsh_folder}" OPTIONAL)
    install(FILES packaging/completions/hooksmith-cli.fish
        DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d" OPTIONAL)
    install(FILES packaging/systemd/hooksmith-relay.service
        DESTINATION lib/systemd/user OPTIONAL)
endif()
install(DIRECTORY resources/examples/workspace DESTINATION "${CMAKE_INSTALL_DOCDIR}/examples")
