package resolve

import (
	"strings"
	"testing"

	"github.com/84b0a40e/truce/internal/article"
	"github.com/84b0a40e/truce/internal/cue"
	"github.com/84b0a40e/truce/internal/name"
	"github.com/84b0a40e/truce/internal/place"
	"github.com/84b0a40e/truce/internal/quote"
	"github.com/84b0a40e/truce/internal/rule"
	"github.com/84b0a40e/truce/internal/timex"
	"github.com/84b0a40e/truce/internal/token"
	"github.com/google/go-cmp/cmp"
)

// rooms are all the finders, made once.
type rooms struct {
	ix *rule.Index
	t  *timex.Finder
	p  *place.Finder
	n  *name.Finder
	q  *quote.Finder
	c  *cue.Finder
	w  *Words
}

func newRooms() *rooms {
	b := rule.NewBuilder()
	r := &rooms{t: timex.New(b), p: place.New(b), n: name.New(b), q: quote.New(b), c: cue.New(b), w: New(b)}
	r.ix = b.Build()
	return r
}

func (r *rooms) read(text string) (*Input, *Context) {
	d := token.Split(article.Clean("", text), r.ix.Lexicon())
	h := r.ix.Scan(d)
	in := &Input{
		Doc: d, Times: r.t.Find(d, h[rule.Timex]), Places: r.p.Find(d, h[rule.Place]), Names: r.n.Find(d, h[rule.Name]),
		Quotes: r.q.Find(d, h[rule.Quote]), Cues: r.c.Find(d, h[rule.Cue]), Whole: h[rule.Whole], Gazetteer: r.p, Roster: r.n, Words: r.w,
	}
	return in, Article(in)
}

// said prints the statements of a text, one a line: kind, speaker, the others, relays, words.
func (r *rooms) said(text string) []string {
	in, c := r.read(text)
	var out []string
	for i := range c.Speeches {
		s := &c.Speeches[i]
		var b strings.Builder
		b.WriteString(s.Kind + " | ")
		if len(s.By) > 0 {
			b.WriteString(c.Actors[s.By[0].Value].Name)
		} else {
			b.WriteString("?")
		}
		for _, w := range s.With {
			b.WriteString(" + " + c.Actors[w].Name)
		}
		for _, v := range s.Via {
			b.WriteString(" via " + c.Actors[v].Name)
		}
		b.WriteString(" | " + strings.Join(strings.Fields(in.Doc.Text.Clean[s.Span.Start:s.Span.End]), " "))
		out = append(out, b.String())
	}
	return out
}

