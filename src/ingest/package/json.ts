/** Whether parsed JSON is an object (not null, not a list). */
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** undefined for anything that is no JSON: the caller names the problem. */
export function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** An own field of parsed JSON; undefined where there is none. Never an inherited one such as `constructor`. */
export const fieldOf = (value: unknown, field: string): unknown =>
	isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined;
