import { snapshot } from './snapshot.server.ts';

export const load = async () => ({ snapshot: await snapshot() });
