"""The data files, each parsed once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from peaceplans.catalogue.faults import Fault, Report
from peaceplans.catalogue.folder import SINGLE_FILES, data_files
from peaceplans.catalogue.nodes import Mapping, Node, Sequence, read_nodes
from peaceplans.catalogue.records import Record, records_in


class DataFiles:
    """The files of one catalogue, by their names inside its folder.

    Attributes:
        faults: all that was found so far, by the files themselves and by those who read records of them.
        unreadable: names of the files that are missing, no YAML, or of the wrong shape.
    """

    def __init__(self, folder: Path, names: list[str] | None = None) -> None:
        """Parses all files that make up a catalogue, or only those named."""
        self.faults: list[Fault] = []
        self.unreadable: set[str] = set()
        self._nodes: dict[str, Node] = {}
        for name in [*data_files(folder), *SINGLE_FILES] if names is None else names:
            if name not in self._nodes and name not in self.unreadable:
                node = self._parsed(folder, name)
                if node is None:
                    self.unreadable.add(name)
                else:
                    self._nodes[name] = node

    def record(self, name: str) -> Record | None:
        """A file that is one record; None when it cannot be read."""
        node = self._nodes.get(name)
        if isinstance(node, Mapping):
            return Record(node, self._report(name))
        if node is not None:
            self._misshapen(name, node, "one record: keys and values")
        return None

    def records(self, name: str) -> list[Record]:
        """A file that lists records; none when it cannot be read."""
        node = self._nodes.get(name)
        if isinstance(node, Sequence):
            return records_in(node.items, self._report(name))
        if node is not None:
            self._misshapen(name, node, "a list of records")
        return []

    def each(self, part: str) -> dict[str, Record]:
        """The readable files of a sub-folder that are one record each, by name without folder and ending."""
        found = ((name, self.record(name)) for name in self._in(part))
        return {Path(name).stem: record for name, record in found if record}

    def each_list(self, part: str) -> Iterator[tuple[str, list[Record], Report]]:
        """The files of a sub-folder that list records, with their names without folder and ending."""
        for name in self._in(part):
            yield Path(name).stem, self.records(name), self._report(name)

    def unreadable_in(self, part: str) -> set[str]:
        """Names without folder and ending of the files of a sub-folder that cannot be read."""
        return {Path(name).stem for name in self.unreadable if name.startswith(f"{part}/")}

    def _in(self, part: str) -> list[str]:
        return [name for name in self._nodes if name.startswith(f"{part}/")]

    def _parsed(self, folder: Path, name: str) -> Node | None:
        report = self._report(name)
        try:
            content = (folder / name).read_bytes()
        except FileNotFoundError:
            report(1, "the file is missing", "put it back")
            return None
        except OSError as error:
            report(1, f"the file cannot be read ({error.strerror})", "check its permissions")
            return None
        return read_nodes(content, report)

    def _misshapen(self, name: str, node: Node, expected: str) -> None:
        self._report(name)(node.line, f"the file must hold {expected}")
        self.unreadable.add(name)
        del self._nodes[name]

    def _report(self, name: str) -> Report:
        return Report(name, self.faults)
