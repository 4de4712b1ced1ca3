// Package bench compares truce with other libraries on the same articles: those of testdata, and the seeds where they are at hand.
//
//	go test -bench . -benchmem ./...
package bench
