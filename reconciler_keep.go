package truce

import (
	"reflect"
	"strings"
)

// A keeper copies reports so that they hold no article's text: the strings of a fresh report are parts of it.
type keeper struct {
	short map[string]string // strings that come back in many reports, once each
}

// maxShort is how long a string is at most that is expected again: names, codes, keys.
const maxShort = 48

// keep returns a copy that shares nothing with the report, without its temporal expressions, which no corpus holds.
func (k *keeper) keep(r *Report) *Report {
	c := *r
	c.Times = nil
	k.own(reflect.ValueOf(&c).Elem())
	return &c
}

// own replaces all that v refers to by copies.
func (k *keeper) own(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(k.text(v.String()))
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Field(i); f.CanSet() { // moments and durations are opaque, and values throughout
				k.own(f)
			}
		}
	case reflect.Slice:
		if v.IsNil() {
			return
		}
		c := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		reflect.Copy(c, v)
		for i := range c.Len() {
			k.own(c.Index(i))
		}
		v.Set(c)
	case reflect.Pointer:
		if v.IsNil() {
			return
		}
		c := reflect.New(v.Type().Elem())
		c.Elem().Set(v.Elem())
		k.own(c.Elem())
		v.Set(c)
	}
}

func (k *keeper) text(s string) string {
	if len(s) > maxShort {
		return strings.Clone(s)
	}
	if t, ok := k.short[s]; ok {
		return t
	}
	if k.short == nil {
		k.short = make(map[string]string)
	}
	s = strings.Clone(s)
	k.short[s] = s
	return s
}
