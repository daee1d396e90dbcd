"""Prints the least seconds per sample that TFLite and ONNX Runtime take for an int8 network with random weights.

Usage: python3 peers.py BATCH THREADS "32x32x3 conv3:96 conv3:96:max sep3:64:s2 fc:10"

One line per peer that can be imported. The layers are those of engine/Network.swift, each with a ReLU; a separable layer
is a depthwise and a pointwise one, `max` pools 2x2, `sum` averages over the map.
"""
import sys
import time

import numpy as np

RANDOM = np.random.default_rng(0)


def layers(text):
    """Input shape, and for each operation its kind, kernel size, filters, stride and pooling."""
    shape, *words = text.split()
    operations = []
    for word in words:
        kind, filters, *rest = word.split(":")
        size = int(kind.lstrip("convsepf") or 1)
        stride = 2 if "s2" in rest else 1
        pool = next((p for p in ("max", "sum") if p in rest), None)
        if kind.startswith("sep"):
            operations += [("depthwise", size, None, stride, None), ("conv", 1, int(filters), 1, pool)]
        else:
            operations.append(("fc" if kind == "fc" else "conv", size, int(filters), stride, pool))
    return [int(n) for n in shape.split("x")], operations


def least(call, batch):
    """Seconds per sample of the quickest of many calls in about two seconds."""
    call()
    best, end = float("inf"), time.perf_counter() + 2
    while time.perf_counter() < end:
        start = time.perf_counter()
        call()
        best = min(best, time.perf_counter() - start)
    return best / batch


