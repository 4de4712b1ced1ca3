package main

import (
	"errors"
	"fmt"
	"strings"
)

// parser reads one gold source line by line.
type parser struct {
	*article
	truce    *truce // the one that indented lines belong to
	quote    *quote // likewise
	datePos  int    // dates and quotations are written down in the order of the text
	quotePos int
}

// parse reads the gold source src of the article id with the bytes raw.
func parse(id, raw, src string) (*article, error) {
	a := &article{ID: id, DatesAnnotated: true, Truces: []*truce{}, Statements: []*quote{}, Dates: []*date{}, source: newSource(raw)}
	p := &parser{article: a}
	var errs []error
	n := 0
	for line := range strings.Lines(src) {
		n++
		line = strings.TrimRight(line, "\n")
		if strings.TrimSpace(line) == "" {
			continue
		}
		if err := p.line(line); err != nil {
			errs = append(errs, fmt.Errorf("%s.gold:%d: %w", id, n, err))
		}
	}
	if a.Published == "" || a.Style == "" {
		errs = append(errs, fmt.Errorf("%s.gold: published or style is missing", id))
	}
	if a.Trap != (a.Conflict == "") {
		errs = append(errs, fmt.Errorf("%s.gold: an article has a conflict or is a trap", id))
	}
	for _, t := range a.Truces {
		if a.Trap && t.Modality != "historical" {
			errs = append(errs, fmt.Errorf("%s.gold: a trap holds no current truce", id))
		}
	}
	return a, errors.Join(errs...)
}

func (p *parser) line(line string) error {
	indented := line[0] == ' '
	key, rest, _ := strings.Cut(strings.TrimSpace(line), " ")
	f := strings.Split(rest, "|")
	for i := range f {
		f[i] = strings.TrimSpace(f[i])
	}
	switch {
	case indented && p.truce != nil:
		return p.ofTruce(key, f)
	case indented && p.quote != nil && key == "optional":
		p.quote.Optional = true
		return nil
	case indented:
		return fmt.Errorf("%q belongs to nothing", key)
	}
	p.truce, p.quote = nil, nil
	switch key {
	case "conflict":
		p.Conflict = rest
	case "style":
		p.Style = rest
		return one(styles, rest)
	case "published":
		day, in, _ := strings.Cut(rest, " ")
		p.Published, p.PublishedInText = day, in == "text"
		return checkDay(day)
	case "shows":
		p.Shows = fields(rest)
		for _, s := range p.Shows {
			if err := one(phenomena, s); err != nil {
				return err
			}
		}
	case "trap":
		p.Trap = true
	case "note":
		p.Notes = rest
	case "truce":
		return p.newTruce(f)
	case "quote":
		return p.newQuote(f)
	case "date", "date?":
		return p.newDate(f, key == "date?")
	default:
		return fmt.Errorf("unknown key %q", key)
	}
	return nil
}

func (p *parser) newTruce(f []string) error {
	if len(f) != 3 {
		return errors.New("truce KIND | STATUS | mention")
	}
	k, s := strings.Split(f[0], "/"), strings.Split(f[1], "/")
	t := &truce{Modality: "actual", Places: []string{}, Parties: []string{}, Brokers: []string{}, AnnouncedBy: []string{}, Excluded: []string{}}
	t.ContractKind, t.Kind = k[0], spell(k[0])
	for _, x := range k[1:] {
		t.KindAlt = append(t.KindAlt, spell(x))
	}
	t.ContractStatus, t.Status = s[0], strings.ReplaceAll(s[0], "_", " ")
	for _, x := range s[1:] {
		t.StatusAlt = append(t.StatusAlt, strings.ReplaceAll(x, "_", " "))
	}
	if t.Status == "historical" {
		t.Modality = "historical"
	}
	at, err := p.source.find(f[2], 0)
	t.Mention, t.MentionStart, t.MentionEnd = at.text, at.start, at.end
	p.truce = t
	p.Truces = append(p.Truces, t)
	errs := []error{err}
	for _, x := range k {
		errs = append(errs, one(kinds, x))
	}
	for _, x := range s {
		errs = append(errs, one(statuses, x))
	}
	return errors.Join(errs...)
}

// spell writes a kind as the corpus of real articles does.
func spell(kind string) string {
	switch kind {
	case "cease_fire":
		return "cease-fire"
	case "unilateral_halt":
		return "unilateral cease-fire"
	}
	return strings.ReplaceAll(kind, "_", " ")
}

