"""A second implementation of the conversion from quantized Keras models to Akida 1.0 layers, in Python and NumPy, that the
fixtures' expected arrays come from. It favours brevity over messages: only the kinds of errors matter."""
import json
import h5py
import numpy as np

F = np.float32
CONV = ("Conv2D", "SeparableConv2D", "QuantizedConv2D", "QuantizedSeparableConv2D")
NEURAL = CONV + ("Dense", "QuantizedDense")
QNEURAL = ("QuantizedConv2D", "QuantizedSeparableConv2D", "QuantizedDense")
QACT = ("QuantizedReLU", "ActivationDiscreteRelu")


class Lay:
    def __init__(self, cls, cfg, w):
        self.cls, self.cfg, self.w, self.name = cls, dict(cfg), [np.asarray(i, F) for i in w], cfg["name"]
        self.in_shape = self.out_shape = None       # without batch
        self.frozen = None

    def copy(self):
        c = Lay(self.cls, self.cfg, self.w)
        c.frozen = self.frozen
        return c


def txt(v):
    return v.decode("utf8") if isinstance(v, bytes) else v


def attr_list(g, name):
    """HDF5 attribute list; Keras splits one above 64 KiB into name0, name1, ..."""
    if name in g.attrs:
        return [txt(v) for v in g.attrs[name]]
    out, k = [], 0
    while f"{name}{k}" in g.attrs:
        out += [txt(v) for v in g.attrs[f"{name}{k}"]]
        k += 1
    return out


def pair(v):
    return (v, v) if isinstance(v, int) else tuple(v)


def strides(c):
    """Of a convolution 1, of a pooling the size, unless given."""
    return pair(c.get("strides") or c.get("pool_size", 1))


def padding(c):
    return c.get("padding", "valid")


# ------------------------------------------------------------------ h5
def load_h5(path):
    with h5py.File(path, "r") as f:
        conf = json.loads(txt(f.attrs["model_config"]))
        g = f["model_weights"] if "model_weights" in f else f
        weights = {}
        for n in attr_list(g, "layer_names"):
            weights[n] = [g[n][w][()] for w in attr_list(g[n], "weight_names")]
    kind, c = conf["class_name"], conf["config"]
    if isinstance(c, list):                      # very old Sequential
        c = {"name": "sequential", "layers": c}
    decl = c["layers"]
    if kind == "Sequential":
        order = decl
        shape = None
        for d in decl:
            shape = shape or d["config"].get("batch_input_shape")
        order = [d for d in decl if d["class_name"] != "InputLayer"]
    else:
        if len(c["input_layers"]) > 1:
            raise RuntimeError("Model must have only one input layer.")
        if len(c["output_layers"]) != 1:
            raise RuntimeError("Model must have only one output layer.")
        by = {d["name"]: d for d in decl}
        succ = {d["name"]: [] for d in decl}
        for d in decl:
            if len(d["inbound_nodes"]) > 1:
                raise RuntimeError("Layers must have only one inbound node.")
            for node in d["inbound_nodes"]:
                if len(node) != 1 and d["class_name"] != "Concatenate":
                    raise RuntimeError(f"Layer {d['name']} must have only one inbound layer.")
                for inb in node:
                    succ[inb[0]].append(d["name"])
        cur = c["input_layers"][0][0]
        shape = by[cur]["config"]["batch_input_shape"]
        order = []
        while succ[cur]:
            if len(succ[cur]) > 1:
                raise RuntimeError("The model contains more than one sequential branch.")
            cur = succ[cur][0]
            order.append(by[cur])
    for d in order:
        if d["config"].get("data_format") == "channels_first":
            raise RuntimeError(f"Unsupported data format 'channels_first' in layer '{d['config']['name']}'.")
    if len(shape) not in (2, 4):
        raise RuntimeError("Input shape of model must be 2-D or 4-D")
    lays = [Lay(d["class_name"], d["config"], weights.get(d["config"]["name"], [])) for d in order]
    for la in lays:          # legacy: the stored threshold of a Trainable*Quantizer replaces the config's initial value
        if la.cls in QNEURAL:
            n = (2 if "Separable" in la.cls else 1) + bool(la.cfg.get("use_bias", True))
            extra = la.w[n:]
            for key in ("quantizer", "quantizer_dw"):       # weight order: pointwise's, then depthwise's
                q = la.cfg.get(key)
                if q and q["class_name"].startswith("Trainable"):
                    la.cfg[key] = {"class_name": q["class_name"], "config": dict(q["config"], threshold=float(extra.pop(0)))}
            la.w = la.w[:n]
    return kind, tuple(shape[1:]), lays


