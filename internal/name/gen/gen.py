#!/usr/bin/env python3
"""Write ../actors.tsv, ../aliases.tsv and ../tenures.tsv.

usage: gen.py DATA CENSUS

Reads offices*.txt and bodies*.txt beside it, and from DATA two public sources of facts: REIGN's leaders with their terms
(reign_leaders_2021-03.csv) and the CAMEO dictionaries of PETRARCH2 (Phoenix.*.actors.txt), and from CENSUS the given
names of the United States census of 1990, in the public domain (dist.female.first, dist.male.first). The source of each row of the output:
  list    the lists beside this script, written from the public record of the offices and bodies themselves
  reign   REIGN, March 2021: rows that the lists lack; its day is that of entry, its end the last day of the month
  cameo   PETRARCH2's dictionaries: armed groups that the lists lack, and full names of REIGN's leaders
  census  a given name of the census
  +reign  a listed term that REIGN bears out within 45 days at its beginning
Terms where the lists and REIGN disagree by more are printed, for somebody to look at.
"""
import calendar, csv, datetime, pathlib, re, sys, unicodedata
from collections import defaultdict

here = pathlib.Path(__file__).resolve().parent
data = pathlib.Path(sys.argv[1])
out = here.parent

# Correlates of War abbreviations that are not the ISO 3166-1 alpha-3 code.
COW = dict(l.split("=") for l in """UKG=GB IRE=IE NTH=NL FRN=FR SWZ=CH SPN=ES POR=PT GMY=DE GFR=DE GDR=DD AUS=AT CZE=CZ CZR=CZ SLO=SK MAC=MK CRO=HR YUG=YU BOS=BA KOS=XK SLV=SI
BUL=BG MLD=MD ROM=RO RUS=RU LAT=LV LIT=LT SWD=SE DEN=DK ICE=IS CAP=CV GNB=GW EQG=GQ GAM=GM MLI=ML SEN=SN BEN=BJ MAA=MR NIR=NE CDI=CI GUI=GN BFO=BF LBR=LR SIE=SL GHA=GH TOG=TG CAO=CM NIG=NG
GAB=GA CEN=CF CHA=TD CON=CG DRC=CD UGA=UG KEN=KE TAZ=TZ BUI=BI RWA=RW SOM=SO DJI=DJ ETH=ET ERI=ER ANG=AO MZM=MZ ZAM=ZM ZIM=ZW MAW=MW SAF=ZA NAM=NA LES=LS BOT=BW SWA=SZ MAG=MG COM=KM MAS=MU SEY=SC
MOR=MA ALG=DZ TUN=TN LIB=LY SUD=SD SSD=SS IRN=IR TUR=TR IRQ=IQ EGY=EG SYR=SY LEB=LB JOR=JO ISR=IL SAU=SA YEM=YE YAR=YE YPR=YD KUW=KW BAH=BH QAT=QA UAE=AE OMA=OM AFG=AF TKM=TM TAJ=TJ KYR=KG UZB=UZ KZK=KZ
CHN=CN MON=MN TAW=TW PRK=KP ROK=KR JPN=JP IND=IN BHU=BT PAK=PK BNG=BD MYA=MM SRI=LK MAD=MV NEP=NP THI=TH CAM=KH LAO=LA DRV=VN MAL=MY SIN=SG BRU=BN PHI=PH INS=ID ETM=TL AUL=AU PNG=PG NEW=NZ VAN=VU
SOL=SB KIR=KI TUV=TV FIJ=FJ TON=TO NAU=NR MSI=MH PAL=PW FSM=FM WSM=WS USA=US CAN=CA BHM=BS CUB=CU HAI=HT DOM=DO JAM=JM TRI=TT BAR=BB DMA=DM GRN=GD SLU=LC SVG=VC AAB=AG SKN=KN MEX=MX BLZ=BZ GUA=GT HON=HN
SAL=SV NIC=NI COS=CR PAN=PA COL=CO VEN=VE GUY=GY SUR=SR ECU=EC PER=PE BRA=BR BOL=BO PAR=PY CHL=CL ARG=AR URU=UY AND=AD SNM=SM MNC=MC LIE=LI AUS=AT HUN=HU ALB=AL GRC=GR CYP=CY MNG=ME SER=RS POL=PL ITA=IT
MLT=MT BEL=BE LUX=LU EST=EE UKR=UA BLR=BY ARM=AM GRG=GE AZE=AZ FIN=FI NOR=NO STP=ST""".split())


def fold(s):
    s = s.replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("đ", "d")
    s = "".join(c for c in unicodedata.normalize("NFKD", s) if not unicodedata.combining(c)).lower()
    for a, b in (("organisation", "organization"), ("defence", "defense"), ("centre", "center"), ("programme", "program")):
        s = s.replace(a, b)
    return " ".join(re.sub(r"[^a-z0-9 ]", "", re.sub(r"[-/,]", " ", s)).split())


