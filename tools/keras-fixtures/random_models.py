"""Random quantized models, most of them convertible: for comparing two converters."""
import numpy as np

from keras_files import Model, layer, output_shape, quantizer

VERSIONS = ("2.2.4-tf", "2.4.0", "2.6.0", "2.7.0", "2.10.0", "2.12.0", "2.15.0")
PER_TENSOR = ("MaxQuantizer", "StdWeightQuantizer", "WeightQuantizer", "TrainableStdWeightQuantizer",
              "TrainableWeightQuantizer")
PER_AXIS = ("MaxPerAxisQuantizer", "StdPerAxisQuantizer")


class Random:
    """A random model as (Model, options of `Model.write`, input_scaling or None, frozen or None)."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        self.count = 0

    def chance(self, p):
        return self.rng.random() < p

    def choice(self, *values):
        return values[self.rng.integers(len(values))]

    def size(self, low, high):
        """One number, or a pair."""
        if self.chance(0.5):
            return int(self.rng.integers(low, high + 1))
        return [int(v) for v in self.rng.integers(low, high + 1, 2)]

    def quantizer(self, bits, per_axis):
        name = self.choice(*(PER_AXIS if per_axis else PER_TENSOR + PER_AXIS))
        self.count += 1
        config = {"name": f"quantizer_{self.count}"}
        if "Max" not in name and self.chance(0.7):
            config["threshold"] = float(self.rng.uniform(1, 4)) if self.chance(0.5) else int(self.rng.integers(1, 5))
        result = quantizer(name, bits, **{k: v for k, v in config.items() if k != "name"})
        result["config"]["name"] = config["name"]
        return result

    def neural(self, shape, first, last, per_axis):
        bits = self.choice(2, 4, 8) if not self.chance(0.04) else self.choice(3, 5)
        config = {"quantizer": self.quantizer(bits, per_axis), "_scale": 10.0 ** self.rng.uniform(-3, 1.5)}
        if not self.chance(0.2):
            config["use_bias"] = self.chance(0.6)
        kind = "conv" if first == "image" else self.choice("conv", "sep", "sep", "dense") if len(shape) == 3 else "dense"
        if last and len(shape) == 3 and (shape[:2] == (1, 1) or self.chance(0.5)):
            kind = "dense"
        if kind == "dense":
            return layer("QuantizedDense", units=int(self.rng.integers(1, 9)), **config)
        config |= {"filters": int(self.rng.integers(1, 9)), "kernel_size": self.size(1, 4)}
        if self.chance(0.7):
            config["strides"] = self.size(1, 2)
        if self.chance(0.8):
            config["padding"] = self.choice("same", "same", "valid")
        if kind == "sep":
            if self.chance(0.8):
                config["quantizer_dw"] = self.quantizer(bits if self.chance(0.95) else 8, False)
            return layer("QuantizedSeparableConv2D", groups=1, **config)
        return layer("QuantizedConv2D", **config)

    def activation(self):
        bits = self.choice(1, 2, 4) if not self.chance(0.02) else 3
        if self.chance(0.3):
            return layer("ActivationDiscreteRelu", bitwidth=bits)
        config = {"bitwidth": bits}
        if self.chance(0.15):
            config["_trained"] = True
        elif self.chance(0.8):
            config["max_value"] = self.choice(None, 6, 6.0, 1.0, float(self.rng.uniform(0.5, 8)))
        return layer("QuantizedReLU", **config)

    def normalization(self, shape, pooled=False):
        config = {}
        if self.chance(0.9):
            config["axis"] = self.choice(-1, [-1], [len(shape)], len(shape)) if not self.chance(0.02) else [1]
        if self.chance(0.7):
            config["epsilon"] = self.choice(1e-3, 1e-5, 0.01)
        if self.chance(0.01):
            config["scale"] = False
        return layer("BatchNormalization", **config)

    def block(self, shape, first, last):
        """The layers of one block, in one of the orders that training leaves them in."""
        normalized = self.chance(0.5)
        neural = self.neural(shape, first, last, normalized and not self.chance(0.1))
        layers = []
        if "Dense" in neural["class_name"]:
            if len(shape) == 3 and (shape[:2] != (1, 1) or self.chance(0.3)):
                layers.append(layer("Flatten"))
                shape = (int(np.prod(shape)),)
            elif self.chance(0.2):
                target = shape[-1:] if len(shape) == 3 else (1, 1, -1)
                layers.append(layer("Reshape", target_shape=list(target)))
                shape = output_shape(layers[-1], shape)
        layers.append(neural)
        shape = output_shape(neural, shape)
        activation = [] if last and self.chance(0.7) else [self.activation()]
        pool = []
        if len(shape) == 3 and "Dense" not in neural["class_name"]:
            padding = neural["config"].get("padding", "valid")
            if self.chance(0.15):
                pool = [layer(self.choice("GlobalAveragePooling2D", "GlobalAvgPool2D"))]
                if self.chance(0.4):
                    pool[0]["config"]["keepdims"] = True
            elif self.chance(0.3) and min(shape[:2]) > 3:
                pool = [layer(self.choice("MaxPooling2D", "MaxPool2D"), pool_size=self.size(1, 3), padding=padding)]
                if self.chance(0.7):
                    pool[0]["config"]["strides"] = self.choice(None, self.size(1, 3))
        pooled = output_shape(pool[0], shape) if pool else shape
        after_pool = bool(pool) and self.chance(0.4)
        norm = [self.normalization(pooled if after_pool else shape)] if normalized else []
        if after_pool:
            layers += pool + norm + activation
        elif pool and "Max" in pool[0]["class_name"] and self.chance(0.4):
            layers += norm + activation + pool
        else:
            layers += norm + pool + activation
        if self.chance(0.1):
            layers.insert(int(self.rng.integers(1, len(layers) + 1)), layer("Dropout", rate=0.1))
        return layers

    def adjust(self, one, weights):
        """Weights at the edges of the rules: ties, empty and tiny filters, negative, tiny and zero gammas."""
        name = one["class_name"]
        if name == "BatchNormalization" and "gamma" in weights:
            gamma = weights["gamma"]
            if self.negative:
                gamma[self.rng.random(gamma.shape) < 0.3] *= -1
            if self.chance(0.1):
                gamma[0] *= np.float32(1e-6)
            if self.chance(0.02):
                gamma[-1] = 0
        for key in ("kernel", "pointwise_kernel", "depthwise_kernel"):
            if key in weights:
                kernel = weights[key]
                if self.chance(0.2):
                    kernel[:] = np.rint(kernel * 8) / 8
                if self.chance(0.1):
                    kernel[..., 0] = 0
                if self.chance(0.1):
                    kernel[..., -1] *= np.float32(1e-5)

    def model(self):
        first = self.choice("image", "image", "map", "flat")
        shape = {"image": (int(self.rng.integers(4, 20)), int(self.rng.integers(4, 20)), self.choice(1, 3)),
                 "map": (int(self.rng.integers(1, 14)), int(self.rng.integers(1, 14)), self.choice(2, 4, 5, 8)),
                 "flat": (int(self.rng.integers(4, 20)),)}[first]
        input_shape, layers, scaling = shape, [], None
        self.negative = self.chance(0.3)
        if first == "image" and self.chance(0.6):
            layers.append(layer("Rescaling", scale=float(1 / self.rng.uniform(1, 300)), offset=self.choice(0, 0.0, -1, 0.3)))
        elif self.chance(0.5):
            scaling = (float(self.rng.uniform(0.2, 300)), float(self.choice(0, 128, 12.5)) if first == "image" else 0.0)
        blocks = int(self.rng.integers(1, 6))
        for index in range(blocks):
            try:
                block = self.block(shape, first if index == 0 else None, index == blocks - 1)
                after = shape
                for one in block:
                    after = output_shape(one, after)
            except ValueError:
                break
            layers, shape = layers + block, after
        if self.chance(0.2):
            layers.append(self.choice(layer("Softmax"), layer("Activation", activation="softmax")))
        elif self.chance(0.05):
            layers.append(layer("Flatten"))
        if self.chance(0.3):
            self.mutate(layers)
        if self.chance(0.02) and scaling is None:
            scaling = (255.0, 0.0)
        slashes = self.chance(0.3)
        model = Model(layers, input_shape, self.rng, kind=self.choice("Functional", "Sequential", "Sequential", "Model"),
                      version=self.choice(*VERSIONS), adjust=self.adjust,
                      name_of=lambda index, one: f"b_{index // 2}" + f"/{one['class_name']}" * (index % 2) if slashes
                      else f"{one['class_name'].lower()}_{index}")
        options = {"bytes_attributes": self.chance(0.3), "split": self.chance(0.2), "compressed": self.chance(0.1),
                   "optimizer": self.chance(0.1), "new_style": self.chance(0.2),
                   "storage": self.choice("f4", "f4", "f4", ">f4", "f8"),
                   "old_list": model.kind == "Sequential" and self.chance(0.3)}
        return model, options, scaling, self.choice(None, None, None, True, False)

    def mutate(self, layers):
        """Puts something into the wrong place."""
        if not layers:
            return
        at = int(self.rng.integers(len(layers)))
        kind = self.rng.integers(4)
        if kind == 0:
            layers.insert(at, layers.pop(int(self.rng.integers(len(layers)))))
        elif kind == 1 and len(layers) > 1:
            del layers[at]
        elif kind == 2:
            layers.insert(at, self.choice(
                layer("ReLU", max_value=6.0), self.activation(), layer("AveragePooling2D"), layer("Flatten"),
                layer("MaxPooling2D", pool_size=[1, 1], strides=[1, 1], padding="same"), layer("Softmax"),
                layer("BatchNormalization", axis=-1, epsilon=1e-3), layer("Dropout", rate=0.5),
                layer("Rescaling", scale=0.5, offset=0), layer("GlobalAveragePooling2D"),
                layer("Dense", units=3, use_bias=True), layer("Conv2D", filters=2, kernel_size=[1, 1], padding="same")))
        else:
            config = layers[at]["config"]
            if "padding" in config:
                config["padding"] = "valid" if config["padding"] == "same" else "same"
            elif "scale" in config and layers[at]["class_name"] == "Rescaling":
                config["scale"] *= -1
