// Nothing to do: the faults are put here.
