import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

interface Axe {
	readonly run: (options: RunOptions) => Promise<AxeResults>;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const WALL = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 780 };

/** Every rule of axe-core: WCAG 2.2 A and AA, and its best practices. */
async function violationsOn(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	// The other results only name their rules: listing every element that passes takes twice the time.
	const { violations, passes } = await page.evaluate(() =>
		(globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] })
	);
	expect(passes.length).toBeGreaterThan(10); // it did look
	return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id} (${help}): ${target}`));
}

/** At the size of a wall and of a telephone. */
export async function expectNoViolation(page: Page, sizes = [WALL, PHONE]) {
	for (const size of sizes) {
		await page.setViewportSize(size);
		expect(await violationsOn(page), `${page.url()} at ${size.width}`).toEqual([]);
	}
}