def bones(s):
    """What all spellings of a name have in common: consonants, without articles and doubled letters."""
    s = " ".join(w for w in fold(s).split() if w not in ("the", "al", "el", "e", "i", "ul", "as", "ar", "an", "of"))
    s = re.sub(r"[aeiouyh ]", "", s.replace("q", "k").replace("dj", "j").replace("z", "j"))
    return re.sub(r"(.)\1+", r"\1", s)


def slug(s):
    return fold(s).replace(" ", "-")


actors, aliases, tenures = {}, defaultdict(dict), []


def actor(key, kind, name, country, source):
    if key not in actors:
        actors[key] = [key, kind, name, country, source]
    return key


def alias(key, text, strength, source):
    if text and fold(text) not in {fold(t) for t in aliases[key]}:
        aliases[key][text] = (strength, source)


for line in (l for path in sorted(here.glob("bodies*.txt")) for l in open(path, encoding="utf-8")):
    if line.startswith("#") or not line.strip():
        continue
    key, kind, name, country, forms = line.rstrip("\n").split("|")
    assert key not in actors, key
    actor(key, kind, name, country, "list")
    forms = [f.strip() for f in forms.split(";") if f.strip()]
    marked = {fold(f[1:]) for f in forms if f[0] in "~=^"}
    if fold(name) not in marked:
        alias(key, name, "strong", "list")
    for f in forms:
        s = {"~": "weak", "=": "metonym", "^": "capitals"}.get(f[0], "strong")
        alias(key, f.lstrip("~=^"), s, "list")

terms = defaultdict(list)  # country -> [(person, from, to, title)]
for path in sorted(here.glob("offices*.txt")):
    for n, line in enumerate(open(path, encoding="utf-8"), 1):
        line = line.rstrip("\n")
        if line.startswith("#") or not line.strip():
            continue
        if line.startswith("="):
            title, of, country = [f.strip() for f in line[1:].split("|")][:3]
            assert not of or of in actors or of in ("ru-mfa", "ru-mod", "ir-mfa", "cn-mfa"), (path, n, of)
            continue
        f = line.split("|")
        name, start, end = f[0], f[1], f[2]
        for d in (start, end):
            if d:
                datetime.date.fromisoformat(d)
        assert not end or start < end, (path, n, line)
        key = slug(name)
        if key not in actors:
            # A form listed before: "James Mattis" after "Jim Mattis|…|James Mattis".
            key = next((k for k in aliases if actors[k][1] == "person" and any(fold(t) == fold(name) for t in aliases[k])), key)
        actor(key, "person", name, country, "list")
        if actors[key][1] != "person":
            sys.exit(f"{path}:{n}: {key} is a body")
        if not actors[key][3]:
            actors[key][3] = country
        alias(key, name, "strong", "list")
        for x in (f[3].split(",") if len(f) > 3 and f[3] else []):
            alias(key, x.strip(), "strong" if " " in x.strip() or x[0].isupper() else "weak", "list")
        tenures.append([title, of, country, key, start, end, "list"])
        terms[country].append((key, start, end, title, len(tenures) - 1))

# Full names in the CAMEO dictionary of countries: "[FRAGOV 950517-070516]" under JACQUES_CHIRAC_.
full = defaultdict(list)  # (surname, ISO3) -> [(from, name)]


def date(s):
    s = s.strip()
    if len(s) == 6:
        s = ("19" if int(s[:2]) > 25 else "20") + s
    return f"{s[:4]}-{s[4:6]}-{s[6:8]}" if len(s) == 8 else ""


name = None
given = defaultdict(set)  # first word of a person's name -> the persons
for line in open(data / "Phoenix.Countries.actors.txt", encoding="utf-8", errors="replace"):
    line = line.split("#")[0].rstrip()
    if not line.strip():
        continue
    if line[0] not in "+\t [" and not line.startswith("-"):
        name = line.split("[")[0].strip().strip("_").replace("_", " ").title()
    if re.match(r"\s+\[[A-Z]{3}(GOV|ELI)[A-Z]* [>0-9]", line) and name and " " in name and re.fullmatch(r"[A-Za-z]{3,12}", name.split()[0]):
        given[fold(name.split()[0])].add(name)
    for c, a in re.findall(r"\[([A-Z]{3})GOV[A-Z]* (?:>)?(\d{6,8})", line):
        if name and " " in name:
            full[fold(name).split()[-1], c].append((date(a), name))

iso3 = {}
for line in open(here.parent.parent / "world" / "countries.tsv", encoding="utf-8"):
    f = line.split("\t")
    if not line.startswith("#"):
        iso3[f[0]] = f[1]


