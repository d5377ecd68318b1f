import type { Problem } from '#domain/problem.ts';
import { readPackage, type PackageReading } from '#ingest/package/read-package.ts';

export const FACT_HEADER = 'unit,period,indicator,body,count,topic,origin,source';

/** A table of `activities/`: the header and these rows, which start at row 2. */
export const activities = (...rows: readonly string[]): string => [FACT_HEADER, ...rows, ''].join('\n');

const UNIT_HEADER = 'unit,code,kind,name,parent,valid_from,valid_to,population,tile_column,tile_row,basis';
/** A district with a town and two communes; the communes merge on 1 January 2025. */
const UNITS = [
	'huyen-binh-an,275,district,Bình An,,,2025-06-30,,,,census',
	'thi-tran-binh-an,09001,town,Bình An,huyen-binh-an,,,7000,0,0,census',
	'dong-ha,09002,commune,Đông Hà,huyen-binh-an,,2024-12-31,5000,1,0,census',
	'hoa-lac,09003,commune,Hòa Lạc,huyen-binh-an,,2024-12-31,4000,2,0,census',
	'dong-hoa,09002,commune,Đông Hòa,huyen-binh-an,2025-01-01,,9000,1,0,resolution'
];
/** A table of units: the small district and these further rows, which start at row 7. */
export const units = (...more: readonly string[]): string => [UNIT_HEADER, ...UNITS, ...more, ''].join('\n');

const INDICATOR_HEADER =
	'indicator,levels,frequency,part_of,name_vi,name_en,counted_in_vi,counted_in_en,definition_vi,definition_en,more_is,basis,order';
const INDICATORS = [
	'supervision,both,quarter,,Giám sát,Supervision,cuộc,supervisions,Đ,D,better,law,1',
	'onsite,district,quarter,supervision,Tại chỗ,On site,cuộc,visits,Đ,D,neither,law,2',
	'commendation,district,year,,Khen thưởng,Commendation,tập thể,groups,Đ,D,neither,law,3'
];
/** A table of indicators: three and these further rows, which start at row 5. */
export const indicators = (...more: readonly string[]): string =>
	[INDICATOR_HEADER, ...INDICATORS, ...more, ''].join('\n');

export const LINEAGE_HEADER = 'from_unit,to_unit,effective,kind,share,certainty,basis';
export const TARGET_HEADER = 'indicator,unit,kind,period,value,given_by,document,origin';
export const PUBLISHED_HEADER =
	'id,unit,scope,body,indicator,period,value,comparison_form,comparison_percent,phrase,source,note';
export const MEETING_HEADER = 'meeting,unit,quarter,chair,theme_vi,theme_en,source';
export const CONCLUSION_HEADER = 'id,meeting,for,task_vi,task_en,indicator,due,standing,source';
export const EVENT_HEADER = 'date,kind,unit,text_vi,text_en,basis';

const FILES: Readonly<Record<string, string>> = {
	'units.csv': units(),
	'indicators.csv': indicators(),
	'lineage.csv': `${LINEAGE_HEADER}\ndong-ha,dong-hoa,2025-01-01,whole,1,certain,resolution\nhoa-lac,dong-hoa,2025-01-01,whole,1,certain,resolution\n`,
	'activities/2024.csv': activities(
		'dong-ha,2024-Q1,supervision,board,3,,illustrative,demo',
		'hoa-lac,2024-Q1,supervision,board,0,,illustrative,demo',
		'huyen-binh-an,2024,commendation,council,7,,published,news'
	)
};

const HEAD = {
	name: 'small',
	titleVi: 'Huyện nhỏ',
	titleEn: 'Small district',
	dataCutOff: '2025-06-30',
	defaultView: '2024-Q1'
};

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A descriptor of these paths; `changes` replaces or adds fields of its head. */
export const descriptor = (
	paths: readonly string[],
	changes: Readonly<Record<string, unknown>> = {}
): string =>
	JSON.stringify({
		...HEAD,
		resources: paths.map((path) => ({ name: path.replace(/\W/g, '-'), path })),
		...changes
	});

/**
 * A valid package of four small tables as `readPackage` takes it. `changes` replaces or adds files by path (they are
 * listed then); null takes a listed file away; bytes are taken as they are.
 */
export function smallPackage(
	changes: Readonly<Record<string, string | Uint8Array | null>> = {}
): Map<string, Uint8Array> {
	const files = { ...FILES, ...changes };
	const paths = Object.keys(files).filter((path) => path !== 'datapackage.json');
	const entries = Object.entries({ 'datapackage.json': descriptor(paths), ...files });
	return new Map(
		entries.flatMap(([path, content]) =>
			content === null ? [] : [[path, typeof content === 'string' ? bytes(content) : content] as const]
		)
	);
}

/** Reads the small package with these changes. */
export const readSmall = (
	changes: Readonly<Record<string, string | Uint8Array | null>> = {}
): PackageReading => readPackage(smallPackage(changes));

/** A problem in one line: `error not_a_count activities/2024.csv 2:5`. */
export const placed = ({ severity, code, file, row, column }: Problem): string =>
	[severity, code, file, row === undefined ? '' : `${row}${column === undefined ? '' : `:${column}`}`]
		.join(' ')
		.trim();
