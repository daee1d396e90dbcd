import Data
import NDArray
import Testing

@testable import Akida

/// The bundled recordings and the extractor trained for them.
struct Digits {
  let xTrain: NDArray
  let yTrain: NDArray
  let xValidation: NDArray
  let yValidation: NDArray
  let wordToIndex: [String: Int]

  init() throws {
    let items = try #require(loadPickle(Fixtures.data("spoken_digits.pkl")).items)
    xTrain = try #require(items[0].ndarray)
    yTrain = try #require(items[1].ndarray)
    xValidation = try #require(items[2].ndarray)
    yValidation = try #require(items[3].ndarray)
    let words = try #require(items[6].dict)
    wordToIndex = Dictionary(
      uniqueKeysWithValues: words.pairs.compactMap { pair in
        if case .int(let index) = pair.value, let word = pair.key.string {
          (word, index)
        } else {
          nil
        }
      })
  }

  static func model() throws -> Model {
    let file = Fixtures.data("ds_cnn_spoken_digits_iq8_wq4_aq4_laq1.h5")
    return try Model(
      converted: KerasModel(path: file).akidaLayers().map { ($0.parameters, $0.variables) })
  }
}

/// What e2e_digits.json says about them.
struct DigitsGolden: Decodable {
  struct Contents: Decodable {
    struct Layer: Decodable {
      let name: String
      let weightsSha256: String
      let weightsPwSha256: String?
      let thresholdSha256: String
      let actStepSha256: String
      let outputFirst8ValSha256Int64: String
    }
    let layers: [Layer]
  }
  struct Spikes: Decodable {
    let trainSha256: String
    let valSha256: String
    let numWeights: Int
    let medianFirstTenth: Double
    let samplesFirstTenth: Int
  }
  struct Classifier: Decodable {
    let potentialsValSha256Int64: String
    let predictionsValSha256Int32: String
  }
  struct Accuracy: Decodable {
    let classifierVal: Double
    let classifierTrain: Double
  }
  struct Losses: Decodable {
    struct Seed: Decodable {
      let lossSum: [Int]
      let learned: [Int]
    }
    let word: String
    let samples: Int
    let neuronsPerClass: [Int]
    let learningCompetition: Double
    let seeds: [String: Seed]
    let permutationCheckSeed0Units50First10: [Int]
  }
  struct Labelled: Decodable {
    struct Row: Decodable {
      let neuronsPerClass: Int
      let valAccuracy: [String: Double]
      let trainAccuracy: [String: Double]
      let learned: [String: Int]
      let valAccuracyLearnedNeuronsOnly: [String: Double]
      let winnerNeverLearned: [String: Double]
      let predictionsValSha256Int32: String
      let weightsSha256U64: String
      let thresholdsSha256Int32: String
    }
    let learningCompetition: Double
    let numWeights: Int
    let table: [Row]
  }

  let model: Contents
  let spikes: Spikes
  let classifier: Classifier
  let accuracy: Accuracy
  let losses: Losses
  let labelled: Labelled
}
