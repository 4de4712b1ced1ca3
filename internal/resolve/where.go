package resolve

// where chooses among the places that a name may mean.
func (c *Context) where(in *Input) {}