def near(a, b, days=45):
    try:
        return abs((datetime.date.fromisoformat(a) - datetime.date.fromisoformat(b)).days) <= days
    except ValueError:
        return False


added = odd = borne = 0
for r in csv.DictReader(open(data / "reign_leaders_2021-03.csv", encoding="utf-8", errors="replace")):
    try:
        start = datetime.date(int(r["syear"]), int(r["smonth"]), int(r["sdate"])).isoformat()
    except ValueError:
        continue
    end = ""
    if r["eyear"]:
        y, m = int(r["eyear"]), int(r["emonth"] or 12)
        end = f"{y}-{m:02}-{calendar.monthrange(y, m)[1]}"
    if end and end < "1989-07-01":
        continue
    cc = COW.get(r["stateabb"])
    if not cc:
        continue
    if cc == "YU" and start >= "2006-06-05":
        cc = "RS"  # REIGN goes on calling it Yugoslavia
    leader = r["leader"].strip()
    last = fold(leader).split()[-1]
    hits = [t for t in terms[cc] if last in fold(actors[t[0]][2]).split() or any(last in fold(x).split() for x in aliases[t[0]])]
    if not hits:
        # "Uribe Velez" is the listed Alvaro Uribe, if he began on the same day.
        words = set(fold(leader).split())
        hits = [t for t in terms[cc] if near(t[1], start) and (fold(actors[t[0]][2]).split()[-1] in words or bones(actors[t[0]][2].split()[-1]) == bones(last))]
    if cc == "RU" and not hits:
        hits = [t for t in terms["SU"] if last in fold(actors[t[0]][2]).split()]
    if hits:
        same = [t for t in hits if near(t[1], start)]
        if same:
            for t in same:
                if tenures[t[4]][6] == "list":
                    tenures[t[4]][6] = "list+reign"
                    borne += 1
        elif not any((not t[2] or t[2] >= start) and t[1] <= (end or "9999") for t in hits):
            print("REIGN differs:", cc, leader, start, end, "listed", [(t[1], t[2]) for t in hits])
            odd += 1
        continue
    name = leader
    source = "reign"
    names = [n for a, n in full.get((last, iso3.get(cc, "")), []) if near(a, start, 62)]
    if names:
        name = re.sub(r"\b(Al|El|Bin|De|Von|Van)\b(?= )", lambda m: m.group(0).lower() if m.start() else m.group(0), names[0])
        source = "reign+cameo"
    whole = set(fold(name).split())
    same = [t for t in terms[cc] if near(t[1], start) and set(fold(actors[t[0]][2]).split()) <= whole]
    if same:
        # REIGN's "Pizano" is Ernesto Samper Pizano, whom the list calls Ernesto Samper.
        tenures[same[0][4]][6] = "list+reign"
        alias(same[0][0], name, "strong", source)
        borne += 1
        continue
    key = slug(name)
    if key in actors and actors[key][1] != "person":
        key += "-" + cc.lower()
    if key in actors and not actors[key][3]:
        actors[key][3] = cc
    actor(key, "person", name, cc, source)
    alias(key, name, "strong" if " " in name else "weak", source)
    tenures.append(["leader", "", cc, key, start, end, source])  # REIGN ends in March 2021: who was in office then may have left since
    added += 1

# Armed groups of the CAMEO dictionary that the list lacks.
known = {fold(t) for k in aliases for t in aliases[k]} | {re.sub(r"^(al|the) ", "", fold(t)) for k in aliases for t in aliases[k]}


listed = {}
for k in aliases:
    for t in aliases[k]:
        listed.setdefault(bones(t), set()).add(k)


def proper(s):
    s = re.sub(r"\([A-Z-]+\)", "", s.strip().strip("_").replace("_", " ")).strip()
    return re.sub(r"\b(Of|The|For|And|In|Al|De|La|Ul|E)\b", lambda m: m.group(0).lower() if m.start() else m.group(0), s.title()).replace("'S", "'s")


groups, block = 0, []
TITLES = set("sheikh sheik shaikh sayyid sayyed seyyed syed leader commander mullah president dr general colonel spokesman abu chief minister mr".split())
HEADS = set("""army front brigade brigades movement party group organization command forces force union council committee league guard corps battalion battalions legion
liberation resistance jihad mujahideen mujahedin alliance coalition cell cells commando commandos faction tigers congress militia society ansar jaish jaysh jabhat harakat
harkat lashkar hizb hezb jamaat katibat kataib saraya liwa fatah sipah fuerzas ejercito frente movimiento""".split())


