// The catalogues are compiled into this target; it has no code of its own.
