// Package event decides what is one truce within an article, and assembles its record and those of the statements.
//
// [Finder.AssembleIn] asks five questions, one after the other; (*Scratch).truces is the list of them.
//
// What is a mention? The cues of package cue become mentions with what stands inside their noun phrases ("the week-old truce in
// Taiz"): mention.go, phrase.go, halts.go and quiet.go (truces told without the word), ellipsis.go, owners.go and
// pronoun.go (told without any noun). Those that are none go: warlike.go (articles without a war), none.go (metaphors, titles), foes_named.go (wars in the news of something else), idle.go.
//
// What is said of each? A step is what one predicate says of one mention: step.go. It is looked for
// to the right of the mention (subject.go, clause_walk.go, passes.go, behind.go, nearer.go, predicate.go, spent.go), to its left (object.go, governs.go, due.go,
// act.go, agent.go, modifier.go, deeds.go), and how far it is asserted: force.go, notdone.go, settle.go, fates.go,
// flared.go, earlier.go (fighting a while after a truce), sequel.go (told behind it).
//
// Which mentions are one truce? groups in one.go: told.go says what the article tells of a mention or group, fit.go how well the one fits
// the other, term.go what lengths say of that, heads.go what the story makes of its headline, pointed.go which one is pointed at, anchor.go when each is, reach.go how far each reaches, whose.go by whose hands, scope.go and about.go where the text speaks of it.
//
// Is it real, and where does it stand? real in none.go; life.go orders the steps of a life, history.go and bygone.go find what
// is recalled, passed.go what has begun or ended by the day of publication.
//
// What else is told of it? Each file fills what its name says:
//
//   - times: dates.go calls tell.go (the times of a step), clause.go, aside.go and another_time.go (which time goes with which verb), clocks.go, years.go, midnight.go, coming.go,
//     starts.go, begins.go, begun.go, openings.go, once.go, accords.go, counted.go, elapsed.go, ends.go, lengths.go, items.go, frame.go, frame_length.go, declared.go, concert.go,
//     windows.go, and derive.go last
//   - sides: parties.go calls side.go, lists.go, lists_edges.go (where a list of names begins and ends), signers.go, near.go, foes.go, home.go; war.go completes them from the rest of the article
//   - others: roles.go, urged.go, heralds.go, gobetween.go, gobetween_whose.go, offices.go, monitors.go, watch.go, excluded.go
//   - places: places in truce.go, between.go, theatre.go
//   - the rest: violations.go, breakers.go, charges.go, underfire.go, conditions.go, purposes.go, unknowns.go, statement.go
//
// Rules ask what a word is by the name of a set of words: words.go explains how, words_clocks.go, words_life.go, words_people.go,
// words_phrasing.go and words_terms.go hold the sets. record.go has the types that leave the room, scratch.go the memory
// that is used again, assemble.go the way in.
package event
