import { buildCube } from '#cube/build-cube.ts';
import type { Version } from '#cube/changes.ts';
import type { Cube } from '#cube/cube.ts';
import { unpackCells, type PackedCells } from '#cube/pack.ts';
import type { Fact } from '#domain/fact.ts';
import type { DataPackage, Register } from '#domain/package.ts';
import type { Problem } from '#domain/problem.ts';
import type { Connection, Session } from '#engine/connection.ts';
import { isSameJournal, type Journal } from '#keeping/journal.ts';
import type { Place } from '#keeping/story.ts';
import type { Effects, TakeOver } from './take-over.ts';
import type { Figures } from './with-kept.ts';

/** What the page carries from the build. */
export interface Snapshot {
	readonly register: Register;
	readonly cells: PackedCells;
	readonly version: string;
}

/** How often an engine that died by itself is opened again in one visit. */
const REOPENINGS = 3;

export type EngineState = 'off' | 'opening' | 'ready' | 'failed';

/** How the figures on screen came to be. */
export type Standing =
	| 'prerendered'
	| 'confirmed'
	| 'newer'
	| 'disagrees'
	/** The served folder has errors: prerendered figures stay. */
	| 'kept'
	/** The engine or the folder could not be had: prerendered figures stay. */
	| 'unconfirmed';

/** What is loaded: the register and the cube, first from the page, then from the engine. */
export class Workspace {
	register: Register = $state.raw() as Register;
	cube: Cube = $state.raw() as Cube;
	/** The rows the figures are made of; null until the engine has read them. */
	facts: readonly Fact[] | null = $state.raw(null);
	engine: EngineState = $state('off');
	standing: Standing = $state('prerendered');
	/** Errors of the served folder, where it was not taken. */
	problems: readonly Problem[] = $state.raw([]);
	/** Cells that disagree, where they do. */
	differing: number = $state(0);
	#connection: Connection | null = null;
	#laying: Promise<void> = Promise.resolve();
	readonly #version: string;
	/** The figures as the page was built with them. */
	readonly built: Version;
	/** Those of the served folder alone, and those on screen, once the engine has computed them. */
	#shipped: Figures | null = null;
	#standing: Figures | null = null;
	/** The served data, once read: what accepted figures are laid over. */
	#data: DataPackage | null = null;

	constructor(snapshot: Snapshot) {
		this.register = snapshot.register;
		this.cube = buildCube(snapshot.register, unpackCells(snapshot.cells));
		this.built = { register: this.register, cube: this.cube };
		this.#version = snapshot.version;
	}

	get figures(): 'prerendered' | 'engine' {
		return this.standing === 'confirmed' || this.standing === 'newer' || this.standing === 'disagrees'
			? 'engine'
			: 'prerendered';
	}

	/** The cut-off of the served folder, ISO, where accepted reports have moved the one in effect; else null. */
	get servedCutOff(): string | null {
		const inEffect = this.register.head.dataCutOff;
		const served = this.#data?.register.head.dataCutOff ?? inEffect;
		return served === inEffect ? null : served;
	}

	/** The rows of one figure as the folder serves them; null while it is not read. */
	servedAt({ unit, span, indicator }: Place): readonly Fact[] | null {
		if (this.engine !== 'ready' || this.#data === null) return null;
		const isHere = (fact: Fact): boolean =>
			fact.unit === unit &&
			fact.indicator === indicator &&
			(fact.period.quarter ?? fact.period.text) === span;
		return this.#data.facts.filter(isHere);
	}

	/** Opens the engine, computes the cube again and takes its figures. Never rejects: a failure is a state. */
	async start(effects: Effects): Promise<void> {
		if (this.engine === 'off') await this.#open(effects, REOPENINGS);
	}

	async #open(effects: Effects, left: number): Promise<void> {
		this.engine = 'opening';
		const openEngine = async () => (this.#connection = await effects.openEngine());
		try {
			const { takeOver } = await import('./take-over.ts');
			const prerendered = { cube: this.built.cube, version: this.#version };
			this.#take(await takeOver({ ...effects, openEngine }, prerendered));
			this.engine = 'ready';
			this.#watch(effects, left);
		} catch {
			this.engine = 'failed';
			if (this.figures === 'prerendered') this.standing = 'unconfirmed';
		}
	}

	/** An engine may be killed by the browser: the figures on screen stay, another one is opened. */
	#watch(effects: Effects, left: number): void {
		void this.#connection?.gone.then(() => {
			if (left > 0) void this.#open(effects, left - 1);
			else this.engine = 'failed';
		});
	}

	/** Lays what was accepted on this machine over the served data anew, one change after another. Never rejects. */
	layOver(journal: Journal): Promise<void> {
		this.#laying = this.#laying
			.then(() => this.#layOver(journal))
			.catch(() => {
				this.engine = 'failed'; // the figures on screen stay; a killed engine is opened again and asks anew
			});
		return this.#laying;
	}

	async #layOver(journal: Journal): Promise<void> {
		if (this.#connection === null || this.#data === null) return;
		const { figuresWith } = await import('./with-kept.ts');
		this.#show(await figuresWith(this.#connection, this.#data, journal));
	}

	/**
	 * Asks the engine, which holds the rows of the figures on screen once it is ready.
	 * @throws {QueryError} and where there is no engine
	 */
	async ask<T>(question: (session: Pick<Session, 'query'>) => Promise<T>): Promise<T> {
		await this.#laying;
		if (this.#connection === null) throw new Error('The engine is not open');
		return question(this.#connection);
	}

	/**
	 * The figures of the served folder with an earlier state of the journal laid over it; those on screen stay.
	 * @throws {QueryError} and where the served folder is not read
	 */
	async figuresAt(journal: Journal): Promise<Figures> {
		await this.#laying;
		const known = [this.#shipped, this.#standing].find(
			(figures) => figures !== null && isSameJournal(figures.journal, journal)
		);
		if (known) return known;
		if (this.#connection === null || this.#data === null) throw new Error('The served folder is not read');
		const { figuresAside } = await import('./with-kept.ts');
		return figuresAside(this.#connection, this.#data, journal);
	}

	#take(result: TakeOver): void {
		this.standing = result.standing;
		if (result.standing === 'kept') {
			this.problems = result.problems;
			return;
		}
		this.#data = result.data;
		this.differing = result.cells;
		this.#shipped = result.shipped;
		this.#show(result.figures);
	}

	#show(figures: Figures): void {
		const { register, cube, facts } = figures;
		this.#standing = figures;
		this.register = register;
		this.facts = facts;
		this.cube = cube;
	}

	async close(): Promise<void> {
		await this.#connection?.close();
	}
}
