import { districtFacts } from '../../snapshot.server.ts';

export const load = () => ({ facts: districtFacts() });
