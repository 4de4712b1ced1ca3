package resolve

import "github.com/84b0a40e/truce/internal/token"

// issuer returns who speaks through a paper or an office of theirs: "a government statement broadcast on the radio said", "the army's
// high command", and of "the statement" alone who was speaking before; nil if a phrase is none of these.
func (s *speaking) issuer(p phrase) []int {
	i := p.coreEnd - 1
	for i > p.coreFirst && s.t[i].Class == token.Word && s.lower(i) && !s.paper(i) && !s.organ(i) && i > p.coreEnd-3 {
		i-- // "broadcast on", "published": how it was told
	}
	switch {
	case s.paper(i):
		if i == p.coreFirst || i == p.coreFirst+1 && s.article(i-1) {
			if w := s.d.Low(p.first); w == "the" && i == p.coreEnd-1 {
				return s.lastIssuer(p.first)
			}
			return nil
		}
	case i == 0 || !s.organ(i) || s.t[i-1].Class != token.Possessive && (i < 2 || s.t[i-2].Class != token.Possessive):
		return nil
	}
	k := i - 1
	for k > p.coreFirst && (s.t[k].Class == token.Possessive || s.lower(k) && s.ref(k) == nil) && k > i-4 {
		k--
	}
	r := s.ref(k)
	if r == nil || len(r.Actors) == 0 || r.Form == "pronoun" || r.First < p.first && r.HeadFirst < p.coreFirst {
		return nil
	}
	switch s.c.Actors[r.Actors[0]].Kind {
	case "media", "officials", "civilians", "unknown":
		return nil
	}
	return s.borne(s.likeliest(r))
}

// lastIssuer returns the body that was speaking last before token i, in its paragraph or the two before.
func (s *speaking) lastIssuer(i int) []int {
	for n := s.focusAt(i) - 1; n >= 0; n-- {
		f := &s.focus[n]
		if s.d.ParaOf(i)-s.d.ParaOf(f.at) > 2 {
			return nil
		}
		if f.actor < 0 {
			continue
		}
		switch s.c.Actors[f.actor].Kind {
		case "person", "officials", "civilians", "media", "unknown":
			return nil
		}
		return []int{f.actor}
	}
	return nil
}

// paper reports whether token i is a word for what a body issues in its own name.
func (s *speaking) paper(i int) bool {
	switch s.d.Low(i) {
	case "statement", "communique", "declaration", "announcement":
		return true
	}
	return false
}

// organ reports whether token i is a word for those of a body who speak for all of it.
func (s *speaking) organ(i int) bool {
	switch s.d.Low(i) {
	case "command", "headquarters", "leadership", "delegation":
		return true
	}
	return false
}

// headword reports whether token i is a word that no one is called, whatever its capitals say: the first word of a headline or of a
// line under a story.
func (s *speaking) headword(i int) bool {
	if s.lower(i) || s.ref(i) != nil {
		return false
	}
	switch s.d.Low(i) {
	case "conflicting", "contradictory", "unconfirmed", "sporadic", "previous", "past", "earlier", "recent", "new", "latest", "fresh", "repeated", "further", "initial", "similar", "renewed", "international",
		"ceasefire", "ceasefires", "truce", "truces", "armistice", "fighting", "violence", "clashes", "hostilities", "peace", "talks", "negotiations", "war", "conflict",
		"correction", "corrections", "clarification", "tags", "topics", "weather", "related", "note", "update", "updated", "photo", "photos", "picture", "caption",
		"credit", "read", "watch", "listen", "share", "advertisement", "explainer", "background", "timeline", "live", "breaking", "exclusive", "summary":
		return true
	}
	return false
}
