import type { PayloadRequest } from 'payload';
import { isAdministrator } from '../access/roles.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { repeatOnConflict } from '../database/repeat.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { hasDrafts } from '../publication/read-records.ts';
import type { Item } from '../publication/schedule/item.ts';
import { waitingUnits } from '../publication/schedule/waiting-units.ts';
import { addBundle, changeBundle, openBundleOf, PARTS_MAX, readBundle, removeBundle } from './bundle.ts';
import { BundleRefused, type PartResult } from './bundle-refused.ts';
import { findOpen } from './open.ts';
import { type Part, readParts, resultOf, titleOfPart } from './parts.ts';
import { findBundle, sitesForBundles } from './rights.ts';

/** A new bundle, as it is asked for. */
export interface NewBundle {
	title: string;
	note: string;
	/** Id of the site whose people look after it. */
	owner: string;
	parts: Item[];
}

interface Judging {
	req: PayloadRequest;
	own: PayloadRequest;
	/** Id of the bundle; undefined for a new one. */
	id?: string;
}

/** Why a document can't be a part of a bundle; undefined when it can. */
async function judge({ found, item }: Part, { own, id }: Judging): Promise<string | undefined> {
	if (!found) return 'Non c’è più, o non è tra i contenuti su cui lavori.';
	const other = await openBundleOf(item, own);
	if (other && other.id !== id) return `Fa già parte del pacchetto «${other.title}».`;
	const waits = (await waitingUnits({ subject: { equals: keyOf(item) } }, own)).length > 0;
	return waits ? 'È già programmato da solo: annulla prima quella programmazione.' : undefined;
}

async function requireFit(items: readonly Item[], judging: Judging): Promise<void> {
	const { req, own } = judging;
	if (!items.every(({ type }) => hasDrafts(type, req.payload)))
		throw new BundleRefused(
			'Immagini e file sono pubblicati appena caricati: non fanno parte di pacchetti.',
			400,
		);
	const results: PartResult[] = [];
	for (const part of await readParts(items, req, own))
		results.push(resultOf(part, await judge(part, judging)));
	if (results.some(({ reason }) => reason !== undefined))
		throw new BundleRefused('Non aggiunto al pacchetto.', 409, results);
}

function requireFew(items: readonly Item[]): void {
	if (items.length > PARTS_MAX)
		throw new BundleRefused(`Un pacchetto ha al massimo ${PARTS_MAX} contenuti: fanne due.`, 400);
}

const isSame = (one: Subject) => (other: Subject) => keyOf(one) === keyOf(other);

/** Each document once; of two wishes for the same one the last counts. */
function merged(items: readonly Item[], added: readonly Item[]): Item[] {
	const wishes = new Map([...items, ...added].map((item) => [keyOf(item), item]));
	return [...wishes.values()];
}

function inOne<Result>(req: PayloadRequest, work: (own: PayloadRequest) => Promise<Result>): Promise<Result> {
	return repeatOnConflict(() => inTransaction(req.payload, work, req));
}

/** Makes a bundle as the user of `req`; returns its id. @throws BundleRefused */
export function createBundle(wanted: NewBundle, req: PayloadRequest): Promise<string> {
	return inOne(req, async (own) => {
		if (!isAdministrator(req.user) && !sitesForBundles(req.user).includes(wanted.owner))
			throw new BundleRefused('Puoi fare pacchetti solo per i siti su cui lavori.', 403);
		const parts = merged([], wanted.parts);
		requireFew(parts);
		await requireFit(parts, { req, own });
		return addBundle({ ...wanted, parts }, own);
	});
}

/** Gives a bundle another title and note. @throws BundleRefused */
export function renameBundle(
	id: string,
	named: { title: string; note: string },
	req: PayloadRequest,
): Promise<void> {
	return inOne(req, async (own) => {
		const bundle = await findBundle(id, req, own);
		await changeBundle(bundle, { what: 'changed', reason: 'Titolo e nota', written: named }, own);
	});
}

/** Adds documents to an open bundle, or changes what becomes of those that are in it. @throws BundleRefused */
export function addParts(id: string, items: readonly Item[], req: PayloadRequest): Promise<void> {
	return inOne(req, async (own) => {
		const bundle = await findOpen({ id }, req, own);
		const parts = merged(bundle.parts, items);
		requireFew(parts);
		await requireFit(items, { req, own, id });
		const titles = (await readParts(items, req, own)).map((part) => `«${titleOfPart(part)}»`);
		const reason = `Aggiunto: ${titles.slice(0, 3).join(', ')}${titles.length > 3 ? ' e altri' : ''}`;
		await changeBundle(bundle, { what: 'changed', reason, written: { parts } }, own);
	});
}

/** Takes a document out of an open bundle; it stays as it is. @throws BundleRefused */
export function removePart(id: string, subject: Subject, req: PayloadRequest): Promise<void> {
	return inOne(req, async (own) => {
		const bundle = await findOpen({ id }, req, own);
		const [part] = await readParts(bundle.parts.filter(isSame(subject)), req, own);
		if (!part) return;
		const parts = bundle.parts.filter((one) => !isSame(subject)(one));
		const reason = `Tolto: «${titleOfPart(part)}»`;
		await changeBundle(bundle, { what: 'changed', reason, written: { parts } }, own);
	});
}

/** Removes an open bundle; its documents stay as they are. @throws BundleRefused */
export function deleteBundle(id: string, req: PayloadRequest): Promise<void> {
	return inOne(req, async (own) => {
		await findOpen({ id }, req, own);
		if (await readBundle(id, own)) await removeBundle({ id }, own);
	});
}
