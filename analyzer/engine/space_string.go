package engine

import (
	"fmt"
	"strconv"
)

// rootString prints the root of a location for facts in tests.
func (sp *space) rootString(d locData) string {
	switch d.kind {
	case rootParam:
		return fmt.Sprintf("param%d", d.key)
	case rootFree:
		return fmt.Sprintf("free%d", d.key)
	case rootAlloc:
		return fmt.Sprintf("new%d", d.key)
	case rootMade:
		return "made " + sp.strs[d.key]
	case rootGlobal, rootLong, rootLocal, rootFunc, rootDyn:
		return sp.strs[d.key]
	case rootClient:
		return "client"
	case rootMinted:
		return "minted"
	case rootClock:
		return "clock"
	case rootLoaded:
		return "loaded"
	case rootTemp:
		return "temp"
	case rootText:
		return strconv.Quote(sp.strs[d.key])
	case rootDisk:
		return "files of " + sp.strs[d.key]
	}
	return "?"
}
