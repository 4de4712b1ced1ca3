module github.com/84b0a40e/truce/cmd/truce

go 1.26.0

require (
	github.com/84b0a40e/truce v0.1.0
	github.com/spf13/pflag v1.0.10
)
