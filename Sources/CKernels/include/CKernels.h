// The hot loops of arrays, inference and edge learning, in C. The caller owns all memory; nothing here allocates.
#pragma once
#include "ArrayLoops.h"
#include "DSCNN.h"
#include "Layers.h"
#include "Learning.h"
#include "Memory.h"
#include "PackedLayer.h"
#include "Waiting.h"
