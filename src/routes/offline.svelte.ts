import { resolve } from '$app/paths';
import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';

/** What works without a network: nothing is known yet; it needs https; all is kept; or not all could be kept. */
export type OfflineStanding = 'unknown' | 'needs-https' | 'kept' | 'incomplete';

/** TypeScript's DOM library does not know Trusted Types yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(address: string): string }
	): { createScriptURL(address: string): unknown };
}

const SCRIPT = 'service-worker.js';

/** The one address that may be registered. */
function ownScript(address: string): string {
	if (address === `${resolve('/')}${SCRIPT}`) return address;
	throw new TypeError(`Not our service worker: ${address}`);
}

/** Kit would register at load, under a policy of this name; we register later, so the name is ours to use. */
function scriptAddress(): string {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const address = `${resolve('/')}${SCRIPT}`;
	const policy = trustedTypes?.createPolicy('sveltekit-trusted-url', { createScriptURL: ownScript });
	return (policy?.createScriptURL(address) ?? address) as string;
}

/** @throws where the worker does not answer in time */
function ask<T>(worker: ServiceWorker, message: string): Promise<T> {
	const { port1, port2 } = new MessageChannel();
	return new Promise((done, fail) => {
		port1.onmessage = ({ data }: MessageEvent<T>) => done(data);
		setTimeout(() => fail(new Error('The service worker does not answer')), 120_000);
		worker.postMessage(message, [port2]);
	});
}

/**
 * The site kept on this machine, and a newer one that may take its place. An update is offered, never forced: it waits
 * until the reader says so, and while something is being done that a reload would lose, it is not even offered.
 */
export class Offline {
	standing: OfflineStanding = $state('unknown');
	/** Another page of ours is open, so the update could not be taken. */
	isHeldByOthers = $state(false);
	#waiting: ServiceWorker | null = $state.raw(null);
	readonly #holds = new SvelteSet<() => boolean>();

	/** A newer version is here and may be taken. */
	readonly hasUpdate = $derived(this.#waiting !== null && ![...this.#holds].some((isBusy) => isBusy()));

	/** Nothing is offered while `isBusy`: a show runs, files lie on the desk. Returns what ends it. */
	hold(isBusy: () => boolean): () => void {
		this.#holds.add(isBusy);
		return () => void this.#holds.delete(isBusy);
	}

	/** Keeps the site for a room without a network. Never rejects: a browser that forbids it works with the network. */
	async start(): Promise<void> {
		if (!window.isSecureContext) this.standing = 'needs-https';
		if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
		try {
			const registration = await navigator.serviceWorker.register(scriptAddress());
			this.#follow(registration);
			const { active } = await navigator.serviceWorker.ready;
			const isWhole = active !== null && (await ask<boolean>(active, 'keep-engine'));
			this.standing = isWhole ? 'kept' : 'incomplete';
		} catch {
			this.standing = 'incomplete';
		}
	}

	#follow(registration: ServiceWorkerRegistration): void {
		const look = () => (this.#waiting = navigator.serviceWorker.controller && registration.waiting);
		look();
		registration.addEventListener('updatefound', () => {
			registration.installing?.addEventListener('statechange', look);
		});
	}

	/** Takes the newer version and shows it. */
	async update(): Promise<void> {
		if (this.#waiting === null) return;
		const reload = () => location.reload();
		navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
		const how = await ask<'taken' | 'others-open'>(this.#waiting, 'take-over');
		this.isHeldByOthers = how === 'others-open';
		if (this.isHeldByOthers) navigator.serviceWorker.removeEventListener('controllerchange', reload);
	}
}

export const [getOffline, setOffline] = createContext<Offline>();
