package main

import (
	"os"

	"github.com/84b0a40e/truce"
)

func Example() {
	err := contested(os.Stdout, truce.Article{Text: "The army and the rebels agreed on a truce in Kadugli on 2 May 2018. The government said the truce would begin " +
		"on 4 May 2018. The rebels said the truce would begin on 5 May 2018."})
	if err != nil {
		panic(err)
	}
	// Output:
	// the start of the truce is contested:
	//   2018-05-04: Government of Sudan, "4 May 2018"
	//   2018-05-05: rebels, "5 May 2018"
}
