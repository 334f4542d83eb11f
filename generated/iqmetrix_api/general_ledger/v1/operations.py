# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Operations of General Ledger v1, as data."""

from __future__ import annotations

from typing import Any, Final

from iqmetrix_api import (
    DescribedResponse,
    Operation,
    Pagination,
    Parameter,
    PathParameter,
    Service,
)
from iqmetrix_api.general_ledger.v1 import models

SERVICE: Final = Service(name="general_ledger", version="v1", url="https://generalledger{suffix}.iqmetrix.net/v1")

LIST_ACCOUNTS: Final[Operation[models.AccountCollection]] = Operation(
    service=SERVICE,
    id="listAccounts",
    method="GET",
    path="/Companies({CompanyId})/Accounts",
    resource="accounts",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.AccountCollection),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/hal+json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="hal",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=500,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)

LIST_TRANSACTIONS: Final[Operation[models.TransactionCollection]] = Operation(
    service=SERVICE,
    id="listTransactions",
    method="GET",
    path="/Companies({CompanyId})/Transactions",
    resource="transactions",
    name="list",
    path_parameters=(PathParameter("CompanyId", "company_id", kind=int),),
    parameters=(
        Parameter("$filter", "filter", kind=str, required=True),
        Parameter("$skip", "skip", kind=int),
        Parameter("$top", "top", kind=int),
    ),
    responses=(
        DescribedResponse(200, "application/hal+json", models.TransactionCollection),
        DescribedResponse(400, "text/plain", str, codec="text"),
        DescribedResponse(401, "text/plain", str, codec="text"),
        DescribedResponse(404, "text/plain", str, codec="text"),
        DescribedResponse(429, "text/plain", str, codec="text"),
    ),
    accept="application/hal+json",
    idempotent=True,
    anonymous=False,
    pagination=Pagination(
        style="hal",
        items=("_embedded", "self"),
        offset="$skip",
        size="$top",
        default_size=50,
        maximum_size=500,
        next_link=("_links", "next", "href"),
        total=(),
        first=0,
    ),
)


OPERATIONS: Final[dict[str, Operation[Any]]] = {
    "listAccounts": LIST_ACCOUNTS,
    "listTransactions": LIST_TRANSACTIONS,
}
"""Every operation by its `operationId`."""
