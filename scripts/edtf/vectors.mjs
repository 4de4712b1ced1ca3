// Writes internal/moment/testdata/edtf.tsv: what another project's EDTF parser makes of many texts.
//
//	cd scripts/edtf && npm install --no-save edtf && node vectors.mjs > ../../internal/moment/testdata/edtf.tsv
//
// Columns: text, first day, last day; "-" for a text that it refuses, ".." for an open end.
import edtf from 'edtf'
import { readFileSync } from 'node:fs'

const pad = (n, w) => String(n).padStart(w, '0')
const texts = []
for (const y of ['0000', '0001', '1582', '1900', '1999', '2000', '2016', '9999', '-0395', '-0001']) {
	texts.push(y)
	for (const m of [0, 1, 2, 4, 12, 13]) {
		texts.push(`${y}-${pad(m, 2)}`)
		for (const d of [0, 1, 28, 29, 30, 31, 32]) texts.push(`${y}-${pad(m, 2)}-${pad(d, 2)}`)
	}
}
for (const q of ['?', '~', '%']) {
	for (const t of ['2016', '2016-05', '2016-05-09']) texts.push(t + q)
	texts.push(`1984${q}/2004-06${q}`, `../2004-06-11${q}`)
}
texts.push(
	'201X', '20XX', '2XXX', '2004-XX', '1985-04-XX', '1985-XX-XX', '156X-12-25', '15XX-12-25', 'XXXX-12-24',
	'2001-21', '2001-22', '2001-23', '2001-24', '2001-20', '2001-25', '2001-33', '2001-36', '2001-40', '2001-42',
	'1964/2008', '2004-06/2006-08', '2004-02-01/2005-02-08', '2004-02-01/2005-02', '2004-02-01/2005', '2005/2006-02', '2008/1964',
	'1985-04-12/..', '1985-04/..', '1985/..', '../1985-04-12', '../1985', '1985-04-12/', '1985/', '/1985-04-12', '/1985',
	'2004-06-XX/2004-07-03', 'Y170000002', 'Y-170000002', 'Y17000', 'Y1700',
	'1985-04-12T23:20:30', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30+04:30', '1985-04-12T23:20:30-04', '1985-04-12T23:20', '1985-04-12T24:00:00', '1985-04-12T25:00:00', '1985-04-12T23:60:00',
	'[1667,1668,1670..1672]', '[..1760-12-03]', '[1760-12..]', '[1760-01,1760-02,1760-12..]', '[1667,1760-12]', '[..1984]', '{1667,1668,1670..1672}', '{1960,1961-12}', '{..1984}', '[]', '[1667', '1667]', '[1667,]',
	'', ' ', '2016-5-9', '16', '201', '20160', '2016/05/09', '2016-05-09~~', '05/09/2016', 'May 2016', '2016-W18', '2016-130', '2016-05-0X', 'X016', '?2016',
)

const { version } = JSON.parse(readFileSync('node_modules/edtf/package.json', 'utf8'))
console.log(`# made by scripts/edtf/vectors.mjs with npm's edtf ${version}`)
console.log('# text\tfirst day\tlast day')
const day = (v, open) => (v === Infinity || v === -Infinity || v == null ? open : (() => {
	const d = new Date(v)
	const y = d.getUTCFullYear()
	return (y < 0 ? '-' : '') + pad(Math.abs(y), 4) + '-' + pad(d.getUTCMonth() + 1, 2) + '-' + pad(d.getUTCDate(), 2)
})())
for (const t of [...new Set(texts)]) {
	let from = '-', to = '-'
	try {
		const x = edtf.default ? edtf.default(t) : edtf(t)
		from = day(x.min, '..')
		to = day(x.max, '..')
	} catch {
	}
	console.log(`${t}\t${from}\t${to}`)
}
