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

/** Searches written together before looking at pages or code. */
export interface NeedSet {
	/** The month in which they were written, `2026-11`. */
	written: string;
	needs: readonly Need[];
}

const months = ['2026-11', '2026-12'] as const;

export const needSets: readonly NeedSet[] = months.map((written) => ({
	written,
	needs: read(`needs-${written}.yaml`, z.array(need)),
}));

/** By id; a need that no page answers has `none`. */
const answersFile = z.record(z.string(), z.union([z.array(z.string()).min(1), z.literal('none')]));

const answers = new Map(
	months.flatMap((written) => Object.entries(read(`answers-${written}.yaml`, answersFile))),
);

/** Ids of searches typed in English, on the English search page. */
const english = new Set([54]);

/** Returns the address of the search page for a need. */
export function searchPageOf({ id, site: named }: Need, sites: readonly SiteAddress[]): string {
	const site = sites.find(({ key, kind }) => kind === named || key === named);
	if (!site) throw new Error(`There is no site “${named}” to search.`);
	return `${site.origin}${english.has(id) ? '/en/search/' : '/ricerca/'}`;
}

/** Returns the addresses of the pages that answer a need: none when no page of the demonstration does. */
export function answersTo(need: Need, sites: readonly SiteAddress[]): string[] {
	const here = new URL(searchPageOf(need, sites)).origin;
	return answersOf(need).map((answer) => {
		const [, key, path = answer] = /^([a-z-]+):(.*)$/.exec(answer) ?? [];
		const origin = key === undefined ? here : sites.find((site) => site.key === key)?.origin;
		return `${origin ?? ''}${path}`;
	});
}

function answersOf({ id, typed }: Need): readonly string[] {
	const answer = answers.get(String(id));
	if (answer === undefined) throw new Error(`The search ${String(id)}, “${typed}”, has no answer.`);
	return answer === 'none' ? [] : answer;
}

/** Whether a page of the demonstration answers a need. */
export const hasAnswer = (need: Need): boolean => answersOf(need).length > 0;
