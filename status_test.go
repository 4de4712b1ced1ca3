package truce_test

import (
	"testing"

	"github.com/84b0a40e/truce"
)

func TestStatusConflicts(t *testing.T) {
	for _, tt := range []struct {
		a, b truce.Status
		want bool
	}{
		{truce.StatusAgreed, truce.StatusInEffect, false},
		{truce.StatusInEffect, truce.StatusViolated, false},
		{truce.StatusHolding, truce.StatusFaltering, true},
		{truce.StatusInEffect, truce.StatusCollapsed, true},
		{truce.StatusProposed, truce.StatusRejected, false},
		{truce.StatusCalledFor, truce.StatusInEffect, true},
		{truce.StatusDenied, truce.StatusAgreed, true},
		{truce.StatusExpired, truce.StatusCollapsed, false},
		{truce.StatusViolated, truce.StatusCollapsed, false},
		{truce.StatusViolated, truce.StatusSuspended, true},
		{truce.StatusFaltering, truce.StatusCollapsed, true},
		{truce.StatusSuspended, truce.StatusInEffect, true},
		{truce.StatusUnknown, truce.StatusCollapsed, false},
		{truce.StatusAgreed, truce.StatusAgreed, false},
	} {
		if got := tt.a.Conflicts(tt.b); got != tt.want {
			t.Errorf("%s, %s: %v", tt.a, tt.b, got)
		}
		if got := tt.b.Conflicts(tt.a); got != tt.want {
			t.Errorf("%s, %s: %v", tt.b, tt.a, got)
		}
	}
}

// Of two voices that agree as far as they go, the one that says more is heard.
func TestStatusValue(t *testing.T) {
	f := status{Claims: []truce.Claim[truce.Status]{claim("", "", truce.StatusAgreed), claim("a1", "", truce.StatusInEffect)}}
	if v, ok := f.Value(); !ok || v != truce.StatusInEffect {
		t.Errorf("%q, %v", v, ok)
	}
}

// What holds today is not history, however long ago it was signed.
func TestAnOldTruceThatHoldsIsActual(t *testing.T) {
	for _, tt := range []struct {
		text     string
		modality truce.Modality
	}{
		{"The truce of May 1994 between Armenia and Azerbaijan is still holding in Nagorno-Karabakh, soldiers said.", truce.ModalityActual},
		{"The ceasefire between the Sudanese army and the rebels in Darfur, signed in Abuja on 5 May 2006, is holding, the African Union said.", truce.ModalityActual},
		{"The 1953 armistice never became a peace treaty, and the war has not ended.", truce.ModalityHistorical},
	} {
		r, err := truce.Parse(truce.Article{Text: tt.text, Published: moment(t, "2015-06-10")})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Truces) != 1 || r.Truces[0].Modality != tt.modality {
			t.Errorf("%q: %+v, want modality %q", tt.text, r.Truces, tt.modality)
		}
	}
}

// Who tells how a truce began, or was broken, does not contest that it is over; who says that it holds does.
func TestContestedStatus(t *testing.T) {
	for _, tt := range []struct {
		text string
		want bool
	}{
		{"The truce in Homs collapsed on Friday. The rebels said that it took effect on Thursday. The army accused the rebels of breaking it.", false},
		{"The truce in Homs collapsed on Friday. The rebels said that the truce was holding.", true},
	} {
		r, err := truce.Parse(truce.Article{Text: tt.text, Published: moment(t, "2014-02-14")})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Truces) != 1 || r.Truces[0].Status.Contested() != tt.want {
			t.Errorf("%q: %+v, want contested %v", tt.text, r.Truces, tt.want)
		}
	}
}
