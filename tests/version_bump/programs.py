"""A program that a user wrote for the first version of the service of customers."""

FOR_THE_FIRST_VERSION = """\
from uuid import UUID

from iqmetrix.testing import FakeService, Reply
from iqmetrix_api.crm.v1 import Customer

ID = UUID("659c9fe0-6b1c-4b9f-8f4d-1f3f0f3a5c11")
service = FakeService()
service.on("GET", "/v1/Companies({company})/Customers({id})", {"Id": str(ID), "MiddleName": "Marie", "Version": 1})
service.on("PUT", "/v1/Companies({company})/Customers({id})", {"Id": str(ID), "MiddleName": "Maria", "Version": 2})
service.on("DELETE", "/v1/Companies({company})/CustomerFull({id})", Reply(status=200))

with service.client() as iq:
    customer: Customer = iq.crm.customers.get(company_id=1, customer_id=ID)
    print(customer.middle_name)
    customer.middle_name = "Maria"
    print(iq.crm.customers.update(company_id=1, customer_id=ID, body=customer).middle_name)
    iq.crm.customers.delete_full(company_id=1, customer_id=ID)
"""
