/** The part of the Trusted Types interface we need; TypeScript's DOM library does not know it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string }
	): { createScriptURL(address: string): unknown };
}

function onlyOurBlob(address: string): string {
	if (address.startsWith(`blob:${location.origin}/`)) return address;
	throw new TypeError(`Not a script of this page: ${address}`);
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/** Lets a `blob:` of this page be started as a worker where the page requires Trusted Types; no other address passes. */
export function trustedAddress(address: string): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	if (trustedTypes === undefined) return onlyOurBlob(address);
	// A policy can be made once a page; the browser takes the trusted object where the types say string.
	policy ??= trustedTypes.createPolicy('giao-ban', { createScriptURL: onlyOurBlob });
	return policy.createScriptURL(address) as string;
}
