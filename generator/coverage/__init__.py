"""What the descriptions cover: the page docs/coverage.md, and the list of services in the README."""