def rescaling_params(kind, lays):
    """Of a graph, the first of the first two layers is the input layer."""
    for la in lays[:2 if kind == "Sequential" else 1]:
        if la.cls == "Rescaling":
            return 1 / la.cfg["scale"], -la.cfg.get("offset", 0) / la.cfg["scale"]
    return None


# ------------------------------------------------------------------ shapes
def infer(shape, lays):
    for la in lays:
        la.in_shape = shape
        c = la.cfg
        if la.cls in CONV:
            same = padding(c) == "same"
            h, w = (dim(shape[i], pair(c["kernel_size"])[i], strides(c)[i], same) for i in (0, 1))
            shape = (h, w, c["filters"])
        elif la.cls in ("MaxPooling2D", "MaxPool2D"):
            c.setdefault("pool_size", 2)
            same = padding(c) == "same"
            h, w = (dim(shape[i], pair(c["pool_size"])[i], strides(c)[i], same) for i in (0, 1))
            shape = (h, w, shape[2])
        elif la.cls.startswith("GlobalAverage") or la.cls == "GlobalAvgPool2D":
            shape = (1, 1, shape[2]) if c.get("keepdims") else (shape[2],)
        elif la.cls == "Flatten":
            shape = (int(np.prod(shape)),)
        elif la.cls == "Reshape":
            t = list(c["target_shape"])
            if -1 in t:
                t[t.index(-1)] = int(np.prod(shape)) // -int(np.prod(t))
            shape = tuple(t)
        elif la.cls in ("Dense", "QuantizedDense"):
            shape = tuple(shape[:-1]) + (c["units"],)
        la.out_shape = shape
    return shape


