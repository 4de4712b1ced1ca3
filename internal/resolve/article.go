package resolve

// Article resolves the mentions of one article. The order matters: places and people first, for they date the article;
// then its day, then its times; then who speaks.
func Article(in *Input) *Context { return new(Scratch).Article(in) }

// Article is the function Article in memory that was used before.
func (m *Scratch) Article(in *Input) *Context {
	c := m.context(in)
	w := c.where(in)
	c.who(in)
	w.about() // needs to know which armed groups the article speaks of
	c.published(in)
	c.when(in)
	c.speakers(in)
	return c
}
