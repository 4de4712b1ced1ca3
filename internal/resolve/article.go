package resolve

// Article resolves the mentions of one article. The order matters: places and people first, for they date the article;
// then its day, then its times; then who speaks.
func Article(in *Input) *Context {
	c := &Context{
		ActorAt: make([]int32, len(in.Doc.Tokens)),
		PlaceAt: make([]int32, len(in.Doc.Tokens)),
	}
	c.where(in)
	c.who(in)
	c.published(in)
	c.when(in)
	c.speakers(in)
	return c
}
