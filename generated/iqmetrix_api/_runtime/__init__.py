# Written by `python -m generator build`. Changes made here are lost:
# edit the description, the template or the generator instead.
"""What every generated client needs at run time.

Models are msgspec Structs, operations are data, and a resource hands an operation with its arguments to a `Caller`.
Nothing here sends anything: any object with the methods of `Caller` (or `AsyncCaller`) can drive the clients.
"""
