// Package resolve says what the article as a whole makes of its mentions: when it was published, which day "Wednesday" is,
// which place "there" is, who "he" is, and who said what.
//
// [Article] calls its parts in an order that matters (article.go): places and people date the article, its day dates the times, and
// all of them together tell who speaks. context.go has what goes in and comes out, scratch.go the memory that is used again,
// survey.go one pass over the tokens for what all parts ask, words.go the words that the room looks for by itself.
//
//   - where: where.go chooses among places of one name, about.go finds where the article is set, there.go what "there" means
//   - who: who.go makes one actor of all its mentions, who_loose.go those in short, who_office.go, who_person.go and who_titled.go those
//     by office, name and title, who_pronoun.go those by pronoun
//   - published: published.go takes the day that is given or stated, on pages as published_page.go reads them, at their foot published_foot.go; else published_infer.go begins with all days, and
//     takes away what the terms of offices (published_terms.go), weekdays and distances (published_clues.go, published_words.go,
//     published_lead.go), counted years (published_elapsed.go) and known wars and truces (published_known.go, published_story.go) do not allow;
//     published_rank.go says what remains, in sets of days (published_days.go)
//   - when: when.go gives each expression of time its value, when_agreed.go where only years of publication are known, when_item.go those of chronologies,
//     when_relation.go for lengths counted from a date, when_story.go for what stories glance at, when_year.go the year of
//     dates that follow one, when_zone.go its zone
//   - speakers: speaker.go reads the statements; speaker_quote.go attributes what stands between marks, speaker_scare.go leaves out what
//     nobody said, speaker_carried.go goes on with what was interrupted; speaker_indirect.go, speaker_content.go, speaker_end.go and
//     speaker_noun.go find what is reported without marks. Who it is: speaker_subject.go, speaker_phrase.go, speaker_mark.go,
//     speaker_apposed.go, speaker_brought.go, speaker_unnamed.go, speaker_several.go and speaker_issuer.go read the words, speaker_actor.go names the actor;
//     speaker_setting.go tells to whom, through what, when and where
package resolve
