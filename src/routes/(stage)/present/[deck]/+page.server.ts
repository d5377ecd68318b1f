import { snapshot } from '../../../snapshot.server.ts';

/** The decks of the folder the build reads; one of a folder put in its place later is opened inside the app. */
export const entries = async () => (await snapshot()).register.decks.map(({ id }) => ({ deck: id }));
