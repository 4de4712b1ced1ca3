package truce

import "github.com/84b0a40e/truce/internal/zone"

// Version is the version of this library.
const Version = "v0.1.0"

// tablesVersion changes whenever a table of places, actors, offices or aliases does.
const tablesVersion = "2026-11-23.2"

func madeBy() MadeBy { return MadeBy{Version: Version, Tables: tablesVersion, TZData: zone.Version()} }
