# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""Models of Reference v1."""

from __future__ import annotations

from msgspec import field

from iqmetrix_api import Model
from iqmetrix_api._runtime.model import LEFT_OUT


class Currency(Model, kw_only=True):
    """A currency, to which members such as `CurrencyCode` of the other services refer.

    Attributes:
        id: Number of the currency in this list.
        name: English name to show to people.
        code: Three letters by ISO 4217.
        symbol: Sign as a list of Unicode code points: `''.join(map(chr, symbol))` is the text.
        version: Revision of this entry; a higher number means that it was changed.
        language_name_map: Meant for the names in other languages; not filled in yet.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    code: str | None = field(name="Code", default=None)
    symbol: list[int] | None = field(name="Symbol", default=None)
    version: int | None = field(name="Version", default=None)
    language_name_map: str | None = field(name="LanguageNameMap", default=None)


class State(Model, kw_only=True):
    """A state, province or territory of a country.

    Attributes:
        name: English name to show to people.
        code: The part of the ISO 3166-2 code behind the country, as in the `StateCode` of an address.
        id: Meant for a number of its own; zero until then.
        alpha3_code: Meant for a code of three letters; not filled in yet.
        country_code: Meant for the code of the country around it; not filled in yet.
    """

    name: str | None = field(name="Name", default=None)
    code: str | None = field(name="Code", default=None)
    id: int | None = field(name="Id", default=None)
    alpha3_code: str | None = field(name="Alpha3Code", default=None)
    country_code: str | None = field(name="CountryCode", default=None)


class TimeZone(Model, kw_only=True):
    """A zone in which locations keep time.

    Attributes:
        id: Name of the zone in Windows, which is not that of the IANA database; locations refer to it.
        name: Text to show to people; it begins with the offset from UTC outside summer time.
        supports_daylight_saving_time: Whether clocks are put forward in summer.
    """

    id: str = field(name="Id", default=LEFT_OUT)
    name: str | None = field(name="Name", default=None)
    supports_daylight_saving_time: bool | None = field(name="SupportsDaylightSavingTime", default=None)


class Country(Model, kw_only=True):
    """A country. Addresses of the other services name it by its code.

    Attributes:
        id: Number of the country in this list; addresses use `Code` instead.
        code: Two letters by ISO 3166-1, as in the `CountryCode` of an address.
        name: English name to show to people.
        version: Revision of this entry; a higher number means that it was changed.
        states: States, provinces or territories; empty where a country has none.
        alpha3_code: Meant for the three letters by ISO 3166-1; not filled in yet.
    """

    id: int = field(name="Id", default=LEFT_OUT)
    code: str | None = field(name="Code", default=None)
    name: str | None = field(name="Name", default=None)
    version: int | None = field(name="Version", default=None)
    states: list[State] | None = field(name="States", default=None)
    alpha3_code: str | None = field(name="Alpha3Code", default=None)
