import { type PageBlockKind, pageBlockKinds, type SiteKey } from '@portolano/content-models';
import { blockExamples } from '@portolano/test-kit/page-blocks/examples.ts';
import { outlineOf } from '@portolano/ui/components/outline.ts';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { renderBlocks } from './rendered-blocks.ts';

const portal = 'https://portale.borgomarina.example';
const visit = 'https://visit.borgomarina.example';
const title = 'heading 2 “Vivere il porto”';
const sentence = '“Dal molo vecchio si vedono le reti, le barche e la città antica.”';
const credit = '“Crediti: Comune di Borgomarina”';

/** The typical example of each kind of block on an area site, as a screen reader presents it. */
const outlines: Readonly<Record<PageBlockKind, readonly string[]>> = {
	hero: [
		'image “”',
		'heading 1 “Vivere il porto”',
		sentence,
		`link “Il programma della festa” → ${visit}/eventi/festival-dei-due-mari/`,
	],
	search: [
		'heading 2 “Che cosa stai cercando?”',
		'search',
		'search “Cerca una parola chiave”',
		'button “Cerca”',
	],
	alerts: [
		'heading 2 “Allerte in corso”',
		'link “Controlla se c’è un’allerta in corso” → /allerte/attive.html',
		'link “Le allerte in corso e quelle concluse” → /allerte/',
	],
	'useful-services': [
		title,
		'list “Vivere il porto”',
		`link “Carta d’identità elettronica” → ${portal}/servizi/anagrafe-e-stato-civile/carta-d-identita-elettronica/`,
		`link “Iscrizione alla mensa scolastica” → ${portal}/servizi/educazione-e-formazione/iscrizione-alla-mensa-scolastica/`,
		`link “Pagamento della tassa sui rifiuti” → ${portal}/servizi/tributi-finanze-e-contravvenzioni/pagamento-della-tassa-sui-rifiuti/`,
		`link “Permesso per la ZTL” → ${portal}/servizi/mobilita-e-trasporti/permesso-per-la-ztl/`,
		'link “Vai a Servizi” → /servizi/',
	],
	featured: [
		title,
		'“Notizia”',
		'“2 ottobre 2026”',
		'heading 3 “Nuovo orario dell’anagrafe”',
		`link “Nuovo orario dell’anagrafe” → ${portal}/novita/notizie/nuovo-orario-dell-anagrafe/`,
		'“In breve: Nuovo orario dell’anagrafe”',
		'image “”',
		'“18 dicembre 2026”',
		'“Festival · dal 18 al 20 dicembre 2026”',
		'heading 3 “Festival dei due mari”',
		`link “Festival dei due mari” → ${visit}/eventi/festival-dei-due-mari/`,
		'“Musica sul molo.”',
		'“Castello sul mare”',
		'image “”',
		'“Castello”',
		'heading 3 “Castello sul mare”',
		`link “Castello sul mare” → ${visit}/luoghi/castello-sul-mare/`,
		'“Una fortezza del Quattrocento.”',
	],
	list: [
		title,
		'“5 dicembre 2026”',
		'“Giornata aperta · 5 dicembre 2026”',
		'heading 3 “Giornata del volontariato”',
		'link “Giornata del volontariato” → /eventi/giornata-del-volontariato/',
		'“In breve: Giornata del volontariato”',
		'“Municipio”',
		'link “Vai a Eventi” → /eventi/',
	],
	cards: [
		title,
		'heading 3 “Vivere il porto”',
		`link “Vivere il porto” → ${visit}/luoghi/castello-sul-mare/`,
		sentence,
		'heading 3 “Vivere il porto”',
		'link “Vivere il porto” → https://www.borgomarina.example/porto',
		sentence,
		'heading 3 “Vivere il porto”',
		sentence,
	],
	text: [title, sentence, sentence, 'image “Veduta del porto”', credit],
	figures: [
		title,
		'“2”',
		'“mari”',
		'“1.200”',
		'“barche ormeggiate”',
		'“99%”',
		'“di giorni di sole”',
		'“Fonte: Comune di Borgomarina, 2026.”',
	],
	quote: [sentence, '“Anna, pescatrice”'],
	gallery: [
		title,
		'list “Vivere il porto”',
		'image “Veduta del porto”',
		credit,
		'image “Sala di lettura”',
		credit,
		'image “Il castello al tramonto”',
		credit,
	],
	video: [
		title,
		'image “Veduta del porto”',
		'link “Guarda il video su YouTube (sito esterno)” → https://www.youtube.com/watch?v=abcdefghijk',
		credit,
		'summary “Trascrizione del video”',
		'heading 3 “Trascrizione del video”',
		sentence,
		sentence,
	],
	'call-to-action': [
		title,
		sentence,
		`link “Il programma della festa” → ${visit}/eventi/festival-dei-due-mari/`,
	],
	questions: [
		title,
		'summary “Come prenoto un appuntamento?”',
		'heading 3 “Come prenoto un appuntamento?”',
		'“Scegli l’ufficio, il giorno e l’ora: ricevi subito la conferma.”',
		'summary “Quanto costa la carta d’identità?”',
		'heading 3 “Quanto costa la carta d’identità?”',
		'“Scegli l’ufficio, il giorno e l’ora: ricevi subito la conferma.”',
		'link “Vai a Domande frequenti” → /domande/',
	],
	contacts: [
		title,
		'heading 3 “Contatti dell’Ufficio relazioni”',
		'“Telefono”',
		'link “+39 099 000001” → tel:+39099000001',
		'“Email”',
		'link “urp@borgomarina.example” → mailto:urp@borgomarina.example',
		'heading 3 “Contatti della Protezione civile”',
		'“Telefono”',
		'link “+39 099 000115” → tel:+39099000115',
	],
	map: [
		title,
		'image “”',
		'“Mappa: Vivere il porto”',
		'“Gli stessi luoghi, con gli stessi numeri, sono nell’elenco di questa pagina.”',
		...['“1”', '“2”', '“3”', '“4”', '“2 km”'],
		'button “Apri la mappa interattiva”',
		'“Un quadrato vuol dire più luoghi vicini, e dice quanti sono.”',
		'“I contorni dei quartieri sono dimostrativi, non verificati.”',
		'“1”',
		`link “Municipio” → ${portal}/vivere-il-comune/luoghi/municipio/`,
		'“Palazzo”',
		'“Piazza del Porto 1, 74199 Borgomarina”',
		'link “Mostra sulla mappa: Municipio” → #vivere-il-porto-mappa',
		'“2”',
		`link “Biblioteca comunale” → ${portal}/vivere-il-comune/luoghi/biblioteca-comunale/`,
		'“Biblioteca”',
		'“Via dei Libri 3, 74199 Borgomarina”',
		'link “Mostra sulla mappa: Biblioteca comunale” → #vivere-il-porto-mappa',
		'“3”',
		`link “Castello sul mare” → ${visit}/luoghi/castello-sul-mare/`,
		'“Castello”',
		'“Piazza del Porto 1, 74199 Borgomarina”',
		'link “Mostra sulla mappa: Castello sul mare” → #vivere-il-porto-mappa',
		'“4”',
		`link “Mura di levante” → ${visit}/luoghi/mura-di-levante/`,
		'“Mura”',
		'“Piazza del Porto 1, 74199 Borgomarina”',
		'link “Mostra sulla mappa: Mura di levante” → #vivere-il-porto-mappa',
	],
};

/** Defines tests of the content of each kind of block, for the area site `protezione-civile`. */
export function blockOutlinesSuite(site: { root: URL; site: SiteKey }): void {
	test.each(pageBlockKinds)('a block “%s” says exactly what it is for, in order', async (kind) => {
		const pages = await renderBlocks({ ...site, blocks: [blockExamples[kind].typical], hasText: false });
		for (const path of ['/', '/approdo/']) {
			// Without scripts, as the parser of the outline is.
			const html = (pages.get(path) ?? '').replaceAll(/<\/?noscript>/g, '');
			expect(outlineOf(load(html)('.pt-blocks').html() ?? ''), path).toEqual(outlines[kind]);
		}
	});
}
