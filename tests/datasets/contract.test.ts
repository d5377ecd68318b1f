import { describe, expect, it } from 'vitest';
import { firstDayOf, lastDayOf, parsePeriod, type Period } from '#domain/period.ts';
import { activitiesOf, OWN, packageAt, rowsOf, SECOND, type Package, type Row } from './package.ts';
import { keyOf, repeated } from './schema-check.ts';

function periodOf(row: Row): Period {
	const period = parsePeriod(row['period'] ?? '');
	if (period === null) throw new Error(`no period: ${row['period']}`);
	return period;
}

/** First and last day of the quarter a row belongs to, or of its year. */
const daysOf = ({ quarter, year }: Period): [string, string] =>
	quarter === null ? [`${year}-01-01`, `${year}-12-31`] : [firstDayOf(quarter), lastDayOf(quarter)];

const spansOf = (source: Package, unit: string | undefined): readonly Row[] =>
	rowsOf(source, 'units').filter((span) => span['unit'] === unit);

const standsOn = (span: Row, day: string): boolean =>
	(span['valid_from'] ?? '') <= day && (span['valid_to'] || '9999') >= day;

const stoodIn = (source: Package, row: Row): boolean => {
	const [, last] = daysOf(periodOf(row));
	return spansOf(source, row['unit']).some((span) => standsOn(span, last));
};

const overlap = (a: Row, b: Row): boolean =>
	(a['valid_from'] ?? '') <= (b['valid_to'] || '9999') &&
	(b['valid_from'] ?? '') <= (a['valid_to'] || '9999');

const pairsOf = (rows: readonly Row[]): [Row, Row][] =>
	rows.flatMap((a, index) => rows.slice(index + 1).map((b): [Row, Row] => [a, b]));

const levelOf = (source: Package, row: Row): string =>
	spansOf(source, row['unit'])[0]?.['kind'] === 'district' ? 'district' : 'commune';

const CELL = ['unit', 'indicator', 'body'];

