import type { StoreView } from '@portolano/content-store';
import { pageFor, type Purpose } from '@portolano/site-kit/chrome.ts';
import type { PagePath } from '@portolano/content-store';

export type FallbackPurpose = Exclude<Purpose, 'how-to-get-there' | 'about'>;

interface Fallback {
	path: PagePath;
	title: string;
	lead: string;
	/** Whether it tells whom to ask, below Servizi. */
	atDesk: boolean;
}

/** Pages that every portal has, until the editors write their own. */
export const fallbacks: Readonly<Record<FallbackPurpose, Fallback>> = {
	'legal-notes': {
		path: '/note-legali/',
		title: 'Note legali',
		lead: 'Come si possono usare i contenuti di questo sito.',
		atDesk: false,
	},
	privacy: {
		path: '/privacy/',
		title: 'Informativa privacy',
		lead: 'Come il comune tratta i dati di chi visita il sito.',
		atDesk: false,
	},
	accessibility: {
		path: '/accessibilita/',
		title: 'Dichiarazione di accessibilità',
		lead: 'Quanto è accessibile questo sito e come segnalare un problema.',
		atDesk: false,
	},
	booking: {
		path: '/prenotazione-appuntamento/',
		title: 'Prenotazione appuntamento',
		lead: 'Su questo sito non si prenota ancora: un appuntamento si chiede a una persona, al telefono o per posta.',
		atDesk: true,
	},
	assistance: {
		path: '/assistenza/',
		title: 'Richiesta assistenza',
		lead: 'A chi chiedere aiuto per usare i servizi.',
		atDesk: true,
	},
	'report-issue': {
		path: '/segnalazione-disservizio/',
		title: 'Segnalazione disservizio',
		lead: 'Su questo sito non c’è ancora un modulo: che cosa in città non funziona si dice al telefono o per posta.',
		atDesk: true,
	},
	transparency: {
		path: '/amministrazione-trasparente/',
		title: 'Amministrazione trasparente',
		lead: 'Le informazioni che il comune deve rendere pubbliche.',
		atDesk: false,
	},
};

/** Whether the editors have not written the page of a purpose. */
export function isUnwritten(view: StoreView, purpose: Purpose): boolean {
	return pageFor({ view, site: view.site() }, purpose) === undefined;
}

export const fallbackPurposes = [
	'legal-notes',
	'privacy',
	'accessibility',
	'booking',
	'assistance',
	'report-issue',
	'transparency',
] as const satisfies readonly FallbackPurpose[];
