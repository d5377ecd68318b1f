/** What became of a question: one union instead of three booleans. */
export type Answer<T> =
	| { readonly status: 'idle' }
	| { readonly status: 'loading'; readonly previous?: T }
	| { readonly status: 'ready'; readonly value: T }
	| { readonly status: 'failed'; readonly reason: string };
