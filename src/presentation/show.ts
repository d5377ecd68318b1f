/** What lies over the slide: the rows behind a mark, the search, the list of keys, the copies to carry. */
export type Panel = 'rows' | 'search' | 'help' | 'carry';

/** Where a running show stands. */
export interface ShowState {
	/** From 0. */
	readonly page: number;
	readonly isBlack: boolean;
	/** Digits typed so far: Enter jumps to that page. */
	readonly typed: string;
	readonly panel: Panel | null;
	/** The marked entry; it stays marked on every page that shows it. */
	readonly mark: string | null;
}

/** What can be marked on each page, in its order. */
export type Marks = readonly (readonly string[])[];

export const START: ShowState = { page: 0, isBlack: false, typed: '', panel: null, mark: null };

type Step = (state: ShowState, marks: Marks) => ShowState;

const within = (page: number, marks: Marks): number => Math.max(0, Math.min(page, marks.length - 1));

/** To another page: what lay over the last one is gone, the mark stays. */
export const goTo = (state: ShowState, page: number, marks: Marks): ShowState => ({
	...state,
	page: within(page, marks),
	isBlack: false,
	typed: '',
	panel: null
});

const by =
	(step: number): Step =>
	(state, marks) =>
		goTo(state, state.page + step, marks);

/** The next or previous entry of the page; before the first stands the last. */
const markBy =
	(step: number): Step =>
	(state, marks) => {
		const own = marks[state.page] ?? [];
		if (own.length === 0) return state;
		const at = state.mark === null ? -1 : own.indexOf(state.mark);
		const next = at < 0 ? (step > 0 ? 0 : own.length - 1) : (at + step + own.length) % own.length;
		return { ...state, mark: own[next] ?? null };
	};

const toggle =
	(panel: Panel): Step =>
	(state) => ({ ...state, isBlack: false, typed: '', panel: state.panel === panel ? null : panel });

const hasMarks: (state: ShowState, marks: Marks) => boolean = ({ page }, marks) =>
	(marks[page]?.length ?? 0) > 0;

/** The rows behind the mark of this page; where nothing on it is marked, behind its first entry. */
const rows: Step = (state, marks) => {
	if (state.panel === 'rows') return { ...state, panel: null };
	if (!hasMarks(state, marks)) return state;
	const own = marks[state.page] ?? [];
	const mark = state.mark !== null && own.includes(state.mark) ? state.mark : (own[0] ?? null);
	return { ...state, mark, isBlack: false, typed: '', panel: 'rows' };
};

/** Esc takes back one thing at a time: what lies over the slide, the black, the digits, the mark. */
const back: Step = (state) => {
	if (state.panel !== null) return { ...state, panel: null };
	if (state.isBlack) return { ...state, isBlack: false };
	return state.typed !== '' ? { ...state, typed: '' } : { ...state, mark: null };
};

const enter: Step = (state, marks) =>
	state.typed === '' ? state : goTo(state, Number(state.typed) - 1, marks);

const black: Step = (state) => ({ ...state, panel: null, typed: '', isBlack: !state.isBlack });

/** Every key of a show; remotes send PageUp and PageDown, some a full stop for black. */
const KEYS: Readonly<Record<string, Step>> = {
	ArrowRight: by(1),
	ArrowDown: by(1),
	PageDown: by(1),
	' ': by(1),
	ArrowLeft: by(-1),
	ArrowUp: by(-1),
	PageUp: by(-1),
	Backspace: by(-1),
	Home: (state, marks) => goTo(state, 0, marks),
	End: (state, marks) => goTo(state, marks.length - 1, marks),
	Enter: enter,
	Escape: back,
	'/': toggle('search'),
	'?': toggle('help'),
	b: black,
	'.': black,
	d: rows,
	c: toggle('carry'),
	j: markBy(1),
	k: markBy(-1)
};

/** While rows or lists lie over the slide, every other key is theirs: they scroll. */
const BESIDE_PANELS = new Set(['Escape', '/', '?', 'b', '.', 'd', 'c']);

/** A page number has as many digits as it needs. */
const MOST_DIGITS = 3;

/** The show after a key; null for a key that is none of its own. */
export function press(state: ShowState, pressed: string, marks: Marks): ShowState | null {
	const key = pressed.length === 1 ? pressed.toLowerCase() : pressed;
	if (state.panel === 'search') return key === 'Escape' ? back(state, marks) : null;
	if (state.panel !== null && !BESIDE_PANELS.has(key)) return null;
	if (/^\d$/.test(key))
		return { ...state, isBlack: false, typed: `${state.typed}${key}`.slice(-MOST_DIGITS) };
	return KEYS[key]?.(state, marks) ?? null;
}

/** Marks an entry and goes where it is shown: this page, else the next one that has it, from the start again. */
export function findMark(state: ShowState, mark: string, marks: Marks): ShowState {
	const order = marks.map((_, step) => (state.page + step) % marks.length);
	const page = order.find((index) => marks[index]?.includes(mark)) ?? state.page;
	return { ...goTo(state, page, marks), mark };
}
