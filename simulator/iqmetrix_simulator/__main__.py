"""The command, where the packages that it needs are installed, and one line that says how to install them where they are not."""

from __future__ import annotations

import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return the exit status."""
    try:
        from iqmetrix_simulator import _command  # noqa: PLC0415 - it needs more than the SDK does
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("iqmetrix"):
            raise
        sys.stderr.write(f"iqmetrix-simulator: the package {error.name} is missing; install iqmetrix-sdk[simulator]\n")
        return 2
    return _command.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