func TestSpeakers(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"before", `Mayor Elena Ruiz told reporters in Toribio: "Nobody asked us."`, []string{"direct | Elena Ruiz | Nobody asked us."}},
		{"behind", `"Nobody asked us," Mayor Elena Ruiz told reporters.`, []string{"direct | Elena Ruiz | Nobody asked us,"}},
		{"inverted", `"Nobody asked us," said Elena Ruiz, the mayor of Toribio.`, []string{"direct | Elena Ruiz | Nobody asked us,"}},
		{"inverted, a description before the name", `"Nobody asked us," said the mayor of Toribio, Elena Ruiz.`, []string{"direct | Elena Ruiz | Nobody asked us,"}},
		{"inverted, an unknown verb", `"Nobody asked us!" fumed Elena Ruiz, who has led the town since May.`, []string{"direct | Elena Ruiz | Nobody asked us!"}},
		{"interrupted", `"Nobody asked us," Elena Ruiz said, "and nobody will."`, []string{"direct | Elena Ruiz | Nobody asked us,", "direct | Elena Ruiz | and nobody will."}},
		{"carried over sentences", `"Nobody asked us," said Elena Ruiz. "Nobody will."`, []string{"direct | Elena Ruiz | Nobody asked us,", "direct | Elena Ruiz | Nobody will."}},
		{"carried over paragraphs", "“Nobody asked us,” said Elena Ruiz.\n\n“We heard of it on the radio. It began at noon.”", []string{"direct | Elena Ruiz | Nobody asked us,", "direct | Elena Ruiz | We heard of it on the radio. It began at noon."}},
		{"re-opened", "“Nobody asked us,” said Elena Ruiz. “We were at home.\n\n“We heard of it on the radio.”", []string{"direct | Elena Ruiz | Nobody asked us,", "direct | Elena Ruiz | We were at home.", "direct | Elena Ruiz | We heard of it on the radio."}},
		{"the sentence before", "Elena Ruiz shook her head. “Nobody asked us.”", []string{"direct | Elena Ruiz | Nobody asked us."}},
		{"appositions", `Elena Ruiz, 45, the mayor of Toribio, a town in the hills, said: "Nobody asked us."`, []string{"direct | Elena Ruiz | Nobody asked us."}},
		{"a relative clause", `Elena Ruiz, who has led the town since May, said it was "a bad joke".`, []string{"partial | Elena Ruiz | a bad joke"}},
		{"a place behind a place", `Elena Ruiz, of Raleigh, N.C., who saw the film, said "nobody asked us".`, []string{"partial | Elena Ruiz | nobody asked us"}},
		{"a description", `"It is quiet," a doctor at the hospital said.`, []string{"direct | doctor | It is quiet,"}},
		{"who comes in", `In Khan Younis a baker, Abu Nasser, looked up. "Four hours," he said.`, []string{"direct | Abu Nasser | Four hours,"}},
		{"single style", `‘It is quiet,’ said Elena Ruiz.`, []string{"direct | Elena Ruiz | It is quiet,"}},
		{"partial", `Elena Ruiz called the offer "a bad joke" and left.`, []string{"partial | Elena Ruiz | a bad joke"}},
		{"two fragments", `Elena Ruiz said the offer was "late" and "half-hearted".`, []string{"partial | Elena Ruiz | late", "partial | Elena Ruiz | half-hearted"}},
		{"at the end of the sentence", `A soldier who "follows orders" is not to blame, Elena Ruiz said.`, []string{"partial | Elena Ruiz | follows orders"}},
		{"according to", `The halt is "a first step", according to Elena Ruiz.`, []string{"partial | Elena Ruiz | a first step"}},
		{"in the words of", `The halt was, in Elena Ruiz's words, "a bad joke".`, []string{"partial | Elena Ruiz | a bad joke"}},
		{"joint", `Elena Ruiz and Pablo Mora said they would "wait and see".`, []string{"partial | Elena Ruiz + Pablo Mora | wait and see"}},
		{"relay", `State television quoted Elena Ruiz as saying that the halt was "a bad joke".`, []string{"partial | Elena Ruiz via State television | a bad joke"}},
		{"signature", "“Nobody asked us.”\n\n— Elena Ruiz, mayor of Toribio", []string{"direct | Elena Ruiz | Nobody asked us."}},
		{"an indirect statement", `Elena Ruiz said the halt had begun at noon.`, []string{"indirect | Elena Ruiz | the halt had begun at noon"}},
		{"that", `Elena Ruiz told reporters on Monday that the halt had begun.`, []string{"indirect | Elena Ruiz | the halt had begun"}},
		{"the statement first", `The halt has begun, said Elena Ruiz, the mayor.`, []string{"indirect | Elena Ruiz | The halt has begun"}},
		{"accused of", `Elena Ruiz accused the army of shelling the town.`, []string{"indirect | Elena Ruiz | the army of shelling the town"}},
		{"called for", `Elena Ruiz called for an immediate halt.`, []string{"indirect | Elena Ruiz | an immediate halt"}},
		{"vowed", `Elena Ruiz vowed to stay.`, []string{"indirect | Elena Ruiz | to stay"}},
		{"two verbs", `Elena Ruiz rejected the offer and said that the army had fired first.`, []string{"indirect | Elena Ruiz | the offer", "indirect | Elena Ruiz | the army had fired first"}},
		{"a transcript", "RUIZ: Nobody asked us.\n\nMORA: Nobody asks anybody.", []string{"indirect | RUIZ | Nobody asked us.", "indirect | MORA | Nobody asks anybody."}},
		{"a paper of a body", `A government statement broadcast on the radio said the halt had begun.`, []string{"indirect | Government | the halt had begun"}},
		{"the paper alone", `Renamo announced a halt on Monday. It had begun at noon, the statement said.`, []string{"indirect | Mozambican National Resistance | a halt on Monday", "indirect | Mozambican National Resistance | It had begun at noon"}},
		{"a command", `The army's high command said the halt had begun.`, []string{"indirect | Armed Forces | the halt had begun"}},
		{"a paper of nobody", `A statement said the halt had begun.`, []string{"indirect | statement | the halt had begun"}},
		{"a label", "Elena Ruiz walked home.\n\nCorrection: The halt began at noon.", nil},
		{"neither would", `Neither Elena Ruiz nor Pablo Mora would predict how long it would last.`, nil},
		{"declined to say", `Elena Ruiz declined to say whether the halt would last.`, nil},
		{"did not comment", `Elena Ruiz did not say when it would end, and refused to comment.`, nil},
		{"a term", `The halt, formally described as a "pause", began at noon.`, nil},
		{"a title", `Elena Ruiz spoke on "Face the Nation" at noon.`, nil},
		{"a nickname", `Elena "Nena" Ruiz walked home.`, nil},
		{"scare quotes", `The so-called "people's court" met at noon.`, nil},
		{"markup", `<a href="pause" rel="nofollow">The halt began at noon.</a>`, nil},
		{"nouns", `The report and the claims of both sides are in a statement on the table.`, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, r.said(tt.in)); diff != "" {
				t.Errorf("%s (-want +got)\n%s", tt.in, diff)
			}
		})
	}
}

