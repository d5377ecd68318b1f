import fc from 'fast-check';

/**
 * The same cases in every run, so that a test tells of a change and not of a draw. `npm run fuzz:properties` draws
 * others; SEED repeats what it found.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2024) });
