// Package name knows people and bodies: it finds them in a text, and tells whether two names are one actor's.
//
// Facts of the world stand in tables, whose sources TABLES.md names: actors.tsv (who there is), aliases.tsv (what they are called),
// tenures.tsv (who held which office when), eras.tsv (when a body was there) and words.tsv (titles, particles, glosses). They are
// packed into names.bin, which packed.go and table.go read; words.go reads what a word can be. Everything else is general structure: a
// title before a name, a country before a ministry, an acronym after the words that it is made of.
//
//   - finding: find.go makes the finder, scan.go passes over a document; people.go finds those who are listed and those in groups,
//     states.go and capitals.go states and what stands for them, ministry.go and bodies.go bodies, title.go and office.go titles
//     and posts, runs.go capitalized names that no table has, described.go groups by the words behind such a name, short.go those called by surname alone; mention.go is what comes out
//   - comparing: compare.go decides, persons.go aligns the parts of two people's names, normalize.go, sound.go and kin.go tell whether two
//     spellings are one word, form.go hashes normal forms
//   - dating: eras.go tells when what is named was there
package name
