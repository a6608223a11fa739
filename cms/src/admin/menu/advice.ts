import { portalFirstLevelPaths } from '@portolano/content-models/sections';
import type { OwnSite } from '../link-target/use-site.ts';
import type { Item, ItemWithBelow } from './items.ts';

/** A `refusal` stops the publication; `advice` leaves the choice to the editor. */
export interface Note {
	tone: 'refusal' | 'advice';
	words: string;
}

export interface Limits {
	/** Most items of a main menu. */
	mainMenuMax: number;
	/** Most items that a portal adds to its own first ones. */
	ownItemsMax: number;
}

export interface Menu {
	position: unknown;
	kind: OwnSite['kind'] | undefined;
	items: readonly ItemWithBelow[];
}

export interface Advice {
	general: Note[];
	/** Notes by the id of their row. */
	byRow: ReadonlyMap<string, Note[]>;
}

const refusal = (words: string): Note => ({ tone: 'refusal', words });
const advice = (words: string): Note => ({ tone: 'advice', words });

/** Names of the first items of a portal, which editors may not give to others: the criterion counts them (C.SI.1.6). */
const firstNames = ['amministrazione', 'novità', 'servizi'];

const key = ({ label }: Item) => label.toLocaleLowerCase('it').replace(/\s+/g, ' ');
const isFirstOfPortal = ({ target }: Item) =>
	target?.kind === 'path' && portalFirstLevelPaths.includes(target.text);

/** Returns the links that the header shows: the items below another in its place. */
export function shownInHeader(items: readonly ItemWithBelow[]): Item[] {
	return items.flatMap((item) => (item.below.length > 0 ? item.below : [item]));
}

function duplicateNotes(siblings: readonly Item[]): [string, Note][] {
	const byLabel = Map.groupBy(siblings, key);
	return siblings
		.filter((item) => key(item) !== '' && (byLabel.get(key(item))?.length ?? 0) > 1)
		.map(({ id, label }) => [
			id,
			advice(`Un’altra voce si chiama “${label}”: chi legge non sa quale scegliere.`),
		]);
}

function targetNotes(item: Item, isMain: boolean): Note[] {
	if (!item.target) return [refusal('Non porta da nessuna parte: scegli la destinazione.')];
	const isOutside = item.target.kind !== 'document' && item.target.kind !== 'path';
	return isMain && isOutside
		? [refusal('Le voci del menu principale portano a pagine del sito: scegli un contenuto o una sezione.')]
		: [];
}

function portalNotes(item: Item): Note[] {
	if (isFirstOfPortal(item))
		return [advice('Il portale mette già questa voce, con il nome e al posto voluti: puoi toglierla.')];
	const isTaken = firstNames.includes(key(item)) || key(item).startsWith('vivere ');
	return isTaken
		? [advice(`“${item.label}” è il nome di una delle prime voci del portale: scegline un altro.`)]
		: [];
}

/** What becomes of an item that has others below it. */
function belowNotes({ below }: ItemWithBelow, position: unknown): Note[] {
	if (below.length === 0) return [];
	return [
		advice(
			position === 'footer'
				? 'È il titolo di una colonna: si leggono le voci che ha sotto, la sua destinazione non si usa.'
				: 'Al suo posto il sito mostra le voci che ha sotto, una accanto all’altra.',
		),
	];
}

function portalGeneral(items: readonly ItemWithBelow[], { mainMenuMax, ownItemsMax }: Limits): Note[] {
	const added = shownInHeader(items).filter((item) => !isFirstOfPortal(item)).length;
	if (added > ownItemsMax)
		return [
			refusal(
				`Il portale ha già quattro voci e ne mostra al massimo altre ${ownItemsMax}: qui ce ne sono ${added}. ` +
					`Togline ${added - ownItemsMax}.`,
			),
		];
	const always =
		'Il portale mette per prime, in quest’ordine, Amministrazione, Novità, Servizi e Vivere il Comune: qui stanno solo le altre.';
	return [
		advice(
			added === 0
				? always
				: `${always} Con sole quelle quattro il criterio nazionale C.SI.1.6 è superato in pieno; con altre, fino a ${mainMenuMax} in tutto, entro la tolleranza.`,
		),
	];
}

function generalNotes({ position, kind, items }: Menu, limits: Limits): Note[] {
	if (position !== 'main') return [];
	if (kind === 'portal') return portalGeneral(items, limits);
	const { mainMenuMax } = limits;
	const shown = shownInHeader(items).length;
	if (items.length > mainMenuMax)
		return [
			refusal(
				`Il menu principale ha al massimo ${mainMenuMax} voci: qui ce ne sono ${items.length}. Togline ${items.length - mainMenuMax}, o mettile sotto un’altra.`,
			),
		];
	return shown > mainMenuMax
		? [advice(`Nell’intestazione si leggono ${shown} voci: con più di ${mainMenuMax} è difficile scegliere.`)]
		: [];
}

/** Returns what the editor should know about a menu while editing it. */
export function adviceOn(menu: Menu, limits: Limits): Advice {
	const { position, kind, items } = menu;
	const isMain = position === 'main';
	const rows = items.flatMap((item) => [item, ...item.below]);
	const own = rows.flatMap((item): [string, Note][] => {
		const isHeading = items.some(({ id, below }) => id === item.id && below.length > 0);
		const notes = [
			...targetNotes(item, isMain),
			...(isMain && kind === 'portal' && !isHeading ? portalNotes(item) : []),
		];
		return notes.map((note) => [item.id, note]);
	});
	const below = items.flatMap((item) =>
		belowNotes(item, position).map((note): [string, Note] => [item.id, note]),
	);
	const duplicates = [items, ...items.map((item) => item.below)].flatMap(duplicateNotes);
	const byRow = Map.groupBy([...own, ...duplicates, ...below], ([id]) => id);
	return {
		general: generalNotes(menu, limits),
		byRow: new Map([...byRow].map(([id, notes]) => [id, notes.map(([, note]) => note)])),
	};
}

/** Where an item leads, in words; a document is described by its state instead. */
export function destinationWords({ target }: Item, sections: ReadonlyMap<string, string>): string {
	switch (target?.kind) {
		case undefined:
			return 'Nessuna destinazione';
		case 'path': {
			const title = sections.get(target.text);
			return title === undefined ? `Pagina di questo sito: ${target.text}` : `Sezione: ${title}`;
		}
		case 'url':
			return `Indirizzo esterno: ${target.text.replace(/^https?:\/\//, '')}`;
		case 'email':
			return `E-mail: ${target.text}`;
		case 'phone':
			return `Telefono: ${target.text}`;
		case 'document':
			return 'Contenuto';
	}
}
