package main

import (
	"maps"
	"slices"
	"strings"
	"testing"
)

// TestCoverage: the articles show everything the library promises, from enough
// wars, years, newsrooms and traps, and the held-back third is a fair one.
func TestCoverage(t *testing.T) {
	list, err := load(testdata)
	if err != nil {
		t.Fatal(err)
	}
	shown, conflicts, codes := map[string]int{}, map[string]int{}, map[string]int{}
	traps, held, heldTraps := 0, 0, 0
	short, shortTraps := 0, 0 // without the stories of full length
	house := map[string]int{}
	for _, a := range list {
		for _, s := range slices.Compact(slices.Sorted(slices.Values(a.Shows))) {
			shown[s]++
		}
		house[a.Style]++
		if a.Trap {
			traps++
		} else {
			conflicts[a.Conflict]++
		}
		if first, _, _ := strings.Cut(a.ID, "-"); !slices.Contains([]string{"wire", "h2", "news", "h3", "desk", "h4", "page", "h5", "h6", "h7", "h8", "h9"}, first) {
			short++
			if a.Trap {
				shortTraps++
			}
			if a.HeldBack {
				held++
				if a.Trap {
					heldTraps++
				}
			}
		}
		for _, x := range a.Truces {
			codes["kind "+x.ContractKind]++
			codes["status "+x.ContractStatus]++
			codes["modality "+x.Modality]++
			for _, h := range x.History {
				codes["status "+h.Code]++
			}
			for _, r := range x.Roles {
				codes["role "+r.As]++
			}
			for what, of := range map[string][]coded{"purpose ": x.Purpose, "violation ": x.Violations, "relation ": x.Related} {
				for _, c := range of {
					codes[what+c.Code]++
				}
			}
		}
		for _, q := range a.Statements {
			if q.Stance != "" {
				codes["stance "+q.Stance]++
			}
		}
	}
	for _, p := range slices.Sorted(maps.Keys(phenomena)) {
		if shown[p] < 3 {
			t.Errorf("%s is shown by %d articles, want 3", p, shown[p])
		}
	}
	for what, of := range map[string]map[string]bool{"kind ": kinds, "status ": statuses, "modality ": modalities, "role ": roles,
		"purpose ": purposes, "violation ": breaches, "relation ": relations, "stance ": stances} {
		for _, c := range slices.Sorted(maps.Keys(of)) {
			if codes[what+c] == 0 {
				t.Errorf("no article shows %s%s", what, c)
			}
		}
	}
	for s := range styles {
		if house[s] < 8 {
			t.Errorf("%d articles in %s style, want 8", house[s], s)
		}
	}
	switch {
	case len(list)-traps < 72 || len(conflicts) < 25:
		t.Errorf("%d articles on %d conflicts, want 72 on 25", len(list)-traps, len(conflicts))
	case traps < 22:
		t.Errorf("%d traps, want 22", traps)
	case 3*held < short || 3*heldTraps < shortTraps:
		t.Errorf("%d of %d held back, %d of %d traps: less than a third", held, short, heldTraps, shortTraps)
	case 5*held > 2*short:
		t.Errorf("%d of %d held back: too few are left to write rules by", held, short)
	}
}

// TestRightWarsAreThere: the wars that every reader of cease-fire news expects.
func TestRightWarsAreThere(t *testing.T) {
	list, err := load(testdata)
	if err != nil {
		t.Fatal(err)
	}
	have := map[string]bool{}
	for _, a := range list {
		have[a.Conflict] = true
	}
	for _, c := range []string{"Gaza", "Yemen", "Ukraine", "Sudan", "Colombia", "Nagorno-Karabakh", "Syria", "Sri Lanka", "Aceh",
		"Philippines", "El Salvador", "Guatemala", "Bosnia", "Croatia", "Kosovo", "Northern Ireland", "Angola", "Mozambique", "Liberia",
		"Sierra Leone", "Ivory Coast", "Burundi", "DR Congo", "Rwanda", "Uganda", "Ethiopia-Eritrea", "Tigray", "South Sudan", "Darfur",
		"Somalia", "Libya", "Mali", "Central African Republic", "Western Sahara", "Iraq", "Iran-Israel", "Lebanon", "Afghanistan",
		"Kashmir", "India-Pakistan", "Myanmar", "Thailand-Cambodia", "Nepal", "Tajikistan", "Georgia", "Transnistria", "Chechnya",
		"Korea", "Peru-Ecuador", "Basque Country"} {
		if !have[c] {
			t.Errorf("no article on %s", c)
		}
	}
}
