// The functions of this package have no bodies, as those of a real dependency
// have none for the engine. A file of assembly lets the compiler accept that.
