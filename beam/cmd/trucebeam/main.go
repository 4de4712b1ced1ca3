// Command trucebeam reads articles, a JSON object a line, and writes what they say of truces together: a corpus for each part of the archive that has
// no truce in common with the rest, one a line. It runs on Prism, which is built in, or on any other runner of Apache Beam by its flags.
//
//	trucebeam --input 'articles-*.jsonl' --output corpora.jsonl [--joined corpus.json] [--failed failed.jsonl] [--runner prism|flink|spark|dataflow …]
package main

import (
	"context"
	"flag"
	"fmt"
	"os"

	trucebeam "github.com/84b0a40e/truce/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/io/textio"
	"github.com/apache/beam/sdks/v2/go/pkg/beam/x/beamx"
)

var (
	input  = flag.String("input", "", "files of articles: a pattern, on any file system that Beam knows")
	output = flag.String("output", "", "file of corpora")
	joined = flag.String("joined", "", "file of the one corpus of the whole archive, which one worker puts together")
	failed = flag.String("failed", "", "file of the articles that could not be read, with their reasons")
)

func main() {
	flag.Parse()
	beam.Init() // a worker does not come back from here
	if *input == "" || *output == "" {
		fmt.Fprintln(os.Stderr, "trucebeam: --input and --output are needed")
		flag.Usage()
		os.Exit(2)
	}
	if err := run(context.Background()); err != nil {
		fmt.Fprintln(os.Stderr, "trucebeam:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context) error {
	p, s := beam.NewPipelineWithRoot()
	reports, unread := trucebeam.Parse(s, textio.Read(s, *input))
	corpora, bad := trucebeam.Reconcile(s, reports)
	textio.Write(s, *output, beam.ParDo(s, trucebeam.Text, corpora))
	if *joined != "" {
		textio.Write(s, *joined, beam.ParDo(s, trucebeam.Text, trucebeam.Join(s, corpora)))
	}
	if *failed != "" {
		textio.Write(s, *failed, beam.Flatten(s, unread, bad))
	}
	result, err := beamx.RunWithMetrics(ctx, p)
	if err != nil {
		return err
	}
	for _, c := range result.Metrics().AllMetrics().Counters() {
		if c.Namespace() == "truce" {
			fmt.Fprintf(os.Stderr, "%-18s %d\n", c.Name(), c.Result())
		}
	}
	return nil
}
