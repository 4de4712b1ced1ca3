// Package truce reads news articles about wars and returns what they say of truces, actors and statements: with dates, time zones and
// names normalized, and with every fact tied to the bytes it came from.
package truce
