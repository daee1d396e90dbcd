#pragma once

/// Lets `malloc` keep up to 256 MiB that is freed in blocks of up to 32 MiB, instead of giving it back to the system at once.
/// Where the C library has no such setting it does nothing.
void ak_keep_freed_memory(void);
