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
    # Without this it leaves alone whatever uses precompiled headers.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${FLATPROFILE_CCACHE}")
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

# Qt's headers take half of the time of a build, so targets may share them parsed. Releases don't: what a file
# forgets to include shows there.
if(FLATPROFILE_PCH AND NOT MSVC)
    file(CONFIGURE OUTPUT "${PROJECT_BINARY_DIR}/pch.cpp" CONTENT "")
    # Not all of Qt: each file reads them, and twice as much takes longer than what is left out.
    set(core_headers <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
        <QRegularExpression> <QSet> <QStringList> <QThreadPool> <QTimer> <QUrl> <QVariant>
        <algorithm> <array> <chrono> <cmath> <functional> <memory> <optional> <span> <variant> <vector>)
    add_library(flatprofile_pch_core OBJECT "${PROJECT_BINARY_DIR}/pch.cpp")
    target_link_libraries(flatprofile_pch_core PRIVATE flatprofile_options Qt6::Core)
    target_precompile_headers(flatprofile_pch_core PRIVATE ${core_headers})
    if(FLATPROFILE_EDITOR)
        add_library(flatprofile_pch_widgets OBJECT "${PROJECT_BINARY_DIR}/pch.cpp")
        target_link_libraries(flatprofile_pch_widgets PRIVATE flatprofile_options Qt6::Widgets)
        target_precompile_headers(flatprofile_pch_widgets PRIVATE ${core_headers} <QAction> <QApplication> <QComboBox>
            <QDialogButtonBox> <QFileDialog> <QFutureWatcher> <QHBoxLayout> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit>
            <QLocale> <QMenu> <QPainter> <QPainterPath> <QPushButton> <QScrollArea> <QStackedWidget>
            <QStyledItemDelegate> <QToolButton> <QTreeView> <QUndoStack> <QVBoxLayout>)
    endif()
endif()

# Whether a target knows of widgets, its folder tells: all of ui but what draws nothing.
function(flatprofile_share_headers name)
    if(NOT TARGET flatprofile_pch_core)
        return()
    endif()
    file(RELATIVE_PATH folder "${PROJECT_SOURCE_DIR}" "${CMAKE_CURRENT_SOURCE_DIR}")
    if(folder MATCHES "(^|/)ui/" AND NOT folder MATCHES "/(session|sound)$")
        target_precompile_headers(${name} REUSE_FROM flatprofile_pch_widgets)
    else()
        target_precompile_headers(${name} REUSE_FROM flatprofile_pch_core)
    endif()
    # For ccache.
    target_compile_options(${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()

# flatprofile_add_library(NAME SOURCES file... [LIBS target...] [PRIVATE_LIBS target...])
function(flatprofile_add_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS;PRIVATE_LIBS")
    add_library(${name} STATIC ${arg_SOURCES})
    target_link_libraries(${name} PUBLIC flatprofile_options ${arg_LIBS} PRIVATE ${arg_PRIVATE_LIBS})
    flatprofile_share_headers(${name})
endfunction()

# flatprofile_add_test(core/xml/tst_scanner LIBS target... [SOURCES extra...] [TIMEOUT seconds])
# The source is tests/<path>.cpp; the CTest name is the path.
function(flatprofile_add_test path)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBS")
    get_filename_component(name ${path} NAME)
    add_executable(${name} "${PROJECT_SOURCE_DIR}/tests/${path}.cpp" ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE flatprofile_options flatprofile_test_support Qt6::Test ${arg_LIBS})
    flatprofile_share_headers(${name})
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
