module github.com/84b0a40e/truce

go 1.26
