# SPDX-License-Identifier: MIT
# The npm parts: installed from the committed lock file into the build folder and bundled by esbuild.
# An environment without npm passes -DHOOKSMITH_PREBUILT_BUNDLES=<folder> with the finished bundles
# and -DHOOKSMITH_ESBUILD=<program>.
set(HOOKSMITH_PREBUILT_BUNDLES "" CACHE PATH "Folder with finished bundles, for builds without npm")
set(HOOKSMITH_NPM_DIR "${CMAKE_BINARY_DIR}/npm")
set(HOOKSMITH_BUNDLE_SOURCES "${CMAKE_SOURCE_DIR}/resources/bundles")

if(NOT HOOKSMITH_PREBUILT_BUNDLES)
    find_program(NPM_PROGRAM npm REQUIRED)
    find_program(NODE_PROGRAM node REQUIRED)
    set(lock "${HOOKSMITH_BUNDLE_SOURCES}/package-lock.json")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${lock}")
    file(SHA256 "${lock}" lock_hash)
    set(stamp "${HOOKSMITH_NPM_DIR}/.installed-${lock_hash}")
    if(NOT EXISTS "${stamp}")
        message(STATUS "Installing the npm packages of resources/bundles/package-lock.json")
        file(MAKE_DIRECTORY "${HOOKSMITH_NPM_DIR}")
        configure_file("${HOOKSMITH_BUNDLE_SOURCES}/package.json" "${HOOKSMITH_NPM_DIR}/package.json" COPYONLY)
        configure_file("${lock}" "${HOOKSMITH_NPM_DIR}/package-lock.json" COPYONLY)
        execute_process(
            COMMAND "${NPM_PROGRAM}" ci --ignore-scripts --no-audit --no-fund --loglevel=error
            WORKING_DIRECTORY "${HOOKSMITH_NPM_DIR}" RESULT_VARIABLE npm_result)
        if(NOT npm_result EQUAL 0)
            message(FATAL_ERROR "npm ci failed in ${HOOKSMITH_NPM_DIR}; is the npm registry reachable?")
        endif()
        file(TOUCH "${stamp}")
    endif()
    # The platform package holds the program itself; the `esbuild` package is only its launcher.
    file(GLOB esbuild_candidates "${HOOKSMITH_NPM_DIR}/node_modules/@esbuild/*/bin/esbuild")
    list(GET esbuild_candidates 0 esbuild_program)
    set(HOOKSMITH_ESBUILD "${esbuild_program}" CACHE FILEPATH "The esbuild program" FORCE)
endif()

# hooksmith_bundle(<name>.js ENTRY <entry.mjs> [DEPENDS <files>] [OPTIONS <esbuild options>])
# Bundles an entry of resources/bundles into ${CMAKE_BINARY_DIR}/bundles/<name>.js.
function(hooksmith_bundle name)
    cmake_parse_arguments(arg "" "ENTRY" "DEPENDS;OPTIONS" ${ARGN})
    set(out "${CMAKE_BINARY_DIR}/bundles/${name}")
    set_property(GLOBAL APPEND PROPERTY HOOKSMITH_BUNDLES "${out}")
    if(HOOKSMITH_PREBUILT_BUNDLES)
        configure_file("${HOOKSMITH_PREBUILT_BUNDLES}/${name}" "${out}" COPYONLY)
        return()
    endif()
    set(bundled "${out}")
    set(split_command)
    set(split_depends)
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.5)
        # Its engine gives names of patterns the values of others (core/script/lowering.h).
        set(bundled "${CMAKE_BINARY_DIR}/bundles/whole-${name}")
        set(split_depends "${HOOKSMITH_BUNDLE_SOURCES}/splitpatterns.mjs")
        set(split_command COMMAND "${CMAKE_COMMAND}" -E env "NODE_PATH=${HOOKSMITH_NPM_DIR}/node_modules"
            "${NODE_PROGRAM}" "${split_depends}" "${bundled}" "${out}")
    endif()
    add_custom_command(
        OUTPUT "${out}"
        COMMAND "${CMAKE_COMMAND}" -E env "NODE_PATH=${HOOKSMITH_NPM_DIR}/node_modules"
            "${HOOKSMITH_ESBUILD}" "${HOOKSMITH_BUNDLE_SOURCES}/${arg_ENTRY}"
            --bundle --format=iife --target=es2016 --charset=utf8 --legal-comments=inline --log-level=warning
            ${arg_OPTIONS} "--outfile=${bundled}"
        ${split_command}
        DEPENDS "${HOOKSMITH_BUNDLE_SOURCES}/${arg_ENTRY}" ${arg_DEPENDS} ${split_depends}
            "${HOOKSMITH_BUNDLE_SOURCES}/package-lock.json"
        COMMENT "Bundling ${name}" VERBATIM)
    add_custom_target(hooksmith_bundle_${name} DEPENDS "${out}")
    add_dependencies(hooksmith_bundles hooksmith_bundle_${name})
endfunction()
