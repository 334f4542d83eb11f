"""botocore, with a small REST-JSON operation: API Gateway's GetAccount, `GET /account`."""

from __future__ import annotations

import botocore.config
import botocore.session

from herd.target import Call, Target


def caller(target: Target, mode: str) -> Call:
    """Make a client with the retry mode."""
    retries: dict[str, object] = {"mode": mode}
    if target.retries is not None:
        retries["total_max_attempts"] = target.retries + 1
    client = botocore.session.get_session().create_client(
        "apigateway",
        region_name="us-east-1",
        endpoint_url=target.url,
        aws_access_key_id="herd",
        aws_secret_access_key="herd",  # noqa: S106 - not real
        config=botocore.config.Config(retries=retries, max_pool_connections=target.connections),
    )
    return client.get_account
