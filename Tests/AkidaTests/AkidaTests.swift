import Testing

@testable import Akida
