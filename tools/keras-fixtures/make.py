"""Writes the fixtures Tests/Fixtures/keras-rules: one small model for each group of rules, with what it converts to, and files
that are no convertible model, with the kind of error.

    make.py            (needs h5py and numpy; the same numbers every time)
"""
import json
import pathlib

import h5py
import numpy as np

from campaign import expectation, is_frozen
from keras_files import Model, layer, quantizer

DIRECTORY = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "Fixtures" / "keras-rules"


def conv(filters=4, size=3, bits=4, q="MaxPerAxisQuantizer", **config):
    return layer("QuantizedConv2D", filters=filters, kernel_size=size, quantizer=quantizer(q, bits), **config)


def separable(filters=4, size=3, bits=4, q="MaxPerAxisQuantizer", **config):
    return layer("QuantizedSeparableConv2D", filters=filters, kernel_size=size, quantizer=quantizer(q, bits), **config)


def dense(units=3, bits=4, q="MaxPerAxisQuantizer", **config):
    return layer("QuantizedDense", units=units, quantizer=quantizer(q, bits), **config)


def relu(bits=4, **config):
    return layer("QuantizedReLU", bitwidth=bits, **config)


def norm(**config):
    return layer("BatchNormalization", **config)


def small_gammas(one, weights):
    """Scale factors above 1000 after folding, some of them negative."""
    if "gamma" in weights:
        weights["gamma"][:2] *= np.float32([1e-6, -1e-7])


def negative_gammas(one, weights):
    if "gamma" in weights:
        weights["gamma"][::2] *= -1


def ties(one, weights):
    """Weights that land half-way between two integers."""
    if "kernel" in weights:
        kernel = weights["kernel"]
        kernel[:] = np.rint(kernel * 4) / 2
        kernel[(0,) * kernel.ndim] = 7


def trained(name, **config):
    return {"class_name": "TrainableStdWeightQuantizer",
            "config": {"name": name, "bitwidth": 4, "threshold": 3, **config}}


def convertible():
    """name -> (model, options of write, input_scaling, frozen)"""
    rng = np.random.default_rng(20240601)

    def model(layers, shape, **options):
        return Model(layers, shape, rng, **options)

    image = (9, 8, 1)
    yield "defaults", model(
        [conv(), relu(), layer("MaxPool2D"), conv(filters=5, size=2), layer("GlobalAvgPool2D"), norm(),
         layer("QuantizedReLU", bitwidth=2), layer("Reshape", target_shape=[1, 1, -1]), layer("Flatten"), dense()],
        (12, 11, 3), kind="Sequential"), {}, (255.0, 0.0), None
    yield "extents", model(
        [layer("Rescaling", scale=1 / 127.5, offset=-1), conv(size=[3, 2], strides=[2, 1], padding="same", use_bias=False),
         layer("MaxPooling2D", pool_size=[1, 3], strides=[2, 1], padding="same"), norm(axis=3), relu(max_value=6.0),
         separable(size=[1, 3], padding="same", strides=2, quantizer_dw=quantizer("MaxQuantizer", 4)),
         norm(axis=[-1], epsilon=1e-5), relu(1, max_value=6.0), layer("MaxPooling2D", pool_size=2, strides=None, padding="same"),
         separable(padding="same", bits=2, use_bias=False), layer("GlobalAveragePooling2D", keepdims=True), norm(axis=3), relu(2),
         dense(4, q="StdPerAxisQuantizer"), layer("Activation", activation="softmax")],
        (14, 12, 3)), {"optimizer": True}, None, None
    yield "map_flatten", model(
        [conv(size=2, padding="valid"), relu(), layer("Dropout", rate=0.2), layer("Flatten"), dense(5), relu(1), dense(2)],
        (4, 5, 6)), {"split": True, "storage": "f8"}, (2.5, 0.0), None
    yield "features", model(
        [dense(6, 8), norm(axis=1), relu(), dense(4, 2), relu(2), layer("Dropout", rate=0.1), dense(2)],
        (7,), kind="Sequential"), {"bytes_attributes": True, "old_list": True}, None, None
    yield "first_dense_on_map", model([layer("Flatten"), dense(3)], (2, 3, 4), kind="Model"), {}, None, None
    yield "three_bits", model([conv(bits=3, padding="same"), relu(), layer("Flatten")], image), {"compressed": True}, None, None
    yield "new_style", model(
        [layer("Rescaling", scale=1 / 255, offset=0), conv(padding="same"), norm(), relu(max_value=6), layer("Flatten"), dense()],
        image, version="2.15.0"), {"new_style": True}, None, None
    yield "small_gamma", model(
        [conv(padding="same"), norm(), relu(), layer("Flatten"), dense()], image, adjust=small_gammas), {}, None, None
    yield "small_gamma_frozen", model(
        [conv(padding="same"), norm(), relu(), layer("Flatten"), dense()], image, adjust=small_gammas, version="2.6.0"), {}, None, None
    yield "negative_gamma", model(
        [conv(padding="same"), norm(), relu(), separable(padding="same"), norm(), relu(), layer("Flatten"), dense()],
        (5, 5, 2), adjust=negative_gammas), {"storage": ">f4"}, None, None
    yield "ties", model([conv(padding="same"), relu(), layer("Flatten"), dense()], image, adjust=ties), {"storage": "f2"}, None, None
    per_tensor = [conv(q="MaxQuantizer", padding="same"), norm(), layer("ActivationDiscreteRelu", bitwidth=4),
                  separable(q="WeightQuantizer", padding="same"), norm(), layer("ActivationDiscreteRelu", bitwidth=1),
                  layer("Flatten"), dense(q="StdWeightQuantizer")]
    yield "per_tensor_frozen", model(per_tensor, (6, 5, 1), version="2.4.0"), {"bytes_attributes": True}, (255.0, 0.0), None
    yield "per_tensor_told_frozen", model(per_tensor, (6, 5, 1)), {}, (255.0, 0.0), True
    learned = {"class_name": "QuantizedSeparableConv2D", "config": {
        "filters": 4, "kernel_size": [3, 3], "padding": "same", "use_bias": False, "quantizer": trained("pw"),
        "quantizer_dw": trained("dw")}}
    yield "trained", model(
        [layer("QuantizedConv2D", filters=4, kernel_size=[3, 3], padding="same", quantizer=trained("first")),
         relu(_trained=True), learned, relu(2, _trained=True), layer("Flatten"), dense()],
        image, version="2.4.0"), {}, None, None


