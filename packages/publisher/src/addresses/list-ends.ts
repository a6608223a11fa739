import type { PagePath, SiteApplication } from '@portolano/content-store';
import { fileOf } from '../rendering/render-page.ts';

/** Returns the first pages of the lists of an application whose other pages are numbered. */
export function numberedLists({ families }: Pick<SiteApplication, 'families'>): PagePath[] {
	return families.flatMap((family) => ('list' in family ? (family.numbered ?? []) : []));
}

/** Returns the last page of a list, to which the numbers beyond it lead; undefined for a list without any page. */
export function lastPageOf(list: PagePath, isOnline: (file: string) => boolean): PagePath | undefined {
	if (!isOnline(fileOf(list))) return undefined;
	let last = list;
	for (let number = 2; isOnline(fileOf(`${list}${number}/`)); number += 1) last = `${list}${number}/`;
	return last;
}
