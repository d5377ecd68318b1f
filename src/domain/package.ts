import type { Deck } from './deck.ts';
import type { Body, Fact, Origin } from './fact.ts';
import type { Indicator, IndicatorId } from './indicator.ts';
import type { Period, Quarter } from './period.ts';
import type { UnitId, UnitKind, UnitSpan } from './unit.ts';

export const LINEAGE_KINDS = ['whole', 'part', 'area-only'] as const;
export const CERTAINTIES = ['certain', 'inferred'] as const;

/** One step from an old unit to a new one (a row of `lineage.csv`). */
export interface LineageStep {
	readonly fromUnit: UnitId;
	readonly toUnit: UnitId;
	/** First day of the new unit, ISO. */
	readonly effective: string;
	readonly kind: (typeof LINEAGE_KINDS)[number];
	/** Share of the old unit's population, 0 to 1; null where unknown. */
	readonly shareRatio: number | null;
	readonly certainty: (typeof CERTAINTIES)[number];
	readonly basis: string;
}

/** A part of a new unit that came from a unit outside our data (a row of `outside-parts.csv`). */
export interface OutsidePart {
	/** Its name alone is known: it has no id, no figure and no population here. */
	readonly fromName: string;
	readonly toUnit: UnitId;
	/** First day of the new unit, ISO. */
	readonly effective: string;
	readonly kind: (typeof LINEAGE_KINDS)[number];
	readonly certainty: (typeof CERTAINTIES)[number];
	readonly basis: string;
}

/** One plan figure (a row of `targets.csv`): for one unit or for every unit of a kind. */
export interface Target {
	readonly indicator: IndicatorId;
	readonly unit: UnitId | null;
	readonly kind: UnitKind | null;
	/** A quarter or a year. */
	readonly period: Period;
	readonly value: number;
	readonly givenBy: string;
	readonly document: string;
	readonly origin: Origin;
}

export const SCOPES = ['own', 'communes'] as const;
export const COMPARISON_FORMS = ['ratio', 'change', 'target-share', 'none'] as const;

/** One figure printed in an official text (a row of `published.csv`). */
export interface PublishedFigure {
	readonly id: string;
	readonly unit: UnitId;
	readonly scope: (typeof SCOPES)[number];
	readonly body: Body;
	readonly indicator: IndicatorId;
	readonly period: Period;
	/** null for a percentage, which stands in a row of its own. */
	readonly value: number | null;
	readonly comparisonForm: (typeof COMPARISON_FORMS)[number];
	/** As printed: 104 for "tăng 104%". */
	readonly comparisonPercent: number | null;
	readonly phrase: string;
	readonly source: string;
	readonly note: string;
}

/** One briefing (a row of `meetings.csv`). */
export interface Meeting {
	readonly meeting: string;
	readonly unit: UnitId;
	readonly quarter: Quarter;
	readonly chair: string;
	readonly themeVi: string;
	readonly themeEn: string;
	readonly source: string;
}

export const AUDIENCES = ['district', 'communes', 'both'] as const;
export const STANDINGS = ['open', 'done', 'dropped'] as const;

/** One task given at a briefing (a row of `conclusions.csv`). */
export interface Conclusion {
	readonly id: string;
	readonly meeting: string;
	readonly for: (typeof AUDIENCES)[number];
	readonly taskVi: string;
	readonly taskEn: string;
	readonly indicator: IndicatorId | null;
	readonly due: string | null;
	readonly standing: (typeof STANDINGS)[number];
	readonly source: string;
	/** How this machine's office has amended the data; absent where the task is as given. */
	readonly amended?: 'changed' | 'added';
}

/** One dated event that charts should show (a row of `events.csv`). */
export interface DatedEvent {
	readonly date: string;
	readonly kind: string;
	readonly unit: UnitId | null;
	readonly textVi: string;
	readonly textEn: string;
	readonly basis: string;
}

/** What the head of `datapackage.json` says of the whole. */
export interface PackageHead {
	readonly name: string;
	readonly titleVi: string;
	readonly titleEn: string;
	/** The last day the data speak for, ISO. Nothing is due after it. */
	readonly dataCutOff: string;
	/** The quarter shown first. */
	readonly defaultView: Quarter;
}

/** Everything but the facts: what the screens need to judge and name the figures. */
export interface Register {
	readonly head: PackageHead;
	readonly units: readonly UnitSpan[];
	readonly lineage: readonly LineageStep[];
	readonly outsideParts: readonly OutsidePart[];
	readonly indicators: readonly Indicator[];
	readonly targets: readonly Target[];
	readonly published: readonly PublishedFigure[];
	readonly meetings: readonly Meeting[];
	readonly conclusions: readonly Conclusion[];
	readonly events: readonly DatedEvent[];
	/** Prepared presentations, in the order the package lists them. */
	readonly decks: readonly Deck[];
}

/** A whole `datasets/` folder, read and understood. */
export interface DataPackage {
	readonly register: Register;
	readonly facts: readonly Fact[];
	/** SHA-256 over the listed files, hex: two packages with one version hold the same data. */
	readonly version: string;
}
