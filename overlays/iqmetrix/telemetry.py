"""OpenTelemetry: spans of calls and attempts, metrics of waits and refusals. Needs `iqmetrix-sdk[otel]`.

Names and values of HTTP attributes are those of OpenTelemetry's stable conventions for HTTP clients
(https://opentelemetry.io/docs/specs/semconv/http/).
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from importlib.metadata import version
from urllib.parse import urlsplit

from iqmetrix._configuration.hooks import AttemptDetails, CallDetails, Hooks, WaitDetails, both

try:
    from opentelemetry.metrics import MeterProvider, get_meter
    from opentelemetry.trace import SpanKind, StatusCode, TracerProvider, get_tracer
except ImportError as error:
    raise ImportError(
        "iqmetrix.telemetry needs OpenTelemetry: pip install 'iqmetrix-sdk[otel]'", name=error.name
    ) from error

__all__ = ["hooks"]

Attributes = dict[str, str | int | float]

REQUEST_BUCKETS_S = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0)
"""As the conventions want them."""

WAIT_BUCKETS_S = (0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 3600.0)
"""Longer ones than for requests: windows last minutes."""


def hooks(
    also: Hooks | None = None,
    *,
    tracer_provider: TracerProvider | None = None,
    meter_provider: MeterProvider | None = None,
) -> Hooks:
    """Return hooks that report to OpenTelemetry; hand them to a client.

    Args:
        also: hooks of your own, which are called too.
        tracer_provider: where spans go; by default the global one.
        meter_provider: where metrics go; by default the global one.

    Example:
        iq = IQmetrix.from_env(hooks=telemetry.hooks())
    """
    reporter = _Reporter(tracer_provider, meter_provider)
    reporting = Hooks(on_waited=reporter.waited, on_attempt=reporter.attempt, around_call=reporter.call)
    return reporting if also is None else both(reporting, also)


class _CallWaits:
    """Seconds that a call waited for rate limits."""

    def __init__(self, operation: str) -> None:
        self.operation = operation
        self.since_last_attempt = 0.0
        self.in_total = 0.0


_waits: ContextVar[_CallWaits | None] = ContextVar("iqmetrix_waits", default=None)


class _Reporter:
    def __init__(self, tracer_provider: TracerProvider | None, meter_provider: MeterProvider | None) -> None:
        library = version("iqmetrix-sdk")
        self._tracer = get_tracer("iqmetrix", library, tracer_provider)
        meter = get_meter("iqmetrix", library, meter_provider)
        self._requests = meter.create_histogram(
            "http.client.request.duration",
            unit="s",
            description="Duration of HTTP client requests.",
            explicit_bucket_boundaries_advisory=REQUEST_BUCKETS_S,
        )
        self._waiting = meter.create_histogram(
            "iqmetrix.client.wait.duration",
            unit="s",
            description="How long calls waited: for a window, for news from another call, or to back off.",
            explicit_bucket_boundaries_advisory=WAIT_BUCKETS_S,
        )
        self._refused = meter.create_counter(
            "iqmetrix.client.refused", unit="{call}", description="Calls that a rate limit refused (429)."
        )

    @contextmanager
    def call(self, details: CallDetails) -> Iterator[None]:
        """Put a span around a call, below the caller's span."""
        waits = _CallWaits(details.operation)
        token = _waits.set(waits)
        try:
            with self._tracer.start_as_current_span(
                details.operation,
                kind=SpanKind.INTERNAL,
                attributes={"iqmetrix.service": details.service, "iqmetrix.operation": details.operation},
                record_exception=False,  # its text may hold what a service said of a person
                set_status_on_exception=False,
            ) as span:
                try:
                    yield
                except BaseException as error:
                    span.set_attribute("error.type", type(error).__qualname__)
                    span.set_status(StatusCode.ERROR)
                    raise
                finally:
                    span.set_attribute("rate_limit.wait", waits.in_total)
        finally:
            _waits.reset(token)

    def waited(self, details: WaitDetails) -> None:
        """Count a wait."""
        waits = _waits.get()
        if waits is not None and waits.operation == details.operation and details.cause in {"limit", "probe"}:
            waits.since_last_attempt += details.seconds
            waits.in_total += details.seconds
        attributes = {
            "iqmetrix.service": details.service,
            "iqmetrix.operation": details.operation,
            "iqmetrix.wait.cause": details.cause,
        }
        self._waiting.record(details.seconds, attributes)

    def attempt(self, details: AttemptDetails) -> None:
        """Report an attempt that is over, below the span of its call."""
        ended = time.time_ns()
        http, attributes = _http(details), _attributes(details)
        waits = _waits.get()
        if waits is not None and details.grant is None:  # a token request is not an attempt of the call
            attributes["rate_limit.wait"], waits.since_last_attempt = waits.since_last_attempt, 0.0
        span = self._tracer.start_span(
            details.method,
            kind=SpanKind.CLIENT,
            attributes={**http, **attributes},
            start_time=ended - int(details.seconds * 1e9),
        )
        if "error.type" in http:
            span.set_status(StatusCode.ERROR)
        span.end(ended)
        self._requests.record(details.seconds, http)
        if details.status == 429:
            self._refused.add(1, {"iqmetrix.service": details.service, "iqmetrix.operation": details.operation})


def _http(details: AttemptDetails) -> Attributes:
    """Return the attributes that spans and metrics share."""
    where = urlsplit(details.url)
    attributes: Attributes = {
        "http.request.method": details.method,
        "server.address": where.hostname or "",
        "server.port": where.port or (443 if where.scheme == "https" else 80),
    }
    if details.status is not None:
        attributes["http.response.status_code"] = details.status
    if details.status is None:
        attributes["error.type"] = details.error or "_OTHER"
    elif details.status >= 400:
        attributes["error.type"] = str(details.status)
    return attributes


def _attributes(details: AttemptDetails) -> Attributes:
    """Return the attributes of spans alone: those with too many values for metrics."""
    attributes: Attributes = {
        "url.full": details.url,
        "iqmetrix.service": details.service,
        "iqmetrix.operation": details.operation,
    }
    if details.grant is not None:
        attributes["iqmetrix.grant"] = details.grant
    elif details.attempt > 1:
        attributes["http.request.resend_count"] = details.attempt - 1
    window = details.rate_limit
    if window is not None:
        named = {"limit": window.limit, "remaining": window.remaining, "reset": window.reset_seconds}
        attributes |= {f"rate_limit.{name}": value for name, value in named.items() if value is not None}
    return attributes
