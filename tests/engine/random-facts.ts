import fc from 'fast-check';
import { BODIES, ORIGINS, type Fact } from '#domain/fact.ts';
import { fact } from './facts.ts';

const PERIODS = [
	'2024-Q1',
	'2024-01',
	'2024-02',
	'2024-03',
	'2024-03-15',
	'2024-Q2',
	'2024-04',
	'2024',
	'2023'
];

/** Few values of each, so that rows collide, repeat and replace each other. */
export const randomFacts: fc.Arbitrary<Fact[]> = fc.array(
	fc
		.record({
			unit: fc.constantFrom('a', 'b'),
			indicator: fc.constantFrom('hearing', 'reception'),
			period: fc.constantFrom(...PERIODS),
			body: fc.constantFrom(...BODIES),
			topic: fc.constantFrom('', 'đất đai'),
			count: fc.nat(3),
			origin: fc.constantFrom(...ORIGINS),
			row: fc.nat(99)
		})
		.map(fact),
	{ maxLength: 60 }
);
