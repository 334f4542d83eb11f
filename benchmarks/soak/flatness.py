"""Whether a series of samples has come to rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

FEWEST_SAMPLES = 9
"""Samples that a judgement needs."""


@dataclass(frozen=True, slots=True)
class Trend:
    """A series in three thirds, of which the first is for warming up.

    Attributes:
        second, last: medians of the second and of the last third.
        share: of the second third that the last may be higher.
        slack: that it may be higher besides, in the unit of the samples.
    """

    second: float
    last: float
    share: float
    slack: float

    @property
    def flat(self) -> bool:
        """Whether it does not grow. Shrinking is allowed."""
        return self.last <= self.second * (1 + self.share) + self.slack


def trend(samples: Sequence[float], *, share: float, slack: float) -> Trend:
    """Compare the last third of a series with the second.

    Raises:
        ValueError: there are too few samples for a judgement.
    """
    if len(samples) < FEWEST_SAMPLES:
        raise ValueError(f"{len(samples)} samples are too few to see a trend in; {FEWEST_SAMPLES} are needed")
    third = len(samples) // 3
    return Trend(median(samples[third : 2 * third]), median(samples[-third:]), share, slack)


def shortened(samples: Sequence[float], points: int = 12) -> list[float]:
    """Return at most so many samples, at even distances, with the first and the last."""
    if len(samples) <= points:
        return list(samples)
    step = (len(samples) - 1) / (points - 1)
    return [samples[round(number * step)] for number in range(points)]
