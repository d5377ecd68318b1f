import type { Page } from 'playwright';

/** What may stand in `data-state`, and which of it is without a figure. */
const STATES = {
	withFigure: ['reported', 'partial', 'estimated'],
	without: ['missing', 'not-due', 'not-applicable']
};

/** Words of an absence, in both languages. */
const ABSENCES = [
	'chưa báo cáo',
	'chưa có số liệu',
	'chưa đến kỳ',
	'không áp dụng',
	'khi đó chưa có',
	'not reported',
	'no figures',
	'not due',
	'not applicable',
	'did not exist'
];

/** Runs in the page: sentences on all that breaks the promises of figures, absences, percentages and charts. */
function findFaults({ states, absences }: { states: typeof STATES; absences: string[] }): string[] {
	const faults: string[] = [];
	const main = document.querySelector('main') ?? document.body;
	const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
	const near = (data: Element) => plain(data.closest('tr, .line, .other, .big, li, p, h1, h2'));

	for (const data of main.querySelectorAll('data')) {
		const value = data.getAttribute('value') ?? 'no value';
		const state = (data as HTMLElement).dataset['state'];
		const where = `<data value="${value}" data-state="${state}"> in “${near(data)}”`;
		if (value === '') {
			if (!states.without.includes(state ?? '')) faults.push(`an absence without its state: ${where}`);
			if (plain(data) === '') faults.push(`an empty absence: ${where}`);
		} else {
			if (!/^-?\d+(\.\d+)?$/.test(value)) faults.push(`not a plain number: ${where}`);
			if (!/\d/.test(plain(data))) faults.push(`a figure that is not shown: ${where}`);
			if (state !== undefined && !states.withFigure.includes(state))
				faults.push(`a figure in no state: ${where}`);
		}
	}

	// Its row, card or line says in words what the dash means; a base is said by its own dash, in its own column.
	for (const data of main.querySelectorAll('data[value=""]')) {
		if (data.closest('td.base') !== null) continue;
		if (!absences.some((words) => near(data).includes(words))) faults.push(`no words: “${near(data)}”`);
	}

	for (const data of main.querySelectorAll('data')) {
		if (!plain(data).includes('%')) continue;
		const ratio = Number(data.getAttribute('value'));
		const sentence = data.closest('p, li, td, th, h1, h2');
		const others = [...(sentence?.querySelectorAll('data') ?? [])]
			.filter((other) => !plain(other).includes('%'))
			.map((other) => Number(other.getAttribute('value')));
		const isOf = (part: number, base: number) =>
			[part / base, Math.abs(part / base - 1)].some((quotient) => Math.abs(quotient - ratio) < 0.0006);
		if (!others.some((part) => others.some((base) => base !== 0 && isOf(part, base))))
			faults.push(`a percentage without its two figures: “${plain(sentence)}”`);
	}
	// All other percentages are quotations, and stand in the notes beside their readings.
	const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
		const element = node.parentElement;
		if (!node.nodeValue?.includes('%') || element === null || element.closest('data') !== null) continue;
		if (element.closest('#notes') === null)
			faults.push(`a percentage that is no figure: “${plain(element)}”`);
	}

	const figures = [...main.querySelectorAll('figure')];
	const charts = figures.map((figure) => figure.dataset['chart']).sort();
	if (charts.join() !== 'communes,completeness,trend') faults.push(`the charts are ${charts.join()}`);
	for (const figure of figures) {
		const name = figure.dataset['chart'];
		if (plain(figure.querySelector('figcaption h2')) === '') faults.push(`${name} states no finding`);
		if (figure.querySelector('table tbody tr') === null) faults.push(`${name} has no table`);
		if (figure.querySelector('svg') === null) faults.push(`${name} is not drawn`);
		for (const row of figure.querySelectorAll('tbody tr, tfoot tr'))
			if (row.querySelector('data') === null)
				faults.push(`a row of ${name} without a figure: “${plain(row)}”`);
	}
	for (const svg of main.querySelectorAll('svg')) {
		const role = svg.getAttribute('role') ?? '';
		const isNamed = ['img', 'group'].includes(role) && (svg.getAttribute('aria-label') ?? '') !== '';
		if (!isNamed && svg.getAttribute('aria-hidden') !== 'true')
			faults.push(`a drawing neither hidden nor named: ${svg.getAttribute('class')}`);
	}
	return faults;
}

/** All that breaks the promises of figures, absences, percentages and charts on this screen, as sentences. */
export const faultsOf = (page: Page): Promise<string[]> =>
	page.evaluate(findFaults, { states: STATES, absences: ABSENCES });
