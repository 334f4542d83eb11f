"""Products: any number of them by their slugs.

The service takes slugs in the address, 100 a call as client code of 2018 does it, and answers with what it found, by slug
(GET /v1/Products/GetBulk).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from iqmetrix.errors import ConfigurationError
from iqmetrix.services._drivers import for_tasks, for_threads
from iqmetrix.services._steps import Ask, Step, Steps, check_at_once, together
from iqmetrix_api import RequestOptions
from iqmetrix_api.products.v1 import AsyncProductsService, Product, ProductsBySlug, ProductsService

__all__ = ["products_by_slug", "products_by_slug_async"]

SLUGS_PER_CALL = 100
"""As client code of 2018 has it; no limit is documented but that of an address."""


def _products_by_slug(
    products: ProductsService,
    *,
    slugs: Iterable[str],
    at_once: int = 4,
    options: RequestOptions | None = None,
) -> Steps[tuple[str, Product | None]]:
    """Read any number of products of the library by their slugs, 100 a call, several calls at once.

    Args:
        products: `iq.products`.
        slugs: the products, such as the `slug` of catalog items; each is read once, however often it is named. Without any,
            nothing is sent.
        at_once: so many calls are under way at the same time, at most.
        options: of each call.

    Returns:
        Slug and product, lazily and in the order of the slugs; `None` for slugs that the service does not know.

    Raises:
        ConfigurationError: a slug is not a text, is empty or has a comma, or `at_once` is not an integer of at least 1.
        IQmetrixError: a call failed; the products of the calls before it were returned already.
    """
    check_at_once(at_once)
    if isinstance(slugs, str):
        raise ConfigurationError("slugs takes several slugs, not one text; put it into a list")
    yield from together(_calls(products, _each_once(slugs), options), at_once, _found)


def _each_once(slugs: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for slug in slugs:
        # A comma separates slugs in the address: two products would be read, and neither is what was meant.
        if not isinstance(slug, str) or not slug.strip() or "," in slug:
            raise ConfigurationError(f"slugs must be texts that are not empty, without commas; one of them is {slug!r}")
        if slug not in seen:
            seen.add(slug)
            yield slug


def _calls(
    products: ProductsService, slugs: Iterator[str], options: RequestOptions | None
) -> Iterator[tuple[list[str], Step]]:
    while chunk := list(islice(slugs, SLUGS_PER_CALL)):
        yield chunk, Ask(products.get_many, slugs=chunk, options=options)


def _found(slugs: list[str], answer: ProductsBySlug) -> Iterator[tuple[str, Product | None]]:
    known = answer.products or {}
    for slug in slugs:
        yield slug, known.get(slug)


products_by_slug = for_threads(_products_by_slug)
"""Read any number of products by their slugs, 100 a call, several calls at once; in the order of the slugs, `None` for unknown ones."""

products_by_slug_async = for_tasks(AsyncProductsService, _products_by_slug)
"""Read any number of products as `products_by_slug` does, without blocking."""
