# SPDX-License-Identifier: MIT
# KSyntaxHighlighting for Qt 6 under one name, SyntaxHighlighting::SyntaxHighlighting: KF6 where the
# distribution has it, else the 5.116 release built with Qt 6 by packaging/setup (it installs as KF5).
find_package(KF6SyntaxHighlighting QUIET)
if(KF6SyntaxHighlighting_FOUND)
    set(hooksmith_ksh KF6::SyntaxHighlighting)
    set(hooksmith_ksh_version "${KF6SyntaxHighlighting_VERSION}")
elseif(HOOKSMITH_KSYNTAXHIGHLIGHTING_PREFIX)
    find_package(KF5SyntaxHighlighting QUIET NO_DEFAULT_PATH
        PATHS "${HOOKSMITH_KSYNTAXHIGHLIGHTING_PREFIX}")
    if(KF5SyntaxHighlighting_FOUND)
        set(hooksmith_ksh KF5::SyntaxHighlighting)
        set(hooksmith_ksh_version "${KF5SyntaxHighlighting_VERSION} (own build for Qt 6)")
    endif()
endif()
if(NOT hooksmith_ksh)
    message(FATAL_ERROR
        "KSyntaxHighlighting for Qt 6 was not found. Run ./dev setup (it builds it on Debian 12), or "
        "pass -DHOOKSMITH_KSYNTAXHIGHLIGHTING_PREFIX=<prefix>.")
endif()
add_library(hooksmith_syntaxhighlighting INTERFACE)
add_library(SyntaxHighlighting::SyntaxHighlighting ALIAS hooksmith_syntaxhighlighting)
target_link_libraries(hooksmith_syntaxhighlighting INTERFACE ${hooksmith_ksh})
add_feature_info(KSyntaxHighlighting ON "highlighting, ${hooksmith_ksh_version}")
