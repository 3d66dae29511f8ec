// Only the resources of this folder; a library needs a source.
