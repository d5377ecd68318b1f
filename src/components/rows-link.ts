import type { FigureChosen } from '#domain/row-behind.ts';
import { createLinks } from './link-groups.ts';

/** The address of the rows behind a figure, in what it differs from the figure the screen is about. */
export type RowsLink = (figure: FigureChosen) => string;

export const [getRowsLink, setRowsLinks] = createLinks<RowsLink>();
