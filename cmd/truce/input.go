package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/84b0a40e/truce"
)

// An input is the files of a command line, "-" for standard input.
type input struct {
	files     []string
	stdin     io.Reader
	published truce.Moment // of every article, if it is not zero
}

// limit is how much of one article is read at most. Twice what the parser takes leaves room for UTF-16 and for a line's JSON; what
// is longer is too long in any encoding, and need not be held to say so.
const limit = 2*truce.DefaultMaxBytes + 4096

// texts yields an article for each file.
func (in input) texts() iter.Seq2[truce.Article, error] {
	return func(yield func(truce.Article, error) bool) {
		ids := articleIDs(in.files)
		for i, name := range in.files {
			a, err := in.text(name)
			if err == nil {
				a.ID = ids[i]
				a.Published = in.published
			}
			if !yield(a, err) {
				return
			}
		}
	}
}

// text reads one file.
func (in input) text(name string) (truce.Article, error) {
	r, err := in.open(name)
	if err != nil {
		return truce.Article{}, err
	}
	defer r.Close()
	limited := &io.LimitedReader{R: r, N: limit}
	a, err := truce.ReadArticle(limited, "")
	if limited.N <= 0 {
		return a, &truce.Error{Article: name, Offset: limit, Err: fmt.Errorf("%w: more than %d bytes", truce.ErrTooLong, limit)}
	}
	if err == nil && len(a.Text) > truce.DefaultMaxBytes {
		// Here and not in the parser, so that the message has the file's name.
		err = &truce.Error{Offset: truce.DefaultMaxBytes, Err: fmt.Errorf("%w: %d bytes where %d are the limit", truce.ErrTooLong, len(a.Text), truce.DefaultMaxBytes)}
	}
	return a, named(err, name)
}

// named gives an error of the library the name of its file, and takes from an error of the system what it repeats of it.
func named(err error, name string) error {
	if err == nil {
		return nil
	}
	e, ok := errors.AsType[*truce.Error](err)
	if !ok {
		return fmt.Errorf("%s: %w", name, err)
	}
	e.Article = name
	if pe, ok := errors.AsType[*fs.PathError](e.Err); ok {
		e.Err, e.Offset = pe.Err, -1
	}
	return e
}

func (in input) open(name string) (io.ReadCloser, error) {
	if name == "-" {
		return io.NopCloser(in.stdin), nil
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, named(&truce.Error{Offset: -1, Err: err}, name)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		f.Close()
		return nil, &truce.Error{Article: name, Offset: -1, Err: errors.New("is a directory; name the files in it")}
	}
	return f, nil
}

// articleIDs returns the id of each file's article: its path below the folder that all files share, without the extension; the bare
// name of a single file, "stdin" for "-". Where two would be equal that differ in the extension only, they keep it.
func articleIDs(files []string) []string {
	ids := make([]string, len(files))
	var dirs []string // the folder that all share, in parts; nil until the first file
	first := true
	for i, f := range files {
		if f == "-" {
			ids[i] = "stdin"
			continue
		}
		ids[i] = filepath.ToSlash(filepath.Clean(f))
		parts := strings.Split(ids[i], "/")
		parts = parts[:len(parts)-1]
		if first {
			dirs, first = parts, false
			continue
		}
		n := 0
		for n < len(dirs) && n < len(parts) && dirs[n] == parts[n] {
			n++
		}
		dirs = dirs[:n]
	}
	prefix := 0
	for _, d := range dirs {
		prefix += len(d) + 1
	}
	seen := make(map[string]string, len(files)) // id -> file
	clash := make(map[string]bool)
	bare := func(id string) string { return strings.TrimSuffix(id, filepath.Ext(id)) }
	for i, f := range files {
		if f == "-" {
			continue
		}
		ids[i] = ids[i][prefix:]
		b := bare(ids[i])
		if old, ok := seen[b]; ok && old != ids[i] {
			clash[b] = true
		}
		seen[b] = ids[i]
	}
	for i, f := range files {
		if b := bare(ids[i]); f != "-" && !clash[b] && b != "" {
			ids[i] = b
		}
	}
	return ids
}

