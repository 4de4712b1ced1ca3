package main

import (
	"os"
	"testing/fstest"
)

func Example() {
	fsys := fstest.MapFS{
		"taiz.txt": {Data: []byte("The army and the rebels agreed on a 24-hour truce in Taiz. The truce will begin at 6 p.m. on 9 May 2018, " +
			"the United Nations said.")},
		"nothing.txt": {Data: []byte("Nothing was agreed.")},
	}
	if err := windows(os.Stdout, fsys, "*.txt"); err != nil {
		panic(err)
	}
	// Output: 2018-05-09T15:00:00Z	2018-05-10T15:00:00Z	truce	Taiz	taiz
}
