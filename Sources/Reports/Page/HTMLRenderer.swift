/// Renders a document as a page of HTML.
package struct HTMLRenderer: Sendable {
    private let title: String

    /// - Parameter title: What the page is called where the document has no title.
    package init(title: String) { self.title = title }

    package func render(_ document: Document) -> String {
        var blocks = document.blocks
        var title = title
        if case .title(let own)? = blocks.first { title = own } else { blocks.insert(.title(title), at: 0) }
        var elements = HTMLBlocks(prefix: "section")
        let hasBoxes = blocks.contains { block in
            if case .items(let items) = block { items.contains(where: \.isTask) } else { false }
        }
        return HTMLPage(
            title: title, plan: hasBoxes ? title : nil, content: elements.elements(of: blocks, under: "title")
        ).source
    }
}
