package truce

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"iter"
	"log/slog"
	"runtime"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/event"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/place"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/resolve"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
)

// An Article is the input of [Parse]. Only Text is needed.
type Article struct {
	ID        string // of the caller's own; it is Report.Article
	Title     string // read as a paragraph of its own before Text
	Text      string // UTF-8
	Source    string // the outlet; its country ranks the readings of 09/05/2016
	Published Moment // when it was published, if that is known; zero: it is read from the text
}

// DateOrder is the order of day and month in dates such as 09/05/2016. It ranks their readings and removes none.
type DateOrder int

// The orders. DateOrderAuto is the zero value.
const (
	DateOrderAuto     DateOrder = iota // from weekdays, neighbours and the source's country
	DateOrderDayFirst                  // 9 May
	DateOrderMonthFirst
)

// Genre says what the relative dates of a text are relative to.
type Genre int

// The genres. GenreAuto is the zero value.
const (
	GenreAuto      Genre = iota // chosen from the text
	GenreNews                   // the day of publication
	GenreNarrative              // the running date of the story
)

// DefaultMaxBytes is the limit on Article.Text where [Parser.MaxBytes] is zero: 16 MiB.
const DefaultMaxBytes = 16 << 20

// A Parser holds options. The zero Parser is ready to use. It must not be changed after its first use; it is safe for
// concurrent use by pointer.
type Parser struct {
	DateOrder DateOrder
	Genre     Genre
	MaxBytes  int          // of Article.Text; zero: DefaultMaxBytes; negative: no limit
	Workers   int          // of ParseAll; zero: GOMAXPROCS
	Logger    *slog.Logger // gets every rule that fires, at level debug; nil: nobody does
}

// The kinds of errors. An [Error] wraps one of them.
var (
	ErrTooLong  = errors.New("text is too long")
	ErrEncoding = errors.New("text is not in its encoding")
	ErrSyntax   = errors.New("malformed")
)

// An Error says which article could not be read, where and why.
type Error struct {
	Article string // Article.ID, or the name of a file
	Offset  int64  // of the first byte that is wrong; -1 where none is
	Err     error  // wraps ErrTooLong, ErrEncoding or ErrSyntax, or is an error of reading
}

