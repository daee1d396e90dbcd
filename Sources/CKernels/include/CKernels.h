// The hot loops of inference and edge learning, in C. The caller owns all memory; nothing here allocates or keeps a pointer.
#pragma once
#include "Layers.h"
#include "Learning.h"
