# SPDX-License-Identifier: MIT
# Defines TlExpected::TlExpected (header only; Debian's package ships no CMake files in every release).
find_path(TlExpected_INCLUDE_DIR tl/expected.hpp)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(TlExpected REQUIRED_VARS TlExpected_INCLUDE_DIR)
if(TlExpected_FOUND AND NOT TARGET TlExpected::TlExpected)
    add_library(TlExpected::TlExpected INTERFACE IMPORTED)
    set_target_properties(TlExpected::TlExpected PROPERTIES
        INTERFACE_INCLUDE_DIRECTORIES "${TlExpected_INCLUDE_DIR}")
endif()
mark_as_advanced(TlExpected_INCLUDE_DIR)
