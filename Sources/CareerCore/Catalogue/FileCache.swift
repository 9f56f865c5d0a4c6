internal import Synchronization

/// What has been read from the files of a catalogue, by their names. It grows to the size of the catalogue and no
/// further.
///
/// A class because all readers of a run share it.
final class FileCache: Sendable {
    private let values = Mutex<[String: any Sendable]>([:])

    subscript(name: String) -> (any Sendable)? {
        get { values.withLock { $0[name] } }
        set { values.withLock { $0[name] = newValue } }
    }
}
