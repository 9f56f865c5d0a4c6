import Testing

@testable import Reports

/// What each block of a document is in HTML, to the byte.
@Suite struct HTMLBlocksTests {
    private func source(_ blocks: [Document.Block]) -> String {
        var elements = HTMLBlocks(prefix: "part")
        return elements.elements(of: blocks, under: "above").map(\.source).joined()
    }

    @Test func `Headings, fields and notes`() {
        let field = Document.Field(
            label: "Finish", lines: [Line("then", .strong), "or & when", Line("said so", .faint)])
        #expect(
            source([.title("A"), .section("B"), .fields([field]), .section("C"), .note("d <e>")]) == """
                <h1 id="title">A</h1>
                <h2 id="part-1">B</h2>
                <dl class="fields"><div><dt>Finish</dt>
                <dd><strong>then</strong></dd>
                <dd>or &amp; when</dd>
                <dd><span class="faint">said so</span></dd>
                </div>
                </dl>
                <h2 id="part-2">C</h2>
                <p class="note">d &lt;e&gt;</p>

                """)
    }

    @Test func `Points, tasks with a box to tick, and lines`() {
        let items = [
            Document.Item(text: "a", details: ["b", "c"]), Document.Item(text: "d", isTask: true),
        ]
        #expect(
            source([.items([]), .items([items[0]]), .items([items[1]]), .lines(["x:1: y"])]) == """
                <ul><li>a<ul><li>b</li>
                <li>c</li>
                </ul>
                </li>
                </ul>
                <ul class="ticks"><li><input type="checkbox" id="part-box-1" data-task="d"><label for="part-box-1">d</label></li>
                </ul>
                <ul><li>x:1: y</li>
                </ul>

                """)
    }

    /// Wherever a line stands, its words lead to its address, and what stands before them does not.
    @Test func `Words that lead to an address are a link`() {
        let line = Line("from: ", "a & b", at: "https://example.org/<c>?d=1&e='f'")
        let link = "<a href=\"https://example.org/%3Cc%3E?d=1&amp;e=%27f%27\">a &amp; b</a>"
        let table = Table(columns: [.init("")], rows: [.cells([.init([Line("", "g", at: "http://h", .strong)])])])
        #expect(
            source([
                .items([.init(line, details: [line])]), .items([.init(line, isTask: true)]),
                .fields([.init(label: "Address", lines: [line])]), .table(table),
            ]) == """
                <ul><li>from: \(link)<ul><li>from: \(link)</li>
                </ul>
                </li>
                </ul>
                <ul class="ticks"><li><input type="checkbox" id="part-box-1" data-task="from: a &amp; b"><label for="part-box-1">from: a &amp; b</label></li>
                </ul>
                <dl class="fields"><div><dt>Address</dt>
                <dd>from: \(link)</dd>
                </div>
                </dl>
                <div class="frame" role="group" tabindex="0" aria-labelledby="above"><table><thead><tr><td></td>
                </tr>
                </thead>
                <tbody><tr><th scope="row" class="fixed"><strong><a href="http://h">g</a></strong></th>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }

    /// The first cell names its row, a column without a title heads nothing, numbers stand at the right, short texts are
    /// kept on their lines and long words may be broken, and bars are not read out.
    @Test func `A table in a frame under its heading`() {
        let long = String(repeating: "w", count: 33)
        let table = Table(
            columns: [.init("Name", wraps: true), .init("Hours", .right), .init("")],
            rows: [
                .cells(["one", "1.5", "███"]), .span(Line("of all", .faint)),
                .cells(["", .init("2", .strong), .init(long)]),
                .cells([.init([Line("two"), Line("lines", .faint)]), "", "a text of more than 24 letters"]),
            ])
        #expect(
            source([.section("Head"), .table(table)]) == """
                <h2 id="part-1">Head</h2>
                <div class="frame" role="group" tabindex="0" aria-labelledby="part-1"><table><thead><tr><th scope="col">Name</th>
                <th scope="col" class="number">Hours</th>
                <td></td>
                </tr>
                </thead>
                <tbody><tr><th scope="row">one</th>
                <td class="number fixed">1.5</td>
                <td class="fixed"><span class="bar" aria-hidden="true">███</span></td>
                </tr>
                <tr class="span"><td colspan="3"><span class="faint">of all</span></td>
                </tr>
                <tr><td></td>
                <td class="number fixed"><strong>2</strong></td>
                <td class="long">\(long)</td>
                </tr>
                <tr><th scope="row">two<br><span class="faint">lines</span></th>
                <td class="number fixed"></td>
                <td>a text of more than 24 letters</td>
                </tr>
                </tbody>
                </table>
                </div>

                """)
    }
}
