package event_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/84b0a40e/truce/internal/event"
	"github.com/84b0a40e/truce/internal/resolve"
)

// BenchmarkAssemble is the room alone, over articles of which all else is known.
func BenchmarkAssemble(b *testing.B) {
	files, err := filepath.Glob("../../testdata/articles/*.txt")
	if err != nil || len(files) == 0 {
		b.Fatal("no articles", err)
	}
	r := newRooms()
	type read struct {
		in *resolve.Input
		c  *resolve.Context
	}
	var all []read
	n := 0
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			b.Fatal(err)
		}
		n += len(raw)
		in := r.input(string(raw))
		all = append(all, read{in, resolve.Article(in)})
	}
	b.SetBytes(int64(n))
	b.ReportAllocs()
	var mem event.Scratch
	for b.Loop() {
		for _, x := range all {
			r.events.AssembleIn(&mem, x.in, x.c)
		}
	}
}
