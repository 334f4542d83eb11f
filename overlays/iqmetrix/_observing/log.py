"""The one logger of the SDK, guarded: no handler ever sees a record of it before the secrets are out."""

from __future__ import annotations

import logging

from iqmetrix._observing.redaction import SecretFilter

logger = logging.getLogger("iqmetrix")
logger.addFilter(SecretFilter())
