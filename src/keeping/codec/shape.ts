/** Where something is not what it should be: `facts.3.count`. */
export class Misfit {
	constructor(readonly path: string) {}
}

/** Takes parsed JSON as a T, or says where it is none. Only own fields are ever looked at. */
export type Shape<T> = (value: unknown) => T | Misfit;

/** Checks one value: what `read` gives, unless that is null. */
export const taken =
	<T>(read: (value: unknown) => T | null): Shape<T> =>
	(value) =>
		read(value) ?? new Misfit('');

const at = (key: string | number, { path }: Misfit): Misfit =>
	new Misfit(path === '' ? String(key) : `${key}.${path}`);

export const text: Shape<string> = taken((value) => (typeof value === 'string' ? value : null));

/** A whole number, 0 or more. */
export const whole: Shape<number> = taken((value) =>
	typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
);

export const oneOf = <T extends string>(choices: readonly T[]): Shape<T> =>
	taken((value) => choices.find((choice) => choice === value) ?? null);

/** Text that a parser of the domain takes. */
export const parsed = <T>(parse: (text: string) => T | null): Shape<T> =>
	taken((value) => (typeof value === 'string' ? parse(value) : null));

export const orNull =
	<T>(shape: Shape<T>): Shape<T | null> =>
	(value) =>
		value === null ? null : shape(value);

export const listOf =
	<T>(shape: Shape<T>): Shape<readonly T[]> =>
	(value) => {
		if (!Array.isArray(value)) return new Misfit('');
		const items: T[] = [];
		for (const [index, one] of value.entries()) {
			const item = shape(one);
			if (item instanceof Misfit) return at(index, item);
			items.push(item);
		}
		return items;
	};

/** A list that older versions did not write: where it is absent, there is nothing in it. */
export const orNone =
	<T>(shape: Shape<readonly T[]>): Shape<readonly T[]> =>
	(value) =>
		value === undefined ? [] : shape(value);

/** The shape of every field, in the order they are written. */
export type Shapes<T> = { readonly [Field in keyof T]-?: Shape<T[Field]> };

function filled<T>(shapes: Shapes<T>, valueOf: (field: string, index: number) => unknown): T | Misfit {
	const fields: [string, unknown][] = [];
	for (const [index, [field, shape]] of Object.entries<Shape<unknown>>(shapes).entries()) {
		const value = shape(valueOf(field, index));
		if (value instanceof Misfit) return at(field, value);
		fields.push([field, value]);
	}
	return Object.fromEntries(fields) as T;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** Fields that are not named are left out. */
export const objectOf =
	<T>(shapes: Shapes<T>): Shape<T> =>
	(value) =>
		isObject(value)
			? filled(shapes, (field) => (Object.hasOwn(value, field) ? value[field] : undefined))
			: new Misfit('');

/** The same fields written as a list, which takes a third of the room. */
export const rowOf =
	<T>(shapes: Shapes<T>): Shape<T> =>
	(value) =>
		Array.isArray(value) ? filled(shapes, (_, index) => value[index] as unknown) : new Misfit('');
