/** The shape of a language: every key of the source, as text or as a function to text. */
export type Words<T> = {
	readonly [K in keyof T]: T[K] extends (...values: infer V) => string ? (...values: V) => string : string;
};
