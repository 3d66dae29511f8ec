# cpack makes a .deb on Debian and its kin, a disk image on macOS, an archive elsewhere.
set(CPACK_PACKAGE_NAME flatprofile)
set(CPACK_PACKAGE_VENDOR "The Flatprofile developers")
set(CPACK_PACKAGE_CONTACT "The Flatprofile developers <maintainers@flatprofile.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "editor for the provisioning profiles of Cisco multiplatform phones")
set(CPACK_PACKAGE_DESCRIPTION
"Opens the provisioning profiles of Cisco IP phones with Multiplatform firmware,
plain, gzipped or encrypted, and shows them the way the phones' web pages do.
Each value is checked by its type, and a save changes exactly what was changed.
The command line flatprofile does the same for scripts.")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
if(WIN32)
    set(CPACK_GENERATOR ZIP)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
elseif(EXISTS /etc/debian_version)
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
    set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
    set(CPACK_DEBIAN_PACKAGE_SECTION comm)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
    # The window system's plugins are loaded, not linked, so that no tool finds them.
    set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins")
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, qt6-translations-l10n")
    set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
        OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
else()
    set(CPACK_GENERATOR TGZ)
endif()
include(CPack)
