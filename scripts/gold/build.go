package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

func fields(s string) []string { return strings.Fields(s) }

// build reads every gold source below dir and gives the lines of the gold file,
// sorted by name. All mistakes are reported at once.
func build(dir string) ([]byte, error) {
	list, err := load(dir)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	for _, a := range list {
		if err := enc.Encode(a); err != nil {
			return nil, err
		}
	}
	return b.Bytes(), nil
}

// load reads the gold sources below dir, sorted by name.
func load(dir string) ([]*article, error) {
	held, err := heldBack(dir)
	if err != nil {
		return nil, err
	}
	texts, err := filepath.Glob(filepath.Join(dir, "articles", "*.txt"))
	if err != nil {
		return nil, err
	}
	sort.Strings(texts)
	var list []*article
	var errs []error
	for _, t := range texts {
		id := strings.TrimSuffix(filepath.Base(t), ".txt")
		raw, err := os.ReadFile(t)
		if err != nil {
			return nil, err
		}
		src, err := os.ReadFile(filepath.Join(dir, "gold", id+".gold"))
		if err != nil {
			errs = append(errs, err)
			continue
		}
		a, err := parse(id, string(raw), string(src))
		errs = append(errs, err)
		a.HeldBack = held[id]
		list = append(list, a)
	}
	golds, err := filepath.Glob(filepath.Join(dir, "gold", "*.gold"))
	if err != nil {
		return nil, err
	}
	if len(golds) != len(texts) {
		errs = append(errs, fmt.Errorf("%d gold sources for %d articles", len(golds), len(texts)))
	}
	return list, errors.Join(errs...)
}

// heldBack reads the names of the articles that rule writers do not read.
func heldBack(dir string) (map[string]bool, error) {
	b, err := os.ReadFile(filepath.Join(dir, "heldback.txt"))
	if err != nil {
		return nil, err
	}
	held := map[string]bool{}
	for line := range strings.Lines(string(b)) {
		if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
			held[line] = true
		}
	}
	return held, nil
}
