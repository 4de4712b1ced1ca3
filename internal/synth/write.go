package synth

import (
	"strconv"
	"strings"
	"time"
)

// write decides what the article tells and puts it into words.
func (w *writer) write(a *Article, e event) {
	t := Told{
		Truce: e.id, Kind: e.kind, Place: e.place, Country: e.th.country, Code: e.th.code,
		State: e.th.state, StateCode: e.th.stateCode, Group: e.group,
	}
	if t.StateCode == "" {
		t.StateCode = e.th.code
	}
	end := e.start.AddDate(0, 0, e.days)
	var pub time.Time
	phase := w.r.IntN(6)
	if e.days == 0 && phase == 4 {
		phase = 5
	}
	switch phase {
	case 0, 1:
		t.Status = "announced"
		pub = e.declared
	case 2:
		t.Status = "in_effect"
		pub = e.start.AddDate(0, 0, w.r.IntN(2))
	case 3:
		t.Status = []string{"holding", "violated"}[w.r.IntN(2)]
		pub = e.start.AddDate(0, 0, w.r.IntN(max(1, min(e.days, 20))))
		if e.days == 0 {
			pub = e.start.AddDate(0, 0, w.r.IntN(20))
		}
	case 4:
		t.Status = "expired"
		pub = end.AddDate(0, 0, w.r.IntN(3))
	default:
		t.Status = "collapsed"
		pub = e.start.AddDate(0, 0, 1+w.r.IntN(max(1, min(e.days, 10))))
	}
	start := e.start
	length := e.days
	tellStart := t.Status == "announced" || t.Status == "in_effect" || w.r.IntN(2) == 0
	tellLength := e.days > 0 && w.r.IntN(2) == 0
	switch a.Fault {
	case WrongDate:
		tellStart = true
		start = start.AddDate(0, 0, (2+w.r.IntN(11))*(1-2*w.r.IntN(2)))
	case Contested:
		tellStart = true
	case VaguePlace:
		t.Place = ""
	case WrongLength:
		if e.days > 0 {
			length, tellLength = e.days+1+w.r.IntN(3), true
		}
	}
	if w.r.IntN(3) == 0 {
		t.Broker = e.broker
	}
	if tellLength {
		t.Length = "P" + strconv.Itoa(length) + "D"
		if e.hours {
			t.Length = "PT" + strconv.Itoa(24*length) + "H"
		}
	}
	if tellStart {
		t.Starts = [][]string{{iso(start)}}
		if a.Fault == Contested {
			t.Starts = append(t.Starts, []string{iso(start.AddDate(0, 0, 1))})
		}
	}
	if t.Status == "expired" && w.r.IntN(3) > 0 {
		t.End = iso(end)
	}
	a.Published = []string{iso(pub)}
	s := &story{w: w, t: &t, e: e, pub: pub, start: start, end: end, length: length, hasStart: tellStart, year: w.r.IntN(2) == 0}
	switch a.Fault {
	case Undated:
		a.Published, s.year = nil, true
	case NumericDate:
		if pub.Day() <= 12 && pub.Day() != int(pub.Month()) {
			other := time.Date(pub.Year(), time.Month(pub.Day()), int(pub.Month()), 0, 0, 0, 0, time.UTC)
			a.Published = []string{iso(other), iso(pub)}
			if n := start.Sub(pub); len(t.Starts) == 1 && -day <= n && n <= day { // "tomorrow" has as many readings as the day of publication
				s.relative = true
				t.Starts[0] = append([]string{iso(start.Add(other.Sub(pub)))}, t.Starts[0]...)
			}
		}
	default:
		a.Given = w.r.IntN(4) > 0
	}
	s.tell(a)
	a.Told = []Told{t}
}

// story is an article being written.
type story struct {
	w          *writer
	t          *Told
	e          event
	pub        time.Time
	start, end time.Time
	length     int
	hasStart   bool
	year       bool // dates are written with their years
	relative   bool // dates are written as weekdays
	b          strings.Builder
}

func (s *story) pick(xs ...string) string { return xs[s.w.r.IntN(len(xs))] }

// date writes a day.
func (s *story) date(d time.Time) string {
	if s.relative {
		switch n := int(d.Sub(s.pub) / day); {
		case n == 0:
			return "today"
		case n == 1:
			return "tomorrow"
		case n == -1:
			return "yesterday"
		}
	}
	format := s.pick("2 January", "January 2")
	if s.year {
		format = s.pick("2 January 2006", "January 2, 2006")
	}
	return "on " + d.Format(format)
}

