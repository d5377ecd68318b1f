import type { Speech } from '#i18n/speech.ts';
import { createContext } from 'svelte';

/** The language on screen, handed down once; read as a getter so that a change reaches every word. */
export const [getSpeech, setSpeech] = createContext<() => Speech>();
