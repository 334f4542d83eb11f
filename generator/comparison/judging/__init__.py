"""Names the row of the table for each difference between two sides."""

from generator.comparison.judging.findings import Finding
from generator.comparison.judging.sides import judge

__all__ = ["Finding", "judge"]
