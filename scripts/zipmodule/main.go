// Command zipmodule writes to standard output the zip file of a module version as a module proxy serves it.
//
//	zipmodule FOLDER MODULE@VERSION
//
// The module's files lie in FOLDER/MODULE@VERSION.
package main

import (
	"archive/zip"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: zipmodule FOLDER MODULE@VERSION")
		os.Exit(2)
	}
	if err := write(os.Stdout, os.DirFS(os.Args[1]), path.Clean(os.Args[2])); err != nil {
		fmt.Fprintln(os.Stderr, "zipmodule:", err)
		os.Exit(1)
	}
}

// write adds every regular file below a folder, under the folder's own path, as the format of modules wants it.
func write(w io.Writer, fsys fs.FS, dir string) error {
	z := zip.NewWriter(w)
	err := fs.WalkDir(fsys, dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		src, err := fsys.Open(name)
		if err != nil {
			return err
		}
		defer src.Close()
		dst, err := z.Create(name)
		if err != nil {
			return err
		}
		_, err = io.Copy(dst, src)
		return err
	})
	if err != nil {
		return err
	}
	return z.Close()
}
