// The root module is supplied by the workspace; a release adds its version here once it is tagged (scripts/release-check).
module github.com/84b0a40e/truce/cmd/truce

go 1.26.0

require (
	github.com/rogpeppe/go-internal v1.16.0
	github.com/spf13/pflag v1.0.10
)

require (
	golang.org/x/sys v0.48.0 // indirect
	golang.org/x/text v0.43.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)
