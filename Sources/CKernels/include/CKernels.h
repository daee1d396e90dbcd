// The hot loops of inference and edge learning, in C. The caller owns all memory; nothing here allocates.
#pragma once
#include "DSCNN.h"
#include "Layers.h"
#include "Learning.h"