def onnx_runtime(text, batch, threads):
    import onnx.helper as h
    import onnx.numpy_helper as nh
    import onnxruntime as ort
    from onnx import TensorProto

    (rows, columns, channels), operations = layers(text)
    nodes, constants = [], []

    def constant(name, value):
        constants.append(nh.from_array(np.asarray(value), name))
        return name

    scale, zero = constant("scale", np.float32(0.05)), constant("zero", np.uint8(0))
    weight_scale, weight_zero = constant("weight_scale", np.float32(0.01)), constant("weight_zero", np.int8(0))
    shape, last, height, width = [batch, channels, rows, columns], "x", rows, columns
    for index, (kind, size, filters, stride, pool) in enumerate(operations):
        depthwise = kind == "depthwise"
        if kind == "fc":
            if height * width > 1:
                nodes.append(h.make_node("Flatten", [last], [f"flat{index}"]))
                last, channels, flat = f"flat{index}", channels * height * width, constant(
                    f"shape{index}", np.array([batch, channels * height * width, 1, 1]))
                nodes.append(h.make_node("Reshape", [last, flat], [f"line{index}"]))
                last, height, width = f"line{index}", 1, 1
            size = 1
        filters = channels if depthwise else filters
        shape_of_weights = (filters, 1 if depthwise else channels, size, size)
        weights = constant(f"w{index}", RANDOM.integers(-127, 128, shape_of_weights).astype(np.int8))
        bias = constant(f"b{index}", np.zeros(filters, np.int32))
        out_height, out_width = -(-height // stride), -(-width // stride)
        pads = [max((out_height - 1) * stride + size - height, 0), max((out_width - 1) * stride + size - width, 0)]
        nodes.append(h.make_node(
            "QLinearConv", [last, scale, zero, weights, weight_scale, weight_zero, scale, zero, bias], [f"y{index}"],
            strides=[stride, stride], group=channels if depthwise else 1,
            pads=[pads[0] // 2, pads[1] // 2, pads[0] - pads[0] // 2, pads[1] - pads[1] // 2]))
        last, channels, height, width = f"y{index}", filters, out_height, out_width
        if pool == "max":
            nodes.append(h.make_node("MaxPool", [last], [f"p{index}"], kernel_shape=[2, 2], strides=[2, 2]))
            last, height, width = f"p{index}", height // 2, width // 2
        elif pool == "sum":
            nodes.append(h.make_node("QLinearGlobalAveragePool", [last, scale, zero, scale, zero], [f"p{index}"],
                                     domain="com.microsoft"))
            last, height, width = f"p{index}", 1, 1
    graph = h.make_graph(nodes, "network", [h.make_tensor_value_info("x", TensorProto.UINT8, shape)],
                         [h.make_tensor_value_info(last, TensorProto.UINT8, None)], constants)
    model = h.make_model(graph, ir_version=8, opset_imports=[h.make_opsetid("", 13), h.make_opsetid("com.microsoft", 1)])
    options = ort.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    session = ort.InferenceSession(model.SerializeToString(), options, providers=["CPUExecutionProvider"])
    x = RANDOM.integers(0, 256, shape).astype(np.uint8)
    return least(lambda: session.run(None, {"x": x}), batch)


class FlatModel:
    """A TFLite model in the making."""

    def __init__(self, schema):
        self.s = schema
        self.model, self.graph = schema.ModelT(), schema.SubGraphT()
        self.model.version, self.model.buffers = 3, [schema.BufferT()]
        self.model.operatorCodes, self.model.subgraphs = [], [self.graph]
        self.graph.tensors, self.graph.operators = [], []

    def tensor(self, shape, data=None, kind="INT8", scales=(0.05,), axis=0):
        tensor = self.s.TensorT()
        tensor.shape, tensor.type, tensor.name = list(shape), getattr(self.s.TensorType, kind), f"t{len(self.graph.tensors)}"
        if data is not None:
            buffer = self.s.BufferT()
            buffer.data = np.frombuffer(data.tobytes(), np.uint8)
            tensor.buffer = len(self.model.buffers)
            self.model.buffers.append(buffer)
        tensor.quantization = self.s.QuantizationParametersT()
        tensor.quantization.scale = np.array(scales, np.float32)
        tensor.quantization.zeroPoint = np.zeros(len(scales), np.int64)
        tensor.quantization.quantizedDimension = axis
        self.graph.tensors.append(tensor)
        return len(self.graph.tensors) - 1

    def operator(self, name, kind, inputs, outputs, options, options_name):
        code = self.s.OperatorCodeT()
        code.builtinCode, code.version = getattr(self.s.BuiltinOperator, name), kind
        code.deprecatedBuiltinCode = min(code.builtinCode, 127)
        operator = self.s.OperatorT()
        operator.opcodeIndex, operator.inputs, operator.outputs = len(self.model.operatorCodes), inputs, outputs
        operator.builtinOptions, operator.builtinOptionsType = options, getattr(self.s.BuiltinOptions, options_name)
        self.model.operatorCodes.append(code)
        self.graph.operators.append(operator)

    def convolution(self, last, shape, kind, size, filters, stride):
        batch, height, width, channels = shape
        depthwise, relu = kind == "depthwise", self.s.ActivationFunctionType.RELU
        filters = channels if depthwise else filters
        options = self.s.DepthwiseConv2DOptionsT() if depthwise else self.s.Conv2DOptionsT()
        options.padding, options.fusedActivationFunction = self.s.Padding.SAME, relu
        options.strideW = options.strideH = stride
        options.dilationWFactor = options.dilationHFactor = 1
        if depthwise:
            options.depthMultiplier = 1
        weights_shape = (1, size, size, filters) if depthwise else (filters, size, size, channels)
        weights = self.tensor(weights_shape, RANDOM.integers(-127, 128, weights_shape).astype(np.int8),
                              scales=[0.01] * filters, axis=3 if depthwise else 0)
        bias = self.tensor([filters], np.zeros(filters, np.int32), "INT32", [0.0005] * filters)
        shape = [batch, -(-height // stride), -(-width // stride), filters]
        out = self.tensor(shape)
        name = "DEPTHWISE_CONV_2D" if depthwise else "CONV_2D"
        self.operator(name, 3, [last, weights, bias], [out], options, "DepthwiseConv2DOptions" if depthwise else "Conv2DOptions")
        return out, shape

    def fully_connected(self, last, shape, units):
        options, inputs = self.s.FullyConnectedOptionsT(), int(np.prod(shape[1:]))
        weights = self.tensor((units, inputs), RANDOM.integers(-127, 128, (units, inputs)).astype(np.int8), scales=[0.01])
        bias = self.tensor([units], np.zeros(units, np.int32), "INT32", [0.0005])
        out = self.tensor([shape[0], units])
        self.operator("FULLY_CONNECTED", 4, [last, weights, bias], [out], options, "FullyConnectedOptions")
        return out, [shape[0], units]

    def max_pool(self, last, shape):
        options = self.s.Pool2DOptionsT()
        options.padding = self.s.Padding.VALID
        options.strideW = options.strideH = options.filterWidth = options.filterHeight = 2
        shape = [shape[0], shape[1] // 2, shape[2] // 2, shape[3]]
        out = self.tensor(shape)
        self.operator("MAX_POOL_2D", 2, [last], [out], options, "Pool2DOptions")
        return out, shape

    def mean(self, last, shape):
        options = self.s.ReducerOptionsT()
        options.keepDims = True
        axes = self.tensor([2], np.array([1, 2], np.int32), "INT32", [])
        shape = [shape[0], 1, 1, shape[3]]
        out = self.tensor(shape)
        self.operator("MEAN", 2, [last, axes], [out], options, "ReducerOptions")
        return out, shape

    def packed(self, first, last):
        import flatbuffers

        self.graph.inputs, self.graph.outputs = [first], [last]
        builder = flatbuffers.Builder(1 << 16)
        builder.Finish(self.model.Pack(builder), b"TFL3")
        return bytes(builder.Output())


def tflite(text, batch, threads):
    from ai_edge_litert import schema_py_generated as schema
    from ai_edge_litert.interpreter import Interpreter

    shape, operations = layers(text)
    shape = [batch] + shape
    model = FlatModel(schema)
    first = last = model.tensor(shape)
    for kind, size, filters, stride, pool in operations:
        if kind == "fc":
            last, shape = model.fully_connected(last, shape, filters)
            continue
        last, shape = model.convolution(last, shape, kind, size, filters, stride)
        if pool:
            last, shape = (model.max_pool if pool == "max" else model.mean)(last, shape)
    interpreter = Interpreter(model_content=model.packed(first, last), num_threads=threads)
    interpreter.allocate_tensors()
    index = interpreter.get_input_details()[0]["index"]
    x = RANDOM.integers(-128, 128, interpreter.get_input_details()[0]["shape"]).astype(np.int8)
    interpreter.set_tensor(index, x)
    return least(interpreter.invoke, batch)


if __name__ == "__main__":
    batch, threads, text = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    for name, peer in (("TFLite", tflite), ("ONNXRuntime", onnx_runtime)):
        try:
            print(name, peer(text, batch, threads), flush=True)
        except ImportError:
            pass
