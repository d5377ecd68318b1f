import type { FigureChosen } from '#domain/row-behind.ts';
import { createContext } from 'svelte';

/** The address of the rows behind a figure, in what it differs from the figure the screen is about. */
export type RowsLink = (figure: FigureChosen) => string;

/** Handed down once; read as a getter so that a choice reaches every link. */
export const [getRowsLink, setRowsLink] = createContext<() => RowsLink>();
