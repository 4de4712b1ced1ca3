package truce_test

import (
	"os"
	"strings"
	"testing"
)

// The code in the README is that of an example.
func TestReadmeExample(t *testing.T) {
	readme, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	source, err := os.ReadFile("example_test.go")
	if err != nil {
		t.Fatal(err)
	}
	_, block, ok := strings.Cut(string(readme), "```go\n")
	block, _, end := strings.Cut(block, "```")
	if !ok || !end {
		t.Fatal("README.md has no block of Go code")
	}
	for line := range strings.Lines(block) {
		if !strings.Contains(string(source), "\t"+strings.TrimSuffix(line, "\n")+"\n") {
			t.Errorf("README.md: the line %q is in no example", line)
		}
	}
}
