import type { Published, Reference } from '@portolano/content-models';
import { isDeepStrictEqual } from 'node:util';
import { derive, mentionedIds, projectionOf, publishedAmong } from './derive.ts';
import {
	append,
	type Current,
	currentEntries,
	firstPublication,
	keyOf,
	noteOmitted,
	type Subject,
} from './log.ts';
import { idOf } from './mapping.ts';
import { requireOwnAddress } from './own-address.ts';
import { type InLanguages, type RecordOf, readPublished, readSiteKeys, type Scope } from './record.ts';
import { PublicationRefused } from './refusal.ts';

interface Planned {
	subject: Subject;
	current: Current | undefined;
	/** Keys of the sites whose readers see a change: the owner, and the owner before. */
	owners: string[];
}

/** What the log lacks about one document. Nothing is written yet. */
export type Plan =
	| (Planned & { change: 'published'; document: Published; omitted: Reference[] })
	| (Planned & { change: 'withdrawn' })
	| (Planned & { change: 'none'; omitted?: Reference[] });

/** Where and how it is asked. */
export interface Asked {
	scope: Scope;
	/** Documents, as `type/id`, that are about to be withdrawn. */
	leaving?: ReadonlySet<string>;
	/**
	 * Somebody is saving this very document. A link to nothing is then refused at its field; otherwise it is left out, for
	 * it is what the deletion of its target made of it, and who deletes something else must not be held up by it.
	 */
	isOwnSave?: boolean;
}

const nobodyLeaves: ReadonlySet<string> = new Set();

type AnyRecord = InLanguages<RecordOf<Subject['type']>>;

function publishedIn(current: Current | undefined): Published | undefined {
	return current?.entry.action === 'publish' ? current.entry.document : undefined;
}

function isSameForReaders(before: Published, after: Published): boolean {
	return isDeepStrictEqual({ ...before, updatedAt: '' }, { ...after, updatedAt: '' });
}

function isSameOmission(current: Current, omitted: Reference[]): boolean {
	return isDeepStrictEqual(new Set(current.omitted), new Set(omitted.map(keyOf)));
}

interface Derivation extends Planned {
	record: AnyRecord;
}

async function derived(
	{ subject, current, record }: Derivation,
	{ scope, leaving = nobodyLeaves, isOwnSave = false }: Asked,
) {
	const { type } = subject;
	const projection = projectionOf(type, record, await readSiteKeys(scope.payload, scope));
	const isPublished = await publishedAmong(mentionedIds(projection), scope);
	const savedAt = new Date(record.it.updatedAt).toISOString();
	const result = derive(type, projection, {
		isThere: (reference) =>
			reference.id === '' ? isOwnSave : isPublished(reference) && !leaving.has(keyOf(reference)),
		publishedAt: publishedIn(current)?.publishedAt ?? (await firstPublication(subject, scope)) ?? savedAt,
		updatedAt: savedAt,
	});
	if (!result.isFit) throw new PublicationRefused(type, result.reasons);
	const ownerId = idOf('owner' in record.it ? record.it.owner : undefined);
	await requireOwnAddress({ document: result.document, ownerId }, scope);
	return result;
}

async function publication(derivation: Derivation, asked: Asked): Promise<Plan> {
	const { subject, current } = derivation;
	const before = publishedIn(current);
	const { document, omitted } = await derived(derivation, asked);
	const owners = [...new Set([document.owner, ...(before ? [before.owner] : [])])];
	if (current && before && isSameForReaders(before, document)) {
		const isNoted = isSameOmission(current, omitted);
		return { change: 'none', subject, current, owners, ...(isNoted ? {} : { omitted }) };
	}
	// A text changed by a save carries the time of the save; one changed by what it names, the time of now.
	const isOwnChange = !before || document.updatedAt > before.updatedAt;
	const updatedAt = isOwnChange ? document.updatedAt : new Date().toISOString();
	return { change: 'published', subject, current, owners, document: { ...document, updatedAt }, omitted };
}

/**
 * What must be appended for the log to say what the database says of `subject`: a publication when what readers see has
 * changed, a withdrawal when it is no longer published, nothing otherwise.
 * @throws PublicationRefused when the record does not make a complete document.
 */
export async function planFor(subject: Subject, asked: Asked): Promise<Plan> {
	const key = keyOf(subject);
	const current = (await currentEntries([key], asked.scope)).get(key);
	const record = (await readPublished(subject.type, [subject.id], asked.scope)).get(subject.id);
	const before = publishedIn(current);
	const owners = before ? [before.owner] : [];
	if (record) return publication({ subject, current, owners, record }, asked);
	return { change: before ? 'withdrawn' : 'none', subject, current, owners };
}

/** Appends what is planned, in the transaction of `scope`. */
export async function carryOut(plan: Plan, scope: Scope): Promise<void> {
	const { current } = plan;
	if (plan.change === 'published') {
		const { document, omitted } = plan;
		await append({ action: 'publish', document, omitted }, scope);
	} else if (plan.change === 'withdrawn') {
		await append({ action: 'withdraw', subject: plan.subject }, scope);
	} else if (current && plan.omitted) {
		await noteOmitted(current, plan.omitted, scope);
	}
}

/** Brings the log up to what the database says of `subject`, and answers what was done. */
export async function synchronise(subject: Subject, scope: Scope): Promise<Plan['change']> {
	const plan = await planFor(subject, { scope });
	await carryOut(plan, scope);
	return plan.change;
}
