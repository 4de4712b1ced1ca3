package resolve

// when gives every temporal expression its value.
func (c *Context) when(in *Input) {}
