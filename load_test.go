package truce

import (
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"testing"
	"time"
)

// loading tells a process of the test that it is to load the tables and to say what that cost.
const loading = "TRUCE_TEST_LOADING"

// TestLoading loads every table and builds every room, and then what the first article of a process and the first comparison of names need
// beside them. It does so in the processes that loadOnce starts.
func TestLoading(t *testing.T) {
	if os.Getenv(loading) == "" {
		t.Skip("loadOnce runs it")
	}
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	start := time.Now()
	m := rooms()
	if _, err := Parse(Article{Text: "A truce in Syria begins on Monday, the French foreign minister said in Paris on 6 May."}); err != nil {
		t.Fatal(err)
	}
	CompareNames("Sergey Lavrov", "Sergei Lavrov")
	took := time.Since(start)
	allocated := new(runtime.MemStats)
	runtime.ReadMemStats(allocated)
	runtime.GC()
	runtime.ReadMemStats(&after)
	runtime.KeepAlive(m)
	fmt.Println("loaded", took.Nanoseconds(), after.HeapAlloc-before.HeapAlloc, allocated.TotalAlloc-before.TotalAlloc, allocated.Mallocs-before.Mallocs)
}

// A load is what it costs to load.
type load struct {
	took             time.Duration
	live             float64 // bytes that stay
	bytes, allocated float64 // allocated, and how many times
}

// loadOnce loads in a process of its own, for what is loaded once can be measured once: nothing is warm or left over from before. One
// processor does all the work, that of collecting garbage too.
func loadOnce(t testing.TB) load {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^TestLoading$")
	cmd.Env = append(os.Environ(), loading+"=1", "GOMAXPROCS=1")
	out, err := cmd.Output()
	if err != nil {
		t.Skip("the test cannot start itself:", err)
	}
	var l load
	for line := range strings.Lines(string(out)) {
		if n, _ := fmt.Sscanf(line, "loaded %d %g %g %g", &l.took, &l.live, &l.bytes, &l.allocated); n == 4 {
			return l
		}
	}
	t.Fatalf("the process did not say what it cost to load: %q", out)
	return l
}

// BenchmarkLoad measures what a process pays once. ns/op is the mean, min-ms the least, live-MB is what stays.
func BenchmarkLoad(b *testing.B) {
	var sum load
	least := time.Hour
	b.ReportAllocs()
	for b.Loop() {
		l := loadOnce(b)
		sum.took += l.took
		sum.live += l.live
		sum.bytes += l.bytes
		sum.allocated += l.allocated
		least = min(least, l.took)
	}
	n := float64(b.N)
	b.ReportMetric(float64(sum.took.Nanoseconds())/n, "ns/op")
	b.ReportMetric(float64(least.Microseconds())/1000, "min-ms")
	b.ReportMetric(sum.live/n/1e6, "live-MB")
	b.ReportMetric(sum.bytes/n, "B/op")
	b.ReportMetric(sum.allocated/n, "allocs/op")
}

// What stays is the same on every machine; of the time, only a machine at rest can tell.
func TestLoadSize(t *testing.T) {
	if l := loadOnce(t); l.live > 8e6 {
		t.Errorf("the tables take %.1f MB, more than 8", l.live/1e6)
	}
}

// BenchmarkLoadWarm builds every room again, with the tables of names and countries loaded: what to profile.
func BenchmarkLoadWarm(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		newMachine()
	}
}
