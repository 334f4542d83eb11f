"""Somebody is hired, gets a role, is locked out and let in again, and leaves, against the simulator over real HTTP."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from iqmetrix import BadRequest, Conflict, IQmetrix, NotFound
from iqmetrix_api.users import (
    AssignedRoleInput,
    ImportUser,
    LockReasonInput,
    LockRequest,
    PasswordUpdate,
    SecurityRoleInput,
    User,
)
from iqmetrix_simulator.server import RunningSimulator
from tests.kit.simulated import arguments

COMPANY, LOCATION, REGION, PERMISSION = 14146, 14202, 9, 101
PASSWORD = "samplepassword-of-ada"


@pytest.fixture
def client(iqmetrix_simulator: RunningSimulator) -> Iterator[IQmetrix]:
    with IQmetrix(**arguments(iqmetrix_simulator)) as iq:
        yield iq


def hire(client: IQmetrix, name: str = "ada@kentel", client_user_id: str = "L-1815") -> User:
    first, _, _ = name.partition("@")
    new = ImportUser(
        user_name=name,
        password=PASSWORD,
        email=f"{name}.com",
        first_name=first.title(),
        last_name="Lovelace",
        parent_entity_id=COMPANY,
        client_user_id=client_user_id,
    )
    assert PASSWORD not in repr(new)
    return client.users.import_existing(body=new)


def test_a_user_from_hiring_to_leaving(client: IQmetrix) -> None:
    users = client.users
    ada = hire(client)
    assert ada.id is not None
    assert (ada.is_active, ada.version, ada.unknown_fields) == (True, 1, None)
    with pytest.raises(Conflict, match="Username and email already exist"):
        hire(client)
    (found,) = users.list(company_id=COMPANY, client_user_id="L-1815")
    assert found == ada
    assert [each.id for each in users.search(company_id=COMPANY, terms="LOVE ada@")] == [ada.id]
    assert list(users.search(company_id=COMPANY, terms="Lovelace Charles")) == []

    ada.job_title = "Analyst"
    changed = users.update(user_id=ada.id, body=ada)
    assert (changed.job_title, changed.version) == ("Analyst", 2)
    with pytest.raises(Conflict, match="User version mismatch"):
        users.update(user_id=ada.id, body=ada)

    assert users.disable(user_id=ada.id).is_active is False
    assert users.get(user_id=ada.id).is_active is False
    assert ada.id not in [each.id for each in users.list(company_id=COMPANY)]
    assert list(users.list(company_id=COMPANY, client_user_id="L-1815")) == []
    with pytest.raises(Conflict, match="Username and email already exist"):
        hire(client)
    assert users.enable(user_id=ada.id).is_active is True
    assert ada.id in [each.id for each in users.list(company_id=COMPANY)]
    assert list(client.drift) == []


def test_a_user_works_at_locations(client: IQmetrix) -> None:
    locations = client.users.locations
    ada = hire(client)
    assert locations.get(user_id=ada.id).location_ids == []
    for location in (LOCATION, 2, LOCATION):
        locations.assign(user_id=ada.id, location_id=location)
    client.users.update(user_id=ada.id, body=ada)  # does not touch them, nor have they made the user's version old
    assert locations.get(user_id=ada.id).location_ids == [LOCATION, 2]
    for _ in range(2):
        locations.unassign(user_id=ada.id, location_id=LOCATION)
    assert locations.get(user_id=ada.id).location_ids == [2]
    with pytest.raises(NotFound, match="User not found"):
        locations.get(user_id=999_999)


def test_a_user_is_locked_out_and_let_in_again(client: IQmetrix) -> None:
    users = client.users
    ada = hire(client)
    reason = users.lock_reasons.create(
        company_id=COMPANY, body=LockReasonInput(name="Holidays", description="Enjoy them.")
    )
    assert reason.id is not None
    assert users.get_lock_status(user_id=ada.id).can_unlock_user is False
    users.lock(user_id=ada.id, body=LockRequest(lock_reason_id=reason.id))
    status = users.get_lock_status(user_id=ada.id)
    assert (status.can_unlock_user, status.lock_reason_id) == (True, reason.id)
    users.unlock(user_id=ada.id)
    status = users.get_lock_status(user_id=ada.id)
    assert (status.can_unlock_user, status.lock_reason_id) == (False, None)

    users.lock_reasons.delete(company_id=COMPANY, lock_reason_id=reason.id)
    assert reason.id not in [each.id for each in users.lock_reasons.list(company_id=COMPANY)]
    with pytest.raises(NotFound, match="Entity not found"):
        users.lock(user_id=ada.id, body=LockRequest(lock_reason_id=reason.id))


def test_a_temporary_password_has_six_characters_and_does_not_show(client: IQmetrix) -> None:
    ada = hire(client)
    short = PasswordUpdate(password="12345")
    assert "12345" not in repr(short)
    with pytest.raises(BadRequest, match="must be at least 6 characters long") as caught:
        client.users.set_temporary_password(user_id=ada.id, body=short)
    assert "12345" not in f"{caught.value!r} {caught.value}"
    client.users.set_temporary_password(user_id=ada.id, body=PasswordUpdate(password="newpa55word"))
    with pytest.raises(NotFound, match="User not found"):
        client.users.set_temporary_password(user_id=999_999, body=PasswordUpdate(password="newpa55word"))


def test_a_role_holds_permissions_and_is_given_to_users(client: IQmetrix) -> None:
    users = client.users
    role = users.roles.create(entity_id=COMPANY, body=SecurityRoleInput(name="Analyst"))
    assert role.id is not None
    with pytest.raises(Conflict, match=f"The SecurityRole name Analyst already exists for entity {COMPANY}"):
        users.roles.create(entity_id=COMPANY, body=SecurityRoleInput(name="Analyst"))
    where = {"entity_id": COMPANY, "security_role_id": role.id}
    assert list(users.permissions.list_of_role(**where)) == []
    users.permissions.enable(**where, permission_id=PERMISSION)
    (held,) = users.permissions.list_of_role(**where)
    assert held in list(users.permissions.list(entity_id=COMPANY))
    users.permissions.disable(**where, permission_id=PERMISSION)
    assert list(users.permissions.list_of_role(**where)) == []
    with pytest.raises(NotFound, match="Permission not found"):
        users.permissions.enable(**where, permission_id=7)

    ada, roles = hire(client), users.assigned_roles
    given = [
        roles.create(user_id=ada.id, body=AssignedRoleInput(entity_id=entity, security_role_id=role.id))
        for entity in (REGION, LOCATION, REGION)
    ]
    assert given[0] == given[2], "to give a role once more changes nothing"
    assert [each.entity_id for each in roles.list(user_id=ada.id)] == [REGION, LOCATION]
    with pytest.raises(NotFound, match="SecurityRole not found"):
        roles.create(user_id=ada.id, body=AssignedRoleInput(entity_id=REGION, security_role_id=7))
    roles.delete(user_id=ada.id, security_role_id=role.id)
    assert list(roles.list(user_id=ada.id)) == []
    with pytest.raises(NotFound, match="AssignedRole not found"):
        roles.delete(user_id=ada.id, security_role_id=role.id)
    assert list(client.drift) == []


def test_users_are_paged_by_links(client: IQmetrix) -> None:
    names = [f"clerk{number}@kentel" for number in range(5)]
    for name in names:
        hire(client, name, name)
    assert {each.user_name for each in client.users.list(company_id=COMPANY, page_size=2)} >= set(names)
    assert [each.user_name for each in client.users.search(company_id=COMPANY, terms="clerk", page_size=2)] == names
    with pytest.raises(NotFound, match="Entity not found"):
        list(client.users.list(company_id=7))
