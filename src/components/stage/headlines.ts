/** More figures than these are no headline on a wall. */
export const MOST_HEADLINES = 6;
