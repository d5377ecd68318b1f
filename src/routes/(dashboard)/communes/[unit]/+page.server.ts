import { snapshot } from '../../../snapshot.server.ts';
import type { EntryGenerator } from './$types';

/** Every unit of every time has its page; one that only a replaced folder knows is reached inside the application. */
export const entries: EntryGenerator = async () => {
	const { register } = await snapshot();
	return [...new Set(register.units.map(({ unit }) => unit))].map((unit) => ({ unit }));
};
