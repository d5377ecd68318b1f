import { snapshot } from '../../../snapshot.server.ts';

/** As many pages as the folder has decks: a district without any has none, and is built all the same. */
export const prerender = 'auto';

/** The decks of the folder the build reads; one of a folder put in its place later is opened inside the app. */
export const entries = async () => (await snapshot()).register.decks.map(({ id }) => ({ deck: id }));
