"""What an established tool says of the same pairs: openapi-diff, which knows OpenAPI 3.0 and nothing of Python.

`make second-opinion` installs it with npm and writes its verdicts to `second_opinion.json`; read the diff.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.comparison.pairs import PAIRS

VERDICTS = Path(__file__).with_suffix(".json")

_PROGRAM = """
const diff = require(process.argv[1]);
const pairs = JSON.parse(require("fs").readFileSync(0, "utf8"));
const spec = (document) => ({ content: JSON.stringify(document), format: "openapi3", location: "pair.json" });
(async () => {
  const verdicts = {};
  for (const [name, [old, current]] of Object.entries(pairs)) {
    const found = await diff.diffSpecs({ sourceSpec: spec(old), destinationSpec: spec(current) })
      .catch((error) => { throw new Error(`${name}: ${error.message}`); });
    verdicts[name] = found.breakingDifferencesFound
      ? "breaking"
      : found.nonBreakingDifferences.length ? "compatible" : found.unclassifiedDifferences.length ? "unclassified" : "same";
  }
  console.log(JSON.stringify(verdicts));
})();
"""
_UNKNOWN_TO_IT = frozenset({"webhooks", "summary"})


def in_openapi_3_0(document: dict[str, Any]) -> dict[str, Any]:
    """Return a description in the words of OpenAPI 3.0, as far as it has them."""
    document = {key: value for key, value in _said_in_3_0(document).items() if key != "webhooks"}
    info = {key: value for key, value in document["info"].items() if key != "summary"}
    return {**document, "openapi": "3.0.3", "info": info}


def _said_in_3_0(node: Any) -> Any:
    if isinstance(node, list):
        return [_said_in_3_0(each) for each in node]
    if not isinstance(node, dict):
        return node
    said = {key: _said_in_3_0(value) for key, value in node.items() if not str(key).startswith("x-")}
    kinds = said.get("type")
    if isinstance(kinds, list):
        options = [{**said, "type": kind} for kind in kinds if kind != "null"]
        said = options[0] if len(options) == 1 else {"anyOf": options}
        if "null" in kinds:
            said["nullable"] = True
    options = said.get("anyOf", ())
    if {"type": "null"} in options:
        said["anyOf"] = [option for option in options if option != {"type": "null"}]
        said["nullable"] = True
    if isinstance(said.get("examples"), list):  # of a schema
        del said["examples"]
    return said


def verdicts(modules: Path) -> dict[str, str]:
    """Return what the tool says of each pair, by the pair's name.

    Args:
        modules: the folder `node_modules` in which it is installed.
    """
    pairs = {pair.name: [in_openapi_3_0(side) for side in pair.sides()] for pair in PAIRS}
    command = ["node", "-e", _PROGRAM, str((modules / "openapi-diff").resolve())]
    done = subprocess.run(command, input=json.dumps(pairs, default=str), stdout=subprocess.PIPE, text=True, check=True)
    said: dict[str, str] = json.loads(done.stdout)
    return said


if __name__ == "__main__":
    found = verdicts(Path(sys.argv[1]))
    VERDICTS.write_text(json.dumps(found, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    sys.stdout.write(f"openapi-diff judged {len(found)} pairs\n")