const nextDay = (day: string): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe.each([OWN, SECOND])('the data contract in %s', (folder) => {
	const source = packageAt(folder);
	const units = rowsOf(source, 'units');
	const lineage = rowsOf(source, 'lineage');
	const activities = activitiesOf(source);
	const indicatorOf = (row: Row): Row | undefined =>
		rowsOf(source, 'indicators').find(({ indicator }) => indicator === row['indicator']);

	it('never has two spans of one unit at a time', () => {
		const overlaps = pairsOf(units).filter(([a, b]) => a['unit'] === b['unit'] && overlap(a, b));
		expect(overlaps).toEqual([]);
	});

	it('never has two units with one code, name or tile at a time', () => {
		const communes = units.filter(({ kind, tile_column }) => kind !== 'district' && tile_column !== '');
		const together = pairsOf(communes).filter(([a, b]) => overlap(a, b));
		const same = (field: string) => together.filter(([a, b]) => a[field] === b[field]);
		const sameTile = same('tile_column').filter(([a, b]) => a['tile_row'] === b['tile_row']);
		expect([...same('code'), ...same('name'), ...sameTile]).toEqual([]);
	});

	it('gives every fact a unit that stood at the end of its quarter', () => {
		expect(activities.filter((row) => !stoodIn(source, row))).toEqual([]);
	});

	it('has no fact after the last day the data speak for', () => {
		const late = activities.filter((row) => daysOf(periodOf(row))[1] > source.descriptor.dataCutOff);
		expect(late).toEqual([]);
	});

	it('keeps every row in the file of its year', () => {
		for (const { resource, rows } of source.tables) {
			const year = /^activities\/(\d{4})\.csv$/.exec(resource.path)?.[1];
			if (year) expect(rows.filter((row) => String(periodOf(row).year) !== year)).toEqual([]);
		}
	});

	it('counts every indicator only at its level', () => {
		const astray = activities.filter((row) => {
			const levels = indicatorOf(row)?.['levels'];
			return levels !== 'both' && levels !== levelOf(source, row);
		});
		expect(astray).toEqual([]);
	});

	it('counts yearly indicators by year and no other', () => {
		const astray = activities.filter(
			(row) => (indicatorOf(row)?.['frequency'] === 'year') !== (periodOf(row).grain === 'year')
		);
		expect(astray).toEqual([]);
	});

	it('has one grain within a unit, indicator, body and quarter', () => {
		const kinds = activities.map((row) => {
			const { quarter, year, grain } = periodOf(row);
			return { cell: `${keyOf(row, CELL)} | ${quarter ?? year}`, grain };
		});
		const grains = new Set(kinds.map(({ cell, grain }) => `${cell} > ${grain}`));
		expect(repeated([...grains].map((text) => text.split(' > ')[0] ?? ''))).toEqual([]);
	});

	it('never has more in a part than in the whole', () => {
		const totals = new Map<string, number>();
		const keyFor = (row: Row, indicator: string) => `${row['unit']} ${periodOf(row).quarter} ${indicator}`;
		for (const row of activities) {
			const key = keyFor(row, row['indicator'] ?? '');
			totals.set(key, (totals.get(key) ?? 0) + Number(row['count']));
		}
		const parts = activities.filter((row) => indicatorOf(row)?.['part_of']);
		const over = parts.filter((row) => {
			const whole = totals.get(keyFor(row, indicatorOf(row)?.['part_of'] ?? '')) ?? 0;
			return (totals.get(keyFor(row, row['indicator'] ?? '')) ?? 0) > whole;
		});
		expect(over).toEqual([]);
	});

	it('gives every plan to a unit or to a kind, never to both', () => {
		const targets = rowsOf(source, 'targets');
		expect(targets.filter(({ unit, kind }) => (unit === '') === (kind === ''))).toEqual([]);
		const forUnits = targets.filter(({ unit }) => unit !== '');
		const gone = forUnits.filter((row) => {
			const [first, last] = daysOf(periodOf(row));
			return !spansOf(source, row['unit']).some((span) =>
				overlap(span, { valid_from: first, valid_to: last })
			);
		});
		expect(gone).toEqual([]);
	});

	it('hands on no more than the whole population of an old unit', () => {
		const closed = new Set(lineage.map(({ from_unit }) => from_unit));
		for (const unit of closed) {
			const steps = lineage.filter((step) => step['from_unit'] === unit && step['kind'] !== 'area-only');
			const sum = steps.reduce((total, { share }) => total + Number(share), 0);
			expect(sum, unit).toBeLessThanOrEqual(1);
		}
		expect(lineage.filter(({ kind, share }) => kind === 'area-only' && share !== '0')).toEqual([]);
		expect(lineage.filter(({ kind, share }) => kind === 'whole' && share !== '1')).toEqual([]);
	});

	it('knows where every closed commune went, on the day after it closed', () => {
		const lastSpans = units.filter(
			(span) =>
				span['kind'] !== 'district' &&
				span['valid_to'] !== '' &&
				!units.some(
					(other) => other['unit'] === span['unit'] && (other['valid_from'] ?? '') > (span['valid_to'] ?? '')
				)
		);
		for (const { unit, valid_to } of lastSpans) {
			const steps = lineage.filter(({ from_unit }) => from_unit === unit);
			expect([unit, ...new Set(steps.map(({ effective }) => effective))]).toEqual([
				unit,
				nextDay(valid_to ?? '')
			]);
		}
	});

	it('opens every new unit on the day of its lineage', () => {
		for (const { to_unit, effective } of lineage)
			expect([to_unit, ...spansOf(source, to_unit).map((span) => span['valid_from'])]).toContain(effective);
	});

	it('first shows a quarter that has figures', () => {
		const quarters = activities.map((row) => periodOf(row).quarter);
		expect(quarters).toContain(source.descriptor.defaultView);
	});
});
