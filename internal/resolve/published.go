package resolve

// published finds the day of publication: given, stated, or inferred.
func (c *Context) published(in *Input) {}
