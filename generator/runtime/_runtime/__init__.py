"""What every generated client needs at run time.

Models are msgspec Structs, operations are data, and a resource hands an operation with its arguments to a `Caller`.
Nothing here sends anything: any object with the methods of `Caller` (or `AsyncCaller`) can drive the clients.
"""
