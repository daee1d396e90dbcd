#pragma once
#include <hdf5.h>

// The HDF5 library is loaded when first used: linked as usual, it and the libraries it needs would be loaded whenever the
// program starts. Its functions and variables are members of `hdf5`.

// The headers' constants are not to call the library.
#undef H5CHECK
#define H5CHECK
#undef H5OPEN
#define H5OPEN

#define hdf5_functions(each)                                                                                    \
  each(H5Aclose) each(H5Acreate2) each(H5Aexists) each(H5Aget_space) each(H5Aget_type) each(H5Aopen)            \
  each(H5Aread) each(H5Awrite) each(H5Dclose) each(H5Dcreate2) each(H5Dget_create_plist) each(H5Dget_space)     \
  each(H5Dget_type) each(H5Dread) each(H5Dvlen_reclaim) each(H5Dwrite) each(H5Eset_auto2) each(H5Ewalk2)        \
  each(H5Fcreate) each(H5Fflush) each(H5Fget_file_image) each(H5Fopen) each(H5Gclose) each(H5Gcreate2)          \
  each(H5Gopen2) each(H5Iget_type) each(H5Lexists) each(H5Lget_info) each(H5Oclose) each(H5Oopen)               \
  each(H5PLset_loading_state) each(H5Pclose) each(H5Pcreate) each(H5Pget_external_count) each(H5Pget_layout)    \
  each(H5Pset_fapl_core) each(H5Pset_file_locking) each(H5Pset_obj_track_times) each(H5Sclose) each(H5Screate)  \
  each(H5Screate_simple) each(H5Sget_simple_extent_dims) each(H5Sget_simple_extent_npoints)                     \
  each(H5Sget_simple_extent_type) each(H5Tclose) each(H5Tcopy) each(H5Tequal) each(H5Tget_class)                \
  each(H5Tget_cset) each(H5Tget_size) each(H5Tis_variable_str) each(H5Tset_cset) each(H5Tset_size)              \
  each(H5dont_atexit) each(H5get_libversion) each(H5open)

#define hdf5_variables(each)                                                                                    \
  each(H5P_CLS_DATASET_CREATE_ID_g) each(H5P_CLS_FILE_ACCESS_ID_g) each(H5P_CLS_GROUP_CREATE_ID_g)              \
  each(H5T_C_S1_g) each(H5T_IEEE_F32BE_g) each(H5T_IEEE_F32LE_g) each(H5T_IEEE_F64BE_g) each(H5T_IEEE_F64LE_g)  \
  each(H5T_NATIVE_DOUBLE_g) each(H5T_NATIVE_FLOAT_g) each(H5T_NATIVE_INT32_g) each(H5T_NATIVE_INT64_g)          \
  each(H5T_NATIVE_INT8_g) each(H5T_NATIVE_UINT64_g) each(H5T_STD_I32BE_g) each(H5T_STD_I32LE_g)                 \
  each(H5T_STD_I64BE_g) each(H5T_STD_I64LE_g) each(H5T_STD_I8BE_g) each(H5T_STD_I8LE_g) each(H5T_STD_U64BE_g)   \
  each(H5T_STD_U64LE_g)

#define hdf5_member(name) __typeof__(name) *name;
typedef struct { hdf5_functions(hdf5_member) hdf5_variables(hdf5_member) } hdf5_library;

/// Filled by ch5_load.
extern hdf5_library hdf5;
