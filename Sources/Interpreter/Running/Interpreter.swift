/// An interpreter: globals that outlive each piece of source, as in a notebook, and everything the language can use.
/// It belongs to the thread that uses it; only `cancellation` may be touched from another.
public final class Interpreter {
  /// The commands, types and modules programs can use.
  public let registry = Registry()
  private let globals = GlobalTable()
  private let machine: Machine
  /// Names of what programs can use, for saving variables.
  private(set) lazy var hostNames = HostNames(
    registry, builtins: globals.builtinNames.sorted().compactMap { name in globals.builtin(name).map { (name, $0) } })

  /// An interpreter with the builtins, whose programs run at most `stepBudget` loop turns and calls altogether
  /// (nil for no limit) and print to standard output unless `output` is set.
  public init(stepBudget: Int? = nil, recursionLimit: Int = 1000) {
    globals.importLine = { [unowned registry] in registry.importLine(for: $0) }
    machine = Machine(
      globals: globals, registry: registry, stepBudget: stepBudget, recursionLimit: recursionLimit,
      output: { print($0, terminator: "") })
    // The names are few and distinct, so defining them cannot fail.
    try? Builtins.install(in: self)
  }
  deinit { globals.removeAll() }

  // MARK: what programs can use

  /// Makes `module` importable.
  public func register(_ module: HostModule) { registry.add(module) }
  /// Makes `command` a builtin, and a method of its types.
  public func define(_ command: Command) throws {
    registry.add(command)
    try define(command.name, .object(command))
  }
  /// Makes the commands and types of `group` builtins.
  public func define(_ group: CommandGroup) throws {
    for command in group.commands { try define(command) }
    for type in group.types { try define(type) }
    registry.add(group)
  }
  /// Makes `type` a builtin.
  public func define(_ type: TypeObject) throws {
    registry.add(type)
    try define(type.name, .object(type))
  }
  /// Makes `name` a builtin with this value.
  public func define(_ name: String, _ value: Value) throws {
    globals.builtins[try globals.slot(for: name)] = value
  }

  /// A global variable of the program.
  public func global(_ name: String) -> Value? { globals[name] }
  /// Sets a global variable of the program, or deletes it when `value` is nil.
  public func setGlobal(_ name: String, _ value: Value?) throws {
    globals.values[try globals.slot(for: name)] = value ?? .unbound
  }
  /// Names of the program's global variables, in order of first use.
  public var globalNames: [String] { globals.definedNames }
  /// Names of builtins and prelude commands.
  public var builtinNames: [String] { globals.builtinNames.sorted() }
  /// The builtin or prelude command `name`.
  public func builtin(_ name: String) -> Value? { globals.builtin(name) }
  /// Forgets the program's global variables.
  public func removeGlobals() { globals.removeAll() }

  // MARK: running

  /// Where `print` writes.
  public var output: (String) -> Void {
    get { machine.output }
    set { machine.output = newValue }
  }
  /// Whether a program has set an attribute of a module.
  public var hasChangedModules: Bool { registry.modules.values.contains { $0.isChanged } }
  /// Called by commands that use something outside the program.
  public var onOutsideUse: ((OutsideUse) -> Void)? {
    get { machine.onOutsideUse }
    set { machine.onOutsideUse = newValue }
  }
  /// Stops the running program; may be used from another thread.
  public var cancellation: Cancellation { machine.cancellation }
  /// Asked regularly while a program runs; answering true raises KeyboardInterrupt, once for each such answer.
  public var isCancelled: (() -> Bool)? {
    get { machine.isCancelled }
    set { machine.isCancelled = newValue }
  }

  /// Checks and compiles `source` without running it. Throws a PythonError (SyntaxError) with its place.
  public func compile(_ source: SourceFile) throws -> Program {
    let module = try Parser.parse(source) { [registry] in registry.modules[$0]?.publicNames ?? [] }
    try Resolver.resolve(module, source: source, globals: globals)
    let code = try Compiler.compile(module, source: source)
    return Program(
      source: source, assignedNames: module.scope?.globalsAssigned ?? [], readNames: module.scope?.globalsRead ?? [],
      code: code)
  }

  /// Everything that is wrong with the syntax of `source`, in order, the error that `compile` throws first; at most ten
  /// errors, as mending the first ones changes the others.
  public func syntaxErrors(in source: SourceFile) -> [PythonError] {
    Parser.errors(in: source) { [registry] in registry.modules[$0]?.publicNames ?? [] }
  }

  /// Runs a program and returns the value of its last statement if that is an expression without a trailing `;`.
  public func run(_ program: Program) throws -> Value? {
    machine.nativeLimit = StackGuard.limit
    machine.result = nil
    let function = FunctionObject(code: program.code, defaults: [], keywordDefaults: [], captured: [])
    _ = try machine.running { try machine.call(.function(function), []) }
    defer { machine.result = nil }
    return machine.result
  }

  /// Compiles and runs `text`, called `name` in messages.
  public func run(_ text: String, name: String = "<input>") throws -> Value? {
    try run(compile(SourceFile(name: name, text: text)))
  }

  /// Errors for global names that `programs` read but that nothing defines: neither one of them, nor a variable, nor a
  /// builtin. For checking a whole document before it runs; each has the place where the name is first used. What the
  /// programs at the indices `unchecked` read is not looked at.
  public func undefinedNames(in programs: [Program], unchecked: Set<Int> = []) -> [PythonError] {
    let assigned = programs.reduce(into: Set<String>()) { $0.formUnion($1.assignedNames) }
    var known = assigned
    return programs.enumerated().flatMap { index, program in
      unchecked.contains(index)
        ? []
        : program.readNames.filter { !globals.isDefined($0.name) && known.insert($0.name).inserted }.map { use in
          let error = PythonError.undefined(
            use.name, among: globals.definedNames + globals.builtinNames + assigned,
            importLine: globals.importLine(use.name))
          error.openRange = use.range
          error.close(function: "<module>", source: program.source)
          return error
        }
    }
  }

  /// Whether text entered at a prompt can run, needs more lines, or is wrong.
  public func completeness(of text: String) -> Completeness { .of(text) }
  /// `value.name`. Throws AttributeError if there is none.
  public func attribute(_ name: String, of value: Value) throws -> Value { try machine.attribute(value, name) }
  /// The names that `value.name` knows, in alphabetical order.
  public func attributeNames(of value: Value) -> [String] { machine.attributeNames(of: value) }
  /// Stops the running program; may only be used on the interpreter's thread, others use `cancellation`.
  public func cancel() { cancellation.cancel() }
  /// Gives programs a new number of loop turns and calls; nil for no limit.
  public func allow(steps: Int?) { machine.allow(steps: steps) }

  /// Calls a function with these arguments.
  public func call(
    _ callee: Value, _ positional: [Value] = [], keywords: [(name: String, value: Value)] = []
  ) throws -> Value {
    machine.nativeLimit = StackGuard.limit
    return try machine.running { try machine.call(callee, positional, keywords: keywords) }
  }
}