def flush():
    global groups, block
    if not block:
        return
    names, code = [b for b, _ in block], block[0][1]
    names = [proper(n) for n in names]
    for n in names:
        # A spelling of what is listed: "Lashkar-i-Tayyaba".
        owners = listed.get(bones(n), set())
        if len(owners) == 1 and len(bones(n)) >= 6 and fold(n) not in known:
            k = next(iter(owners))
            if actors[k][1] == "person":
                block = []
                return
            alias(k, n, "strong", "cameo")
            known.add(fold(n))
    hit = [n for n in names if fold(n) in known or re.sub(r"^(al|the) ", "", fold(n)) in known]
    block = []
    names = [n for n in names if 1 < len(fold(n).split()) <= 7 and len(n) > 8]
    people = {fold(t) for k in aliases if actors[k][1] == "person" for t in aliases[k]}
    # The dictionary lists leaders under their groups.
    names = [n for n in names if fold(n) not in people and not TITLES & set(fold(n).split())]
    if not names or not code or "REB" not in code and "SEP" not in code and "IMG" not in code:
        return
    if hit:
        # Other spellings of a listed group are worth having.
        owner = [k for k in aliases if any(fold(hit[0]) == fold(t) for t in aliases[k])]
        if len(owner) == 1 and actors[owner[0]][1] != "person":
            for n in names:
                if fold(n) not in known and len(fold(n).split()) >= 2:
                    alias(owner[0], n, "strong", "cameo")
                    known.add(fold(n))
        return
    cc = next((k for k, v in iso3.items() if v == code[:3]), "")
    if not HEADS & set(fold(" ".join(names)).split()):
        return  # many of its entries are persons
    key = slug(names[0])
    if key in actors:
        return
    actor(key, "armed_group", names[0], cc, "cameo")
    for n in names:
        if fold(n) not in known:
            alias(key, n, "strong", "cameo")
            known.add(fold(n))
    groups += 1


for line in open(data / "Phoenix.MilNonState.actors.txt", encoding="utf-8", errors="replace"):
    line = line.split("#")[0].rstrip()
    if not line.strip():
        flush()
        continue
    m = re.match(r"\+?([^\[\t]+)(?:\[([A-Z]+))?", line)
    if not m:
        continue
    if not line.startswith("+"):
        flush()
    block.append((m.group(1), m.group(2) or (block[0][1] if block else "")))
flush()


def write(path, head, rows):
    with open(out / path, "w", encoding="utf-8") as f:
        f.write("\t".join(head) + "\n")
        for r in rows:
            assert all("\t" not in x for x in r), r
            f.write("\t".join(r) + "\n")


# Given names that two of the dictionaries' office-holders share, unless they are words of another table or a country's.
taken = set("the and for all new old north south east west prime vice foreign minister president king queen prince princess general state sultan emir san saint ministry defense defence former".split())
for table in ("nouns.tsv", "words.tsv", "../world/countries.tsv", "../world/peoples.tsv"):
    for line in open(out / table, encoding="utf-8"):
        if table != "words.tsv" or "\tnick\t" not in line:
            taken |= {fold(w) for f in line.split("\t")[:1 if "nouns" in table or "words" in table else 9] for w in f.split("|")}
given = {w: ("", "cameo") for w, who in given.items() if len(who) >= 2 and w not in taken}
census = {}
for sex in ("female", "male"):
    for line in open(pathlib.Path(sys.argv[2]) / f"dist.{sex}.first", encoding="ascii"):
        w, share = line.split()[:2]
        if float(share) >= 0.008:
            census.setdefault(w.lower(), {})[sex] = float(share)
for w, shares in census.items():
    f, m = shares.get("female", 0), shares.get("male", 0)
    if w not in taken and len(w) > 2:
        given[w] = ("f" if f > 9 * m else "m" if m > 9 * f else "", "census" if w not in given else "cameo+census")
for w in open(here / "women.txt", encoding="utf-8").read().split():
    if w not in taken:
        given[w] = ("f", given[w][1] if w in given else "list")
for line in open(here / "given.txt", encoding="utf-8"):
    w, _, gender = line.rstrip("\n").partition("\t")
    if gender and w not in given and w not in taken:
        given[w] = (gender, "list")

order = {k: i for i, k in enumerate(sorted(actors))}
write("actors.tsv", ["id", "kind", "name", "country", "source"], [actors[k] for k in sorted(actors)])
write("aliases.tsv", ["actor", "alias", "strength", "source"], [[k, t, s, src] for k in sorted(aliases) for t, (s, src) in aliases[k].items()])
write("given.tsv", ["name", "gender", "source"], [[w, *given[w]] for w in sorted(given)])
write("tenures.tsv", ["title", "of", "country", "actor", "from", "to", "source"], sorted(tenures, key=lambda t: (t[3], t[2], t[1], t[0], t[4])))
print(f"{len(actors)} actors, {sum(map(len, aliases.values()))} aliases, {len(tenures)} tenures ({borne} borne out, {added} from REIGN, {odd} at odds), {groups} groups from CAMEO")
