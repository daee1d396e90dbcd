/// `raise value from cause`
final class RaiseStatement: StatementNode {
  private let value: ExpressionNode
  private let cause: ExpressionNode?
  private let range: SourceRange
  init(_ value: ExpressionNode, _ cause: ExpressionNode?, _ range: SourceRange) {
    self.value = value
    self.cause = cause
    self.range = range
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let raised = try value.evaluate(frame)
    let from = try cause?.evaluate(frame)
    do {
      let error = try exception(raised, frame, "exceptions must derive from BaseException")
      if let from {
        error.setCause(
          from.isNone ? nil : try exception(from, frame, "exception causes must derive from BaseException"))
      }
      if let current = frame.machine.handled.last { error.setContext(current) }
      throw error
    } catch { throw PythonError.from(error).locate(range) }
  }

  private func exception(_ value: Value, _ frame: Frame, _ problem: String) throws -> PythonError {
    if let error = value.asObject(PythonError.self) { return error }
    guard let type = value.asObject(TypeObject.self), type.isException else { throw PythonError.type(problem) }
    let made = try frame.machine.call(value, [])
    guard let error = made.asObject(PythonError.self) else { throw PythonError.type(problem) }
    return error
  }
}

/// A bare `raise`: the exception being handled goes on as if it had not been caught.
final class ReraiseStatement: StatementNode {
  private let range: SourceRange
  init(_ range: SourceRange) { self.range = range }
  override func execute(_ frame: Frame) throws -> Completion {
    guard let error = frame.machine.handled.last else {
      throw PythonError("RuntimeError", "No active exception to reraise").locate(range)
    }
    error.reopen()
    throw error.locate(range)
  }
}

final class TryStatement: StatementNode {
  struct Handler {
    let type: ExpressionNode?
    let target: TargetNode?
    let body: StatementNode
  }
  private let body: StatementNode
  private let handlers: [Handler]
  private let orElse: StatementNode
  /// The function this stands in, for the traceback of an exception that is raised again later.
  private let function: String
  private let source: SourceFile

  init(
    _ body: StatementNode, _ handlers: [Handler], _ orElse: StatementNode, function: String, source: SourceFile
  ) {
    self.body = body
    self.handlers = handlers
    self.orElse = orElse
    self.function = function
    self.source = source
  }

  override func execute(_ frame: Frame) throws -> Completion {
    let completion: Completion
    do { completion = try body.execute(frame) } catch { return try handle(PythonError.from(error), frame) }
    guard case .normal = completion else { return completion }
    return try orElse.execute(frame)
  }

  @inline(never) private func handle(_ error: PythonError, _ frame: Frame) throws -> Completion {
    if error.isFatal { throw error }
    error.close(function: function, source: source)
    error.chain(to: frame.machine.handled.last)
    for handler in handlers where try catches(handler, error, frame) {
      let machine = frame.machine
      machine.handled.append(error)
      defer { machine.handled.removeLast() }
      do { return try run(handler, error, frame) } catch {
        throw PythonError.from(error).chained(to: machine.handled.last)
      }
    }
    error.reopen()
    throw error
  }

  private func run(_ handler: Handler, _ error: PythonError, _ frame: Frame) throws -> Completion {
    guard let target = handler.target else { return try handler.body.execute(frame) }
    try target.assign(.object(error), frame)
    // Python deletes the name afterwards; the handler may have done so itself.
    defer { try? target.delete(frame) }
    return try handler.body.execute(frame)
  }

  private func catches(_ handler: Handler, _ error: PythonError, _ frame: Frame) throws -> Bool {
    guard let type = handler.type else { return true }
    let wanted = try type.evaluate(frame)
    do { return try Self.matches(error, wanted) } catch { throw type.located(error) }
  }

  private static func matches(_ error: PythonError, _ wanted: Value) throws -> Bool {
    var types: ContiguousArray<Value> = [wanted]
    if case .tuple(let several) = wanted { types = several.items }
    return try types.map { wanted in
      guard let type = wanted.asObject(TypeObject.self), type.isException else {
        throw PythonError.type("catching classes that do not inherit from BaseException is not allowed")
      }
      return type
    }.contains { $0.isType(of: .object(error)) }
  }
}

final class FinallyStatement: StatementNode {
  private let body: StatementNode
  private let finally: StatementNode
  init(_ body: StatementNode, _ finally: StatementNode) {
    self.body = body
    self.finally = finally
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let completion: Completion
    do { completion = try body.execute(frame) } catch {
      let error = PythonError.from(error)
      if error.isFatal { throw error }
      error.chain(to: frame.machine.handled.last)
      frame.machine.handled.append(error)
      defer { frame.machine.handled.removeLast() }
      let ending: Completion
      do { ending = try finally.execute(frame) } catch let other { throw PythonError.from(other).chained(to: error) }
      if case .normal = ending { throw error }
      // A `return`, `break` or `continue` in the block swallows the exception.
      return ending
    }
    let ending = try finally.execute(frame)
    if case .normal = ending { return completion }
    return ending
  }
}

/// `with context as target`
final class WithStatement: StatementNode {
  private let context: ExpressionNode
  private let target: TargetNode?
  private let body: StatementNode
  init(_ context: ExpressionNode, _ target: TargetNode?, _ body: StatementNode) {
    self.context = context
    self.target = target
    self.body = body
  }
  override func execute(_ frame: Frame) throws -> Completion {
    let value = try context.evaluate(frame)
    let object: Object
    do {
      guard case .object(let entered) = value, let result = try entered.enter() else {
        throw PythonError.type("'\(value.typeName)' object does not support the context manager protocol")
      }
      object = entered
      try target?.assign(result, frame)
    } catch { throw context.located(error) }
    let completion: Completion
    do { completion = try body.execute(frame) } catch {
      let error = PythonError.from(error)
      let isSwallowed: Bool
      do { isSwallowed = try object.exit(error) } catch { throw context.located(error) }
      if isSwallowed && !error.isFatal { return .normal }
      throw error
    }
    do { _ = try object.exit(nil) } catch { throw context.located(error) }
    return completion
  }
}

extension PythonError {
  /// Turns the place in the function that catches the exception into a frame of the traceback.
  func close(function: String, source: SourceFile) {
    guard let range = openRange else { return }
    traceback.append(Frame(function: function, source: source, range: range))
    openRange = nil
  }
  /// Takes `close` back, for an exception that goes on from where it was caught.
  func reopen() {
    guard openRange == nil, let last = traceback.popLast() else { return }
    openRange = last.range
  }
}
