package main

import (
	"bufio"
	"fmt"
	"strings"
	"time"

	"github.com/84b0a40e/truce"
)

// textWriter prints reports for people: each truce with where and when, who says so, how sure it is and from which words.
type textWriter struct {
	out  *bufio.Writer
	some bool
}

func (w *textWriter) close() error { return nil }

func (w *textWriter) report(r *truce.Report) error {
	if w.some {
		fmt.Fprintln(w.out)
	}
	w.some = true
	v := view{out: w.out, actors: r.Actors}
	fmt.Fprintln(w.out, r.Article)
	if r.Published.IsZero() {
		v.line("published", "not known")
	}
	moments(&v, "published", r.Published)
	for i := range r.Truces {
		v.truce(i+1, &r.Truces[i])
	}
	if len(r.Truces) == 0 {
		v.line("truces", "none")
	}
	v.statements(r.Statements)
	for _, d := range r.Diagnostics {
		v.line(string(d.Severity), d.Message+" ("+d.Code+")")
	}
	return w.out.Flush()
}

// A view prints the records of one report or corpus.
type view struct {
	out    *bufio.Writer
	actors []truce.Actor
}

// line prints a label and what it labels, which may have lines of its own.
func (v *view) line(label, text string) {
	for i, l := range strings.Split(text, "\n") {
		if i > 0 {
			label = ""
		}
		fmt.Fprintf(v.out, "  %-10s %s\n", label, l)
	}
}

func (v *view) truce(n int, t *truce.Truce) {
	head := words(string(t.Kind))
	if t.Modality != "" {
		head = string(t.Modality) + " " + head
	}
	var where []string
	for _, p := range t.Places {
		where = append(where, p.Name)
	}
	if len(where) > 0 {
		head += " in " + strings.Join(where, ", ")
	}
	if len(t.Called) > 0 {
		head += `, called "` + strings.Join(t.Called[:min(len(t.Called), 4)], `", "`) + `"`
	}
	fmt.Fprintf(v.out, "\n  %d. %s\n", n, head)
	facts(v, "status", t.Status, func(s truce.Status) string { return words(string(s)) })
	moments(v, "declared", t.Declared)
	moments(v, "start", t.Start)
	moments(v, "end", t.End)
	facts(v, "length", t.Length, length)
	if t.After != nil {
		v.line("after", strings.TrimSpace(length(t.After.Offset)+" after ")+" "+t.After.Event)
	}
	for _, w := range t.Windows {
		v.line("daily", strings.TrimSpace(w.From+" to "+w.To+" "+w.Zone))
	}
	for _, r := range t.Roles {
		v.line(words(string(r.As)), v.actor(r.Actor))
	}
	for _, p := range t.Purpose {
		v.line("purpose", words(string(p.Code)))
	}
	for _, c := range t.Conditions {
		v.line("condition", quoted(c.Text))
	}
	for _, x := range t.Violations {
		text := words(string(x.As)) + " " + x.Type
		if len(x.Actors) > 0 {
			text += " by " + v.list(x.Actors)
		}
		if len(x.By) > 0 {
			text += ", " + v.list(x.By) + " says"
		}
		v.line("breach", strings.TrimSpace(text)+source(x.Evidence))
	}
	for _, u := range t.Unknown {
		v.line("unknown", words(u.Fact)+source(u.Evidence))
	}
	for _, r := range t.Related {
		v.line(words(string(r.As)), string(r.Truce))
	}
}

// statements counts by speaker: the words themselves are for programs, in the other formats.
func (v *view) statements(all []truce.Statement) {
	if len(all) == 0 {
		return
	}
	var order []string
	count := make(map[string]int)
	for i := range all {
		who := "unnamed"
		if id, ok := all[i].By.Best(); ok {
			who = v.actor(id)
		}
		if count[who] == 0 {
			order = append(order, who)
		}
		count[who]++
	}
	for i, who := range order {
		if n := count[who]; n > 1 {
			order[i] = fmt.Sprintf("%s (%d)", who, n)
		}
	}
	fmt.Fprintln(v.out)
	v.line("statements", fmt.Sprintf("%d: %s", len(all), strings.Join(order, ", ")))
}

