import Data
import Foundation
import NDArray
import Testing

@Suite("Golden .npz archives") struct NpzGoldenTests {
  @Test(arguments: ["dense_only", "ds_cnn_A_bn", "valid_flatten"])
  func goldenArchivesLoad(name: String) throws {
    let contents = try loadNPZ(Fixtures.path("keras/\(name).npz"))
    #expect(contents.names.first == "meta")
    let meta = try #require(contents.string("meta"))
    #expect(meta.hasPrefix("{") && meta.hasSuffix("}"))
    _ = try JSONSerialization.jsonObject(with: Foundation.Data(meta.utf8))
  }

  @Test func arraysKeepTypeAndShape() throws {
    let contents = try loadNPZ(Fixtures.path("keras/dense_only.npz"))
    let weights = try #require(contents.array("layer/1/weights"))
    #expect(weights.dtype == .int8)
    #expect(weights.shape == [1, 1, 30, 40])
    #expect(contents.array("layer/1/threshold")?.dtype == .int32)
    #expect(contents.array("layer/1/act_step")?.dtype == .float32)
    #expect(contents["nothing"] == nil)
  }
}
