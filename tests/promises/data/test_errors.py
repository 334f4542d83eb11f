"""Promise D6: every status that is not a success is an error that says what came."""

from __future__ import annotations

import copy
import pickle

from iqmetrix import APIError, BadRequest, Conflict, Forbidden, NotFound, PayloadTooLarge, ServerError, Unauthorized
from iqmetrix.errors import error_from_response

NAMED = {400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 409: Conflict, 413: PayloadTooLarge}


def test_every_status_is_a_typed_error() -> None:
    """P-D6: with status, headers and body, in copies and pickles too; never None."""
    for status in range(300, 600):
        error = error_from_response(
            operation="things.v1.get", status=status, headers={"a": "b", "Set-Cookie": "canary"}, body=b"why"
        )
        assert type(error) is NAMED.get(status, ServerError if status >= 500 else APIError), status
        assert (error.status, error.headers, error.body) == (status, {"a": "b"}, b"why")
        for other in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
            assert type(other) is type(error), status
            assert (str(other), other.status, other.body) == (str(error), status, b"why")