func (s *story) lengthWords() string {
	if s.e.hours {
		return strconv.Itoa(24*s.length) + "-hour"
	}
	names := []string{"", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	if s.length < len(names) {
		return names[s.length] + "-day"
	}
	return strconv.Itoa(s.length) + "-day"
}

func (s *story) where() string {
	if s.t.Place == "" {
		return "in " + s.t.Country
	}
	return s.pick("in "+s.t.Place, "in and around "+s.t.Place, "in the city of "+s.t.Place)
}

// truce writes the expression that stands for the truce, marked.
func (s *story) truce(article string) string {
	words := s.e.word
	if s.t.Place == "" && s.e.place == "" {
		words = s.pick("nationwide ", "countrywide ") + words
	}
	if s.t.Length != "" {
		words = s.lengthWords() + " " + words
	}
	if article == "a" && strings.ContainsRune("aeio8", rune(words[0])) {
		article = "an"
	}
	return "[" + article + " " + words + " " + s.where() + "]"
}

func (s *story) sides() string {
	if s.w.r.IntN(2) == 0 {
		return "between " + s.t.State + " and " + s.t.Group
	}
	return "between " + s.t.Group + " and " + s.t.State
}

func (s *story) weekday() string { return s.pub.Weekday().String() }

// lead writes the sentence that tells of the truce.
func (s *story) lead() string {
	t := s.t
	from := ""
	if s.hasStart {
		from = s.date(s.start)
	}
	by := s.pick("a spokesman said", "officials said", "state media reported")
	if t.Broker != "" {
		by = t.Broker + " said"
	}
	switch t.Status {
	case "announced":
		return s.pick(
			upper(t.State)+" and "+t.Group+" have agreed to "+s.truce("a")+" that takes effect "+from+", "+by+" on "+s.weekday()+".",
			upper(s.truce("a"))+" "+s.sides()+" will begin "+from+", "+by+" on "+s.weekday()+".",
			upper(t.State)+" announced "+s.truce("a")+" with "+t.Group+", to start "+from+".",
			upper(t.Group)+" and "+t.State+" will observe "+s.truce("a")+" starting "+from+", "+by+".",
		)
	case "in_effect":
		return s.pick(
			upper(s.truce("a"))+" "+s.sides()+" came into force "+from+".",
			upper(s.truce("a"))+" "+s.sides()+" took effect "+from+", "+by+".",
			"The guns fell silent as "+s.truce("a")+" "+s.sides()+" went into effect "+from+".",
		)
	case "holding":
		return s.pick(
			upper(s.truce("the"))+" "+s.sides()+s.since(from)+" was holding on "+s.weekday()+", "+by+".",
			upper(s.truce("the"))+" "+s.sides()+s.since(from)+" largely held on "+s.weekday()+".",
		)
	case "violated":
		return s.pick(
			upper(t.State)+" on "+s.weekday()+" accused "+t.Group+" of violating "+s.truce("the")+strings.TrimSuffix(s.since(from), ",")+".",
			upper(t.Group)+" accused "+t.State+" on "+s.weekday()+" of breaching "+s.truce("the")+strings.TrimSuffix(s.since(from), ",")+".",
		)
	case "expired":
		over := "on " + s.weekday()
		if t.End != "" {
			over = s.date(s.end)
		}
		return s.pick(
			upper(s.truce("the"))+" "+s.sides()+s.since(from)+" expired "+over+" without being renewed, "+by+".",
			upper(s.truce("the"))+" "+s.sides()+s.since(from)+" ended "+over+".",
		)
	}
	return s.pick(
		upper(s.truce("the"))+" "+s.sides()+s.since(from)+" has collapsed, "+by+" on "+s.weekday()+".",
		upper(s.truce("the"))+" "+s.sides()+s.since(from)+" collapsed as fighting resumed, "+by+".",
	)
}

func (s *story) since(from string) string {
	if from == "" {
		return ""
	}
	return s.pick(", which began "+from+",", ", which took effect "+from+",", ", in force since it began "+from+",")
}

// upper begins a sentence.
func upper(s string) string {
	if s[0] == '[' {
		return "[" + upper(s[1:])
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

// dispute writes that the sides differ by a day.
func (s *story) dispute() string {
	return upper(s.t.State) + " said the " + s.e.word + " began " + s.date(s.start) + ", but " + s.t.Group + " said it began " + s.date(s.start.AddDate(0, 0, 1)) + "."
}

// fillers tell of anything but truces.
var fillers = []string{
	"Shops in the centre reopened and buses ran on most routes.",
	"Aid workers said that flour and fuel were running short.",
	"Hospitals have struggled with a lack of blood and of staff.",
	"Thousands of families have left their homes since the war began.",
	"The road to the airport stayed closed to lorries.",
	"Diplomats said that talks on the exchange of prisoners would go on.",
	"Schools are to open again after the holidays.",
	"A convoy with medicine reached the outskirts late at night.",
	"Observers counted fewer explosions than in the weeks before.",
	"Traders said that prices had doubled within a month.",
	"Shelling had killed dozens of civilians in the week before.",
	"Soldiers still man the checkpoints on both sides of the front line.",
	"Months of fighting have left whole districts in ruins.",
	"Artillery had been heard through most of the winter.",
	"The wounded were taken to a field hospital run by a charity.",
}

// tell writes title and text.
func (s *story) tell(a *Article) {
	lead := s.lead()
	switch {
	case a.Fault == NumericDate:
		s.b.WriteString(s.pub.Format("02/01/2006") + "\n\n")
	case len(a.Published) == 1 && !a.Given:
		town := s.e.th.places[0]
		s.b.WriteString(strings.ToUpper(town) + ", " + s.pub.Format("January 2, 2006") + " - ")
	}
	fill := s.w.r.Perm(len(fillers))
	before := s.w.r.IntN(2)
	for i, f := range fill[:2+s.w.r.IntN(3)] {
		if i == before {
			s.mark(lead)
			if a.Fault == Contested {
				s.b.WriteString(" " + s.dispute())
			}
			s.b.WriteString("\n\n")
		}
		s.b.WriteString(fillers[f])
		s.b.WriteString(s.pick(" ", "\n\n"))
	}
	a.Text = strings.TrimSpace(s.b.String()) + "\n"
}

// mark writes a sentence, whose brackets hold the expression for the truce.
func (s *story) mark(sentence string) {
	open, shut := strings.IndexByte(sentence, '['), strings.IndexByte(sentence, ']')
	s.t.From = s.b.Len() + open
	s.t.To = s.b.Len() + shut - 1
	s.b.WriteString(sentence[:open] + sentence[open+1:shut] + sentence[shut+1:])
}
