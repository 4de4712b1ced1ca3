package resolve

// who makes one actor of all mentions of the same person or body.
func (c *Context) who(in *Input) {}
