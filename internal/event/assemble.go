package event

import "github.com/84b0a40e/truce/internal/resolve"

// Assemble makes the records of one article.
func (f *Finder) Assemble(in *resolve.Input, c *resolve.Context) *Records {
	return f.AssembleIn(new(Scratch), in, c)
}

// AssembleIn is Assemble in memory that was used before.
func (f *Finder) AssembleIn(m *Scratch, in *resolve.Input, c *resolve.Context) *Records {
	r := &m.records
	r.Truces = m.truces(f, in, c, r.Truces[:0])
	r.Statements = m.statements(in, c, r.Truces, r.Statements[:0])
	return r
}
