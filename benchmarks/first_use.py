"""What the first use of a service costs a program: its models, operations and resources are loaded then, and no other service."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

from iqmetrix_api import SERVICES

ROUNDS = 7
MOST = 0.1
"""Of the largest service at most, as a multiple of importing httpx: 10 ms on a machine on which that takes 100."""

LOAD = """
import sys, time
import iqmetrix
modules = {"httpx": "httpx"}.get(sys.argv[1], f"iqmetrix_api.{sys.argv[1]}.resources")
if modules != "httpx":
    import iqmetrix_api.common  # once for all services
before = set(sys.modules)
began = time.process_time()
__import__(modules)
seconds = time.process_time() - began
print(seconds, *sorted({each.split(".")[1] for each in set(sys.modules) - before if each.count(".") > 1 and each.startswith("iqmetrix_api.") and "._" not in each}))
"""


def first_use(name: str, environment: dict[str, str]) -> float:
    """Load a service, or httpx, in processes of their own; return the seconds of CPU that the quickest took.

    Raises:
        SystemExit: another service was loaded too.
    """
    seconds = []
    for _ in range(ROUNDS):
        command = [sys.executable, "-c", LOAD, name]
        said = subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout.split()
        if others := set(said[1:]) - {name.split(".", maxsplit=1)[0]}:
            sys.exit(f"the first use of {name} loads {', '.join(sorted(others))} too")
        seconds.append(float(said[0]))
    return min(seconds)


def main() -> None:
    """Print the table; the exit status is 1 where a service takes longer than it may."""
    with tempfile.TemporaryDirectory() as folder:  # what is compiled is kept, as in an installed package
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        httpx = first_use("httpx", environment)
        services = {f"{service}.{version}": 0.0 for service, versions in SERVICES.items() for version in versions}
        services = {name: first_use(name, environment) for name in services}
    print(f"\nFirst use of a service (CPU time)\n\n  {'httpx':<42} {httpx * 1e3:10.1f} ms")
    for name, seconds in sorted(services.items(), key=lambda item: -item[1]):
        print(f"  {name:<42} {seconds * 1e3:10.1f} ms  {seconds / httpx:6.2f} x")
    largest = max(services, key=lambda name: services[name])
    if services[largest] > MOST * httpx:
        sys.exit(f"the first use of {largest} takes more than {MOST} x the import of httpx")


if __name__ == "__main__":
    main()
