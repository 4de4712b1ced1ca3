package resolve

// report finds reported speech without quotation marks.
func (s *speaking) report() {}
