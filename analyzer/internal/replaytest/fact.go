package replaytest

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/go/analysis/checker"
)

// A factExpectation is one string of a fact comment.
type factExpectation struct {
	part   string
	absent bool
}

func (e factExpectation) String() string {
	if e.absent {
		return fmt.Sprintf("no fact `%s`", e.part)
	}
	return fmt.Sprintf("fact `%s`", e.part)
}

// holds reports whether the text of a fact is as expected.
func (e factExpectation) holds(text string) bool {
	has := slices.ContainsFunc(strings.Split(text, "\n"), func(line string) bool { return strings.Contains(line, e.part) })
	return has != e.absent
}

// parseFact reads the expectations of one comment, none if what follows the word
// "fact" is prose.
func parseFact(text string) ([]factExpectation, error) {
	body := strings.TrimSpace(strings.TrimPrefix(text, "//"))
	body, absent := strings.CutPrefix(body, "no ")
	list, ok := strings.CutPrefix(body, "fact ")
	if !ok || !strings.ContainsAny(list[:1], "`\"") {
		return nil, nil
	}
	parts, err := parseStrings(list)
	if err != nil {
		return nil, fmt.Errorf("fact comment: %w", err)
	}
	var wants []factExpectation
	for _, part := range parts {
		wants = append(wants, factExpectation{part, absent})
	}
	return wants, nil
}

// checkFacts compares the facts that the analyzers below the action exported for
// its package with the fact comments of the package.
func checkFacts(t *testing.T, act *checker.Action) {
	t.Helper()
	text := strings.ReplaceAll(factText(act), act.Package.Types.Path()+".", "")
	for _, file := range act.Package.Syntax {
		for _, group := range file.Comments {
			for _, c := range group.List {
				posn := act.Package.Fset.Position(c.Pos())
				wants, err := parseFact(c.Text)
				if err != nil {
					t.Errorf("%s: %v", posn, err)
				}
				for _, e := range wants {
					if !e.holds(text) {
						t.Errorf("%s: want %s in:\n%s", posn, e, text)
					}
				}
			}
		}
	}
}

func factText(act *checker.Action) string {
	var texts []string
	for _, below := range act.Deps {
		if below.Package != act.Package {
			continue
		}
		for _, f := range below.AllPackageFacts() {
			if f.Package == act.Package.Types {
				texts = append(texts, fmt.Sprint(f.Fact))
			}
		}
	}
	return strings.Join(texts, "\n")
}
