package zone

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The table is made from the zone files that come with Go:
//
//	go test ./internal/zone -run TestTable -update
//
// Layout, big-endian:
//
//	"TRUCETZ1", version in 6 bytes padded with spaces, number of names in 2
//	for each name, in byte order: 4 bytes where it stands, 1 byte its length, 3 bytes where its record stands
//	the names
//	the records: number of types, of transitions (2 bytes), length of rule and of abbreviations; then
//	  types: offset (4), saving, start and length of the abbreviation, 0
//	  transitions: 5 bytes each, seconds since the epoch plus 2^39; then a byte each, the type from then on
//	  rule: type of standard time and of saving time, and, if there is saving, the two rules of 8 bytes:
//	    'M' month week day, or 'J' or 'N' and the day in 2 bytes and 0; the second of the day (4, signed)
//	  abbreviations
//
// Zones with equal data share a record. The first type is in force before the first transition.

var update = flag.Bool("update", false, "rewrite data/zones.bin from Go's zone files")

const tableFile = "data/zones.bin"

func TestTableIsCurrent(t *testing.T) {
	dir := filepath.Join(goroot(t), "lib", "time")
	version := sourceVersion(t, dir)
	if !*update && version != Version() {
		t.Skipf("the table is of %s, this Go has %s", Version(), version)
	}
	got := build(t, filepath.Join(dir, "zoneinfo.zip"), version)
	if *update {
		if err := os.WriteFile(tableFile, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if string(got) != table {
		t.Errorf("%s differs from the zone files of version %s; run with -update", tableFile, version)
	}
}

// goroot asks the go command, which knows it even where the test binary does not.
func goroot(t *testing.T) string {
	t.Helper()
	out, err := exec.Command("go", "env", "GOROOT").Output()
	if err != nil {
		t.Skip("no go command to ask for the zone files:", err)
	}
	return strings.TrimSpace(string(out))
}

func sourceVersion(t *testing.T, dir string) string {
	b, err := os.ReadFile(filepath.Join(dir, "update.bash"))
	if err != nil {
		t.Skipf("no zone files in this Go: %v", err)
	}
	m := regexp.MustCompile(`(?m)^DATA=(\w+)$`).FindSubmatch(b)
	if m == nil {
		t.Skip("the zone files of this Go do not tell their version")
	}
	return string(m[1])
}

func build(t *testing.T, file, version string) []byte {
	z, err := zip.OpenReader(file)
	if err != nil {
		t.Skipf("no zone files in this Go: %v", err)
	}
	defer z.Close()
	files := map[string][]byte{}
	var names []string
	for _, f := range z.File {
		if strings.HasSuffix(f.Name, "/") {
			continue
		}
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		b, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		files[f.Name] = b
		names = append(names, f.Name)
	}
	slices.Sort(names)
	var text, recs bytes.Buffer
	at := map[string]int{}
	head := make([]byte, 0, len(names)*nameEntry)
	base := headerLen + len(names)*nameEntry
	textLen := 0
	for _, n := range names {
		textLen += len(n)
	}
	for _, n := range names {
		rec := compile(t, n, files[n])
		where, ok := at[string(rec)]
		if !ok {
			where = base + textLen + recs.Len()
			at[string(rec)] = where
			recs.Write(rec)
		}
		head = binary.BigEndian.AppendUint32(head, uint32(base+text.Len()))
		head = append(head, byte(len(n)), byte(where>>16), byte(where>>8), byte(where))
		text.WriteString(n)
	}
	var out []byte
	out = append(out, "TRUCETZ1"...)
	out = append(out, (version + "      ")[:6]...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(names)))
	out = append(out, head...)
	out = append(out, text.Bytes()...)
	return append(out, recs.Bytes()...)
}

func compile(t *testing.T, name string, b []byte) []byte {
	counts := func(h []byte) (n [6]int) {
		for i := range n {
			n[i] = int(binary.BigEndian.Uint32(h[20+4*i:]))
		}
		return n // isut, isstd, leap, time, type, char
	}
	c := counts(b)
	b = b[44+c[3]*5+c[4]*6+c[5]+c[2]*8+c[1]+c[0]:]
	c = counts(b)
	b = b[44:]
	times, b := b[:c[3]*8], b[c[3]*8:]
	index, b := b[:c[3]], b[c[3]:]
	types, b := b[:c[4]*6], b[c[4]*6:]
	chars, b := b[:c[5]], b[c[5]:]
	footer := strings.TrimSpace(string(b[c[2]*12+c[1]+c[0]:]))
	type kind struct {
		off  int32
		dst  byte
		abbr string
	}
	var kinds []kind
	for i := range c[4] {
		x := types[i*6:]
		s := string(chars[x[5]:])
		s, _, _ = strings.Cut(s, "\x00")
		kinds = append(kinds, kind{int32(binary.BigEndian.Uint32(x)), x[4], s})
	}
	find := func(k kind) byte {
		i := slices.Index(kinds, k)
		if i < 0 {
			i = len(kinds)
			kinds = append(kinds, k)
		}
		return byte(i)
	}
	var rule []byte
	if footer != "" {
		std, stdOff, rest := posixZone(t, name, footer)
		rule = append(rule, find(kind{-stdOff, 0, std}))
		if rest == "" {
			rule = append(rule, 0)
		} else {
			dst, dstOff, days := "", int32(0), ""
			if i := strings.IndexByte(rest, ','); i >= 0 {
				days = rest[i+1:]
				dst, dstOff, _ = posixZone(t, name, rest[:i])
			}
			if dstOff == noOffset {
				dstOff = stdOff - 3600
			}
			rule = append(rule, find(kind{-dstOff, 1, dst}))
			from, to, _ := strings.Cut(days, ",")
			rule = append(rule, posixDay(t, name, from)...)
			rule = append(rule, posixDay(t, name, to)...)
		}
	}
	var abbrs string
	var kindBytes []byte
	for _, k := range kinds {
		i := strings.Index(abbrs, k.abbr)
		if i < 0 {
			i = len(abbrs)
			abbrs += k.abbr
		}
		kindBytes = binary.BigEndian.AppendUint32(kindBytes, uint32(k.off))
		kindBytes = append(kindBytes, k.dst, byte(i), byte(len(k.abbr)), 0)
	}
	if len(abbrs) > 255 || len(kinds) > 255 {
		t.Fatalf("%s: too many abbreviations or types", name)
	}
	var out []byte
	out = append(out, byte(len(kinds)), byte(c[3]>>8), byte(c[3]), byte(len(rule)), byte(len(abbrs)))
	out = append(out, kindBytes...)
	for i := range c[3] {
		s := uint64(int64(binary.BigEndian.Uint64(times[i*8:])) + bias)
		if s>>40 != 0 {
			t.Fatalf("%s: transition out of range", name)
		}
		out = append(out, byte(s>>32), byte(s>>24), byte(s>>16), byte(s>>8), byte(s))
	}
	out = append(out, index...)
	out = append(out, rule...)
	return append(out, abbrs...)
}

const noOffset = int32(1 << 30)

// posixZone reads a name and an offset (seconds west) of a POSIX TZ string.
func posixZone(t *testing.T, zone, s string) (abbr string, off int32, rest string) {
	if strings.HasPrefix(s, "<") {
		abbr, rest, _ = strings.Cut(s[1:], ">")
	} else {
		i := strings.IndexFunc(s, func(r rune) bool { return r < 'A' || r > 'z' })
		if i < 0 {
			i = len(s)
		}
		abbr, rest = s[:i], s[i:]
	}
	i := 0
	for i < len(rest) && strings.IndexByte("+-0123456789:", rest[i]) >= 0 {
		i++
	}
	if i == 0 {
		return abbr, noOffset, rest
	}
	return abbr, posixClock(t, zone, rest[:i]), rest[i:]
}

func posixClock(t *testing.T, zone, s string) int32 {
	sign := int32(1)
	if s[0] == '-' || s[0] == '+' {
		if s[0] == '-' {
			sign = -1
		}
		s = s[1:]
	}
	var out int32
	unit := int32(3600)
	for _, p := range strings.Split(s, ":") {
		n, err := strconv.Atoi(p)
		if err != nil {
			t.Fatalf("%s: bad rule %q", zone, s)
		}
		out += int32(n) * unit
		unit /= 60
	}
	return sign * out
}

func posixDay(t *testing.T, zone, s string) []byte {
	day, clock, ok := strings.Cut(s, "/")
	sec := int32(7200)
	if ok {
		sec = posixClock(t, zone, clock)
	}
	var out []byte
	atoi := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil {
			t.Fatalf("%s: bad rule %q", zone, s)
		}
		return n
	}
	switch {
	case strings.HasPrefix(day, "M"):
		p := strings.Split(day[1:], ".")
		out = []byte{'M', byte(atoi(p[0])), byte(atoi(p[1])), byte(atoi(p[2]))}
	case strings.HasPrefix(day, "J"):
		n := atoi(day[1:])
		out = []byte{'J', byte(n >> 8), byte(n), 0}
	default:
		n := atoi(day)
		out = []byte{'N', byte(n >> 8), byte(n), 0}
	}
	return binary.BigEndian.AppendUint32(out, uint32(sec))
}
