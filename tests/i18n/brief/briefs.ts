import type { Fact } from '#domain/fact.ts';
import type { Quarter } from '#domain/period.ts';
import { levelOf, type UnitId } from '#domain/unit.ts';
import { briefOf } from '#i18n/brief/brief.ts';
import type { Brief } from '#i18n/brief/pieces.ts';
import { speechOf } from '#i18n/speech.ts';
import { briefFigures, type Asked } from '#indicators/brief.ts';
import type { Data } from '#indicators/scope.ts';
import { readFolder } from '#ingest/package.server.ts';
import { secondDistrict, shipped } from '../../indicators/read-data.ts';

/** A district with all its rows. */
export interface Land {
	readonly data: Data;
	readonly facts: readonly Fact[];
}

const factsIn = (folder: string): readonly Fact[] => readFolder(folder).package?.facts ?? [];

export const quocOai = async (): Promise<Land> => ({ data: await shipped(), facts: factsIn('datasets') });
export const suoiMo = async (): Promise<Land> => ({
	data: await secondDistrict(),
	facts: factsIn('tests/fixtures/second-district')
});

export const asking = (quarter: string, more: Partial<Asked> = {}): Asked => ({
	quarter: quarter as Quarter,
	units: null,
	base: 'year',
	cumulated: false,
	...more
});

const ofDistrict = ({ data, facts }: Land): readonly Fact[] => {
	const districts = new Set<UnitId>(
		data.register.units.filter(({ kind }) => levelOf(kind) === 'district').map(({ unit }) => unit)
	);
	return facts.filter(({ unit }) => districts.has(unit));
};

/** The brief as the screen makes it: with the rows of the district alone. */
export const briefIn = (land: Land, asked: Asked, lang: 'vi' | 'en', isPadded = false): Brief =>
	briefOf(speechOf(lang), briefFigures(land.data, ofDistrict(land), asked), isPadded);
