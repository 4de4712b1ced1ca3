module github.com/84b0a40e/truce

go 1.26.0

require golang.org/x/text v0.43.0
