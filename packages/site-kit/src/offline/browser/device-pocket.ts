import type { Language } from '@portolano/content-models';
import type { WordOf } from '../../browser/words-in.ts';
import { fileNames } from '../pocket/file-names.ts';
import { pageCopies } from '../pocket/page-copies.ts';
import { openPocket } from '../pocket/pocket.ts';
import type { KeptPage } from '../pocket/kept-page.ts';
import { formatDate } from '../../time/dates.ts';
import type { PocketWords } from '../words.ts';

/** The pages that this device keeps. */
export const pocket = openPocket(fileNames(), pageCopies);

/** A word of what the page says of kept pages. */
export type Word = WordOf<keyof PocketWords>;

/** Returns “1 dicembre 2026 alle 12:30”, by the clocks of Rome. */
export function whenText(instant: number, language: Language, at: string): string {
	const moment = new Date(instant).toISOString();
	return `${formatDate(moment, language, 'long')} ${at} ${formatDate(moment, language, 'time')}`;
}

/** Returns the size of pages with their files, each file once. */
export function sizeOf(pages: readonly KeptPage[]): number {
	const files = new Map(
		pages.flatMap((page) => [...page.files, ...page.former].map(([path, bytes]) => [path, bytes])),
	);
	return [...files.values(), ...pages.map(({ bytes }) => bytes)].reduce((sum, bytes) => sum + bytes, 0);
}

/** Returns a kept page with those kept along with it. */
export function withCompanions(page: KeptPage, all: readonly KeptPage[]): KeptPage[] {
	return [page, ...all.filter(({ path }) => page.along.includes(path))];
}

/** Why a page was not kept. */
export type Failure = 'noRoom' | 'refused' | 'cancelled' | 'failed';

/** Tells apart what browsers throw: no room (QuotaExceededError), no permission (private windows), the network, the visitor. */
export function failureOf(error: unknown): Failure {
	const name = error instanceof Error ? error.name : '';
	if (name === 'QuotaExceededError') return 'noRoom';
	if (name === 'AbortError') return 'cancelled';
	if (name === 'SecurityError' || name === 'InvalidStateError' || error instanceof ReferenceError)
		return 'refused';
	return 'failed';
}
