import Foundation
import Interpreter

/// The reference page: every command and type of a registry, in sections, with examples that were run for it.
public struct ReferencePage {
  private let registry: Registry
  private let runner: ExampleRunner

  /// A page about everything that `session` knows, which also runs the examples; they read and write files.
  public init(_ session: Session) {
    registry = session.interpreter.registry
    runner = ExampleRunner(session)
  }

  /// The page as GitHub Markdown. An example that fails shows its error.
  public func markdown() throws -> String {
    var anchors = Anchors()
    let sections = self.sections.map { section in
      var section = section
      section.place(&anchors)
      return section
    }
    let bodies = try sections.map {
      try SectionText($0, anchors: anchors, registry: registry, runner: runner).markdown()
    }
    return ([Self.head, Self.contents(sections)] + bodies).joined(separator: "\n") + "\n"
  }

  // MARK: sections

  /// Modules in the order of the page.
  private static let modules = [
    "numpy", "numpy.random", "matplotlib.pyplot", "akida", "cnn2snn", "akida_models", "pickle", "json", "math", "time",
    "os", "os.path", "io",
  ]

  private var sections: [ReferenceSection] {
    (registry.groups + registry.builtinGroups).map { ReferenceSection($0) }
      + Self.modules.flatMap { name -> [ReferenceSection] in
        guard let module = registry.modules[name] else { return [] }
        if module.groups.count == 1, let only = module.groups.first {
          let group = CommandGroup(only.title, setup: only.setup, only.commands, types: module.types)
          return [ReferenceSection(group, of: module)]
        }
        let types = CommandGroup("Types", setup: module.groups.first?.setup ?? "", [], types: module.types)
        return (module.groups + (module.types.isEmpty ? [] : [types])).enumerated().map {
          ReferenceSection($1, of: module, isFirst: $0 == 0)
        }
      }
  }

  private static func contents(_ sections: [ReferenceSection]) -> String {
    let rows = sections.map { section in
      let names = section.entries.map { "[`\($0.name)`](#\($0.anchor))" }.joined(separator: " ")
      return "| [\(section.title)](#\(section.anchor)) | \(names) |\n"
    }
    return "| Section | What is in it |\n|---|---|\n" + rows.joined()
  }

  private static let head = """
    # Reference

    Every command of akscript. `akscript reference` writes this page from the declarations that also check the calls and
    answer `help(f)` at the prompt; the examples were run for it, and what they print is what stands here.

    The first five sections and the built-ins need no import. A command whose first parameter is a model is
    a method of the model, too: `forward(model, x)` and `model.forward(x)` are the same call. Parameters after `*` are
    given by name. Where the type is *array*, a number or nested lists of numbers will do; *items* are anything that a `for`
    can go through.

    The built-ins and the modules with the names of Python's or NumPy's give Python's and NumPy's
    results; what they do not have here is refused, never answered differently.

    """
}
