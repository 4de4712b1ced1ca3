package resolve

// speakers ties quotations and reported speech to those who spoke.
func (c *Context) speakers(in *Input) {}
