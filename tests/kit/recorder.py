"""Spans and metrics of a client, kept in memory, and a service that it can call."""

from __future__ import annotations

from typing import Any

from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind

from iqmetrix import Hooks, telemetry
from iqmetrix.testing import FakeService, VirtualClock

HELIOS = {"Id": 9, "Name": "Helios"}
GET_CARRIER = "entities.v1.getCarrier"


class Recorder:
    """Keeps spans and metrics in memory."""

    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.traces = TracerProvider()
        self.traces.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.reader = InMemoryMetricReader()
        self.meters = MeterProvider([self.reader])

    def hooks(self, also: Hooks | None = None) -> Hooks:
        return telemetry.hooks(also, tracer_provider=self.traces, meter_provider=self.meters)

    def spans(self, kind: SpanKind) -> list[ReadableSpan]:
        """Return the spans that are over, in the order of their beginning."""
        found = [span for span in self.exporter.get_finished_spans() if span.kind is kind]
        return sorted(found, key=lambda span: (span.start_time or 0, span.end_time or 0))

    @property
    def calls(self) -> list[ReadableSpan]:
        return [span for span in self.spans(SpanKind.INTERNAL) if "iqmetrix.operation" in attributes(span)]

    @property
    def attempts(self) -> list[ReadableSpan]:
        return self.spans(SpanKind.CLIENT)

    def metric(self, name: str) -> tuple[str, list[Any]]:
        """Return unit and data points of a metric."""
        data = self.reader.get_metrics_data()
        assert data is not None
        for each in data.resource_metrics[0].scope_metrics[0].metrics:
            if each.name == name:
                return each.unit or "", list(each.data.data_points)
        raise AssertionError(f"there is no metric {name}")


def service(*answers: Any, **settings: Any) -> FakeService:
    fake = FakeService(**{"clock": VirtualClock(), **settings})
    fake.on_operation(GET_CARRIER, *(answers or (HELIOS,)))
    return fake


def attributes(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})
