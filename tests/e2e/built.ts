/** The built site under test: `build`, unless another folder was built into. */
export const BUILT = process.env.GIAO_BAN_BUILD ?? 'build';
