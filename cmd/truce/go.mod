// The root module is supplied by the workspace; the release script adds its version here once it is tagged.
module github.com/84b0a40e/truce/cmd/truce

go 1.26.0

require github.com/spf13/pflag v1.0.10
