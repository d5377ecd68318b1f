import { createContext } from 'svelte';

/** What can be taken from a chart. */
export const CHART_ACTIONS = [
	'png-screen',
	'png-print',
	'svg',
	'csv',
	'copy-picture',
	'copy-table',
	'to-deck'
] as const;
export type ChartAction = (typeof CHART_ACTIONS)[number];

/** Does it, and answers what came of it in words. Never rejects. */
export type ActOnChart = (figure: HTMLElement, action: ChartAction) => Promise<string>;

/** Handed down by the routes, which may touch files and the clipboard. */
export const [getChartActions, setChartActions] = createContext<ActOnChart>();
