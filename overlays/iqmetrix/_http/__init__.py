"""HTTP: requests, responses and headers; the transports that send them."""
