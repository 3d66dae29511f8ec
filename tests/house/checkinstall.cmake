# Installs the build into an empty folder and runs what was installed: cmake -DBUILD=... -DTO=... -DEDITOR=ON -P checkinstall.cmake
file(REMOVE_RECURSE "${TO}")
execute_process(COMMAND ${CMAKE_COMMAND} --install "${BUILD}" --prefix "${TO}" OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)

set(files bin/flatprofile)
if(EDITOR)
    list(APPEND files bin/flatprofile-editor share/applications/org.flatprofile.Flatprofile.desktop
        share/metainfo/org.flatprofile.Flatprofile.metainfo.xml share/mime/packages/org.flatprofile.Flatprofile.xml
        share/icons/hicolor/scalable/apps/org.flatprofile.Flatprofile.svg
        share/icons/hicolor/48x48/apps/org.flatprofile.Flatprofile.png)
endif()
foreach(file IN LISTS files)
    if(NOT EXISTS "${TO}/${file}")
        message(SEND_ERROR "not installed: ${file}")
    endif()
endforeach()

execute_process(COMMAND "${TO}/bin/flatprofile" --version OUTPUT_VARIABLE said COMMAND_ERROR_IS_FATAL ANY)
if(NOT said MATCHES "^flatprofile [0-9]+\\.[0-9]+")
    message(SEND_ERROR "flatprofile --version says: ${said}")
endif()
if(EDITOR)
    # The program that paints is found from where it was installed, without a window system.
    execute_process(COMMAND "${TO}/bin/flatprofile" render --type CadScript "60(2/4)" -o "${TO}/ring.png"
        OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND "${TO}/bin/flatprofile-editor" --screenshot "${TO}/window.png" COMMAND_ERROR_IS_FATAL ANY)
    if(NOT EXISTS "${TO}/window.png")
        message(SEND_ERROR "the installed editor shows no window")
    endif()
    # What others think of our files, where they are installed.
    find_program(desktop_file_validate desktop-file-validate)
    if(desktop_file_validate)
        execute_process(COMMAND ${desktop_file_validate} "${TO}/share/applications/org.flatprofile.Flatprofile.desktop"
            COMMAND_ERROR_IS_FATAL ANY)
    endif()
    find_program(appstreamcli appstreamcli)
    if(appstreamcli)
        execute_process(COMMAND ${appstreamcli} validate --no-net
                "${TO}/share/metainfo/org.flatprofile.Flatprofile.metainfo.xml"
            OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
    endif()
endif()
file(REMOVE_RECURSE "${TO}")