// lines yields an article for each line of each file. A line that is malformed is an error in its place; the next lines go on.
func (in input) lines() iter.Seq2[truce.Article, error] {
	return func(yield func(truce.Article, error) bool) {
		for _, name := range in.files {
			r, err := in.open(name)
			if err != nil {
				if !yield(truce.Article{}, err) {
					return
				}
				continue
			}
			ok := in.fileLines(name, r, yield)
			r.Close()
			if !ok {
				return
			}
		}
	}
}

func (in input) fileLines(name string, r io.Reader, yield func(truce.Article, error) bool) bool {
	b := bufio.NewReaderSize(r, 1<<16)
	at := int64(0) // of the line in the file
	for number := 1; ; number++ {
		line, size, err := readLine(b)
		if err != nil && !errors.Is(err, io.EOF) {
			return yield(truce.Article{}, named(&truce.Error{Offset: at, Err: err}, name))
		}
		if trimmed := bytes.TrimSpace(line); size > limit {
			if !yield(truce.Article{}, &truce.Error{Article: name, Offset: at, Err: fmt.Errorf("line %d: %w: %d bytes", number, truce.ErrTooLong, size)}) {
				return false
			}
		} else if len(trimmed) > 0 {
			a, lineErr := in.line(line)
			if lineErr != nil {
				lineErr.Article = name
				lineErr.Offset += at
				lineErr.Err = fmt.Errorf("line %d: %w", number, lineErr.Err)
				if !yield(truce.Article{}, lineErr) {
					return false
				}
			} else {
				if a.ID == "" {
					a.ID = articleIDs([]string{name})[0] + ":" + strconv.Itoa(number)
				}
				if !yield(a, nil) {
					return false
				}
			}
		}
		if err != nil {
			return true
		}
		at += size
	}
}

// readLine reads a line and says how long it is; of one that is longer than the limit it keeps no more than that.
func readLine(b *bufio.Reader) (line []byte, size int64, err error) {
	for {
		part, err := b.ReadSlice('\n')
		size += int64(len(part))
		if len(line) <= limit {
			line = append(line, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, size, err
		}
	}
}

// line reads one object. The offset of its error is within the line.
func (in input) line(line []byte) (truce.Article, *truce.Error) {
	if !utf8.Valid(line) {
		at := 0
		for at < len(line) {
			r, n := utf8.DecodeRune(line[at:])
			if r == utf8.RuneError && n == 1 {
				break
			}
			at += n
		}
		return truce.Article{}, &truce.Error{Offset: int64(at), Err: fmt.Errorf("%w: byte %#02x begins no UTF-8 character", truce.ErrEncoding, line[at])}
	}
	var l struct {
		ID        string       `json:"id"`
		Title     string       `json:"title"`
		Text      *string      `json:"text"`
		Source    string       `json:"source"`
		Published truce.Moment `json:"published"`
	}
	if err := json.Unmarshal(line, &l); err != nil {
		e := &truce.Error{Err: fmt.Errorf("%w: %w", truce.ErrSyntax, err)}
		if s, ok := errors.AsType[*json.SyntaxError](err); ok {
			e.Offset = max(s.Offset-1, 0)
		} else if t, ok := errors.AsType[*json.UnmarshalTypeError](err); ok {
			e.Offset = t.Offset
		}
		return truce.Article{}, e
	}
	if l.Text == nil {
		return truce.Article{}, &truce.Error{Err: fmt.Errorf("%w: the object has no key \"text\"", truce.ErrSyntax)}
	}
	a := truce.Article{ID: l.ID, Title: l.Title, Text: *l.Text, Source: l.Source, Published: l.Published}
	if !in.published.IsZero() {
		a.Published = in.published
	}
	return a, nil
}
