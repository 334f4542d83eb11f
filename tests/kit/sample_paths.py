"""Paths of documented samples on the simulator."""

CUSTOMER = "659c2a38-d083-4421-9330-46d779702f85"
CUSTOMERS = "/crm/v1/Companies(14146)/Customers"
FULL_CUSTOMERS = "/crm/v1/Companies(14146)/CustomerFull"
ITEM = "a183f1a9-c58f-426a-930a-9a6357db52ed"
ITEMS = "/catalog/v1/Companies(14146)/Catalog"
LOCATION = "/entities/v1/Companies(14146)/Tree/Nodes(14159)/Locations(14202)"
