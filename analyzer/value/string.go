package value

import (
	"fmt"
	"sort"
	"strconv"
	"strings"
)

// rootString prints the root of a location for facts in tests.
func (sp *Space) rootString(d Location) string {
	switch d.Kind {
	case RootParam:
		return fmt.Sprintf("param%d", d.Key)
	case RootFree:
		return fmt.Sprintf("free%d", d.Key)
	case RootAlloc:
		return fmt.Sprintf("new%d", d.Key)
	case RootMade:
		return "made " + sp.Strs[d.Key]
	case RootGlobal, RootLong, RootLocal, RootFunc, RootDyn:
		return sp.Strs[d.Key]
	case RootClient:
		return "client"
	case RootMinted:
		return "minted"
	case RootClock:
		return "clock"
	case RootLoaded:
		return "loaded"
	case RootTemp:
		return "temp"
	case RootText:
		return strconv.Quote(sp.Strs[d.Key])
	case RootDisk:
		return "files of " + sp.Strs[d.Key]
	}
	return "?"
}

// LocString prints a location, for facts in tests: "param0.f[]".
func (sp *Space) LocString(l Loc) string {
	d := sp.Locs[l]
	var b strings.Builder
	b.WriteString(sp.rootString(d))
	for _, h := range sp.Hops(d.Path) {
		switch h.Kind {
		case HopField:
			b.WriteString("." + lastDot(sp.Strs[h.Name]))
		case HopElem:
			b.WriteString("[]")
		case HopFree:
			b.WriteString("{free}")
		case HopCall:
			b.WriteString("." + sp.Strs[h.Name] + "()")
		}
	}
	return b.String()
}

func lastDot(s string) string { return s[strings.LastIndexByte(s, '.')+1:] }

// SetString prints a set in the order of its text; "~" marks what is derived.
func (sp *Space) SetString(s Set) string {
	var parts []string
	for _, it := range s {
		p := sp.LocString(it.Loc())
		if !it.IsRef() {
			p = "~" + p
		}
		parts = append(parts, p)
	}
	sort.Strings(parts)
	return "{" + strings.Join(parts, " ") + "}"
}
