# What every target of the project is compiled with, and how its parts are declared.
include_guard(GLOBAL)
include(GNUInstallDirs)

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE RelWithDebInfo CACHE STRING "Build type" FORCE)
endif()

# Programs that ours start and nobody else. The way there from our own is compiled in, so that a moved tree still works.
if(UNIX AND NOT APPLE)
    set(FLATPROFILE_LIBEXEC_FOLDER "${CMAKE_INSTALL_FULL_LIBEXECDIR}/flatprofile")
else()
    set(FLATPROFILE_LIBEXEC_FOLDER "${CMAKE_INSTALL_FULL_BINDIR}")
endif()
file(RELATIVE_PATH FLATPROFILE_LIBEXEC_FROM_BIN "${CMAKE_INSTALL_FULL_BINDIR}" "${FLATPROFILE_LIBEXEC_FOLDER}")
# As install() wants it: below the prefix, which can still change then.
file(RELATIVE_PATH FLATPROFILE_LIBEXEC_FOLDER "${CMAKE_INSTALL_PREFIX}" "${FLATPROFILE_LIBEXEC_FOLDER}")

# Both are found, never required: they make builds faster and change nothing in the result.
find_program(FLATPROFILE_CCACHE ccache)
if(FLATPROFILE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${FLATPROFILE_CCACHE}")
endif()
# The usual linker takes three times as long for each of more than a hundred tests.
find_program(FLATPROFILE_LLD ld.lld)
if(FLATPROFILE_LLD AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    add_link_options($<$<CONFIG:Debug>:-fuse-ld=lld>)
endif()

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOMOC_PATH_PREFIX OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

add_library(flatprofile_options INTERFACE)
target_compile_features(flatprofile_options INTERFACE cxx_std_20)
target_include_directories(flatprofile_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(flatprofile_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_UP_TO=0x060800
    FLATPROFILE_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(flatprofile_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus
        $<$<BOOL:${FLATPROFILE_WERROR}>:/WX>)
    target_compile_definitions(flatprofile_options INTERFACE NOMINMAX WIN32_LEAN_AND_MEAN)
else()
    target_compile_options(flatprofile_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow
        -Wnon-virtual-dtor -Woverloaded-virtual $<$<BOOL:${FLATPROFILE_WERROR}>:-Werror>)
endif()
if(FLATPROFILE_SANITIZE)
    # Qt 6.4 compares two empty lists by memcmp(nullptr, nullptr, 0), which does no harm.
    target_compile_options(flatprofile_options INTERFACE -fsanitize=${FLATPROFILE_SANITIZE}
        -fno-omit-frame-pointer -fno-sanitize-recover=all -fno-sanitize=nonnull-attribute)
    target_link_options(flatprofile_options INTERFACE -fsanitize=${FLATPROFILE_SANITIZE})
endif()

# flatprofile_add_library(NAME SOURCES file... [LIBS target...] [PRIVATE_LIBS target...])
function(flatprofile_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS;PRIVATE_LIBS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC flatprofile_options ${arg_LIBS} PRIVATE ${arg_PRIVATE_LIBS})
endfunction()

# flatprofile_add_test(core/xml/tst_scanner LIBS target... [SOURCES extra...] [TIMEOUT seconds])
# The source is tests/<path>.cpp; the CTest name is the path.
function(flatprofile_add_test path)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBS")
    get_filename_component(name ${path} NAME)
    add_executable(${name} "${PROJECT_SOURCE_DIR}/tests/${path}.cpp" ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE flatprofile_options flatprofile_test_support Qt6::Test ${arg_LIBS})
    add_test(NAME ${path} COMMAND ${name})
    string(REGEX MATCH "^[a-z]+" area ${path}) # tests_core, tests_app, tests_ui: all tests of a layer
    if(NOT TARGET tests_${area})
        add_custom_target(tests_${area})
    endif()
    add_dependencies(tests_${area} ${name})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    # LC_ALL: sorting and number formats of the machine must not decide a test.
    set_tests_properties(${path} PROPERTIES
        TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;XDG_CONFIG_HOME=${CMAKE_CURRENT_BINARY_DIR}/config;XDG_CACHE_HOME=${CMAKE_CURRENT_BINARY_DIR}/cache;XDG_DATA_HOME=${CMAKE_CURRENT_BINARY_DIR}/data")
endfunction()
