"""Writes quantized Keras models as legacy HDF5 files, with h5py alone: the layout that `model.save('x.h5')` gives them.

A model is a list of layers, each a dict with `class_name` and `config`; `Model.write` makes up the weights, the names and the
connections.
"""
import json

import h5py
import numpy as np

NEURAL = ("Conv2D", "SeparableConv2D", "Dense", "QuantizedConv2D", "QuantizedSeparableConv2D", "QuantizedDense")


def layer(class_name, **config):
    return {"class_name": class_name, "config": config}


def quantizer(class_name, bits, **config):
    return {"class_name": class_name, "config": {"name": class_name.lower(), "dtype": "float32", "bitwidth": bits, **config}}


def pair(value):
    return (value, value) if isinstance(value, int) else tuple(value)


def windows(size, window, stride, padding):
    return -(-size // stride) if padding == "same" else (size - window) // stride + 1


def output_shape(layer, shape):
    """Shape without batch axis after a layer; raises ValueError where Keras could not build the model."""
    name, c = layer["class_name"], layer["config"]
    if name in NEURAL and "Dense" in name:
        return (*shape[:-1], c["units"])
    if name in NEURAL or "MaxPool" in name or "DepthwiseConv" in name:
        if len(shape) != 3:
            raise ValueError(f"{name} on {shape}")
        size = pair(c.get("pool_size", 2) if "MaxPool" in name else c["kernel_size"])
        strides = c.get("strides") or (size if "MaxPool" in name else 1)
        map = [windows(shape[i], size[i], pair(strides)[i], c.get("padding", "valid")) for i in (0, 1)]
        if min(map) < 1:
            raise ValueError(f"{name} does not fit on {shape}")
        return (*map, c.get("filters", shape[2]))
    if name.startswith("GlobalAv"):
        if len(shape) != 3:
            raise ValueError(f"{name} on {shape}")
        return (1, 1, shape[2]) if c.get("keepdims") else (shape[2],)
    if name == "Flatten":
        return (int(np.prod(shape)),)
    if name == "Reshape":
        return tuple(np.zeros(shape).reshape(c["target_shape"]).shape)
    return shape


class Model:
    """A line of layers with weights made from `rng`; `adjust(layer, weights)` may change these in place."""

    def __init__(self, layers, input_shape, rng, *, kind="Functional", version="2.10.0", adjust=None, name_of=None):
        self.layers, self.input_shape, self.kind, self.version = layers, tuple(input_shape), kind, version
        shape = self.input_shape
        self.weights = []
        for index, one in enumerate(layers):
            one["config"].setdefault("name", name_of(index, one) if name_of else f"{one['class_name'].lower()}_{index}")
            after = output_shape(one, shape)
            weights = self._weights(one, shape, rng)
            if adjust:
                adjust(one, dict(weights))
            self.weights.append(weights)
            shape = after

    @staticmethod
    def _weights(one, shape, rng):
        c, name = one["config"], one["class_name"]
        scale = c.pop("_scale", 0.3)

        def normal(*shape):
            return (rng.standard_normal(shape) * scale).astype("f4")

        if name in NEURAL:
            n = c.get("units") or c["filters"]
            if "Dense" in name:
                weights = [("kernel", normal(shape[-1], n))]
            elif "Separable" in name:
                weights = [("depthwise_kernel", normal(*pair(c["kernel_size"]), shape[2], 1)),
                           ("pointwise_kernel", normal(1, 1, shape[2], n))]
            else:
                weights = [("kernel", normal(*pair(c["kernel_size"]), shape[2], n))]
            if c.get("use_bias", True):
                weights.append(("bias", normal(n)))
            for key in ("quantizer", "quantizer_dw"):
                q = c.get(key)
                if q and q["class_name"].startswith("Trainable"):
                    weights.append((q["config"]["name"] + "/threshold", np.float32(rng.uniform(1, 4))))
            return weights
        if name == "BatchNormalization":
            n = shape[-1]
            weights = [("gamma", rng.uniform(0.5, 1.5, n))] if c.get("scale", True) else []
            weights += [("beta", rng.standard_normal(n) * 0.3)] if c.get("center", True) else []
            weights += [("moving_mean", rng.standard_normal(n) * 0.3), ("moving_variance", rng.uniform(0.1, 2, n))]
            return [(key, value.astype("f4")) for key, value in weights]
        if c.pop("_trained", False):
            return [("threshold", np.float32(rng.uniform(0.1, 1))), ("step", np.float32(rng.uniform(0.1, 1)))]
        return []

    def description(self, *, old_list=False, new_style=False, edit=None):
        shape = [None, *self.input_shape]
        graph = self.kind != "Sequential"
        first = {"class_name": "InputLayer", "config": {"batch_input_shape": shape, "dtype": "float32", "name": "input_1"}}
        entries = [] if old_list else [first]
        for index, one in enumerate(self.layers):
            config = {"trainable": True, "dtype": "float32", **one["config"]}
            if new_style:
                config["dtype"] = {"module": "keras", "class_name": "Policy", "config": {"name": "float32"},
                                   "registered_name": None}
            entry = {"class_name": one["class_name"], "config": config}
            if new_style:
                entry |= {"module": None, "registered_name": one["class_name"], "build_config": {"input_shape": shape}}
            if old_list and index == 0:
                config["batch_input_shape"] = shape
            entries.append(entry)
        if graph:
            for index, entry in enumerate(entries):
                entry["name"] = entry["config"]["name"]
                before = entries[index - 1]["config"]["name"]
                entry["inbound_nodes"] = [[[before, 0, 0, {}]]] if index else []
        config = entries if old_list else {"name": "model", "layers": entries}
        if graph:
            config["input_layers"] = [["input_1", 0, 0]]
            config["output_layers"] = [[entries[-1]["name"], 0, 0]]
        result = {"class_name": self.kind, "config": config}
        if edit:
            edit(result)
        return result

    def write(self, path, *, bytes_attributes=False, split=False, storage="f4", compressed=False, optimizer=False, **options):
        def text(value):
            return np.bytes_(value.encode()) if bytes_attributes else value

        def texts(group, name, values):
            if not values:
                group.attrs[name] = np.array([])
            elif split:
                for index in range(0, len(values), 2):
                    group.attrs[f"{name}{index // 2}"] = [text(value) for value in values[index:index + 2]]
            else:
                group.attrs[name] = [text(value) for value in values]

        with h5py.File(path, "w") as file:
            description = json.dumps(self.description(**options))
            file.attrs["model_config"] = text(description)
            file.attrs["keras_version"] = text(self.version)
            file.attrs["backend"] = text("tensorflow")
            group = file.create_group("model_weights")
            group.attrs["keras_version"] = text(self.version)
            names = [one["config"]["name"] for one in self.layers]
            texts(group, "layer_names", (["input_1"] if self.kind != "Sequential" else []) + names)
            if self.kind != "Sequential":
                texts(group.create_group("input_1"), "weight_names", [])
            for name, weights in zip(names, self.weights):
                inner = group.require_group(name)
                texts(inner, "weight_names", [f"{name}/{key}:0" for key, _ in weights])
                for key, value in weights:
                    extra = {"compression": "gzip", "shuffle": True} if compressed and np.ndim(value) else {}
                    inner.create_dataset(f"{name}/{key}:0", data=np.asarray(value, storage), **extra)
            texts(group.create_group("top_level_model_weights"), "weight_names", [])
            if optimizer:
                file.attrs["training_config"] = text(json.dumps({"loss": "mse"}))
                slots = file.create_group("optimizer_weights")
                slots.attrs["weight_names"] = ["Adam/iter:0"]
                slots.create_dataset("Adam/iter:0", data=np.int64(7))
