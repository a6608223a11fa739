import { type Evidence, judged, type Judgement } from '../judgement.ts';
import { addressesIn, marked, type ReadPage, selectorOf } from '../read-page.ts';
import { absent, fault, onEachPage } from './evidence.ts';
import { menuNames, type Portal } from './portal.ts';
import { isOneOf, isSame, modelTopics, secondLevelTitles } from './vocabulary.ts';

const menuWords: Readonly<Record<(typeof menuNames)[number], (text: string) => boolean>> = {
	management: (text) => isSame(text, 'Amministrazione'),
	news: (text) => isSame(text, 'Novità'),
	'all-services': (text) => isSame(text, 'Servizi'),
	live: (text) => /^vivere \S/i.test(text),
};

const MENU_TOLERATED = 7;

/** C.SI.1.6: the main menu has the four items of the model, in order, at most three others, all on the site. */
export function mainMenu(portal: Portal): Judgement {
	const { home } = portal;
	const extra = marked(home, 'custom-submenu').length;
	const total = menuNames.length + extra;
	const added = fault(home, `Il menu ha ${extra} voci oltre alle quattro del modello.`, 'custom-submenu');
	return judged(
		[
			...menuNames.flatMap((name) => itemFaults(home, name)),
			...orderFaults(home),
			...elsewhereFaults(home),
			...onEachPage(portal, ['firstLevel'], () => []),
			...(total > MENU_TOLERATED ? [added] : []),
		],
		extra > 0 && total <= MENU_TOLERATED ? [added] : [],
	);
}

function itemFaults(home: ReadPage, name: (typeof menuNames)[number]): Evidence[] {
	const items = marked(home, name);
	if (items.length > 1) return [fault(home, 'La voce di menu è segnata più volte nella pagina.', name)];
	const [item] = items;
	if (item?.href === undefined) return [fault(home, 'Manca la voce di menu, o il suo collegamento.', name)];
	return menuWords[name](item.text) ? [] : [fault(home, `La voce di menu si chiama “${item.text}”.`, name)];
}

function orderFaults(home: ReadPage): Evidence[] {
	const found = home
		.$(menuNames.map(selectorOf).join(','))
		.toArray()
		.map((element) => home.$(element).attr('data-element') ?? '');
	const isOrdered = found.every((name, position) => name === menuNames[position]);
	return isOrdered ? [] : [fault(home, `L’ordine delle voci di menu è ${found.join(', ')}.`)];
}

const hostOf = (url: string) => new URL(url).host.replace(/^www\./, '');

function elsewhereFaults(home: ReadPage): Evidence[] {
	const own = hostOf(home.url);
	return addressesIn(home, [...menuNames, 'custom-submenu'])
		.filter((address) => !hostOf(address).includes(own))
		.map((address) => fault(home, `Una voce di menu porta a un altro sito: ${address}.`));
}

/** C.SI.1.7: the titles of the second level are those of the model. */
export function secondLevel(portal: Portal): Judgement {
	const titles = portal.groups.firstLevel.pages.flatMap((page) =>
		Object.keys(secondLevelTitles)
			.concat('custom-category-link')
			.flatMap((name) => marked(page, name).map((title) => ({ ...title, page }))),
	);
	const wrong = titles.filter(({ name, text }) => !isOneOf(text, secondLevelTitles[name] ?? []));
	const told = wrong.map(({ page, text, name }) =>
		fault(page, `“${text}” non è tra i titoli del modello.`, name),
	);
	const isTolerable = wrong.length < titles.length / 2;
	return judged(
		[...onEachPage(portal, ['firstLevel'], () => []), ...sectionFaults(portal), ...(isTolerable ? [] : told)],
		isTolerable ? told : [],
	);
}

/** Each page of the first level must have a link of its own kind. */
function sectionFaults(portal: Portal): Evidence[] {
	const wanted = [...Object.keys(secondLevelTitles), ...['live-button-locations', 'live-button-events']];
	return wanted
		.filter((name) => portal.groups.firstLevel.pages.every((page) => marked(page, name).length === 0))
		.map((name) => ({
			page: '',
			element: selectorOf(name),
			what: 'Nessuna pagina di primo livello ha questo collegamento.',
		}));
}

/** C.SI.1.5: the topics are those of the model. */
export function topics(portal: Portal): Judgement {
	const [page] = portal.groups.topics.pages;
	const missing = absent(portal, 'topics', 'all-topics');
	if (!page) return judged([...missing, ...onEachPage(portal, ['topics'], () => [])]);
	const names = [...new Set(marked(page, 'topic-element').map(({ text }) => text))];
	if (names.length === 0) return judged([fault(page, 'La pagina non elenca argomenti.', 'topic-element')]);
	const others = names.filter((name) => !isOneOf(name, modelTopics));
	const told = others.map((name) =>
		fault(page, `“${name}” non è tra gli argomenti del modello.`, 'topic-element'),
	);
	const isTolerable = others.length <= names.length / 2;
	return judged(isTolerable ? [] : told, isTolerable ? told : []);
}
