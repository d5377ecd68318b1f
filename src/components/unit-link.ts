import type { UnitId } from '#domain/unit.ts';
import { createContext } from 'svelte';

/** The address of a unit's own page. */
export type UnitLink = (unit: UnitId) => string;

/** Handed down once; read as a getter so that a choice reaches every link. */
export const [getUnitLink, setUnitLink] = createContext<() => UnitLink>();
