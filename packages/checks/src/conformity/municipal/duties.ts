import { type Evidence, judged, type Judgement, manual } from '../judgement.ts';
import { marked, pathOf, type ReadPage } from '../read-page.ts';
import { absent, fault, footerLink, onEachPage, seenInBrowser } from './evidence.ts';
import type { GroupName, Portal } from './portal.ts';
import { isSame, licenceText, licenceTitle } from './vocabulary.ts';

/** Returns what is wrong with a link of the footer whose target must exist. */
function linkFaults(portal: Portal, name: string): Evidence[] {
	const { home, targets } = portal;
	const href = footerLink(portal, name)?.href;
	if (href === undefined) return [fault(home, 'Manca nel piè di pagina, o non ha un indirizzo.', name)];
	const address = URL.parse(href, home.url)?.href ?? '';
	const target = targets.get(address);
	if (target && target.status < 400) return [];
	return [fault(home, `La pagina ${address} non si apre${target ? ` (${target.status})` : ''}.`, name)];
}

/** Judges a link of the footer; a text other than those of the model is tolerated. */
function namedLink(portal: Portal, name: string, isNamed: (text: string) => boolean): Judgement {
	const text = footerLink(portal, name)?.text ?? '';
	const isMail = /^mailto:[^@\s]+@[^@\s]+$/.test(footerLink(portal, name)?.href ?? '');
	return judged(
		isMail ? [] : linkFaults(portal, name),
		isNamed(text) ? [] : [fault(portal.home, `Il collegamento si chiama “${text}”.`, name)],
	);
}

/** C.SI.2.1: appointments are booked from the page of services and from each service. */
export function booking(portal: Portal): Judgement {
	return judged([
		...absent(portal, 'services', 'all-services'),
		...absent(portal, 'sheets', 'service-link'),
		...absent(portal, 'booking', 'appointment-booking'),
		...onEachPage(portal, ['booking'], (page) =>
			new URL(page.url).host === new URL(portal.home.url).host
				? []
				: [fault(portal.home, `La prenotazione è su un altro sito: ${page.url}.`, 'appointment-booking')],
		),
		...onEachPage(portal, ['services', 'sheets'], (page) =>
			['all-services', 'appointment-booking']
				.filter((name) => !marked(page, name).some(({ href }) => href !== undefined))
				.map((name) => fault(page, 'Manca il collegamento.', name)),
		),
	]);
}

/** C.SI.2.3: the footer leads to the frequent questions. */
export const questions = (portal: Portal): Judgement =>
	namedLink(portal, 'faq', (text) => /faq|domande frequenti/i.test(text));

/** C.SI.2.4: the footer leads to where a problem is reported. */
export const report = (portal: Portal): Judgement =>
	namedLink(portal, 'report-inefficiency', (text) => /^(segnala |segnalazione )?disservizio$/i.test(text));

/** C.SI.3.1: no cookie of others. */
export function cookies(portal: Portal): Judgement {
	const all = Object.keys(portal.groups).filter((name): name is GroupName => name in portal.groups);
	return seenInBrowser(
		portal,
		judged(
			onEachPage(portal, all, (page) => {
				const host = new URL(page.url).hostname.replace(/^www\./, '');
				return (page.inBrowser?.cookies ?? [])
					.filter(({ domain }) => domain !== host && !domain.endsWith(`.${host}`))
					.map(({ name, domain }) => fault(page, `Il cookie “${name}” è di ${domain}.`));
			}),
		),
	);
}

const DECLARATIONS = 'https://form.agid.gov.it/';

/** C.SI.3.2: the footer leads to the declaration of accessibility, on the site of AgID. */
export function accessibilityDeclaration(portal: Portal): Judgement {
	const { home, targets } = portal;
	const name = 'accessibility-link';
	const href = footerLink(portal, name)?.href;
	if (href === undefined) return judged(linkFaults(portal, name));
	if (!href.includes(DECLARATIONS))
		return judged([fault(home, `Il collegamento porta a ${href}, non a ${DECLARATIONS}.`, name)]);
	const target = targets.get(new URL(href).href);
	if (!target)
		return manual(
			fault(home, `La dichiarazione ${href} non è stata raggiunta da qui: aprila e controllala.`, name),
		);
	if (target.status >= 400) return judged(linkFaults(portal, name));
	return judged(declarationFaults(portal, target));
}

function declarationFaults({ home }: Portal, target: ReadPage): Evidence[] {
	const text = target.$('body').text();
	const host = new URL(home.url).host.replace(/^www\./, '');
	return [
		...(text.includes(host)
			? []
			: [fault(home, `La dichiarazione non nomina ${host}.`, 'accessibility-link')]),
		...(/wcag[ -]2\.?[12]/i.test(text)
			? []
			: [fault(home, 'La dichiarazione non nomina le WCAG 2.1 o 2.2.', 'accessibility-link')]),
	];
}

/** C.SI.3.3: the footer leads to the privacy notice, over https. */
export function privacy(portal: Portal, { isLocal }: { isLocal: boolean }): Judgement {
	const name = 'privacy-policy-link';
	const faults = linkFaults(portal, name);
	const address = URL.parse(footerLink(portal, name)?.href ?? '', portal.home.url);
	if (faults.length > 0 || address?.protocol === 'https:') return judged(faults);
	const plain = fault(portal.home, `L’informativa è letta senza HTTPS: ${address?.href ?? ''}.`, name);
	return isLocal ? manual(plain) : judged([plain]);
}

/** C.SI.3.4: the legal notes name the licence of the contents, word by word. */
export function licence(portal: Portal): Judgement {
	return judged([
		...absent(portal, 'legalNotes', 'legal-notes'),
		...linkedInFooter(portal),
		...onEachPage(portal, ['legalNotes'], (page) => {
			const titles = marked(page, 'legal-notes-section');
			const text = marked(page, 'legal-notes-body')
				.map((body) => body.text)
				.join(' ')
				.replaceAll("'", '’');
			return [
				...(titles.length === 1 && isSame(titles[0]?.text ?? '', licenceTitle)
					? []
					: [fault(page, `Manca il titolo “${licenceTitle}”.`, 'legal-notes-section')]),
				...(isSame(text, licenceText)
					? []
					: [
							fault(
								page,
								'Il testo della licenza non è quello del modello, parola per parola.',
								'legal-notes-body',
							),
						]),
			];
		}),
	]);
}

function linkedInFooter(portal: Portal): Evidence[] {
	if (footerLink(portal, 'legal-notes')) return [];
	return [{ page: pathOf(portal.home), what: 'Le note legali non sono nel piè di pagina.' }];
}
