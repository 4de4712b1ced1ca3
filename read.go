package truce

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"mime"
	"path"
	"strings"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
)

// ReadArticle reads the text of an article. Its encoding is what a byte order mark says, else the charset of contentType (such as
// "text/plain; charset=windows-1252"), else UTF-8: it is never guessed. Bytes that are none of that encoding are an [*Error] that
// wraps [ErrEncoding]; a charset that is not known is one that wraps [ErrSyntax].
func ReadArticle(r io.Reader, contentType string) (Article, error) {
	raw, err := io.ReadAll(r)
	if err != nil {
		return Article{}, &Error{Offset: int64(len(raw)), Err: err}
	}
	text, err := decode(raw, contentType)
	if err != nil {
		return Article{}, err
	}
	return Article{Text: text}, nil
}

func decode(raw []byte, contentType string) (string, error) {
	var enc encoding.Encoding
	switch {
	case bytes.HasPrefix(raw, []byte("\xef\xbb\xbf")):
		raw = raw[3:]
		if at := invalid(string(raw)); at >= 0 {
			return "", &Error{Offset: int64(at + 3), Err: fmt.Errorf("%w: byte %#02x begins no UTF-8 character", ErrEncoding, raw[at])}
		}
		return string(raw), nil
	case bytes.HasPrefix(raw, []byte("\xff\xfe")):
		enc = unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM)
	case bytes.HasPrefix(raw, []byte("\xfe\xff")):
		enc = unicode.UTF16(unicode.BigEndian, unicode.ExpectBOM)
	case contentType != "":
		_, params, err := mime.ParseMediaType(contentType)
		if err != nil {
			return "", &Error{Offset: -1, Err: fmt.Errorf("%w: content type %q: %v", ErrSyntax, contentType, err)}
		}
		if cs := params["charset"]; cs != "" {
			if enc, err = htmlindex.Get(cs); err != nil {
				return "", &Error{Offset: -1, Err: fmt.Errorf("%w: charset %q is not known", ErrSyntax, cs)}
			}
		}
	}
	if enc == nil || enc == unicode.UTF8 {
		if at := invalid(string(raw)); at >= 0 {
			return "", &Error{Offset: int64(at), Err: fmt.Errorf("%w: byte %#02x begins no UTF-8 character", ErrEncoding, raw[at])}
		}
		return string(raw), nil
	}
	out, err := enc.NewDecoder().Bytes(raw)
	if err != nil {
		return "", &Error{Offset: -1, Err: fmt.Errorf("%w: %v", ErrEncoding, err)}
	}
	// A decoder puts U+FFFD where the bytes mean nothing.
	if i := bytes.IndexRune(out, '\uFFFD'); i >= 0 {
		return "", &Error{Offset: int64(i), Err: fmt.Errorf("%w: bytes that mean nothing, at this offset of the decoded text", ErrEncoding)}
	}
	return string(out), nil
}

// Articles reads the files of fsys that match pattern (see [path.Match]), in lexical order. A file's ID is its path without the
// extension. One that cannot be read or decoded is an error in its place; the rest follow.
func Articles(fsys fs.FS, pattern string) iter.Seq2[Article, error] {
	return func(yield func(Article, error) bool) {
		names, err := fs.Glob(fsys, pattern)
		if err != nil {
			yield(Article{}, &Error{Article: pattern, Offset: -1, Err: fmt.Errorf("%w: %v", ErrSyntax, err)})
			return
		}
		for _, name := range names {
			a, err := readFile(fsys, name)
			if !yield(a, err) {
				return
			}
		}
	}
}

func readFile(fsys fs.FS, name string) (Article, error) {
	f, err := fsys.Open(name)
	if err != nil {
		return Article{}, &Error{Article: name, Offset: -1, Err: err}
	}
	defer f.Close()
	a, err := ReadArticle(f, "")
	if err != nil {
		if e, ok := errors.AsType[*Error](err); ok {
			e.Article = name
		}
		return Article{}, err
	}
	a.ID = strings.TrimSuffix(name, path.Ext(name))
	return a, nil
}
