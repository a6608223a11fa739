import { inLanguage, type Published } from '@portolano/content-models';
import type { AboutSite } from './about-site.ts';
import type { TextPart } from './text.ts';

interface Words {
	readonly title: string;
	readonly summary: string;
	readonly slug: string;
	readonly body: readonly TextPart[];
}

type Purpose = NonNullable<Published<'page'>['purpose']>;

/** A page that every site must have, in words that are true of every site made with this software. */
export interface LegalPage {
	readonly purpose: Purpose;
	readonly it: Words;
	readonly en: Words;
}

const mail = (address: string) => `[${address}](mailto:${address})`;

function legalNotes({ name, body }: AboutSite): LegalPage {
	const [site, owner] = [inLanguage(name, 'en').value, inLanguage(body.name, 'en').value];
	return {
		purpose: 'legal-notes',
		it: {
			...{ title: 'Note legali', slug: 'note-legali' },
			summary: 'Chi pubblica questo sito e come puoi usare i suoi contenuti.',
			body: [
				'## Chi pubblica questo sito',
				`Il sito «${name.it}» è di ${body.name.it}, ${body.address}. PEC: ${mail(body.pec)}.`,
				'## Valore delle informazioni',
				'Le pagine spiegano regole e servizi con parole semplici. In caso di dubbio valgono le leggi e gli atti pubblicati all’albo pretorio.',
				'## Che cosa non si può riusare',
				'Lo stemma e il gonfalone non si possono riusare senza autorizzazione. Le immagini riportano accanto il loro autore e la loro licenza.',
				'## Link ad altri siti',
				'Quando un link porta fuori dal sito lo diciamo. Non rispondiamo dei contenuti degli altri siti.',
			],
		},
		en: {
			...{ title: 'Legal notes', slug: 'legal-notes' },
			summary: 'Who publishes this site and how you may use its content.',
			body: [
				'## Who publishes this site',
				`“${site}” is a site of ${owner}, ${body.address}. Certified e-mail: ${mail(body.pec)}.`,
				'## What the information is worth',
				'The pages explain rules and services in plain words. In case of doubt, laws and official acts prevail.',
				'## What may not be reused',
				'The coat of arms and the banner may not be reused without permission. Pictures name their author and licence.',
				'## Links to other sites',
				'We say when a link leaves this site. We do not answer for what other sites publish.',
			],
		},
	};
}

function privacy({ body }: AboutSite): LegalPage {
	const owner = inLanguage(body.name, 'en').value;
	const guarantor = 'https://www.garanteprivacy.it/';
	return {
		purpose: 'privacy',
		it: {
			...{ title: 'Informativa sulla privacy', slug: 'privacy' },
			summary: 'Quali dati trattiamo quando visiti il sito o ci scrivi, perché, e quali diritti hai.',
			body: [
				'## In breve',
				[
					'Il sito non usa cookie e non ti segue.',
					'Non carica nulla da altri siti: niente mappe, video o caratteri di terzi.',
					'Se ci scrivi, usiamo i tuoi dati solo per risponderti.',
				],
				'## Chi tratta i dati',
				`Il titolare è ${body.name.it}, ${body.address}, ${mail(body.pec)}. Al responsabile della protezione dei dati puoi scrivere presso il titolare.`,
				'## Quali dati e perché',
				[
					'Quando visiti una pagina, i server possono registrare il tuo indirizzo di rete, la pagina e l’ora: servono a far funzionare il sito e a proteggerlo.',
					'Quando valuti una pagina, conserviamo il voto e il commento, senza il tuo nome.',
					'Quando ci scrivi, usiamo il tuo nome e il tuo recapito per risponderti.',
				],
				'La base giuridica è il compito di interesse pubblico (articolo 6, paragrafo 1, lettera e, del Regolamento europeo 2016/679).',
				'## I tuoi diritti',
				`Puoi chiedere di vedere i tuoi dati, di correggerli, di cancellarli o di limitarne l’uso, e puoi opporti. Scrivi al titolare. Se pensi che i tuoi dati siano usati male puoi fare reclamo al [Garante per la protezione dei dati personali](${guarantor}).`,
			],
		},
		en: {
			...{ title: 'Privacy notice', slug: 'privacy-notice' },
			summary: 'Which data we process when you visit this site or write to us, why, and your rights.',
			body: [
				'## In short',
				[
					'This site uses no cookies and does not track you.',
					'It loads nothing from other sites: no maps, videos or fonts of third parties.',
					'If you write to us, we use your data only to answer.',
				],
				'## Who processes the data',
				`The controller is ${owner}, ${body.address}, ${mail(body.pec)}. You can write to the data protection officer at the same address.`,
				'## Which data, and why',
				[
					'When you visit a page, the servers may record your network address, the page and the time, to run the site and to protect it.',
					'When you rate a page, we keep the rating and the comment, without your name.',
					'When you write to us, we use your name and contact to answer.',
				],
				'The legal basis is a task carried out in the public interest (Article 6(1)(e) of Regulation (EU) 2016/679).',
				'## Your rights',
				`You may ask to see, correct or erase your data or to restrict their use, and you may object. Write to the controller. You may also lodge a complaint with the [Italian data protection authority](${guarantor}).`,
			],
		},
	};
}

function accessibility({ feedbackEmail, body }: AboutSite): LegalPage {
	const owner = inLanguage(body.name, 'en').value;
	return {
		purpose: 'accessibility',
		it: {
			...{ title: 'Accessibilità', slug: 'accessibilita' },
			summary: 'Che cosa facciamo perché tutti possano usare il sito, e come segnalarci una difficoltà.',
			body: [
				'Vogliamo che questo sito funzioni per tutti: con la tastiera, con un lettore di schermo, con i caratteri ingranditi, su un telefono vecchio e anche senza JavaScript.',
				'## Come lo controlliamo',
				'Quando una pagina viene pubblicata, un programma verifica i titoli, i testi delle immagini, le etichette dei moduli e i link.',
				'## Come segnalare un problema',
				`Scrivi a ${mail(feedbackEmail)}: di’ l’indirizzo della pagina, che cosa volevi fare e che cosa è successo.`,
				`Se la risposta di ${body.name.it} non ti basta, o non arriva entro 30 giorni, puoi rivolgerti al [Difensore civico per il digitale](https://www.agid.gov.it/it/agenzia/difensore-civico-per-il-digitale).`,
			],
		},
		en: {
			...{ title: 'Accessibility', slug: 'accessibility' },
			summary: 'What we do so that everybody can use this site, and how to report a difficulty.',
			body: [
				'We want this site to work for everybody: by keyboard, with a screen reader, with large text, on an old phone, and without JavaScript.',
				'## How we check it',
				'When a page is published, a program checks headings, texts of pictures, labels of forms and links.',
				'## How to report a problem',
				`Write to ${mail(feedbackEmail)}: give the address of the page, what you wanted to do and what happened.`,
				`If the answer of ${owner} is not enough, or none comes within 30 days, you can turn to the [ombudsman for digital services](https://www.agid.gov.it/it/agenzia/difensore-civico-per-il-digitale).`,
			],
		},
	};
}

/** Returns the pages that the law wants on every site (D.Lgs. 33/2013, Regulation (EU) 2016/679, L. 4/2004). */
export function legalPages(about: AboutSite): LegalPage[] {
	return [legalNotes(about), privacy(about), accessibility(about)];
}
