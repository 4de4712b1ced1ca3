package event

import (
	"fmt"
	"os"
)

func (r *reader) debug(gs []group) {
	if os.Getenv("TDEBUG") == "" {
		return
	}
	for i := range r.ms {
		m := &r.ms[i]
		fmt.Fprintf(os.Stderr, "  M%d g%d %q rule=%s str=%v def=%v indef=%v pl=%v no=%v maybe=%v noun=%v len=%d date=%d places=%v", i, m.group, r.d.Slice(m.np.First, m.np.End), m.Rule, m.Strength, m.def, m.indef, m.plural, m.no, m.maybe, m.noun, m.length, m.date, m.places)
		for k := range m.steps {
			s := &m.steps[k]
			n := ""
			if s.verb != nil {
				n = s.verb.Name
			}
			t := ""
			if x := r.stepTime(s); x >= 0 {
				t = r.value(x).String()
			}
			fmt.Fprintf(os.Stderr, " {%s %s force=%d form=%d sub=%v t=%s}", s.what, n, s.force, s.form, s.sub, t)
		}
		fmt.Fprintln(os.Stderr)
	}
}
