"""Spectral, Redocly and Prism read the shipped descriptions: `make readers`, which installs them with npm.

The first two check the documents; Prism answers the documented requests by them, and refuses what it does not understand.
"""

from __future__ import annotations

import http.client
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from tests.kit.documented import ROUTES, sample_request

ROOT = Path(__file__).resolve().parents[2]
SPECS = ROOT / "generated" / "iqmetrix_specs"
RULES = Path(__file__).with_name("spectral.yaml")
TIMEOUT = 60.0


def errors_of_documents(programs: Path) -> Iterator[str]:
    """Run Spectral and Redocly over every description; return what they call errors."""
    documents = [str(path) for path in sorted(SPECS.glob("*/*.json"))]
    commands = [
        ["spectral", "lint", "--quiet", "--fail-severity=error", "--display-only-failures", f"--ruleset={RULES}"],
        ["redocly", "lint", "--extends=recommended", "--format=json"],
    ]
    for name, *arguments in commands:
        command = [str(programs / name), *arguments, *documents]
        result = subprocess.run(command, capture_output=True, text=True, check=False)
        if result.returncode:
            yield f"{name}: {result.stdout}{result.stderr}"


@contextmanager
def prism(programs: Path, document: Path) -> Iterator[int]:
    """Run Prism with a description; return its port."""
    command = [str(programs / "prism"), "mock", "--errors", "--port", "0", str(document)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            lines = iter(process.stdout or ())
            found = next((match for line in lines if (match := re.search(r"listening on \S+:(\d+)", line))), None)
            if found is None:
                raise RuntimeError(f"Prism does not begin with {document}")
            yield int(found[1])
        finally:
            process.terminate()


def refusals_of_prism(programs: Path) -> Iterator[str]:
    """Send every documented request to Prism; return what it refuses."""
    for document in sorted(SPECS.glob("*/*.json")):
        place = (document.parent.name, document.stem)
        routes = [route for route in ROUTES if (route.description.service, route.description.version) == place]
        if not routes:  # models only, and Prism serves nothing without paths
            continue
        with prism(programs, document) as port:
            for route in routes:
                sample = sample_request(route)
                connection = http.client.HTTPConnection("127.0.0.1", port, timeout=TIMEOUT)
                status, answer = route.success()
                # Without `Accept`, Prism answers JSON and checks it as the first media type that is described.
                accept = next(iter(answer.get("content", {})), "*/*")
                headers = {"Authorization": "Bearer sample", "Content-Type": sample.media_type, "Accept": accept}
                path = sample.path.removeprefix(f"/{route.description.service}{route.server_path}")
                connection.request(route.method, quote(path, safe="/?$&=(),':%"), sample.encoded, headers)
                response = connection.getresponse()
                text = response.read().decode()
                connection.close()
                if response.status != status:
                    yield f"prism: {route.description.service}.{route.id}: {response.status} {text[:500]}"


def main(programs: Path) -> int:
    """Return 1 if any of them finds an error."""
    found = [*errors_of_documents(programs), *refusals_of_prism(programs)]
    sys.stdout.write("\n".join(found) + "\n" if found else "Spectral, Redocly and Prism read everything\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
