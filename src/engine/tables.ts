import type { Fact } from '#domain/fact.ts';
import type { Columns, Connection, Session, Value } from './connection.ts';
import dropFacts from './sql/drop-facts.sql?raw';
import makeArriving from './sql/make-arriving.sql?raw';
import makeFact from './sql/make-fact.sql?raw';
import makeStanding from './sql/make-standing.sql?raw';

/** How each column of `arriving` is filled from a fact. A new column that is forgotten here is refused by `append`. */
const COLUMNS: Readonly<Record<string, (fact: Fact) => Value>> = {
	unit: (fact) => fact.unit,
	quarter: (fact) => fact.period.quarter,
	period: (fact) => fact.period.text,
	grain: (fact) => fact.period.grain,
	year: (fact) => fact.period.year,
	indicator: (fact) => fact.indicator,
	body: (fact) => fact.body,
	topic: (fact) => fact.topic,
	count: (fact) => fact.count,
	origin: (fact) => fact.origin,
	source: (fact) => fact.source,
	file: (fact) => fact.file,
	row: (fact) => fact.row
};

const columnsOf = (facts: readonly Fact[]): Columns =>
	Object.fromEntries(Object.entries(COLUMNS).map(([name, valueOf]) => [name, facts.map(valueOf)]));

/** Our own scripts only: no statement of theirs has a semicolon inside. */
async function runScript(session: Session, script: string): Promise<void> {
	for (const statement of script.split(/;\s*$/m)) if (statement.trim() !== '') await session.query(statement);
}

/** So many rows are handed over at a time: laying them out takes the page a few milliseconds. */
const ROWS_AT_ONCE = 4096;

async function appendFacts(session: Session, facts: readonly Fact[]): Promise<void> {
	for (let start = 0; start < facts.length; start += ROWS_AT_ONCE)
		await session.append('arriving', columnsOf(facts.slice(start, start + ROWS_AT_ONCE)));
}

/** Drops what the session held and holds `facts` instead. */
async function fill(session: Session, facts: readonly Fact[]): Promise<void> {
	await runScript(session, dropFacts);
	await session.query(makeArriving);
	await appendFacts(session, facts);
	await runScript(session, makeFact);
	await session.query(makeStanding);
}

/**
 * Drops what the engine held and holds `facts` instead, all or nothing.
 * @throws {QueryError} and keeps the earlier facts
 */
export const loadFacts = (connection: Connection, facts: readonly Fact[]): Promise<void> =>
	connection.atomically((session) => fill(session, facts));

/** Ends a transaction whose only yield is an answer. */
class TakenBack<T> extends Error {
	readonly answer: T;
	constructor(answer: T) {
		super('An answer was wanted, nothing is to stay');
		this.answer = answer;
	}
}

/**
 * What the engine would answer were `facts` what it held; it goes on holding what it held.
 * @throws {QueryError}
 */
export async function askedOf<T>(
	connection: Connection,
	facts: readonly Fact[],
	question: (session: Session) => Promise<T>
): Promise<T> {
	try {
		return await connection.atomically(async (session) => {
			await fill(session, facts);
			throw new TakenBack(await question(session));
		});
	} catch (thrown) {
		if (thrown instanceof TakenBack) return thrown.answer as T;
		throw thrown;
	}
}
