import { describe } from 'vitest';
import { openNative } from '#engine/native.server.ts';
import { questionsSuite } from './questions-suite.ts';

describe('native DuckDB', () => questionsSuite(openNative));
