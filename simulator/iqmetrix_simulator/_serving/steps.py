"""The steps of a request, from its arrival to the bytes of its reply.

A step adds what it finds out to the exchange. It returns a reply, or raises a refusal, where no further step is needed. No step
can send anything: `application.py` sends once, after the last one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from urllib.parse import unquote

from iqmetrix_simulator._actions.table import carry_out as carry_out_action
from iqmetrix_simulator._actions.task import Task
from iqmetrix_simulator._descriptions.samples import JSON
from iqmetrix_simulator._instruments.faults import Fault, change_document
from iqmetrix_simulator._refusal import Refusal
from iqmetrix_simulator._rendering.documents import rendered, written
from iqmetrix_simulator._rendering.headers import headers_of
from iqmetrix_simulator._rendering.media_types import choose_media_type
from iqmetrix_simulator._requests.bodies import read_body
from iqmetrix_simulator._requests.parameters import read_parameters
from iqmetrix_simulator._serving.exchange import Document, Exchange, Reply
from iqmetrix_simulator._serving.simulator import Simulator

Step = Callable[[Simulator, Exchange], Reply | None]

# --- on arrival -------------------------------------------------------------------------------------------------------


def find_route(simulator: Simulator, exchange: Exchange) -> None:
    """Find service and operation, or an uploaded file; where there is neither, the request is refused only after it was counted."""
    request = exchange.request
    exchange.description = simulator.router.description(request.path)
    exchange.file = simulator.store.files.at(unquote(request.path)) if request.method == "GET" else None
    if exchange.file is not None:
        return
    try:
        exchange.target, exchange.path_values = simulator.router.find(request.method, request.path)
    except Refusal as refusal:
        exchange.target = refusal


def strike_faults(simulator: Simulator, exchange: Exchange) -> None:
    """Draw the faults that strike the request."""
    exchange.faults = simulator.faults.strike(exchange.request.method, exchange.request.path)


def authenticate(simulator: Simulator, exchange: Exchange) -> None:
    """Read the token; `require_token` decides whether one is needed."""
    exchange.access = simulator.tokens.check(exchange.request.headers.get("authorization"))


def take_slot(simulator: Simulator, exchange: Exchange) -> None:
    """Count the request among those that a database works on, if it will reach one."""
    description = exchange.description
    if description is None or description.counts_calls or isinstance(exchange.target, Refusal):
        return
    route = exchange.route
    if exchange.access is None and not route.anonymous:
        return
    try:
        values = read_parameters(route, exchange.path_values, exchange.request.parameters, exchange.request.headers)
    except Refusal:
        return
    rule = description.rate_limit
    database = (description.service, str(values.get(rule["per"], exchange.caller)))
    exchange.slot = simulator.active.enter(database, rule["limit"])


ON_ARRIVAL: tuple[Step, ...] = (find_route, strike_faults, authenticate, take_slot)

# --- after its latency ------------------------------------------------------------------------------------------------


def count(simulator: Simulator, exchange: Exchange) -> None:
    """Count the call, and refuse one too many. Calls of unknown paths of a service count too, and are refused as such."""
    if exchange.slot is not None and exchange.slot.refused:
        raise exchange.route.refusal(429, "too many active requests")
    if not count_in_window(simulator, exchange):
        raise exchange.route.refusal(429, "rate limit exceeded")


def count_in_window(simulator: Simulator, exchange: Exchange) -> bool:
    """Count the call in its window, if it has one; return whether it is allowed."""
    description = exchange.description
    if description is None or not description.counts_calls:
        return True
    allowed, exchange.limit_headers = simulator.windows.count(
        description.service, exchange.caller, anonymous=exchange.is_anonymous
    )
    return allowed


def name_methods(_: Simulator, exchange: Exchange) -> Reply | None:
    """Answer OPTIONS by the methods of the path, also before a browser sends anything else from a page."""
    target = exchange.target
    if exchange.request.method == "OPTIONS" and isinstance(target, Refusal) and "Allow" in target.headers:
        return Reply(204, headers=list(target.headers.items()))
    return None


def send_file(simulator: Simulator, exchange: Exchange) -> Reply | None:
    """Send a file that was uploaded, to whoever knows its address."""
    file = exchange.file
    if file is None:
        return None
    failed = fail_before_work(simulator, exchange) or fail_after_work(simulator, exchange)
    return failed or Reply(200, file.content, file.media_type)


def require_token(_: Simulator, exchange: Exchange) -> None:
    """Refuse a request without a valid token, unless its operation needs none."""
    if exchange.access is None and not exchange.route.anonymous:
        raise exchange.route.refusal(401, "invalid token")


def fail_before_work(_: Simulator, exchange: Exchange) -> Reply | None:
    """Fail as the faults say, before anything was done."""
    fault = exchange.fault("status", before_work=True)
    if fault is not None:
        return _failed(fault)
    # The connection will break before the reply: this one is never sent.
    return Reply(0) if exchange.fault("reset", before_work=True) else None


def read_request(_: Simulator, exchange: Exchange) -> None:
    """Read parameters and body, and refuse what does not fit the description."""
    request, route = exchange.request, exchange.route
    if not request.is_whole:  # nobody will read this, but half a request must not be carried out
        raise Refusal(400, "The connection ended within the body.")
    exchange.values = read_parameters(route, exchange.path_values, request.parameters, request.headers)
    exchange.body = read_body(route, request.headers, request.body)


def carry_out(simulator: Simulator, exchange: Exchange) -> None:
    """Issue a token, or carry out the operation's action."""
    route = exchange.route
    if route.is_token_endpoint:
        exchange.document = Document(200, simulator.tokens.grant(exchange.body), JSON)
        return
    plan = simulator.plans[route]
    simulator.places.check(route, plan, exchange.values)
    media_type = choose_media_type(route, exchange.request.headers.get("accept"))
    task = Task(
        route=route,
        routes=simulator.routes,
        values=exchange.values,
        query=exchange.request.parameters,
        body=exchange.body,
        media_type=media_type,
        store=simulator.store,
        writer=replace(simulator.writer, service_address=f"{exchange.request.simulator_address}{route.root}"),
        tokens=simulator.tokens,
        writes=exchange.writes,
    )
    content = carry_out_action(task, plan)
    status, response = route.outcome(created=task.created)
    exchange.document = Document(status, headers=headers_of(route, content))
    if response.get("content") and status < 300:
        if media_type not in response["content"]:  # another response than that of which the media type was chosen
            media_type = next(iter(response["content"]))
        content = rendered(route, response, media_type, content)
        change_document(content, exchange.faults)
        exchange.document = Document(status, content, media_type, exchange.document.headers)


def fail_after_work(_: Simulator, exchange: Exchange) -> Reply | None:
    """Fail as the faults say, although everything was done."""
    fault = exchange.fault("status")
    return _failed(fault) if fault is not None else None


def render(_: Simulator, exchange: Exchange) -> Reply:
    """Write the document."""
    document = exchange.document
    if document.media_type is None:
        return Reply(document.status, headers=document.headers)
    body = written(exchange.route, document.media_type, document.content)
    if exchange.route.description.codec(document.media_type) != "bytes":
        return Reply.of_text(document.status, body, document.media_type, document.headers)
    return Reply(document.status, body.encode(), document.media_type, document.headers)


AT_WORK: tuple[Step, ...] = (
    count,
    name_methods,
    send_file,
    require_token,
    fail_before_work,
    read_request,
    carry_out,
    fail_after_work,
    render,
)


def _failed(fault: Fault) -> Reply:
    return Reply.of_text(fault.status, fault.text, headers=fault.headers.items())