// shortNames cuts the names in a line of said to their last words: how the tables write a name in full is for other tests.
func shortNames(line string) string {
	cells := strings.SplitN(line, " | ", 3)
	var b strings.Builder
	words := strings.Fields(cells[1])
	for i, w := range words {
		if w == "+" || w == "via" {
			b.WriteString(words[i-1] + " " + w + " ")
		}
	}
	b.WriteString(words[len(words)-1])
	return cells[0] + " | " + b.String() + " | " + cells[2]
}

// The same phenomena as outlets of several houses print them, in sentences of our own about many wars.
func TestSpeakersOfManyWars(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct {
		name, in string
		want     []string
	}{
		{"Syria, American", "\"We will hold our fire,\" Gen. Salim Idris told reporters in Antakya. \"They must hold theirs.\"",
			[]string{"direct | Idris | We will hold our fire,", "direct | Idris | They must hold theirs."}},
		{"Sri Lanka, British", "‘The ceasefire is over,’ said Keheliya Rambukwella, the government’s defence spokesman. ‘We will fight on.’",
			[]string{"direct | Rambukwella | The ceasefire is over,", "direct | Rambukwella | We will fight on."}},
		{"Kashmir, Indian", "“There is no truce to violate”, an Army spokesman in Srinagar said, adding that “calm prevails” along the Line of Control.",
			[]string{"direct | spokesman | There is no truce to violate", "partial | spokesman | calm prevails"}},
		{"a pair in a headline", "US, Norway call on Sudan to extend truce\n\nNobody knew.", []string{"indirect | States + Norway | Sudan to extend truce"}},
		{"behind a colon", "President Jane Roe hinted on Monday that the rebels have agreed to give up their stance: “We will meet.”", []string{"direct | Roe | We will meet."}},
		{"a title far from its name", "“They did not come,” deputy head of the government peace secretariat Jane Roe said.", []string{"direct | Roe | They did not come,"}},
		{"a participle behind an event", "President Jane Roe warned that the fighting threatened the truce, saying: “We will have to answer.”", []string{"indirect | Roe | the fighting threatened the truce", "direct | Roe | We will have to answer."}},
		{"Yemen, agency", "The Saba news agency quoted a source at the foreign ministry as saying the truce was “a first step”.",
			[]string{"partial | source via Agency | a first step"}},
		{"Sudan", "The Rapid Support Forces accused the army of shelling Omdurman. The army denied the accusation.",
			[]string{"indirect | Forces | the army of shelling Omdurman", "indirect | Forces | the accusation"}},
		{"Ukraine", "Kremlin spokesman Dmitry Peskov said Moscow had \"no plans\" to prolong the truce.",
			[]string{"partial | Peskov | no plans"}},
		{"Colombia", "“The suspension stands,” wrote Antonio García, the commander of the ELN.\n\n“It has no end date.”",
			[]string{"direct | Garcia | The suspension stands,", "direct | Garcia | It has no end date."}},
		{"Karabakh", "Armenia and Azerbaijan said they would “refrain from the use of force”.",
			[]string{"partial | Armenia + Azerbaijan | refrain from the use of force"}},
		{"Ethiopia", "According to the rebels, “not a single lorry” has arrived in Mekelle.",
			[]string{"partial | rebels | not a single lorry"}},
		{"Northern Ireland", "Asked whether the ceasefire was permanent, Mr Adams declined to say. “Read the statement,” he told journalists.",
			[]string{"direct | Adams | Read the statement,"}},
		{"Libya", "Khalifa Haftar has agreed to a truce, his spokesman announced. Tripoli called it “a manoeuvre”.",
			[]string{"indirect | spokesman | Khalifa Haftar has agreed to a truce", "indirect | Haftar | a truce", "partial | Libya | a manoeuvre"}},
		{"Liberia", "\"If they shoot, we shoot!\" shouted a rebel commander, General Joe Wylie, from across the bridge.",
			[]string{"direct | Wylie | If they shoot, we shoot!"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := r.said(tt.in)
			for i := range got {
				got[i] = shortNames(got[i])
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Errorf("%s (-want +got)\n%s", tt.in, diff)
			}
		})
	}
}

