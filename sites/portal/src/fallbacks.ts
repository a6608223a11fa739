import type { StoreView } from '@portolano/content-store';
import { pageFor, type Purpose, type StandingPurpose } from '@portolano/site-kit/chrome.ts';

interface Fallback {
	title: string;
	lead: string;
	/** Whether the page is below Servizi and shows the contacts of the office for public relations. */
	atDesk: boolean;
}

/** Stand-in pages for purposes that every portal needs, shown until the editors write their own. */
export const fallbacks: Readonly<Record<StandingPurpose, Fallback>> = {
	'legal-notes': {
		title: 'Note legali',
		lead: 'Come si possono usare i contenuti di questo sito.',
		atDesk: false,
	},
	privacy: {
		title: 'Informativa privacy',
		lead: 'Come il comune tratta i dati di chi visita il sito.',
		atDesk: false,
	},
	accessibility: {
		title: 'Dichiarazione di accessibilità',
		lead: 'Quanto è accessibile questo sito e come segnalare un problema.',
		atDesk: false,
	},
	booking: {
		title: 'Prenotazione appuntamento',
		lead: 'Su questo sito non si prenota ancora: un appuntamento si chiede a una persona, al telefono o per posta.',
		atDesk: true,
	},
	assistance: {
		title: 'Richiesta assistenza',
		lead: 'A chi chiedere aiuto per usare i servizi.',
		atDesk: true,
	},
	'report-issue': {
		title: 'Segnalazione disservizio',
		lead: 'Su questo sito non c’è ancora un modulo: che cosa in città non funziona si dice al telefono o per posta.',
		atDesk: true,
	},
	transparency: {
		title: 'Amministrazione trasparente',
		lead: 'Le informazioni che il comune deve rendere pubbliche.',
		atDesk: false,
	},
};

/** Whether the editors haven't yet written the page of a purpose. */
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
] as const satisfies readonly StandingPurpose[];
