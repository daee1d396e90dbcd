// filled in by the first slices
