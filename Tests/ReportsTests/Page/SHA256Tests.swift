import Testing

@testable import Reports

@Suite struct SHA256Tests {
    /// The examples of FIPS 180, and lengths about the ends of blocks as Python's hashlib has them.
    private static let examples: [(text: String, digest: String)] = [
        ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
        ),
    ]

    @Test(arguments: examples.indices) func `Digests are those of the standard`(_ index: Int) {
        #expect(SHA256.base64(of: Self.examples[index].text) == Self.examples[index].digest)
    }

    @Test func `Every length of text goes into whole blocks`() {
        let digests = (0...200).map { SHA256.base64(of: String(repeating: "a", count: $0)) }
        #expect(Set(digests).count == digests.count)
        #expect(digests[55] == "n0OQ+NMMLdkuyfCVtl4rmumwqSWlJY4kHJ8ekQ9zQxg=")
        #expect(digests[56] == "s1Q5pKxvCUi21vnjxq8PX1kM4g8b3nCQ73lwaG7Gc4o=")
        #expect(digests[64] == "/+BU/nrgy23GXDr5th1SCfQ5hR20PQulmXM33xVGaOs=")
        #expect(digests[119] == "MeulHDE6XAgiat8Y1KNZz9/Y0ugWsT9K+VL36mWE3Ps=")
        #expect(digests[120] == "Lz0zVDLHC1gK8Ojhs2dKfAINaDql9zqq7f3FWvkEwhw=")
    }
}
