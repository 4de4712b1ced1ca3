package whole
import ("testing";"github.com/84b0a40e/truce";"github.com/84b0a40e/truce/bench")
func BenchmarkRep(b *testing.B) {
	texts := bench.Articles(b)
	for b.Loop() {
		for _, s := range texts {
			for range 10 { truce.Parse(truce.Article{Text: s}) }
		}
	}
}
