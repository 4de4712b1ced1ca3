// Package merge decides which records of many articles speak of the same truce, and makes one record of them.
package merge
