import { parseArgs } from 'node:util';
import { queryOf } from '#state/url/selection.ts';
import { KNOWN, parse } from '../state/url/known.ts';
import { Chance } from './chance.ts';

/**
 * `npm run fuzz:addresses -- [--seed 1] [--count 100000]`: addresses made of ours, near misses and nonsense. Each must give
 * a selection of things that exist, whose own address is plain and says the same again.
 */

const KEYS = [
	'quarter',
	'indicator',
	'level',
	'units',
	'base',
	'cumulated',
	'order',
	'lens',
	'lang',
	'Units',
	''
];
const { register, quarters } = KNOWN;
const VALUES = [
	...[...quarters, '2024-Q5', '9999-Q1', '2024', '2024-01', '2024-Q1 ', '２０２４-Q1', 'Q1'],
	...register.indicators.map(({ indicator }) => indicator),
	...register.units.map(({ unit }) => unit),
	...[
		'commune',
		'district',
		'year',
		'quarter',
		'0',
		'1',
		'-1',
		'value',
		'name',
		'official',
		'as-reported',
		'current'
	],
	...['2025-01-01', '2024-02-30', 'vi', 'en', 'NaN', 'null', 'undefined', 'true', '1e309', '[]', '{}'],
	...[
		'__proto__',
		'constructor',
		'hasOwnProperty',
		'<script>alert(1)</script>',
		'"onload=1',
		"'",
		'`',
		'${1}'
	],
	...[
		'javascript:1',
		'//evil.example',
		'../..',
		'%',
		'%00',
		'%E0%A4%A',
		'\0',
		'\ud800',
		'🙂',
		'Đ',
		',',
		',,',
		'&',
		'=',
		'#',
		'+'
	]
];
const PLAIN = /^(\?[a-z]+=[\w,-]+(&[a-z]+=[\w,-]+)*)?$/;

function value(chance: Chance): string {
	const many = chance.onceIn(4) ? chance.below(30) : 1;
	const joined = Array.from({ length: many }, () => chance.one(VALUES)).join(chance.one([',', ',', '', ' ']));
	if (!chance.onceIn(5)) return joined;
	const at = chance.below(joined.length + 1);
	return joined.slice(0, at) + String.fromCharCode(chance.below(0x3000)) + joined.slice(at + chance.below(3));
}

/** An address as somebody may have typed it: encoded, half encoded, or not at all. */
function address(chance: Chance): string {
	const pairs = Array.from({ length: chance.below(7) }, () => {
		const [key, said] = [chance.one(KEYS), value(chance)];
		return `${key}${chance.one(['=', '=', '=', '', '=='])}${chance.onceIn(2) ? encodeURIComponent(said.replace(/\p{Surrogate}/gu, '')) : said}`;
	});
	return chance.one(['?', '', '??', '#']) + pairs.join(chance.one(['&', '&', '&', '&&', ';']));
}

/** What is wrong with what an address gives; null when nothing is. */
function faultOf(query: string): string | null {
	const { selection } = parse(query);
	const { units, quarter, indicator } = selection;
	const isKnown =
		quarters.includes(quarter) &&
		register.indicators.some((each) => each.indicator === indicator) &&
		(units?.every((unit) => register.units.some((span) => span.unit === unit)) ?? true);
	if (!isKnown || units?.length === 0) return `shows what does not exist: ${JSON.stringify(selection)}`;
	const own = queryOf(selection, register);
	if (!PLAIN.test(own)) return `has an address that is not plain: ${own}`;
	const again = parse(own);
	const isSame = again.notices.length === 0 && JSON.stringify(again.selection) === JSON.stringify(selection);
	return isSame ? null : `is not what its own address says: ${own}`;
}

const { values } = parseArgs({
	options: { seed: { type: 'string', default: '1' }, count: { type: 'string', default: '100000' } }
});
const [seed, count] = [Number(values.seed), Number(values.count)];
const before = Reflect.ownKeys(Object.prototype).length;
const start = performance.now();
const faults: string[] = [];
let slowest = 0;
for (let number = 0; number < count; number += 1) {
	const query = address(new Chance(seed, number));
	const since = performance.now();
	try {
		const fault = faultOf(query);
		if (fault !== null) faults.push(`address ${number} ${JSON.stringify(query)} ${fault}`);
	} catch (error) {
		faults.push(`address ${number} ${JSON.stringify(query)}: ${String(error)}`);
	}
	slowest = Math.max(slowest, performance.now() - since);
}
if (Reflect.ownKeys(Object.prototype).length !== before) faults.push('Object.prototype was changed');
console.log(`date       ${new Date().toISOString().slice(0, 10)}`);
console.log(`command    npm run fuzz:addresses -- --seed ${seed} --count ${count}`);
console.log(
	`addresses  ${count} in ${Math.round((performance.now() - start) / 1000)} s, slowest ${Math.round(slowest)} ms`
);
console.log(`faults     ${faults.length}`);
for (const fault of faults.slice(0, 20)) console.log(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
