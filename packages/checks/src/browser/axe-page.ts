import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';
import type { Finding } from '../finding.ts';
import { pathIn } from './page-path.ts';

/** The minified form: Chromium parses it in a fifth of the time. */
const axeScript = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.1 A and AA with the additions of 2.2, EN 301 549, and axe's best practices. */
export const axeTags = [
	'wcag2a',
	'wcag2aa',
	'wcag21a',
	'wcag21aa',
	'wcag22aa',
	'best-practice',
	'EN-301-549',
	'EN-301-549v4',
] as const;

/** The rules whose result depends on sizes and colours, not only on the markup. */
export const axeLayoutRules = [
	'color-contrast',
	'link-in-text-block',
	'scrollable-region-focusable',
	'target-size',
] as const;

export interface AxeOptions {
	tags?: readonly string[];
	/** Runs only these rules, instead of those of `tags`. */
	rules?: readonly string[];
	/**
	 * Selectors of parts to leave out, such as a header already checked on another page. Page-level rules still run.
	 */
	exclude?: readonly string[];
}

/** Injects axe into every page that `context` opens from now on, so that it isn't sent again for each. */
export async function prepareAxe(context: BrowserContext): Promise<void> {
	await context.addInitScript({ content: axeScript });
}

/** Runs axe on the page in its current state: open menus, sizes and colours included. Works under a strict policy. */
export async function axePage(
	page: Page,
	// Results that axe could not decide are for a person to review.
	options: AxeOptions & { withUndecided?: boolean } = {},
): Promise<Finding[]> {
	const { faults, undecided } = await axeResults(page, options);
	return options.withUndecided ? [...faults, ...undecided] : faults;
}

/** Does what {@link axePage} does; keeps apart what axe could not decide. */
export async function axeResults(
	page: Page,
	options: AxeOptions = {},
): Promise<{ faults: Finding[]; undecided: Finding[] }> {
	const { tags = axeTags, rules, exclude = [] } = options;
	const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
	const settings = { runOnly, resultTypes: ['violations', 'incomplete'] };
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
	const part =
		exclude.length > 0 ? JSON.stringify({ exclude: exclude.map((selector) => [selector]) }) : 'document';
	const results = await page.evaluate<axe.AxeResults>(`axe.run(${part}, ${JSON.stringify(settings)})`);
	const told = (kind: 'violations' | 'incomplete') => findingsOf(results[kind], pathIn(page));
	return { faults: told('violations'), undecided: told('incomplete') };
}

function findingsOf(results: readonly axe.Result[], path: string): Finding[] {
	return results.flatMap(({ id, tags, help, nodes }) =>
		nodes.map(({ target, failureSummary }) => ({
			rule: `${criterionOf(tags)} (axe ${id})`,
			where: `${path} · ${target.join(' ')}`,
			what: help,
			cure: failureSummary ?? 'Da valutare a mano.',
		})),
	);
}

/** `wcag143` → `WCAG 1.4.3`. */
function criterionOf(tags: readonly string[]): string {
	const tag = tags.map((name) => /^wcag(\d)(\d)(\d+)$/.exec(name)).find(Boolean);
	return tag ? `WCAG ${tag.slice(1).join('.')}` : 'Buona pratica';
}
