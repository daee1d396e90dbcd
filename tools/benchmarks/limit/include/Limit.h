#pragma once

/// Products of 8-bit values that one core adds per second with vpmaddubsw and vpaddw, at the best of `rounds` short
/// rounds; 0 without AVX2.
double avx2_limit(int rounds);
