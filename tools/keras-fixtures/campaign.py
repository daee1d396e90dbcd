"""Writes random models and what the reference converter makes of them.

    campaign.py DIRECTORY COUNT [SEED]

gives DIRECTORY/<seed>.h5 and DIRECTORY/<seed>.npz in the form of the fixtures, or <seed>.json with the kind of error.
"""
import json
import sys

import numpy as np

import reference
from random_models import Random


def is_frozen(version):
    return tuple(int(v) for v in version.split(".")[:2]) <= (2, 6)


def expectation(path, scaling, frozen):
    """Parameters and arrays of every layer, as an .npz fixture has them."""
    layers = reference.convert_h5(path, scaling, frozen)
    names = {one["name"] for one in layers}
    arrays, parameters = {}, []
    for index, one in enumerate(layers):
        parameters.append(one["params"] | {"name": one["name"] or "input_data"})
        if one["params"]["layer_type"] == "InputConvolutional":
            parameters[-1]["input_shape"] = list(one["in_dims"])
        for key, value in one["vars"].items():
            if key != "threshold_unfloored":
                arrays[f"layer/{index}/{key}"] = value
    return parameters, arrays


def main(directory, count, seed=0):
    made = 0
    while made < count:
        seed += 1
        try:
            model, options, scaling, frozen = Random(seed).model()
        except ValueError:
            continue  # Keras could not build it either
        made += 1
        base = f"{directory}/{seed}"
        model.write(base + ".h5", **options)
        case = {"input_scaling": scaling, "frozen": frozen}
        try:
            old = is_frozen(model.version) if frozen is None else frozen
            parameters, arrays = expectation(base + ".h5", scaling, old)
            np.savez(base + ".npz", meta=json.dumps(case | {"layers": parameters}), **arrays)
        except Exception as error:
            with open(base + ".json", "w") as file:
                json.dump(case | {"raises": type(error).__name__, "message": str(error)}, file)


if __name__ == "__main__":
    main(sys.argv[1], *(int(v) for v in sys.argv[2:]))
