"""How far the placing of an order is, as a text that the user stores."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from json import dumps, loads
from typing import Self
from uuid import UUID

from iqmetrix.errors import ConfigurationError

VERSION = 1


class Stage(StrEnum):
    """What is to be done next."""

    CREATE = "create"
    PROCESS = "process"
    SELL = "sell"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Placement:
    """How far the placing of an order is.

    Attributes:
        company_id, reference: which order it is.
        stage: what is to be done next.
        under_way: whether the request of that stage, which must not be made twice, was perhaps sent.
        order_id: `Id` of the order, once there is one.
        printable_id: of the sales order, once it is accepted.
    """

    company_id: int
    reference: str
    stage: Stage = Stage.CREATE
    under_way: bool = False
    order_id: UUID | None = None
    printable_id: str | None = None

    def text(self) -> str:
        """Return it as JSON: identifiers, and nothing of the order's content."""
        return dumps({"version": VERSION, **asdict(self)}, default=str)

    def next(self, stage: Stage, *, order_id: UUID | None = None, printable_id: str | None = None) -> Self:
        """Return the placement with the next stage to do."""
        return replace(
            self,
            stage=stage,
            under_way=False,
            order_id=order_id or self.order_id,
            printable_id=printable_id or self.printable_id,
        )

    @classmethod
    def read(cls, saved: str | None, company_id: int, reference: str) -> Self:
        """Return the placement of an order as it was saved, or a new one.

        Raises:
            ConfigurationError: the text is none that was saved, or it belongs to another order.
        """
        if saved is None:
            return cls(company_id, reference)
        try:
            found = loads(saved)
            version = found.pop("version")
            order_id = found.pop("order_id")
            placement = cls(
                **{**found, "stage": Stage(found["stage"])}, order_id=None if order_id is None else UUID(order_id)
            )
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ConfigurationError("saved is not a text that place_order gave to `save`") from error
        if version != VERSION:
            raise ConfigurationError(f"saved is of version {version!r}; this version of the SDK reads {VERSION}")
        if (placement.company_id, placement.reference) != (company_id, reference):
            raise ConfigurationError(
                f"saved belongs to the order {placement.reference!r} of company {placement.company_id}, not to {reference!r}"
            )
        return placement
