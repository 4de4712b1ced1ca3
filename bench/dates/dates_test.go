// Package dates looks for dates with libraries that do only that.
package dates

import (
	"testing"
	"time"

	"github.com/84b0a40e/truce/bench"
	dps "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
)

// BenchmarkWhen looks for dates with olebedev/when, which finds at most one in each text.
func BenchmarkWhen(b *testing.B) {
	texts := bench.Articles(b)
	w := when.New(nil)
	w.Add(en.All...)
	w.Add(common.All...)
	day := time.Date(2016, 6, 15, 0, 0, 0, 0, time.UTC)
	for b.Loop() {
		for _, s := range texts {
			if _, err := w.Parse(s, day); err != nil {
				b.Log(err)
			}
		}
	}
}

// BenchmarkDateParser looks for dates with markusmobius/go-dateparser.
func BenchmarkDateParser(b *testing.B) {
	texts := bench.Articles(b)
	cfg := &dps.Configuration{Languages: []string{"en"}, CurrentTime: time.Date(2016, 6, 15, 0, 0, 0, 0, time.UTC)}
	for b.Loop() {
		for _, s := range texts {
			if _, _, err := dps.Search(cfg, s); err != nil {
				b.Log(err)
			}
		}
	}
}
