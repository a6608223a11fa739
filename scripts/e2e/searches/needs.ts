import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SiteAddress } from '../addresses.ts';

const need = z.strictObject({ id: z.int(), site: z.string(), typed: z.string(), need: z.string() });

export type Need = z.infer<typeof need>;

function read<T>(file: string, schema: z.ZodType<T>): T {
	return schema.parse(parse(readFileSync(join(import.meta.dirname, file), 'utf8')));
}

/** Searches written before looking at pages or code. */
export const needs = read('needs-2026-11.yaml', z.array(need));

const answers = read('answers-2026-11.yaml', z.record(z.string(), z.array(z.string())));

/** Ids of searches typed in English, on the English search page. */
const english = new Set([54]);

/** Returns the address of the search page for a need. */
export function searchPageOf({ id, site: named }: Need, sites: readonly SiteAddress[]): string {
	const site = sites.find(({ key, kind }) => kind === named || key === named);
	if (!site) throw new Error(`There is no site “${named}” to search.`);
	return `${site.origin}${english.has(id) ? '/en/search/' : '/ricerca/'}`;
}

/** Returns the addresses of the pages that answer a need. */
export function answersTo(need: Need, sites: readonly SiteAddress[]): string[] {
	const here = new URL(searchPageOf(need, sites)).origin;
	return (answers[need.id] ?? []).map((answer) => {
		const [, key, path = answer] = /^([a-z-]+):(.*)$/.exec(answer) ?? [];
		const origin = key === undefined ? here : sites.find((site) => site.key === key)?.origin;
		return `${origin ?? ''}${path}`;
	});
}
