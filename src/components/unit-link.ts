import type { UnitId } from '#domain/unit.ts';
import { createLinks } from './link-groups.ts';

/** The address of a unit's own page. */
export type UnitLink = (unit: UnitId) => string;

export const [getUnitLink, setUnitLinks] = createLinks<UnitLink>();
