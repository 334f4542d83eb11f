"""Drivers of other projects' clients, one module each: `threads(target)` and, where there is one, `tasks(target)`.

Not type-checked: their libraries are installed for the benchmark only.
"""
