package event

import "github.com/84b0a40e/truce/internal/resolve"

// Assemble makes the records of one article.
func Assemble(in *resolve.Input, c *resolve.Context) *Records {
	r := &Records{Truces: truces(in, c)}
	r.Statements = statements(in, c, r.Truces)
	return r
}
