// Package trucebeam runs truce on Apache Beam: it reads articles, parses them, divides the reports so that no two that could tell of one
// truce are apart, reconciles each part, and leaves a corpus for each. On any runner the corpora, put together with
// [truce.Join], are what [truce.Reconcile] makes of all reports in memory.
//
// The command in cmd/trucebeam reads and writes lines of JSON:
//
//	trucebeam --input 'articles-*.jsonl' --output corpora.jsonl --failed failed.jsonl
//
// It runs on Prism, which is built in, unless told otherwise: --runner flink --endpoint HOST:PORT, --runner spark, --runner dataflow
// --project … --region … --staging_location …
package trucebeam

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/84b0a40e/truce"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/register"
)

func init() { // registration is how workers find the functions of a pipeline; it does no work
	register.DoFn4x0[context.Context, string, func(string, []byte), func(string)](&parseFn{})
	register.DoFn3x0[string, func(*[]byte) bool, func(string)](&keysFn{})
	register.DoFn4x1[string, func(*[]byte) bool, func(*sets) bool, func(string, []byte), error](&divideFn{})
	register.DoFn5x1[context.Context, string, func(*[]byte) bool, func([]byte), func(string), error](&reconcileFn{})
	register.DoFn3x1[int, func(*[]byte) bool, func([]byte), error](&joinFn{})
	register.Function1x1(Text)
	register.Combiner2[sets, string](&uniteFn{})
	register.Emitter1[string]()
	register.Emitter1[[]byte]()
	register.Emitter2[string, []byte]()
	register.Iter1[[]byte]()
	register.Iter1[sets]()
}

// Failure is an article that could not be read, a line of the side output. The zero Failure is none.
type Failure struct {
	Article string `json:"article,omitempty"` // its id, if the line gave one
	Reason  string `json:"reason"`
	Line    string `json:"line"` // its first bytes, at most 200
}

// Parse reads articles, a PCollection<string> of JSON objects as truce parse --from jsonl takes them. It returns the reports, a
// PCollection<KV<string,[]byte>> by article, each the report's keys, a line feed and its JSON; and the articles that failed, a PCollection<string> of JSON [Failure] objects.
// An article without an id is named after the hash of its line. It counts articles, errors and truces.
func Parse(s beam.Scope, lines beam.PCollection) (reports, failed beam.PCollection) {
	s = s.Scope("truce.Parse")
	return beam.ParDo2(s, &parseFn{}, lines)
}

// Reconcile puts reports together, a PCollection<KV<string,[]byte>> as Parse gives them. It returns a PCollection<[]byte> of JSON corpora, one for each part;
// no truce is in two. What cannot be decoded goes to failed, as in Parse.
func Reconcile(s beam.Scope, reports beam.PCollection) (corpora, failed beam.PCollection) {
	s = s.Scope("truce.Reconcile")
	// All reports of one article first: what an article is called then need not be among the keys, and their number is bounded by places and
	// months, whatever the number of articles.
	articles := beam.GroupByKey(s, reports)
	keys := beam.ParDo(s, &keysFn{}, articles)
	united := beam.Combine(s, &uniteFn{}, keys)
	divided := beam.ParDo(s, &divideFn{}, articles, beam.SideInput{Input: united})
	return beam.ParDo2(s, &reconcileFn{}, beam.GroupByKey(s, divided))
}

// parseFn parses a line.
type parseFn struct {
	parser                  truce.Parser
	articles, errors, found beam.Counter
}

// Setup makes the counters.
func (f *parseFn) Setup() {
	f.articles = beam.NewCounter("truce", "articles")
	f.errors = beam.NewCounter("truce", "errors")
	f.found = beam.NewCounter("truce", "truces")
}

// ProcessElement emits a report, or a failure.
func (f *parseFn) ProcessElement(ctx context.Context, line string, emit func(string, []byte), fail func(string)) {
	if strings.TrimSpace(line) == "" {
		return
	}
	f.articles.Inc(ctx, 1)
	article, err := decode(line)
	var report *truce.Report
	if err == nil {
		report, err = f.parser.Parse(article)
	}
	var b []byte
	if err == nil {
		f.found.Inc(ctx, int64(len(report.Truces)))
		report.Times = nil // no corpus holds them
		b, err = pack(report)
	}
	if err != nil {
		f.errors.Inc(ctx, 1)
		fail(failure(article.ID, err, line))
		return
	}
	emit(report.Article, b)
}

func failure(article string, err error, line string) string {
	b, _ := json.Marshal(Failure{article, err.Error(), strings.ToValidUTF8(line[:min(len(line), 200)], "")})
	return string(b)
}

