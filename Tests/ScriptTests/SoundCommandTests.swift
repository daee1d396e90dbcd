import Foundation
import Testing

/// `load_wav`, `mfcc` and `speech_folder` as a script calls them.
@Suite("Sound commands") struct SoundCommandTests {
  private static let audio = Program.fixtures.appendingPathComponent("audio").path

  private func output(_ code: String) throws -> String {
    let result = try Program.run(code: "import numpy as np\nAUDIO = '\(Self.audio)/'\n" + code)
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  private func error(_ code: String) throws -> String {
    let result = try Program.run(code: "import numpy as np\nAUDIO = '\(Self.audio)/'\n" + code)
    #expect(result.status == 1)
    return result.errors
  }

  @Test func recordingsAreArrays() throws {
    #expect(
      try output(
        """
        clip = load_wav(AUDIO + 'tone_int16.wav')
        print(clip.dtype, clip.shape, clip[:4], len(load_wav(AUDIO + 'tone_8khz.wav')))
        print(len(load_wav(AUDIO + 'tone_8khz.wav', rate=None)), len(load_wav(AUDIO + 'tone_44khz.wav', 8000)))
        """) == "int16 (1600,) [-32768  32767      0     -1] 1600\n800 800\n")
  }

  @Test func featuresAndTheirMaps() throws {
    #expect(
      try output(
        """
        data = np.load(AUDIO + 'clips.npz')
        features = mfcc(data['clips'])
        print(features.shape, features.dtype, np.abs(features - data['features']).max() < 1e-4)
        x = mfcc(data['clips'], map='speech_commands')
        print(x.shape, x.dtype, (x == data['bytes']).mean() >= 0.999)
        print(mfcc(data['clips'][0]).shape, mfcc(data['clips'][0].tolist(), map='speech_commands').shape)
        offset, scale = np.zeros(10), np.ones(10)
        print(np.array_equal(mfcc(data['clips'], map=(offset, scale)), mfcc(data['clips'], {'offset': offset, 'scale': scale})))
        """)
          == """
          (6, 49, 10) float32 True
          (6, 49, 10, 1) uint8 True
          (49, 10) (49, 10, 1)
          True

          """)
  }

  @Test(arguments: [
    ("load_wav('no.wav')", "FileNotFoundError: [Errno 2]"), ("load_wav(AUDIO + 'make.py')", "is no sound file"),
    ("load_wav(AUDIO + 'nan.wav')", "no finite numbers"), ("load_wav(3)", "must be str, not int"),
    ("load_wav(AUDIO + 'tone.flac', rate=0)", "rate is 0, expected 1 to 1000000"),
    ("load_wav(AUDIO + 'tone.flac', rate=16)", "more than 256-fold apart"),
    ("mfcc(np.zeros((2, 3, 4)))", "expected (samples,) for one clip or (clips, samples)"),
    ("mfcc(['a'])", "Error"), ("mfcc(np.array([1.0, np.nan]))", "clip 0 has samples"),
    ("mfcc(np.ones(9), map='mine')", "expected 'speech_commands'"), ("mfcc(np.ones(9), map=3)", "not iterable"),
    ("mfcc(np.ones(9), map=([1], [2]))", "1 offsets and 1 scales, expected 10"),
    ("mfcc(np.ones(9), map={'offset': 1})", "map has 1 parts"), ("speech_folder('no')", "FileNotFoundError"),
    ("speech_folder(AUDIO)", "has no folders with"),
    ("speech_folder(fetch('synthetic_words'), words=[3])", "found int"),
    ("speech_folder(fetch('synthetic_words'), words=['lam'])", "it has door, lamp, music, window"),
    ("speech_folder(fetch('synthetic_words'), seed=-1)", "seed is -1"),
    ("speech_folder(fetch('synthetic_words'), split='word')", "expected 'speaker' or 'file'"),
    ("speech_folder(fetch('synthetic_words'), val_share=2)", "val_share is 2.0, expected 0 to 1"),
    ("speech_folder(fetch('synthetic_words'), silence=True)", "there is no second of noise"),
  ])
  func whatIsRefused(_ code: String, _ message: String) throws {
    let errors = try error(code)
    #expect(errors.contains(message), "\(errors)")
    #expect(errors.contains("^"))
  }

  @Test func aFolderAsTheTutorialsTakeIt() throws {
    #expect(
      try output(
        """
        x_train, y_train, x_val, y_val, words = speech_folder(fetch('synthetic_words'), ['lamp', 'door'], 0.4, augment=1)
        print(x_train.shape, x_train.dtype, y_train.dtype, np.bincount(y_train), x_val.shape, np.bincount(y_val), words)
        """)
        == "(68, 49, 10, 1) uint8 int32 [34 34] (14, 49, 10, 1) [7 7] {'lamp': 0, 'door': 1}\n")
  }

  @Test func filesThatCannotBeReadGetOneWarning() throws {
    try withTemporaryFolder { folder in
      let word = folder.appendingPathComponent("hum")
      try FileManager.default.createDirectory(at: word, withIntermediateDirectories: true)
      let tone = try Data(contentsOf: URL(fileURLWithPath: Self.audio + "/tone_int16.wav"))
      for name in ["anna_1", "anna_2", "anna_3", "bob_1"] {
        try tone.write(to: word.appendingPathComponent(name + ".wav"))
      }
      try tone.prefix(1000).write(to: word.appendingPathComponent("bob_2.wav"))
      let result = try Program.run(code: "print(len(speech_folder('\(folder.path)', val_share=0)[0]))")
      #expect(result.output == "4\n")
      #expect(
        result.errors == """
          warning: speech_folder left out 1 of 5 files: hum/bob_2.wav ('\(folder.path)/hum/bob_2.wav' is cut short: it has \
          1000 of 3244 bytes)
          warning: speech_folder has no samples for validation: choose another val_share, or split='file' for a single speaker

          """)
    }
  }

  @Test func controlCStopsAFolder() throws {
    // So much is written at once. Without optimisation a recording with many copies takes long.
    let code = "print('ready' * 20000)\nspeech_folder(fetch('synthetic_words'), augment=200)"
    let result = try Program.run(["-c", code], interruptWhen: "ready")
    #expect(result.status == 130)
    #expect(result.errors.contains("KeyboardInterrupt"))
  }
}
