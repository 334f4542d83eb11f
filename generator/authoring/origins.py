"""Where the values of a bundle were written."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from generator.document import Document, Pointer


@dataclass
class Origins:
    """Files and places that the values of a bundle come from.

    Attributes:
        main: the description itself, from which everything comes that has not been brought in.
    """

    main: Document
    _places: dict[Pointer, tuple[Document, Pointer]] = field(default_factory=dict)

    def note(self, pointer: Pointer, document: Document, place: Pointer) -> None:
        """Note that the value at a pointer of the bundle, and all in it, was written at a place of a document."""
        self._places[pointer] = document, place

    def find(self, pointer: Pointer) -> tuple[Document, Pointer]:
        """Return the document in which a value of the bundle was written, and its pointer there."""
        for length in range(len(pointer), 0, -1):
            if pointer[:length] in self._places:
                document, place = self._places[pointer[:length]]
                return document, (*place, *pointer[length:])
        return self.main, pointer

    def line(self, pointer: Pointer) -> tuple[str, int]:
        """Return file and line of a value of the bundle."""
        document, place = self.find(pointer)
        return str(document.path), document.line(place)

    def brought_in(self, section: str, path: Path) -> frozenset[str]:
        """Return the names of the components of a section that come from a file."""
        return frozenset(
            str(pointer[2])
            for pointer, (document, _) in self._places.items()
            if len(pointer) == 3 and pointer[:2] == ("components", section) and document.path == path
        )