func decode(line string) (truce.Article, error) {
	var l struct {
		ID        string       `json:"id"`
		Title     string       `json:"title"`
		Text      *string      `json:"text"`
		Source    string       `json:"source"`
		Published truce.Moment `json:"published"`
	}
	if err := json.Unmarshal([]byte(line), &l); err != nil {
		return truce.Article{ID: l.ID}, fmt.Errorf("%w: %w", truce.ErrSyntax, err)
	}
	if l.Text == nil {
		return truce.Article{ID: l.ID}, fmt.Errorf("%w: the object has no key \"text\"", truce.ErrSyntax)
	}
	if l.ID == "" {
		sum := sha256.Sum256([]byte(line))
		l.ID = "line:" + hex.EncodeToString(sum[:8])
	}
	return truce.Article{ID: l.ID, Title: l.Title, Text: *l.Text, Source: l.Source, Published: l.Published}, nil
}

// pack puts the keys of a report, its own name aside, before its JSON, so that what divides the reports need not decode them.
func pack(r *truce.Report) ([]byte, error) {
	var b []byte
	for _, k := range r.Keys() {
		if strings.HasPrefix(k, "article/") {
			continue
		}
		if len(b) > 0 {
			b = append(b, keyEnd...)
		}
		b = append(b, strings.ReplaceAll(k, "\n", " ")...)
	}
	body, err := json.Marshal(r)
	return append(append(b, '\n'), body...), err
}

// unpack cuts the keys from the JSON of a report.
func unpack(b []byte) (keys string, report []byte) {
	k, report, _ := bytes.Cut(b, []byte{'\n'})
	return string(k), report
}

const keyEnd = "\x1f"

// keysFn emits the keys of an article, which belong into one set.
type keysFn struct{}

// ProcessElement emits the keys of all reports of an article as one text.
func (*keysFn) ProcessElement(_ string, reports func(*[]byte) bool, emit func(string)) {
	var all []string
	var b []byte
	for reports(&b) {
		if keys, _ := unpack(b); keys != "" {
			all = append(all, keys)
		}
	}
	if len(all) > 0 {
		emit(strings.Join(all, keyEnd))
	}
}

// divideFn emits reports by the part that they belong to: the set of their keys. An article without keys has a part of its own.
type divideFn struct {
	sets *sets // read once: they are the same for all articles
}

// ProcessElement emits the reports of an article.
func (f *divideFn) ProcessElement(article string, reports func(*[]byte) bool, united func(*sets) bool, emit func(string, []byte)) error {
	var all [][]byte
	first := ""
	var b []byte
	for reports(&b) {
		keys, report := unpack(b)
		all = append(all, bytes.Clone(report))
		if first == "" {
			first, _, _ = strings.Cut(keys, keyEnd)
		}
	}
	part := "article/" + article
	if first != "" {
		if f.sets == nil {
			var s sets
			if !united(&s) {
				return fmt.Errorf("%s: the sets of keys are missing", article)
			}
			f.sets = &s
		}
		part = "set/" + f.sets.find(first)
	}
	for _, r := range all {
		emit(part, r)
	}
	return nil
}

// reconcileFn makes the corpus of a part.
type reconcileFn struct{ truces, parts beam.Counter }

// Setup makes the counters.
func (f *reconcileFn) Setup() {
	f.truces = beam.NewCounter("truce", "reconciled truces")
	f.parts = beam.NewCounter("truce", "parts")
}

// ProcessElement emits the corpus of a part.
func (f *reconcileFn) ProcessElement(ctx context.Context, part string, reports func(*[]byte) bool, emit func([]byte), fail func(string)) error {
	var all []*truce.Report
	var b []byte
	for reports(&b) {
		r := new(truce.Report)
		if err := json.Unmarshal(b, r); err != nil {
			fail(failure(part, err, string(b)))
			continue
		}
		all = append(all, r)
	}
	corpus := truce.Reconcile(all...)
	f.parts.Inc(ctx, 1)
	f.truces.Inc(ctx, int64(len(corpus.Truces)))
	b, err := json.Marshal(corpus)
	if err != nil {
		return err
	}
	emit(b)
	return nil
}

// Join puts all corpora together, into a PCollection<[]byte> of one, or of none if there are none. One worker holds the whole.
func Join(s beam.Scope, corpora beam.PCollection) beam.PCollection {
	s = s.Scope("truce.Join")
	return beam.ParDo(s, &joinFn{}, beam.GroupByKey(s, beam.AddFixedKey(s, corpora)))
}

// joinFn joins the corpora of all parts.
type joinFn struct{}

// ProcessElement emits the one corpus.
func (*joinFn) ProcessElement(_ int, corpora func(*[]byte) bool, emit func([]byte)) error {
	var parts []*truce.Corpus
	var b []byte
	for corpora(&b) {
		c := new(truce.Corpus)
		if err := json.Unmarshal(b, c); err != nil {
			return err
		}
		parts = append(parts, c)
	}
	b, err := json.Marshal(truce.Join(parts...))
	if err != nil {
		return err
	}
	emit(b)
	return nil
}

// Text turns a JSON corpus into a line of text.
func Text(corpus []byte) string { return string(corpus) }
