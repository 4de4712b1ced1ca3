package event

import "github.com/84b0a40e/truce/internal/resolve"

// Assemble makes the records of one article.
func Assemble(in *resolve.Input, c *resolve.Context) *Records { return new(Scratch).Assemble(in, c) }

// Assemble is the function Assemble in memory that was used before.
func (m *Scratch) Assemble(in *resolve.Input, c *resolve.Context) *Records {
	r := &m.records
	r.Truces = m.truces(in, c, r.Truces[:0])
	r.Statements = m.statements(in, c, r.Truces, r.Statements[:0])
	return r
}
