"""The window of one client, which shares it with no other process."""

from __future__ import annotations

from iqmetrix._limits.reply import WindowReply
from iqmetrix._limits.slots import AT_ONCE, Permit, Slots, Turn
from iqmetrix._limits.view import LimitView
from iqmetrix._limits.window_state import WindowState

NEXT_WINDOW = (
    "the next window of {service} begins in {seconds:.1f} s, after the call's deadline; "
    "come back at {retry_at:%Y-%m-%d %H:%M:%S} UTC"
)


class LocalWindow(Slots):
    """Slots of a window, counted by this client alone.

    Args:
        reserve: calls to leave to other programs; below 1 it is a share of the limit.
    """

    too_late = NEXT_WINDOW

    def __init__(self, *, reserve: float = 0.0) -> None:
        self.state = WindowState()
        self._reserve = reserve

    def turn(self, now: float, *, in_flight: int) -> Turn:
        """Say when the next call may go."""
        allowance = self.state.allowance(now, reserve=self._reserve, in_flight=in_flight)
        if allowance.calls <= 0:
            return Turn(max(allowance.delay, 1e-9))
        return Turn(0.0, allowance.probe, allowance.probes_end) if allowance.probe else AT_ONCE

    def take(self, now: float, turn: Turn) -> Permit:
        """Let a call go."""
        self.state.take(1, now, probe=turn.probe)
        return Permit(now, self.state.epoch, turn.probes_end)

    def learn(self, permit: Permit, reply: WindowReply, *, in_flight: int, chance: float) -> None:
        """Take in what a response says."""
        self.state.learn(reply, epoch=permit.epoch, in_flight=in_flight, probed_end=permit.probes_end, chance=chance)

    def release(self, permit: Permit, now: float, *, in_flight: int, sent: bool) -> None:
        """Note that a call got no response, or was not sent."""
        if sent:
            self.state.lose(now, epoch=permit.epoch, probed_end=permit.probes_end)
        elif permit.epoch == self.state.epoch:
            self.state.uncount(1, permit.at)
        if in_flight == 0:
            self.state.lose_all()

    def end_probe(self) -> None:
        """Note that the latest probe is over."""
        self.state.end_probe()

    def expected_wait(self, now: float, *, place: int) -> float:
        """Estimate the seconds until a caller's turn."""
        return self.state.expected_wait(now, place=place, left=self.state.left(self._reserve))

    def view(self, service: str, now: float, *, waiting: int, in_flight: int) -> LimitView:
        """Return what is known of the window."""
        left = self.state.left(self._reserve)
        return self.state.view(service, now, left=left, waiting=waiting, in_flight=in_flight)

    def after_fork(self) -> None:
        """Nothing: what was learnt holds in the child too."""
