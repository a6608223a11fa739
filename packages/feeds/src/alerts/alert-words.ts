import type { Language } from '@portolano/content-models';

/** The words of alerts in feeds, in each language. */
interface AlertWords {
	drill: string;
	demonstration: string;
	/** What these feeds are, and that they aren't the national system of public warning. */
	notice: (body: string) => string;
	source: string;
	wholeTerritory: string;
	withdrawn: string;
	ended: string;
	changes: {
		level: (before: string, after: string) => string;
		start: (at: string) => string;
		end: (at: string) => string;
		area: string;
		text: string;
		drill: string;
	};
	locale: string;
}

const it: AlertWords = {
	drill: 'Esercitazione',
	demonstration: 'Dato dimostrativo, non verificato',
	notice: (body) =>
		`Messaggio informativo dei siti di ${body}. Non è IT-alert, il sistema nazionale di allarme pubblico, che è gestito dal Dipartimento della protezione civile.`,
	source: 'Fonte',
	wholeTerritory: 'tutto il territorio',
	withdrawn: 'Ritirata',
	ended: 'Conclusa',
	changes: {
		level: (before, after) => `Il livello cambia: da «${before}» a «${after}».`,
		start: (at) => `Ora inizia ${at}.`,
		end: (at) => `Ora finisce ${at}.`,
		area: 'La zona interessata è cambiata.',
		text: 'Il testo è cambiato.',
		drill: 'Ora è dichiarata un’esercitazione, o non lo è più.',
	},
	locale: 'it-IT',
};

const en: AlertWords = {
	drill: 'Exercise',
	demonstration: 'Demonstration data, not verified',
	notice: (body) =>
		`Informative message of the sites of ${body}. It is not IT-alert, the national public warning system, which is run by the Civil Protection Department.`,
	source: 'Source',
	wholeTerritory: 'the whole territory',
	withdrawn: 'Withdrawn',
	ended: 'Ended',
	changes: {
		level: (before, after) => `The level changes from “${before}” to “${after}”.`,
		start: (at) => `It now begins on ${at}.`,
		end: (at) => `It now ends on ${at}.`,
		area: 'The area has changed.',
		text: 'The text has changed.',
		drill: 'It is now declared an exercise, or no longer one.',
	},
	locale: 'en-GB',
};

const de: AlertWords = {
	drill: 'Übung',
	demonstration: 'Beispieldaten, nicht geprüft',
	notice: (body) =>
		`Information der Websites von ${body}. Dies ist nicht IT-alert, das nationale Warnsystem, das die italienische Zivilschutzbehörde betreibt.`,
	source: 'Quelle',
	wholeTerritory: 'das ganze Gebiet',
	withdrawn: 'Zurückgezogen',
	ended: 'Beendet',
	changes: {
		level: (before, after) => `Die Stufe ändert sich von „${before}“ zu „${after}“.`,
		start: (at) => `Beginn ist jetzt ${at}.`,
		end: (at) => `Ende ist jetzt ${at}.`,
		area: 'Das betroffene Gebiet hat sich geändert.',
		text: 'Der Text hat sich geändert.',
		drill: 'Dies gilt jetzt als Übung oder nicht mehr als Übung.',
	},
	locale: 'de-DE',
};

const fr: AlertWords = {
	drill: 'Exercice',
	demonstration: 'Donnée de démonstration, non vérifiée',
	notice: (body) =>
		`Message d’information des sites de ${body}. Ce n’est pas IT-alert, le système national d’alerte, géré par le Département italien de la protection civile.`,
	source: 'Source',
	wholeTerritory: 'tout le territoire',
	withdrawn: 'Retirée',
	ended: 'Terminée',
	changes: {
		level: (before, after) => `Le niveau passe de « ${before} » à « ${after} ».`,
		start: (at) => `Le début est maintenant ${at}.`,
		end: (at) => `La fin est maintenant ${at}.`,
		area: 'La zone concernée a changé.',
		text: 'Le texte a changé.',
		drill: 'L’alerte est maintenant déclarée un exercice, ou ne l’est plus.',
	},
	locale: 'fr-FR',
};

/** The words of alerts in feeds. */
export const alertWords: Readonly<Record<Language, AlertWords>> = { it, en, de, fr };