def dim(n, k, s, same):
    return -(-n // s) if same else (n - k) // s + 1


# ------------------------------------------------------------------ quantizers
def turns(rows, few):
    """Sums over axis 0 in float32: four rows at a time if there are no fewer than `few`, then the rest in order."""
    whole = len(rows) // 4 * 4 if len(rows) >= few else 0
    sums = np.zeros((4,) + rows.shape[1:], F)
    for j in range(0, whole, 4):
        sums += rows[j:j + 4]
    out = sums[0] + sums[1] + sums[2] + sums[3]
    for row in rows[whole:]:
        out = out + row
    return out


def total(a):
    """Sum of a list as TensorFlow 2.10 adds on a CPU: packets of 8."""
    if len(a) > 8192:
        split = -(-((len(a) + 1) // 2) // 8) * 8
        return total(a[:split]) + total(a[split:])
    whole = len(a) // 8 * 8
    lanes = turns(a[:whole].reshape(-1, 8), 4)
    for half in (4, 2, 1):
        lanes = lanes[:half] + lanes[half:]
    return turns(a[whole:, None], 9)[0] + lanes[0]


def deviation(w, per_axis=False):
    """Standard deviation, every step in float32; a scalar, or a vector over the last axis."""
    filters = w.shape[-1] if per_axis else 1
    rows = w.reshape(-1, filters)

    def mean(a):
        if filters == 1:
            return total(a[:, 0])[None] / F(len(a))
        whole = filters // 8 * 8
        return np.concatenate([turns(a[:, :whole], 16), turns(a[:, whole:], len(a) + 1)]) / F(len(a))

    out = np.sqrt(mean((rows - mean(rows)) ** 2))
    return out if per_axis else out[0]


def scale_factor(q, w):
    """float32 scalar, or float32 vector over the last axis."""
    c, b = q["class_name"], q["config"]["bitwidth"]
    kmax = F(2. ** (b - 1) - 1)
    ax = tuple(range(w.ndim - 1))
    with np.errstate(divide="ignore"):
        if c == "MaxQuantizer":
            sf = kmax / np.max(np.abs(w))
        elif c == "MaxPerAxisQuantizer":
            sf = kmax / np.clip(np.max(np.abs(w), axis=ax), F(1e-10), np.finfo(F).max)
        elif c in ("StdWeightQuantizer", "WeightQuantizer", "TrainableStdWeightQuantizer", "TrainableWeightQuantizer"):
            sf = kmax / (deviation(w) * F(q["config"].get("threshold", 3)))
        elif c == "StdPerAxisQuantizer":
            sf = kmax / (deviation(w, per_axis=True) * F(q["config"].get("threshold", 3)))
        else:
            raise ValueError(f"Unknown weight quantizer {c}")
    return np.clip(F(sf) if np.ndim(sf) == 0 else sf.astype(F), F(0), F(1000))


def quantize(q, w, sf=None):
    """sf given: legacy frozen scale factor (versions of Keras up to 2.6)."""
    kmax = 2. ** (q["config"]["bitwidth"] - 1) - 1
    sf = scale_factor(q, w) if sf is None else np.clip(sf, F(0), F(1000))
    return np.clip(np.rint(w * sf), -kmax, kmax).astype(np.int8), sf       # rint: half to even


# ------------------------------------------------------------------ transforms
def is_maxpool(la):
    return la.cls in ("MaxPooling2D", "MaxPool2D")


def is_gap(la):
    return la.cls in ("GlobalAveragePooling2D", "GlobalAvgPool2D")


def syncretize(lays, shape, freeze=False):
    """freeze=True: scale factors are computed before the fold, then divided by |scale_BN|."""
    lays = [la for la in lays if la.cls != "Dropout"]
    # activation -> MaxPool becomes MaxPool -> activation
    out, i = [], 0
    while i < len(lays):
        if i + 1 < len(lays) and lays[i].cls in ("ReLU",) + QACT and is_maxpool(lays[i + 1]):
            out += [lays[i + 1], lays[i]]
            i += 2
        else:
            out.append(lays[i])
            i += 1
    lays, out, i = out, [], 0
    # pool -> BN becomes BN -> pool
    while i < len(lays):
        a = lays[i]
        b = lays[i + 1] if i + 1 < len(lays) else None
        if b is not None and (is_maxpool(a) or is_gap(a)) and b.cls == "BatchNormalization":
            if is_maxpool(a) and np.any(b.w[0] <= 0):
                raise RuntimeError(f"There are {np.sum(b.w[0] <= 0)} negative gammas in the batch norm layer "
                                   f"{b.name}. Negative gammas are not supported.")
            b = b.copy()
            if is_gap(a):
                b.cfg["axis"] = [-1]
            out += [b, a]
            i += 2
        else:
            out.append(a)
            i += 1
    lays, out, i = out, [], 0
    infer(shape, lays)
    if freeze:
        for la in lays:
            if la.cls in QNEURAL:
                la.frozen = scale_factor(la.cfg["quantizer"], la.w[1 if "Separable" in la.cls else 0])
    while i < len(lays):
        a = lays[i]
        b = lays[i + 1] if i + 1 < len(lays) else None
        if b is not None and a.cls in NEURAL and b.cls == "BatchNormalization":
            ax = b.cfg.get("axis", -1)
            ax = [ax] if isinstance(ax, int) else ax
            nd = len(b.in_shape) + 1
            if len(ax) != 1 or (ax[0] % nd) != nd - 1:
                raise RuntimeError(f"The BatchNormalization layer {b.name} must be applied on the last axis.")
            kpos = 1 if "Separable" in a.cls else 0
            if a.cls in QNEURAL and not freeze and np.ndim(scale_factor(a.cfg["quantizer"], a.w[kpos])) != 1:
                raise RuntimeError(f"The BatchNormalization layer {b.name} can only be folded into a quantized "
                                   "layer that uses a quantizer per axis.")
            gamma, beta, mean, var = b.w
            s = gamma / np.sqrt(var + F(b.cfg.get("epsilon", 1e-3)))                 # float32 throughout
            if np.any(s == 0):
                raise RuntimeError(f"There are {np.sum(s == 0)} null gammas in the batch norm layer {b.name}.")
            n = a.copy()
            bias = a.w[kpos + 1] if a.cfg.get("use_bias", True) else F(0)
            n.w = a.w[:kpos] + [a.w[kpos] * s, beta + (bias - mean) * s]
            n.cfg["use_bias"] = True
            if freeze:
                n.frozen = (a.frozen / np.abs(s)).astype(F)
            out.append(n)
            i += 2
        else:
            out.append(a)
            i += 1
    infer(shape, out)
    return out


# ------------------------------------------------------------------ checks
def check(lays):
    if not lays:
        return
    last_neural, last_act = None, lays[0]
    for i, la in enumerate(lays):
        if la.cls in NEURAL:
            if la.cls.endswith("Dense"):
                s = la.in_shape
                if not (len(s) == 1 or (len(s) == 3 and s[0] == 1 and s[1] == 1)):
                    raise RuntimeError(f"The Dense layer {la.name} must have an input shape of (N,) or (1,1,N). Receives {s}.")
            if last_neural is not None:
                raise RuntimeError(f"An activation layer is required between the two neural layers '{last_neural.name}' and '{la.name}'.")
            last_neural, last_act = la, None
        elif la.cls == "ReLU" or la.cls in QACT:
            if last_act is not None:
                raise RuntimeError(f"A neural layer is required between the two activation layers '{last_act.name}' and '{la.name}'.")
            last_neural, last_act = None, la
        elif is_maxpool(la) or is_gap(la):
            if i == 0:
                raise RuntimeError(f"Pooling layer '{la.name}' cannot be the first layer of a model or sequence.")
            p = lays[i - 1]
            if p.cls not in CONV:
                raise RuntimeError(f"Pooling layer {la.name} must be placed after a convolutional neural layer. Currently after {p.name}.")
            if is_maxpool(la) and padding(p.cfg) != padding(la.cfg):
                raise RuntimeError(f"Pooling layer {la.name} (padding: {padding(la.cfg)}) must have the same padding as {p.name} (padding: {padding(p.cfg)}).")
        elif la.cls == "Flatten":
            if i + 1 < len(lays) and not lays[i + 1].cls.endswith("Dense"):
                raise RuntimeError("A Flatten layer is only supported before a Dense one.")
        elif la.cls == "Reshape":
            a, b = la.in_shape, la.out_shape
            if not ((len(a) == 3 and a[:2] == (1, 1) and b == (a[2],)) or (len(a) == 1 and b == (1, 1, a[0])) or a == b):
                raise RuntimeError(f"The Reshape layer {la.name} can only be used to transform a tensor of shape (N,) to a tensor of shape (1, 1, N), and vice-versa.")
        elif la.cls == "Rescaling":
            if i != 0:
                raise RuntimeError(f"A Rescaling layer must be the first layer of the model. Receives unexpected layer {la.name}.")
        elif la.cls in ("Activation", "Softmax"):
            if any(n.cls in NEURAL for n in lays[i + 1:]):
                raise RuntimeError(f"Activation layers other than ReLU and quantized activations are not supported before a neural layer. Receives activation layer '{la.name}' before a neural layer.")
        else:
            raise RuntimeError(f"Layer {la.name} of type {la.cls} is not supported for Akida conversion")


# ------------------------------------------------------------------ activations
def act_step(la):
    """float32 step of a quantized activation; threshold = step / 2; level = clip(ceil((x-th)/step), 0, 2**b-1)."""
    lev = 2. ** la.cfg["bitwidth"] - 1
    if la.cls == "QuantizedReLU" and len(la.w) == 2:                    # legacy: weights [threshold, step]
        return F(F(16.) * F(la.w[1]) / F(2. ** la.cfg["bitwidth"]))
    if la.cls == "QuantizedReLU":
        mv = la.cfg.get("max_value")
        return F(F(lev if mv is None else mv) / F(lev))
    return F(min(lev, 6) / lev)                                        # ActivationDiscreteRelu


# ------------------------------------------------------------------ generation
def generate(shape, lays, scaling):
    out = []
    first_is_image = shape[-1] in (1, 3)
    dims = (1, 1) + tuple(shape) if len(shape) == 1 else tuple(shape)
    i = 0
    if not first_is_image:
        out.append(dict(name=None, params=dict(layer_type="InputData", input_shape=list(dims)), vars={}))
    elif lays[0].cls == "Rescaling":
        i = 1
    cur = None
    while i < len(lays):
        la, c = lays[i], lays[i].cfg
        i += 1
        if cur is None and not out:                                     # image input
            if la.cls != "QuantizedConv2D":
                raise TypeError(f"First layer {la.name} must be QuantizedConv2D")
            cur = dict(la=la, gap=1, p=conv_params(la, "InputConvolutional"), dims=dims)
            cur["p"]["padding_value"] = int(scaling[1])
            continue
        if la.cls in QNEURAL:
            t = {"QuantizedConv2D": "Convolutional", "QuantizedSeparableConv2D": "SeparableConvolutional",
                 "QuantizedDense": "FullyConnected"}[la.cls]
            if t == "FullyConnected":
                p = dict(layer_type=t, units=c["units"], weights_bits=c["quantizer"]["config"]["bitwidth"])
            else:
                p = conv_params(la, t)
            if p["weights_bits"] not in (2, 4, 8):
                raise ValueError(f"Weight bitwidth must be in (2, 4, 8). Receives bitwidth {p['weights_bits']} in layer '{la.name}'.")
            cur = dict(la=la, gap=1, p=p, dims=dims)
        elif is_maxpool(la):
            cur["p"].update(pool_type="Max", pool_size=list(pair(c["pool_size"])), pool_stride=list(strides(c)))
        elif is_gap(la):
            cur["p"].update(pool_type="Average")
            cur["gap"] = int(np.prod(la.in_shape[:2]))
        elif la.cls in QACT:
            if c["bitwidth"] not in (1, 2, 4):
                raise ValueError(f"Activation bitwidth must be in (1, 2, 4). Receives bitwidth {c['bitwidth']} in layer '{la.name}'.")
            cur["p"]["act_bits"] = c["bitwidth"]
            out.append(variables(cur, la, scaling))
            dims = out[-1]["out_dims"]
            scaling = (1 / float(act_step(la)), 0)
            cur = None
        elif la.cls in ("Flatten", "Reshape", "Activation", "Softmax"):
            pass
        else:
            raise RuntimeError(f"Layer {la.name}: unsupported type {la.cls}.")
    if cur is not None:
        cur["p"]["activation"] = False
        out.append(variables(cur, None, scaling))
    return out


def conv_params(la, t):
    c = la.cfg
    b = c["quantizer"]["config"]["bitwidth"]
    if t == "SeparableConvolutional":
        dw = c.get("quantizer_dw") or c["quantizer"]
        if dw["config"]["bitwidth"] != b:
            raise ValueError(f"Quantized layer {la.name} must have the same bitwidth for depthwise and pointwise quantizers.")
    return dict(layer_type=t, padding=padding(c).capitalize(), kernel_size=list(pair(c["kernel_size"])),
                filters=c["filters"], weights_bits=b, kernel_stride=list(strides(c)))


def variables(cur, act, scaling):
    la, p = cur["la"], cur["p"]
    c, t, dims = la.cfg, p["layer_type"], cur["dims"]
    v = {}
    if t == "SeparableConvolutional":
        dw, sdw = quantize(c.get("quantizer_dw") or c["quantizer"], la.w[0])
        pw, spw = quantize(c["quantizer"], la.w[1], la.frozen)
        v["weights"], v["weights_pw"] = dw[::-1, ::-1].copy(), pw
        sf = sdw * spw
        bias = la.w[2] if c.get("use_bias", True) else 0.
    else:
        q, sf = quantize(c["quantizer"], la.w[0], la.frozen)
        if t == "FullyConnected":
            X, Y, C = dims
            q = q.reshape(X, Y, C, -1).transpose(2, 1, 0, 3).reshape(1, 1, X * Y * C, -1)
        elif t == "Convolutional":
            q = q[::-1, ::-1].copy()
        v["weights"] = q
        bias = la.w[1] if c.get("use_bias", True) else 0.
    n = p.get("filters", p.get("units"))
    th_k = np.zeros(n)
    st_k = np.ones(n)
    if act is not None:
        s = act_step(act)
        th_k += float(la_th) if (la_th := act.w[0] if len(act.w) == 2 else None) is not None else float(F(s * F(.5)))
        st_k *= float(s) * 2. ** act.cfg["bitwidth"] / 16
    # numpy-1.x promotion: python float x float32 VECTOR -> float32; python float x float32 SCALAR -> float64
    k = F(scaling[0]) * sf if np.ndim(sf) else np.float64(scaling[0]) * np.float64(sf)
    th = k.astype(np.float64) * (th_k - np.asarray(bias, np.float64))
    st = (k.astype(np.float64) * st_k).astype(F)
    if t == "InputConvolutional":
        th = th + v["weights"].astype(np.int64).sum((0, 1, 2)) * scaling[1]
    th = th * cur["gap"]
    st = (st * F(cur["gap"])).astype(F)
    v["threshold_unfloored"] = th
    v["threshold"] = np.floor(th).astype(np.int32)
    v["act_step"] = st
    if t == "FullyConnected":
        od = (1, 1, n)
    else:
        same = p["padding"] == "Same"
        od = tuple(dim(dims[i], p["kernel_size"][i], p["kernel_stride"][i], same) for i in (0, 1))
        if p.get("pool_type") == "Max":
            od = tuple(dim(od[i], p["pool_size"][i], p["pool_stride"][i], same) for i in (0, 1))
        elif p.get("pool_type") == "Average":
            od = (1, 1)
        od += (n,)
    return dict(name=la.name, params=p, vars=v, out_dims=od, in_dims=dims)


def convert_h5(path, input_scaling=None, freeze=False):
    kind, shape, lays = load_h5(path)
    r = rescaling_params(kind, lays)
    if r is not None and input_scaling is not None:
        raise ValueError("If a Rescaling layer is present in the model, 'input_scaling' argument must be None.")
    scaling = r or input_scaling or (1, 0)
    if scaling[0] <= 0:
        raise ValueError("The scale factor 'input_scaling[0]' must be strictly positive.")
    lays = syncretize(lays, shape, freeze)
    check(lays)
    return generate(shape, lays, scaling)
