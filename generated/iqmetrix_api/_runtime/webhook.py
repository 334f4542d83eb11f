# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Webhooks as data: requests that iQmetrix sends to a program of yours, and the replies that it expects."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from iqmetrix_api._runtime.operation import Operation

Event_co = TypeVar("Event_co", covariant=True)
Answer_contra = TypeVar("Answer_contra", contravariant=True)


@dataclass(frozen=True, slots=True)
class Webhook(Generic[Event_co, Answer_contra]):
    """One webhook of a service: a notification, or a contract that a supplier's server implements.

    Attributes:
        name: such as `orderCreated`.
        method: HTTP method by which it comes.
        status: of the reply that says that all is well.
        exchange: the bodies, in the words of an operation: what comes is its response, and what goes back is its body.
    """

    name: str
    method: str
    status: int
    exchange: Operation[Event_co]

    def __str__(self) -> str:
        return str(self.exchange)