// moments prints a fact of moments, facts any fact: a line for each reading, and below each claim who makes it and from which words.
func moments(v *view, label string, f truce.Fact[truce.Moment]) { facts(v, label, f, moment) }

func facts[T comparable](v *view, label string, f truce.Fact[T], show func(T) string) {
	if f.Contested() {
		v.line(label, "contested")
		label = ""
	}
	for _, c := range f.Claims {
		var lines []string
		for i, r := range c.Readings {
			text := show(r.Value)
			if i > 0 {
				text = "or " + text
			}
			if len(r.Why) > 0 {
				text += " (" + strings.Join(r.Why, ", ") + ")"
			}
			lines = append(lines, text)
		}
		who := "the article"
		if c.By != "" {
			who = v.actor(c.By)
		}
		if c.Mode != truce.ModeAsserted {
			who += ", " + string(c.Mode)
		}
		if c.By != "" || len(c.Evidence) > 0 || c.Mode != truce.ModeAsserted {
			lines = append(lines, "  "+who+source(c.Evidence))
		}
		v.line(label, strings.Join(lines, "\n"))
		label = ""
	}
}

// moment gives the local time with its zone, and the same instant in UTC.
func moment(m truce.Moment) string {
	t, ok := m.Time()
	if !ok {
		return m.String()
	}
	// 24 hours of a day may be 23 or 25 elsewhere: the UTC day is always printed.
	local := t.Format("Mon 2 Jan 2006 15:04")
	zone := t.Format("-07:00")
	if _, name, ok := strings.Cut(m.String(), "["); ok {
		zone, _, _ = strings.Cut(name, "]")
	}
	return fmt.Sprintf("%s %s = %s UTC", local, zone, t.In(time.UTC).Format("2 Jan 15:04"))
}

// length turns PT48H into "48 hours"; what has several parts stays as it is.
func length(d truce.Duration) string {
	s := d.String()
	rest, isTime := strings.CutPrefix(s, "PT")
	if !isTime {
		rest = strings.TrimPrefix(s, "P")
	}
	if rest == "" {
		return s
	}
	unit := map[byte]string{'Y': "year", 'M': "month", 'W': "week", 'D': "day", 'H': "hour", 'S': "second"}[rest[len(rest)-1]]
	if isTime && rest[len(rest)-1] == 'M' {
		unit = "minute"
	}
	n := rest[:len(rest)-1]
	if unit == "" || strings.Trim(n, "0123456789") != "" {
		return s
	}
	if n != "1" {
		unit += "s"
	}
	return n + " " + unit
}

func (v *view) list(ids []truce.ActorID) string {
	names := make([]string, len(ids))
	for i, id := range ids {
		names[i] = v.actor(id)
	}
	return strings.Join(names, ", ")
}

func (v *view) actor(id truce.ActorID) string {
	for i := range v.actors {
		if v.actors[i].ID == id {
			return v.actors[i].Name
		}
	}
	return string(id)
}

// source quotes the first piece of evidence, with its article where there are several, and its bytes.
func source(all []truce.Evidence) string {
	if len(all) == 0 {
		return ""
	}
	e := all[0]
	at := fmt.Sprintf("%d-%d", e.Span.Start, e.Span.End)
	if e.In != truce.InText {
		at = string(e.In) + " " + at
	}
	if e.Article != "" {
		at = e.Article + " " + at
	}
	return ": " + quoted(e.Text) + " [" + at + "]"
}

// quoted puts a piece of text on one line, shortened.
func quoted(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if runes := []rune(s); len(runes) > 100 {
		s = string(runes[:99]) + "…"
	}
	return `"` + s + `"`
}

func words(code string) string { return strings.ReplaceAll(code, "_", " ") }
