"""A store that processes of the virtual world share."""

from __future__ import annotations

from iqmetrix.state import Entry, MemoryStore, StoreError
from tests.kit.world import World


class SharedStore(MemoryStore):
    """A store for processes of the virtual world, which counts its calls and can be down."""

    private = False
    blocking = True

    def __init__(self, world: World, *, ahead: float = 0.0) -> None:
        super().__init__(now=lambda: world.time + ahead)
        self.calls: list[str] = []
        self.down = False

    def read(self, key: str, /) -> Entry:
        self._count(key)
        return super().read(key)

    def replace(self, key: str, version: int, value: bytes, life: float, /) -> Entry:
        self._count(key)
        return super().replace(key, version, value, life)

    def _count(self, key: str) -> None:
        if self.down:
            raise StoreError("unplugged")
        self.calls.append(key)
