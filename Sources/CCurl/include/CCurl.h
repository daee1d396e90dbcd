#pragma once

// libcurl is what Foundation downloads with. Linked as usual, it and the twenty libraries it needs would be loaded whenever
// the program starts, which takes longer than all else of the start. Here are functions of its names instead, which the
// linker takes for Foundation's (see the Makefile); they are its own once ccurl_load has loaded it.

/// Loads libcurl, if it is not yet. NULL, or why that failed. Nothing may be downloaded before.
const char *ccurl_load(void);
