import { strings } from '../strings.ts';
import { alertIconHTML } from './alert-icons.ts';
import type { AlertLevel } from './alert-level.ts';
import { sinceText, untilText } from './alert-times.ts';
import { attributes, escaped } from './html.ts';

/** The state of alert of a territory: the most severe level in force, or none. */
export interface AlertState {
	level: AlertLevel | 'none';
	/** Since when this has been the level, in milliseconds since 1970; absent where that isn't known. */
	since?: number | undefined;
	/** Until when, in milliseconds since 1970; absent where there is no alert. */
	until?: number | undefined;
	/** The alerts in force and where more can be read. */
	links: readonly { href: string; text: string; lang?: string | undefined }[];
}

/** Returns the state on a page in `language`; it says something in every case. */
export function alertStateHTML(language: string, { level, since, until, links }: AlertState): string {
	const times = [
		...(since === undefined ? [] : [sinceText(language, since)]),
		...(until === undefined ? [] : [untilText(language, until)]),
	].map((text) => `<span>${escaped(text)}</span>`);
	const items = links.map(({ text, ...link }) => `<li><a${attributes(link)}>${escaped(text)}</a></li>`);
	return `<div class="alert-state alert-state-${level}">${alertIconHTML(level)}<div class="alert-state-content"><div class="alert-state-level">${escaped(strings(language)(`alert.${level}`))}</div>${
		times.length > 0 ? `<div class="alert-state-facts">${times.join(' ')}</div>` : ''
	}${items.length > 0 ? `<ul class="alert-state-links">${items.join('')}</ul>` : ''}</div></div>`;
}