def write_convertible(name, model, options, scaling, frozen):
    path = str(DIRECTORY / name)
    model.write(path + ".h5", **options)
    parameters, arrays = expectation(path + ".h5", scaling, is_frozen(model.version) if frozen is None else frozen)
    meta = {"input_scaling": scaling, "frozen": frozen, "layers": parameters}
    np.savez_compressed(path + ".npz", meta=json.dumps(meta), **arrays)


def broken():
    """name -> (kind of error, function that spoils the file of a good model)"""
    weight = "model_weights/conv/conv/kernel:0"

    def description(edit):
        def spoil(file):
            config = json.loads(file.attrs["model_config"])
            edit(config)
            file.attrs["model_config"] = json.dumps(config)
        return spoil

    def replaced(path, value):
        def spoil(file):
            del file[path]
            file[path] = value
        return spoil

    def weights_only(file):
        del file.attrs["model_config"]
        file.attrs["layer_names"] = list(file["model_weights"].attrs["layer_names"])

    def external_link(file):
        del file[weight]
        file[weight] = h5py.ExternalLink("elsewhere.h5", "/kernel")

    def two_inputs(config):
        config["config"]["layers"].append(dict(config["config"]["layers"][0], name="input_2"))
        config["config"]["input_layers"].append(["input_2", 0, 0])

    def layers(config):
        return config["config"]["layers"]

    def shape(value):
        return lambda config: layers(config)[0]["config"].update(batch_input_shape=value)

    yield "weights_only", "ValueError", weights_only
    yield "no_model", "ValueError", lambda file: file.attrs.pop("model_config")
    yield "no_weights", "ValueError", lambda file: file.pop("model_weights")
    yield "not_json", "ValueError", lambda file: file.attrs.update(model_config='{"class_name": "Functional"')
    yield "config_is_number", "ValueError", lambda file: file.attrs.update(model_config=7)
    yield "unlisted_layer", "ValueError", lambda file: file["model_weights"].attrs.update(layer_names=["relu"])
    yield "missing_dataset", "ValueError", lambda file: file.pop(weight)
    yield "text_dataset", "ValueError", replaced(weight, np.array([b"abc"]))
    yield "group_for_dataset", "ValueError", lambda file: (file.pop(weight), file.create_group(weight))
    yield "wrong_shape", "ValueError", replaced(weight, np.zeros((3, 3, 1, 5), "f4"))
    yield "not_finite", "ValueError", replaced(weight, np.full((3, 3, 1, 4), np.nan, "f4"))
    yield "external_link", "ValueError", external_link
    yield "two_inputs", "RuntimeError", description(two_inputs)
    yield "three_axes", "RuntimeError", description(shape([None, 9, 8]))
    yield "unknown_size", "ValueError", description(shape([None, None, 8, 1]))
    yield "huge_shape", "ValueError", description(shape([None, 2 ** 40, 2 ** 40, 1]))
    yield "subclassed", "ValueError", description(lambda config: config.update(class_name="MyModel"))


def write_broken():
    rng = np.random.default_rng(7)
    kinds = {}
    for name, kind, spoil in broken():
        layers = [conv(padding="same", name="conv"), relu(name="relu"), layer("Flatten", name="flatten"), dense(2, name="dense")]
        path = DIRECTORY / f"{name}.h5"
        Model(layers, (9, 8, 1), rng).write(str(path))
        with h5py.File(path, "a") as file:
            spoil(file)
        kinds[name] = kind
    # A dataset that claims a terabyte, and stores nothing of it.
    with h5py.File(DIRECTORY / "huge_dataset.h5", "w") as file:
        file.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": {"name": "m", "layers": []}})
        group = file.create_group("model_weights")
        group.attrs["layer_names"] = ["a"]
        group.create_group("a").attrs["weight_names"] = ["w"]
        group["a"].create_dataset("w", shape=(2 ** 19, 2 ** 19), dtype="f4", chunks=(1024, 1024))
    kinds["huge_dataset"] = "ValueError"
    (DIRECTORY / "errors.json").write_text(json.dumps(kinds, indent=1) + "\n")


if __name__ == "__main__":
    DIRECTORY.mkdir(exist_ok=True)
    for case in convertible():
        write_convertible(*case)
    write_broken()
