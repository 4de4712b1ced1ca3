package resolve

import "github.com/84b0a40e/truce/internal/moment"

// published finds the day of publication: given, stated, or inferred.
func (c *Context) published(in *Input) {
	if !in.Published.IsZero() {
		c.Published = []Claim[moment.Moment]{{By: Narrator, Readings: []Reading[moment.Moment]{{Value: in.Published, Why: []string{"given"}}}}}
	}
}
