// Package replaytest runs the suite over the programs of testdata/programs and
// compares what it reports with what their source files expect.
//
// A program is a module: a directory with a go.mod. Its area is the directory
// above it, or, for a module that holds one small program in each package, the
// module itself. An expectation is a comment in the syntax of analysistest,
//
//	sessions[id] = user // want `regexp` `second regexp`
//
// one regular expression for each diagnostic at that line, matched against the
// whole message. A line without one expects none, so a program that must be
// silent says so by having no such comment.
//
// What the engine tells the packages above is expected with comments
//
//	func Put(id string) { // fact `Put: updates sessions key {param0}`
//	var seen []string     // no fact `seen is observed`
//
// each string of which is a part of a line of the text of the package's fact, from
// which the path of the package itself is left out; of no line, after "no". The
// line of the comment does not matter.
//
// The same program is run in several ways (see modes.go), because the drivers
// show an analyzer different facts: analysistest those of the whole program,
// go vet those of direct imports only. A run under go vet is cold when the
// program is a copy in a new directory: the go command's cache keys a package
// of the main module by its directory too, and keeps the printed positions.
package replaytest
