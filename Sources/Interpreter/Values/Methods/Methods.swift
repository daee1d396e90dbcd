/// The methods of the language's own types.
enum Methods {
  /// All of them, for the registry.
  static var all: [Command] {
    TextMethods<StringKind>.all + StringMethods.all + TextMethods<BytesKind>.all + BytesMethods.all
      + ListMethods.all + TupleMethods.all + DictMethods.all + SetMethods.all + RangeMethods.all + NumberMethods.all
  }

  /// A method of the type `type`: `body` gets the receiver, which `receiver` takes out of the first argument.
  @inline(__always) static func declare<Receiver>(
    _ type: String, _ name: String, _ summary: String, _ parameters: [Parameter], _ convention: CallConvention,
    receiver: @escaping (Value) -> Receiver?,
    body: @escaping (Receiver, borrowing Arguments) throws -> Value
  ) -> Command {
    let own = Parameter.required("self", "the \(type)", kind: .positionalOnly)
    return Command(name, summary, [own] + parameters, methodOf: [type], convention: convention) { arguments in
      guard let receiver = receiver(arguments[0]) else {
        throw PythonError.descriptor(name, of: type, arguments[0])
      }
      return try body(receiver, arguments)
    }
  }

  /// A method of the built-in type `type`, whose receiver is used where it lies.
  @inline(__always) static func declare<Receiver: Object>(
    _ type: String, _ name: String, _ summary: String, _ parameters: [Parameter], _ convention: CallConvention,
    lent receiver: @escaping (UnsafeMutablePointer<Value>) -> Unmanaged<Receiver>?,
    body: @escaping (Receiver, borrowing Arguments) throws -> Value
  ) -> Command {
    let own = Parameter.required("self", "the \(type)", kind: .positionalOnly)
    return Command(name, summary, [own] + parameters, methodOf: [type], convention: convention) { arguments in
      guard let receiver = receiver(arguments.base) else {
        throw PythonError.type(
          "descriptor '\(name)' for '\(type)' objects doesn't apply to a '\(arguments[0].typeName)' object")
      }
      return try receiver._withUnsafeGuaranteedRef { try body($0, arguments) }
    }
  }
}

extension PythonError {
  /// The error about calling the method `name` of `type` with a receiver of another type.
  static func descriptor(_ name: String, of type: String, _ receiver: Value) -> PythonError {
    .type("descriptor '\(name)' for '\(type)' objects doesn't apply to a '\(receiver.typeName)' object")
  }
}

extension Value {
  /// The type's name as CPython's messages about arguments show it.
  var argumentTypeName: String { isNone ? "None" : typeName }
}

extension Parameter {
  /// A parameter that must be given, by place only.
  static func argument(_ name: String, _ doc: String, type: String? = nil) -> Parameter {
    .required(name, doc, type: type, kind: .positionalOnly)
  }
  /// A parameter that may be given, by place only.
  static func optionalArgument(
    _ name: String, _ doc: String, type: String? = nil, _ defaultValue: Value = .none
  ) -> Parameter {
    .optional(name, defaultValue, doc, type: type, kind: .positionalOnly)
  }
}

extension Arguments {
  /// An int where CPython wants one that fits its C type `cType`.
  func size(_ index: Int, _ cType: String = "ssize_t") throws -> Int {
    let limit = cType == "int" ? Int(Int32.max) : Int.max
    if let size = self[index].asInt, size <= limit, size >= -limit - 1 { return size }
    if self[index].asBigInt == nil {
      throw self[index].notAnInteger
    }
    throw PythonError("OverflowError", "Python int too large to convert to C \(cType)")
  }

  /// Where a part of the receiver starts or ends: an int of any size, or nil for None.
  func bound(_ index: Int) throws -> Int? {
    if !isGiven(index) { return nil }
    guard let value = self[index].clampedInt else {
      throw PythonError.type("slice indices must be integers or None or have an __index__ method")
    }
    return value
  }

  /// A str where CPython names the argument.
  func text(_ index: Int) throws -> String {
    guard let text = self[index].asString else {
      let name = command.parameters[index].name
      throw PythonError.type(
        "\(command.name)() argument '\(name)' must be str, not \(self[index].argumentTypeName)")
    }
    return text
  }

  /// An int as a limit where negative means none.
  func limit(_ index: Int) throws -> Int {
    let limit = try size(index)
    return limit < 0 ? .max : limit
  }
}
