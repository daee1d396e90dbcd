/// The heights of texts in pixels of 1/100 inch, as they come out in a PNG.
enum TextSizes {
  static let tick = 13.5
  static let label = 13.5
  static let small = 13.0
  static let title = 16.0
}
