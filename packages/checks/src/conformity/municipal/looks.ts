import { judged, type Judgement, manual, notApplicable } from '../judgement.ts';
import { type ReadPage, pathOf } from '../read-page.ts';
import { bootstrapItaliaClasses } from './bootstrap-italia.ts';
import { fault, onEachPage, pagesIn, seenInBrowser } from './evidence.ts';
import type { GroupName, Portal } from './portal.ts';

const withText: readonly GroupName[] = ['home', 'firstLevel', 'secondLevel', 'sheets', 'login'];

const modelFonts = ['titillium web', 'lora', 'roboto mono'];

const foreign = (families: readonly string[]) =>
	families.filter((family) => !modelFonts.includes(family.toLowerCase()));

/** C.SI.1.1: headings and paragraphs have a font of the model. */
export function fonts(portal: Portal): Judgement {
	const told = (page: ReadPage, families: readonly string[], where: string) =>
		foreign(families).map((family) => fault(page, `${where} ha il carattere “${family}”.`));
	return seenInBrowser(
		portal,
		judged(
			onEachPage(portal, withText, (page) =>
				told(page, page.inBrowser?.fonts.texts ?? [], 'Un titolo o paragrafo'),
			),
			pagesIn(portal, withText).flatMap((page) =>
				told(page, page.inBrowser?.fonts.within ?? [], 'Una parte di un titolo o paragrafo'),
			),
		),
	);
}

const LEAST_SHARE = 30;

/** C.SI.1.2: Bootstrap Italia 2 is declared, and three of ten classes are its own. */
export function bootstrapItalia(portal: Portal): Judgement {
	return seenInBrowser(
		portal,
		judged(
			onEachPage(portal, [...withText, 'services', 'booking'], (page) => [
				...versionFaults(page),
				...classFaults(page),
			]),
		),
	);
}

function versionFaults(page: ReadPage) {
	if (!page.inBrowser) return [];
	const declared = page.inBrowser.bootstrapVersion;
	// The validator strips double quotes and blanks only: a version in single quotes is none.
	const version = declared?.replaceAll(/["\s]/g, '') ?? '';
	const [major] = /^\d+(?=\.\d+\.\d+$)/.exec(version) ?? [];
	if (major !== undefined && Number(major) >= 2) return [];
	return [
		fault(
			page,
			declared
				? `La versione dichiarata è ${declared}.`
				: 'Nessuna versione di Bootstrap Italia è dichiarata.',
		),
	];
}

function classFaults(page: ReadPage) {
	const classes = new Set(
		page
			.$('[class]')
			.toArray()
			.flatMap((element) => (page.$(element).attr('class') ?? '').split(/\s+/))
			.filter(Boolean),
	);
	const theirs = [...classes].filter((name) => bootstrapItaliaClasses().has(name));
	const share = classes.size === 0 ? 0 : Math.round((theirs.length / classes.size) * 100);
	if (share >= LEAST_SHARE) return [];
	return [
		fault(page, `Solo il ${share} % delle classi è di Bootstrap Italia; ne serve il ${LEAST_SHARE} %.`),
	];
}

/** C.SI.1.4: asks for the newest theme from who uses one of the official themes. */
export function cmsTheme({ home }: Portal): Judgement {
	const signs = home
		.$('meta[name="generator"], link[rel="stylesheet"]')
		.toArray()
		.map((element) => home.$(element).attr('content') ?? home.$(element).attr('href') ?? '')
		.filter((text) => /wordpress|wp-content|drupal/i.test(text));
	if (signs.length === 0) return notApplicable('Il sito non usa i temi ufficiali per WordPress o Drupal.');
	return manual({
		page: pathOf(home),
		what: `Il sito usa ${signs[0] ?? ''}: confronta la versione del tema con l’ultima pubblicata.`,
	});
}
