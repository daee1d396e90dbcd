import Foundation

/// The links by which a page gives its script and its notebook away.
enum Downloads {
  /// The links: to the files beside the page in a site, else to copies inside the page, of which the notebook has no
  /// outputs. Throws a failure if the notebook cannot be made.
  static func links(of document: Document, isInSite: Bool) throws -> [(address: String, file: String, name: String)] {
    let (script, notebook) = (document.name + ".akscript", document.name + ".ipynb")
    let addresses =
      isInSite
      ? [script, notebook].map { $0.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed) ?? $0 }
      : [
        DataURI.base64(Data(document.script.utf8), type: "text/plain"),
        DataURI.base64(try Notebook.data(of: document), type: "application/x-ipynb+json"),
      ]
    return [
      (addresses[0], script, "Script (.akscript)"),
      (addresses[1], notebook, isInSite ? "Notebook (.ipynb)" : "Notebook without outputs (.ipynb)"),
    ]
  }
}
