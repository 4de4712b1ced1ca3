package name

import "testing"

func TestPostOf(t *testing.T) {
	for _, tt := range []struct {
		title     string
		role      Role
		portfolio string
	}{
		{"Secretary of Defense", Minister, "defence"},
		{"defence minister", Minister, "defence"},
		{"Deputy Prime Minister", PrimeMinister, ""},
		{"vice-premier", PrimeMinister, ""},
		{"Under-Secretary-General for Humanitarian Affairs", UnderSecretary, "humanitarian"},
		{"presidential spokeswoman", Spokesman, ""},
		{"presidential adviser", Adviser, ""},
		{"King", King, ""},
		{"working group head", Chief, ""},
		{"Chief of the General Staff", ChiefOfStaff, ""},
		{"special representative for Syria", Envoy, "syria"},
		{"Sen.", Senator, ""},
		{"baker", NoRole, ""},
		{"", NoRole, ""},
	} {
		if p := PostOf(tt.title); p.Role != tt.role || p.Portfolio != tt.portfolio {
			t.Errorf("%q: role %d of %q, want %d of %q", tt.title, p.Role, p.Portfolio, tt.role, tt.portfolio)
		}
	}
}

func TestSamePost(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"Defense Secretary", "Secretary of Defense", true},
		{"Secretary of State", "foreign minister", true},
		{"humanitarian chief", "Under-Secretary-General for Humanitarian Affairs", true},
		{"Foreign Minister", "Deputy Foreign Minister", false},
		{"Foreign Minister", "Defense Minister", false},
		{"minister", "Interior Minister", false}, // which one is not told
		{"President", "Prime Minister", false},
		{"baker", "Baker", true},
		{"baker", "butcher", false},
	} {
		a, b := PostOf(tt.a), PostOf(tt.b)
		if a.Same(&b) != tt.want || b.Same(&a) != tt.want {
			t.Errorf("%q and %q: want %v", tt.a, tt.b, tt.want)
		}
	}
}

// Whoever holds an office that a text's words fit is listed in one of the roles that Listed tells: Namesakes relies on it.
func TestListedRoles(t *testing.T) {
	facts := Facts()
	fits := 0
	for _, title := range []string{"leader", "ruler", "President", "prime minister", "security chief", "humanitarian official", "Minister of State", "spokesman", "chief negotiator", "baker"} {
		p := PostOf(title)
		terms := Terms{facts, facts.terms}
		for i := range terms.Len() {
			if term := terms.At(i); term.Fits(&p) {
				fits++
				if !term.Post.Role.In(p.Listed()) {
					t.Errorf("%q fits %q, whose role is not listed", title, term.Title)
				}
			}
		}
	}
	if fits == 0 {
		t.Error("no title fits a term: nothing was tested")
	}
}
