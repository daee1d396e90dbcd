#include "CPU.h"

#if HAVE_AVX2_CODE
#include "LearningRule.h"
AVX2_BEGIN
#define FIT ak_learn_fit_popcount
#define POTENTIALS ak_potentials_popcount
#define BEST_POTENTIALS ak_best_potentials_popcount
#include "LearningBody.h"
AVX2_END
#endif
