import Testing

@testable import NDArray