// Error names the article, the byte and the cause.
func (e *Error) Error() string {
	name := e.Article
	if name == "" {
		name = "article"
	}
	if e.Offset < 0 {
		return fmt.Sprintf("%s: %v", name, e.Err)
	}
	return fmt.Sprintf("%s: byte %d: %v", name, e.Offset, e.Err)
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// Parse reads one article with the zero [Parser].
func Parse(a Article) (*Report, error) { return new(Parser).Parse(a) }

// Parse reads one article. That nothing is found is no error, and neither is a text that is empty, is not English or holds NULs: the
// report says so in its diagnostics. A text that is too long or not UTF-8 is an [*Error].
func (p *Parser) Parse(a Article) (*Report, error) {
	if err := p.check(a); err != nil {
		return nil, err
	}
	r := rooms()
	w := r.workspace()
	defer r.release(w)
	rep := &Report{Schema: Schema, MadeBy: madeBy(), Article: a.ID, TextSHA256: w.hash(a.Text)}
	if strings.IndexByte(a.Text, 0) >= 0 {
		rep.diagnose(SeverityWarning, "nul", "the text holds NUL bytes; they were read as spaces")
	}
	if strings.TrimSpace(a.Text) == "" && strings.TrimSpace(a.Title) == "" {
		rep.diagnose(SeverityInfo, "empty", "the text is empty")
		return rep, nil
	}
	p.pipeline(r, w, rep, a)
	return rep, nil
}

// pipeline is the one way that data flows: text, tokens, mentions, context, records, report.
func (p *Parser) pipeline(r *machine, w *workspace, rep *Report, a Article) {
	w.text.Reset(a.Title, a.Text)
	doc, hits := &w.doc, &w.hits
	doc.Reset(&w.text, r.index.Lexicon())
	if !doc.English(r.small) {
		rep.diagnose(SeverityWarning, "language", "the text does not look like English; nothing was read from it")
		return
	}
	r.index.ScanInto(hits, doc)
	in := &w.input
	*in = resolve.Input{
		Doc:        doc,
		Published:  a.Published.m,
		Source:     a.Source,
		DayFirst:   p.DateOrder == DateOrderDayFirst,
		MonthFirst: p.DateOrder == DateOrderMonthFirst,
		Genre:      resolve.Genre(p.Genre),
		Times:      r.times.FindIn(w.times, doc, hits[rule.Timex]),
		Places:     r.places.FindIn(w.places, doc, hits[rule.Place]),
		Names:      r.names.FindIn(&w.names, doc, hits[rule.Name]),
		Quotes:     r.quotes.FindIn(&w.quotes, doc, hits[rule.Quote]),
		Cues:       r.cues.FindIn(w.cues, doc, hits[rule.Cue]),
		Whole:      hits[rule.Whole],
		Gazetteer:  r.places,
		Roster:     r.names,
		Words:      r.words,
	}
	w.times, w.places, w.cues = in.Times, in.Places, in.Cues.Truces
	ctx := w.resolve.Article(in)
	records := r.events.AssembleIn(&w.event, in, ctx)
	x := exporter{in: in, ctx: ctx, records: records, raw: a, names: r.ids, slabs: &w.slabs}
	x.export(rep)
	p.trace(in, ctx, rep)
}

// machine is every room, made once: immutable tables and the index of their triggers.
type machine struct {
	index  *rule.Index
	times  *timex.Finder
	places *place.Finder
	names  *name.Finder
	quotes *quote.Finder
	cues   *cue.Finder
	words  *resolve.Words
	events *event.Finder
	ids    *idTable
	small  token.ID  // the last of the small words of English, which come first in the lexicon
	spare  sync.Pool // of *workspace
}

// A workspace is the memory of one call of Parse, from the tokens to the records, which a later call uses again. Nothing of
// it is reachable from a Report but what was cut from the slabs for it.
type workspace struct {
	slabs   slabs
	text    article.Text
	input   resolve.Input
	doc     token.Doc
	hits    rule.Hits
	times   []timex.Mention
	places  []place.Mention
	names   name.Scratch
	quotes  quote.Scratch
	cues    []cue.Mention
	resolve resolve.Scratch
	event   event.Scratch
	sha     hash.Hash
	piece   [1024]byte // of the text, for sha
}

func (m *machine) workspace() *workspace {
	if w, ok := m.spare.Get().(*workspace); ok {
		return w
	}
	return new(workspace)
}

// release gives a workspace back, unless a text of unusual length has made it large.
func (m *machine) release(w *workspace) {
	if len(w.doc.Tokens) <= 1<<17 {
		m.spare.Put(w)
	}
}

// rooms builds the machine on first use.
var rooms = sync.OnceValue(newMachine)

// Room for the words that the rooms have in their code, and for those of the packed tables; more would only cost memory.
const (
	codedWords  = 5_000
	packedWords = 54_000
)

func newMachine() *machine {
	b := rule.NewBuilder()
	b.Grow(codedWords, 0)
	m := &machine{ids: newIDTable()}
	for _, w := range strings.Fields("the of and to in a is that for on was with as by at it from be are were this has have had not but which they their he his said after who will its an or been would") {
		m.small = b.Word(w)
	}
	m.times = timex.New(b)
	m.quotes = quote.New(b)
	m.cues = cue.New(b)
	m.words = resolve.New(b)
	m.events = event.New(b, m.cues)
	// Last, for they have the words of all names, and tables by word are as long as the last word that they hold. The lexicon is small until
	// now, and each look at it short.
	b.Grow(0, packedWords)
	m.names = name.New(b)
	m.places = place.New(b)
	m.index = b.Build()
	return m
}

// check refuses what cannot be read at all.
func (p *Parser) check(a Article) error {
	limit := p.MaxBytes
	if limit == 0 {
		limit = DefaultMaxBytes
	}
	if n := len(a.Text) + len(a.Title); limit > 0 && n > limit {
		return &Error{a.ID, int64(limit), fmt.Errorf("%w: %d bytes where %d are the limit", ErrTooLong, n, limit)}
	}
	if at := invalid(a.Text); at >= 0 {
		return &Error{a.ID, int64(at), fmt.Errorf("%w: byte %#02x begins no UTF-8 character", ErrEncoding, a.Text[at])}
	}
	if at := invalid(a.Title); at >= 0 {
		return &Error{a.ID, int64(at), fmt.Errorf("%w: byte %#02x of the title begins no UTF-8 character", ErrEncoding, a.Title[at])}
	}
	return nil
}

// invalid returns the offset of the first byte that is not UTF-8; -1 if there is none.
func invalid(s string) int {
	if utf8.ValidString(s) {
		return -1
	}
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if r == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
	return -1
}

// hash returns the SHA-256 of a text in hexadecimal. It is fed piece by piece, for as bytes the text would be copied whole.
func (w *workspace) hash(s string) string {
	if w.sha == nil {
		w.sha = sha256.New()
	}
	w.sha.Reset()
	for len(s) > 0 {
		n := copy(w.piece[:], s)
		w.sha.Write(w.piece[:n]) // a hash never fails
		s = s[n:]
	}
	var digits [2 * sha256.Size]byte
	hex.Encode(digits[:], w.sha.Sum(w.piece[:0]))
	return string(digits[:])
}

func (r *Report) diagnose(s Severity, code, message string) {
	r.Diagnostics = append(r.Diagnostics, Diagnostic{Severity: s, Code: code, Message: message})
}

// trace logs every rule that fired: those that found words, and those that read facts from them.
func (p *Parser) trace(in *resolve.Input, ctx *resolve.Context, r *Report) {
	if p.Logger == nil || !p.Logger.Enabled(context.Background(), slog.LevelDebug) {
		return
	}
	log := p.Logger.With("article", r.Article)
	for _, t := range ctx.Times {
		s := in.Doc.Span(t.First, t.End)
		log.Debug("time", "rule", "timex/"+t.Rule, "start", s.Start, "end", s.End, "value", t.Value)
	}
	for i := range r.Truces {
		t := &r.Truces[i]
		for _, e := range t.Evidence {
			log.Debug("truce", "id", string(t.ID), "rule", e.Rule, "start", e.Span.Start, "end", e.Span.End)
		}
		for _, h := range t.History {
			for _, e := range h.Evidence {
				log.Debug("step", "id", string(t.ID), "status", string(h.Status), "rule", e.Rule, "start", e.Span.Start, "end", e.Span.End)
			}
		}
	}
	log.Debug("parsed", "report", r)
}

// ParseAll reads articles as they come, several at once, and yields their reports in the order of the input. An error of the input, and
// of one article, is yielded in its place, and the rest go on. No more than twice Workers articles are held at a time. When ctx is
// done it yields ctx.Err() and ends.
func (p *Parser) ParseAll(ctx context.Context, in iter.Seq2[Article, error]) iter.Seq2[*Report, error] {
	return func(yield func(*Report, error) bool) {
		workers := p.Workers
		if workers <= 0 {
			workers = runtime.GOMAXPROCS(0)
		}
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		type result struct {
			report *Report
			err    error
		}
		type job struct {
			article Article
			done    chan result
		}
		jobs := make(chan job)
		queue := make(chan chan result, workers)
		var wg sync.WaitGroup
		defer wg.Wait()
		defer cancel()
		for range workers {
			wg.Go(func() {
				for j := range jobs {
					r, err := p.Parse(j.article)
					j.done <- result{r, err}
				}
			})
		}
		wg.Go(func() {
			defer close(queue)
			defer close(jobs)
			for a, err := range in {
				done := make(chan result, 1)
				select {
				case queue <- done:
				case <-ctx.Done():
					return
				}
				if err != nil {
					done <- result{nil, err}
					continue
				}
				select {
				case jobs <- job{a, done}:
				case <-ctx.Done():
					return
				}
			}
		})
		for {
			select {
			case <-ctx.Done():
				yield(nil, ctx.Err())
				return
			case done, ok := <-queue:
				if !ok {
					return
				}
				select {
				case r := <-done:
					if !yield(r.report, r.err) {
						return
					}
				case <-ctx.Done():
					yield(nil, ctx.Err())
					return
				}
			}
		}
	}
}
