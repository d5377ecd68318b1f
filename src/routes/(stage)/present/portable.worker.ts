// The script inside a copy to carry. It is built as a worker is, into one file that imports nothing, but it runs in the
// page of the copy: the same steps as the show's, on slides that are already drawn.
import { searchNames } from '#ingest/names/search.ts';
import { findMark, goTo, press, START, type ShowState } from '#presentation/show.ts';
import type { PortableShow } from './portable-show.ts';
import { swipeOf } from './swipe.ts';

const show = JSON.parse(document.getElementById('show')?.textContent ?? '{}') as PortableShow;
const { words } = show;
const stage = document.querySelector('main') as HTMLElement;
const slides = [...document.querySelectorAll<HTMLElement>('.slide')];
let state: ShowState = START;
/** Whether what the presenter says stands at the foot: a copy has no second window. */
let isNoted = false;

/** An element with its words; nothing is ever read as HTML. */
function make(name: string, text = '', attributes: Readonly<Record<string, string>> = {}): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
}

function withAll(parent: HTMLElement, children: readonly HTMLElement[]): HTMLElement {
	parent.append(...children);
	return parent;
}

const tableRow = (cells: readonly string[], name: string): HTMLElement =>
	withAll(
		make('tr'),
		cells.map((cell) => make(name, cell))
	);

function rowsBody(): HTMLElement {
	const places = show.behind?.[state.page]?.[state.mark ?? ''];
	if (show.behind === null) return make('p', words.failed);
	if (places === undefined || places.length === 0) return make('p', words.none);
	const head = withAll(make('thead'), [tableRow(show.head, 'th')]);
	const body = withAll(
		make('tbody'),
		places.map((place) => tableRow(show.rows[place] ?? [], 'td'))
	);
	return withAll(make('table', '', { class: 'rows-behind' }), [head, body]);
}

function findBody(): HTMLElement {
	const input = make('input', '', {
		type: 'search',
		'aria-label': words.findUnit,
		placeholder: words.findUnit
	}) as HTMLInputElement;
	const list = make('ul');
	let active = 0;
	const found = () => searchNames(show.units, input.value).slice(0, 8);
	const draw = (): void => {
		list.replaceChildren(
			...found().map((key, index) =>
				make('li', show.names[key] ?? key, { 'aria-selected': String(index === active), 'data-key': key })
			)
		);
	};
	const take = (key: string | undefined): void => {
		if (key !== undefined) apply(findMark(state, key, show.marks));
	};
	input.addEventListener('input', () => ((active = 0), draw()));
	input.addEventListener('keydown', (event) => {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined) active = (active + step + found().length) % Math.max(1, found().length);
		else if (event.key !== 'Enter') return;
		event.preventDefault();
		event.stopPropagation();
		if (step === undefined) take(found()[active]);
		else draw();
	});
	list.addEventListener('click', ({ target }) =>
		take((target as Element).closest('li')?.getAttribute('data-key') ?? undefined)
	);
	draw();
	return withAll(make('div'), [input, list]);
}

const keysBody = (): HTMLElement =>
	withAll(
		make('dl'),
		show.keys.map(({ keys, does }) => withAll(make('div'), [make('dt', keys), make('dd', does)]))
	);

function panel(): HTMLElement | null {
	const rows = words.rowsOf.replace('{}', show.names[state.mark ?? ''] ?? '');
	const [title, body] =
		state.panel === 'rows'
			? [rows, rowsBody]
			: state.panel === 'search'
				? [words.find, findBody]
				: [words.keysTitle, state.panel === 'help' ? keysBody : null];
	if (body === null) return null;
	const header = withAll(make('header'), [make('h2', title), make('p', words.return)]);
	const scroll = withAll(make('div', '', { class: 'scroll', tabindex: '0' }), [body()]);
	return withAll(make('div', '', { class: 'panel', role: 'dialog', 'aria-label': title }), [header, scroll]);
}

/** Puts the state on screen: which slide, what is marked, what lies over it. */
function draw(): void {
	slides.forEach((slide, index) => (slide.hidden = index !== state.page));
	for (const marked of document.querySelectorAll('[data-mark]'))
		marked.classList.toggle('marked', marked.getAttribute('data-mark') === state.mark);
	for (const over of stage.querySelectorAll('.panel, .black, .typed, .noted')) over.remove();
	const over = panel();
	if (over !== null) stage.append(over);
	if (state.typed !== '') stage.append(make('p', words.jump.replace('{}', state.typed), { class: 'typed' }));
	if (isNoted)
		stage.append(
			make('p', `${words.note}: ${show.notes[state.page] || words.noNote}`, { class: 'noted', role: 'note' })
		);
	if (state.isBlack)
		stage.append(make('div', '', { class: 'black', role: 'img', 'aria-label': words.blackScreen }));
	const [field, scroll] = ['input', '.scroll'].map((each) => over?.querySelector<HTMLElement>(each));
	(field ?? scroll)?.focus();
	document.title = `${show.titles[state.page] ?? ''} · ${state.page + 1}/${slides.length}`;
}

function apply(next: ShowState): void {
	if (next.page !== state.page) history.replaceState(null, '', `#${next.page + 1}`);
	state = next;
	draw();
}

/** @returns whether the key was one of the show's */
function pressed(key: string): boolean {
	if (key.toLowerCase() === 'f' && state.panel !== 'search') {
		if (document.fullscreenElement !== null) void document.exitFullscreen();
		else void document.documentElement.requestFullscreen().catch(() => undefined); // refused: F11 still works
		return true;
	}
	if (key.toLowerCase() === 'n' && state.panel !== 'search') {
		isNoted = !isNoted;
		draw();
		return true;
	}
	const next = press(state, key, show.marks);
	if (next === null || (next.panel === 'carry' && next !== state)) return next !== null;
	if (next !== state) apply(next);
	return true;
}

addEventListener('keydown', (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	if (pressed(event.key)) event.preventDefault();
});
stage.addEventListener('click', ({ target }) => {
	const mark = (target as Element).closest('.slide [data-mark]')?.getAttribute('data-mark') ?? null;
	if (mark !== null) apply({ ...state, mark: state.mark === mark ? null : mark });
});
const swipe = swipeOf((key) => pressed(key));
addEventListener('touchstart', swipe.start);
addEventListener('touchend', swipe.end);
const asked = Number(location.hash.slice(1));
if (asked >= 1) state = goTo(state, asked - 1, show.marks);
draw();
