import Testing

@testable import Reports

@Suite struct AddressTests {
    @Test(arguments: [
        "https://example.org", "http://example.org:80/a/b.html?c=d&e=%20f;g=h,i*j!k$l+m#n/o?p",
        "https://example.org/~a_b-c.d@e",
    ]) func `What is in order stays as it is`(_ url: String) {
        #expect(Address.link(url) == url)
    }

    @Test(arguments: [
        ("https://a/(b)[c]<d>{e}|f", "https://a/%28b%29%5Bc%5D%3Cd%3E%7Be%7D%7Cf"),
        ("https://a/\"'`\\^", "https://a/%22%27%60%5C%5E"),
        ("https://a/50%", "https://a/50%25"), ("https://a/%4", "https://a/%254"),
        ("https://a/%zz%41", "https://a/%25zz%41"),
        ("https://a/#b#c", "https://a/#b%23c"), ("https://a/é工", "https://a/%C3%A9%E5%B7%A5"),
        ("https://a/\u{202E}b", "https://a/%E2%80%AEb"),
    ]) func `What could end a link is written by its bytes`(_ url: String, _ link: String) {
        #expect(Address.link(url) == link)
    }
}
