package value

// Space interns strings, paths, locations and sources for the analysis of one package: each
// has a number, which indexes the list of its kind. Only the space appends to the lists.
type Space struct {
	Strs    []string
	strIDs  map[string]int32
	Paths   []pathData
	pathIDs map[pathData]Path
	Locs    []Location
	locIDs  map[Location]Loc
	outer   map[Loc]Loc // memo of outside

	Sources   []Source
	sourceIDs map[Source]int32
}

// Source is where clients' data comes from.
type Source struct {
	Text string // as written: `r.FormValue("user")`
	Posn string // "file:line:column"
}

// NewSpace returns a space with the empty string and the empty path, which are number 0.
func NewSpace() *Space {
	s := &Space{strIDs: map[string]int32{}, pathIDs: map[pathData]Path{}, locIDs: map[Location]Loc{}, outer: map[Loc]Loc{}, sourceIDs: map[Source]int32{}}
	s.Str("")
	s.Paths = append(s.Paths, pathData{})
	return s
}

// Str returns the number of v, its string id.
func (s *Space) Str(v string) int32 {
	id, ok := s.strIDs[v]
	if !ok {
		id = int32(len(s.Strs))
		s.Strs = append(s.Strs, v)
		s.strIDs[v] = id
	}
	return id
}

// Source returns the number of src, which is the key of its RootClient location.
func (s *Space) Source(src Source) int32 {
	id, ok := s.sourceIDs[src]
	if !ok {
		id = int32(len(s.Sources))
		s.Sources = append(s.Sources, src)
		s.sourceIDs[src] = id
	}
	return id
}

// Loc returns the location with the given root and path.
func (s *Space) Loc(kind RootKind, key int32, p Path) Loc {
	d := Location{kind, key, p}
	id, ok := s.locIDs[d]
	if !ok {
		id = Loc(len(s.Locs))
		s.Locs = append(s.Locs, d)
		s.locIDs[d] = id
	}
	return id
}