func TestSetting(t *testing.T) {
	r := newRooms()
	for _, tt := range []struct{ in, addressee, medium, where, when string }{
		{`Russia told the United States on Monday that the truce would end.`, "United States", "", "", "Monday"},
		{`"It is over," the minister said in a statement.`, "", "statement", "", ""},
		{`In a joint statement, France and Germany said the truce was "a first step".`, "", "joint statement", "", ""},
		{`The envoy told reporters in Geneva that the truce held.`, "", "briefing", "Geneva", ""},
		{`"It is over," said Elena Ruiz, a teacher in Goma.`, "", "", "", ""},
		{`The minister tweeted: "It is over."`, "", "tweet", "", ""},
		{`State television said the truce had ended.`, "", "state tv", "", ""},
		{`The minister said in an interview on Friday that shells had hit the town on Thursday.`, "", "interview", "", "Friday"},
		{`The army said rebels had attacked in Aleppo.`, "", "", "", ""},
	} {
		in, c := r.read(tt.in)
		if len(c.Speeches) == 0 {
			t.Errorf("%s: no statement", tt.in)
			continue
		}
		s := &c.Speeches[len(c.Speeches)-1]
		addressee, where, when := "", "", ""
		for _, a := range s.Addressee {
			addressee += c.Actors[a].Name
		}
		if s.Where >= 0 {
			where = c.Places[s.Where].Name
		}
		if s.When >= 0 {
			when = in.Doc.Slice(c.Times[s.When].First, c.Times[s.When].End)
		}
		if addressee != tt.addressee || s.Medium != tt.medium || where != tt.where || when != tt.when {
			t.Errorf("%s: to %q, %q, in %q, %q", tt.in, addressee, s.Medium, where, when)
		}
	}
}