func (p *parser) ofTruce(key string, f []string) error {
	t := p.truce
	if roles[key] || key == "in" {
		for x := range strings.SplitSeq(f[0], ";") {
			p.role(key, strings.TrimSpace(x))
		}
		return nil
	}
	switch key {
	case "optional":
		t.Optional = true
		return nil
	case "note":
		t.Note = strings.Join(f, "|")
		return nil
	case "modality":
		t.Modality = f[0]
		return one(modalities, f[0])
	}
	if len(f) < 2 {
		return fmt.Errorf("%s needs a surface", key)
	}
	at, err := p.source.find(f[len(f)-1], 0)
	if err != nil {
		return err
	}
	c := coded{f[0], at.text, at.start, at.end}
	coding := func(list *[]coded, allowed map[string]bool) error {
		*list = append(*list, c)
		if allowed == nil {
			return nil
		}
		return one(allowed, f[0])
	}
	switch key {
	case "start", "end", "declared":
		cl := claim{Value: f[0], Surface: at.text, Start: at.start, End: at.end}
		if len(f) == 3 {
			cl.By = f[1]
		}
		switch key {
		case "start":
			if t.Start == nil {
				t.Start, t.StartSurface = &cl.Value, &cl.Surface
			}
			t.Starts = append(t.Starts, cl)
		case "end":
			if t.End == nil {
				t.End, t.EndSurface = &cl.Value, &cl.Surface
			}
			t.Ends = append(t.Ends, cl)
		default:
			t.Declared = append(t.Declared, cl)
		}
		return checkMoment(f[0], at.text)
	case "length":
		t.Duration, t.DurationSurface = &c.Code, &c.Surface
		return checkLength(f[0], at.text)
	case "after":
		t.After = &contingent{Event: f[0], Surface: at.text, Start: at.start, End: at.end}
		if len(f) == 3 {
			t.After.Offset = f[1]
		}
	case "window":
		if len(f) != 3 {
			return errors.New("window FROM | TO | surface")
		}
		t.Windows = append(t.Windows, window{f[0], f[1], at.text, at.start, at.end})
	case "purpose":
		return coding(&t.Purpose, purposes)
	case "violation":
		return coding(&t.Violations, breaches)
	case "history":
		return coding(&t.History, statuses)
	case "related":
		return coding(&t.Related, relations)
	case "condition":
		return coding(&t.Conditions, nil)
	case "unknown":
		return coding(&t.Unknown, nil)
	default:
		return fmt.Errorf("unknown key %q of a truce", key)
	}
	return nil
}

func (p *parser) role(as, name string) {
	t := p.truce
	switch as {
	case "in":
		t.Places = append(t.Places, name)
		return
	case "party":
		t.Parties = append(t.Parties, name)
	case "broker", "mediator", "facilitator":
		t.Brokers = append(t.Brokers, name)
	case "announcer", "proposer":
		t.AnnouncedBy = append(t.AnnouncedBy, name)
	case "excluded":
		t.Excluded = append(t.Excluded, name)
	}
	t.Roles = append(t.Roles, role{name, as})
}

func (p *parser) newQuote(f []string) error {
	if len(f) != 2 && len(f) != 3 {
		return errors.New("quote SPEAKER/ALT | words [| stance]")
	}
	names := strings.Split(f[0], "/")
	at, err := p.source.find(f[1], p.quotePos)
	q := &quote{Speaker: names[0], SpeakerAlt: names[1:], Quote: at.text, Start: at.start, End: at.end}
	p.quotePos, p.quote = at.end, q
	p.Statements = append(p.Statements, q)
	if len(f) == 3 {
		q.Stance = f[2]
		err = errors.Join(err, one(stances, f[2]))
	}
	return err
}

func (p *parser) newDate(f []string, optional bool) error {
	if len(f) != 2 {
		return errors.New("date VALUE | words")
	}
	at, err := p.source.find(f[1], p.datePos)
	if err != nil {
		return err
	}
	p.datePos = at.end
	p.Dates = append(p.Dates, &date{at.text, at.start, at.end, f[0], optional})
	return checkMoment(f[0], at.text)
}

func one(list map[string]bool, x string) error {
	if !list[x] {
		return fmt.Errorf("%q is not in its list", x)
	}
	return nil
}
