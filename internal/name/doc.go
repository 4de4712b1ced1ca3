// Package name knows people and bodies: it finds them in a text, and tells whether two names are one actor's.
//
// Facts of the world stand in tables: actors.tsv (who there is), aliases.tsv (what they are called), tenures.tsv (who
// held which office when) and words.tsv (titles, particles, glosses). Everything else is general structure: a title
// before a name, a country before a ministry, an acronym after the words that it is made of.
package name
