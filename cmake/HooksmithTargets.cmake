# SPDX-License-Identifier: MIT
# What every target of ours shares: warnings, stricter Qt, sanitizers; and the helper for tests.

# gcc warns of what it inlined from Qt's own containers: at -O3 always, since 13 at -O1, too.
set(HOOKSMITH_WARN_OF_NULL -Wnull-dereference)
if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    set(HOOKSMITH_WARN_OF_NULL "")
endif()

add_library(hooksmith_warnings INTERFACE)
add_library(Hooksmith::Warnings ALIAS hooksmith_warnings)
target_compile_options(hooksmith_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
    $<$<NOT:$<CONFIG:Release>>:${HOOKSMITH_WARN_OF_NULL}>
    -Wextra-semi -Wimplicit-fallthrough
    $<$<BOOL:${HOOKSMITH_WARNINGS_AS_ERRORS}>:-Werror>)
target_compile_definitions(hooksmith_warnings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_STRICT_ITERATORS)
# A newer Qt deprecates what the oldest one that we build with has no replacement for.
if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
    target_compile_definitions(hooksmith_warnings INTERFACE QT_WARN_DEPRECATED_UP_TO=0x060400)
endif()
target_include_directories(hooksmith_warnings INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(hooksmith_warnings INTERFACE HOOKSMITH_VERSION="${PROJECT_VERSION}")
if(HOOKSMITH_SANITIZE)
    target_compile_options(hooksmith_warnings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
    target_link_options(hooksmith_warnings INTERFACE -fsanitize=address,undefined)
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # ccache and gcc's precompiled headers get on only with this sloppiness (ccache's manual); the
    # other two let checkouts in different folders share what they compiled (6 times quicker here).
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime;CCACHE_BASEDIR=${CMAKE_SOURCE_DIR};CCACHE_NOHASHDIR=1;${CCACHE_PROGRAM}")
    add_compile_options($<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endif()
add_feature_info(ccache CCACHE_PROGRAM "quick rebuilds")
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM AND NOT HOOKSMITH_SANITIZE)
    add_link_options(-fuse-ld=mold)
endif()
add_feature_info(mold MOLD_PROGRAM "quick linking")

# hooksmith_add_test(NAME <name> SOURCES <files> LIBRARIES <targets> [TIMEOUT <s>])
# One Qt Test program, run offscreen, with its own home so that no test meets a person's settings.
function(hooksmith_add_test)
    cmake_parse_arguments(arg "" "NAME;TIMEOUT" "SOURCES;LIBRARIES;ARGUMENTS" ${ARGN})
    add_executable(${arg_NAME} ${arg_SOURCES})
    set_target_properties(${arg_NAME} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests/bin")
    target_link_libraries(${arg_NAME} PRIVATE Hooksmith::Warnings Qt6::Test Hooksmith::TestPaths ${arg_LIBRARIES})
    if("Hooksmith::Ui" IN_LIST arg_LIBRARIES)
        target_precompile_headers(${arg_NAME} REUSE_FROM hooksmith_pch_ui)
    else()
        target_precompile_headers(${arg_NAME} REUSE_FROM hooksmith_pch_core)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 180) # For what hangs: some take 45 s on two busy cores
    endif()
    add_test(NAME ${arg_NAME} COMMAND ${arg_NAME} ${arg_ARGUMENTS})
    set(home "${CMAKE_BINARY_DIR}/tests/home/${arg_NAME}")
    file(MAKE_DIRECTORY "${home}")
    set_tests_properties(${arg_NAME} PROPERTIES TIMEOUT ${arg_TIMEOUT} ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC;HOME=${home};XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache")
endfunction()

# Two precompiled headers, one for targets without Gui and one with Widgets, shared by all targets.
function(hooksmith_add_pch name libraries)
    file(GENERATE OUTPUT "${CMAKE_BINARY_DIR}/${name}.cpp" CONTENT "// Only carries the precompiled header.\n")
    add_library(${name} OBJECT "${CMAKE_BINARY_DIR}/${name}.cpp")
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE Hooksmith::Warnings ${libraries})
    target_precompile_headers(${name} PRIVATE ${ARGN})
endfunction()

# Generated files (moc, rcc) are not ours to check; clang-tidy wants at least one check, so one that they pass.
if(CMAKE_CXX_CLANG_TIDY)
    file(WRITE "${CMAKE_BINARY_DIR}/.clang-tidy" "Checks: '-*,misc-new-delete-overloads'\n")
endif()
