import { spokenLanguage, strings } from '../strings.ts';
import { alertIconHTML } from './alert-icons.ts';
import type { AlertLevel } from './alert-level.ts';
import { endedText, sinceText, untilText } from './alert-times.ts';
import { attributes, escaped } from './html.ts';

/** An alert, or a service notice (`info`), as a bar shows it. */
export interface AlertBar {
	id: string;
	level: AlertLevel | 'info';
	title: string;
	/** One line: what to do or what happens. */
	text: string;
	/** Where it is in force; absent for everywhere. */
	area?: string | undefined;
	/** Language of title, text and area, if it isn't that of the page. */
	lang?: string | undefined;
	/** Beginning and end, in milliseconds since 1970. */
	from: number;
	until: number;
	/** Address of its page. */
	href: string;
	/** Address of the page with the emergency numbers, which dangers link to. */
	emergencyHref?: string | undefined;
	/** A rehearsal, which says so. */
	isDrill?: boolean | undefined;
}

/** Returns the bar of an alert on a page in `language`. The attributes `data-…` are for the script that refreshes pages. */
export function alertBarHTML(language: string, bar: AlertBar): string {
	const t = strings(language);
	const { id, level, title, from, until, isDrill = false } = bar;
	const texts = { ...bar, lang: bar.lang ?? (spokenLanguage(language) === language ? undefined : language) };
	const drill = isDrill ? `${t('alert.drill')}: ` : '';
	const region = attributes({
		class: `alert-bar alert-bar-${level}${isDrill ? ' alert-bar-drill' : ''}`,
		lang: spokenLanguage(language) === language ? undefined : spokenLanguage(language),
		'aria-label': `${drill}${t(`alert.${level}`)}: ${title}`,
		'data-alert': id,
		'data-from': from,
		'data-until': until,
		'data-over': endedText(language, until, level === 'info' ? 'notice' : 'alert'),
	});
	return `<section${region}><div class="container">${alertIconHTML(level)}<div class="alert-bar-content">${[
		titleLine(language, texts),
		textLine(language, texts),
		timeLine(language, texts),
		links(language, bar),
	].join('')}</div></div></section>`;
}

function titleLine(language: string, { level, title, lang, isDrill }: AlertBar): string {
	const t = strings(language);
	const drill = isDrill ? `<span class="alert-bar-mark">${escaped(t('alert.drill'))}</span> ` : '';
	return `<div class="alert-bar-title">${drill}<span class="alert-bar-level">${escaped(t(`alert.${level}`))}</span> <strong${attributes({ lang })}>${escaped(title)}</strong></div>`;
}

function textLine(language: string, { text, lang, isDrill }: AlertBar): string {
	const drill = isDrill
		? `<div class="alert-bar-text">${escaped(strings(language)('alert.drillText'))}</div>`
		: '';
	return `${drill}<div class="alert-bar-text"${attributes({ lang })}>${escaped(text)}</div>`;
}

function timeLine(language: string, { area, lang, from, until }: AlertBar): string {
	const where = area
		? [`<span${attributes({ lang })}>${escaped(strings(language)('alert.where', { area }))}</span>`]
		: [];
	const times = [sinceText(language, from), untilText(language, until)].map(
		(text) => `<span>${escaped(text)}</span>`,
	);
	return `<div class="alert-bar-facts">${[...where, ...times].join(' ')}</div>`;
}

function links(language: string, { level, href, emergencyHref }: AlertBar): string {
	const t = strings(language);
	const isDanger = level !== 'info';
	const own = link(href, t(isDanger ? 'alert.more' : 'alert.noticeMore'));
	const emergency = isDanger && emergencyHref ? ` ${link(emergencyHref, t('alert.emergency'))}` : '';
	return `<div class="alert-bar-links">${own}${emergency}</div>`;
}

function link(href: string, text: string): string {
	return `<a${attributes({ href })}>${escaped(text)}</a>`;
}
