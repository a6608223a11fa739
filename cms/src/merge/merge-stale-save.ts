import type { ContentType } from '@portolano/content-models';
import {
	APIError,
	type CollectionBeforeChangeHook,
	type CollectionBeforeOperationHook,
	type PayloadRequest,
} from 'payload';
import { z } from 'zod';
import { answersName, type Conflict, joinedHeader, type JoinedSave, mergeAnswers } from './conflict-data.ts';
import { isWritable, merge, type Merged, type Values } from './merge.ts';
import { readBase, whoSavedSince } from './saves-since.ts';
import { sideInWords } from './readable.ts';
import { notContent } from '../workflow/not-content.ts';

const start = z.object({
	updatedAt: z.iso.datetime({ offset: true }),
	// Answers that cannot be read are none: the questions are asked again.
	answers: mergeAnswers.optional().catch(undefined),
	/** Names of the fields that were sent. */
	sent: z.array(z.string()),
});

const update = z.looseObject({ id: z.unknown(), data: z.looseObject({ updatedAt: z.unknown().optional() }) });

/**
 * Notes in the request context from which version a save started, and the answers that it brings; the latter are no content. A
 * save by a program of ours says nothing, and a restored version brings an old `updatedAt` of its own.
 */
export const noteStart: CollectionBeforeOperationHook = ({ args, operation, req }) => {
	if (operation !== 'update' || req.payloadAPI === 'local') return args;
	const { success, data: sent } = update.safeParse(args);
	if (!success) return args;
	const { [answersName]: answers, ...data } = sent.data;
	req.context['start'] = { updatedAt: data.updatedAt, answers, sent: Object.keys(data) };
	return { ...args, data };
};

/** Returns from which version the save of `req` started; undefined when it does not say. */
export function startOf(req: PayloadRequest): z.infer<typeof start> | undefined {
	return start.safeParse(req.context['start']).data;
}

const untouched = 'Nulla è cambiato.';

/** Two people changed the same, or somebody would publish what they have not seen: they decide. */
class NeedsAnswers extends APIError<{ merge: Conflict }> {
	constructor(why: string, conflict: Conflict) {
		super(`Non salvato: ${why} ${untouched}`, 409, { merge: conflict }, true);
	}
}

interface Meanwhile {
	merged: Merged;
	people: string;
	seen: string;
}

async function conflictOf({ merged, people, seen }: Meanwhile, req: PayloadRequest): Promise<Conflict> {
	const conflict: Conflict = { seen, people, questions: [], joined: [] };
	for (const question of merged.questions) {
		const { path, label, about, field, mine, theirs } = question;
		conflict.questions.push({
			...{ path, label, about, isWritable: about === 'value' && isWritable(field) },
			mine: await sideInWords(question, mine, req),
			theirs: await sideInWords(question, theirs, req),
		});
	}
	for (const joined of merged.joined)
		conflict.joined.push({ label: joined.label, theirs: await sideInWords(joined, joined.theirs, req) });
	return conflict;
}

/** Most labels in a header, whose size is bounded. */
const mostLabels = 10;

function tellJoined({ merged: { joined }, people }: Meanwhile, req: PayloadRequest): void {
	const labels = [...new Set(joined.map(({ label }) => label))];
	const told: JoinedSave = { people, labels: labels.slice(0, mostLabels) };
	req.responseHeaders ??= new Headers();
	req.responseHeaders.set(joinedHeader, encodeURIComponent(JSON.stringify(told)));
}

/** My side of a merge: where nothing was sent Payload has filled in what is stored, but the client knows only what it started from. */
function mineOf(data: Values, base: Values | undefined, sent: readonly string[]): Values {
	if (!base) return data;
	const isSent = new Set(sent);
	return Object.fromEntries(
		Object.entries(data).map(([name, value]) => [name, isSent.has(name) ? value : base[name]]),
	);
}

type Saved = Record<string, unknown> & { id: string; updatedAt: string };

/**
 * Merges a save that started from an older version with what was saved since, field by field, in the transaction of the save:
 * see `merge.ts`. A save that does not say from what it started (`updatedAt`) overwrites; the history keeps both. What only
 * others changed and is not online yet is not published unseen: that is a question too.
 * @throws NeedsAnswers when both changed the same, with the questions; the answers are sent with the same data again.
 */
export const mergeStaleSave =
	(type: ContentType): CollectionBeforeChangeHook<Saved> =>
	async ({ collection, data, originalDoc, operation, req }) => {
		const started = startOf(req);
		if (operation !== 'update' || !started || !originalDoc) return data;
		const { updatedAt: seen } = originalDoc;
		if (new Date(started.updatedAt) >= new Date(seen)) return data;
		const subject = { type, id: originalDoc.id };
		const base = await readBase(subject, started.updatedAt, req);
		const isAnswered = started.answers?.seen === seen;
		const fields = collection.flattenedFields.filter(({ name }) => !notContent.has(name));
		const merged = merge(
			fields,
			{ base, mine: mineOf(data, base, started.sent), theirs: originalDoc },
			{
				isInAllLanguages: req.locale === 'all',
				...(isAnswered && started.answers && { choices: started.answers.choices }),
			},
		);
		const meanwhile = { merged, seen, people: await whoSavedSince(subject, started.updatedAt, req) };
		const isUnseen =
			!isAnswered &&
			merged.joined.length > 0 &&
			data['_status'] === 'published' &&
			originalDoc['_status'] !== 'published';
		if (merged.questions.length > 0)
			throw new NeedsAnswers(
				base
					? 'mentre scrivevi sono arrivate altre modifiche agli stessi campi. Scegli che cosa resta.'
					: 'mentre scrivevi sono arrivate altre modifiche, e la versione da cui sei partito non è più conservata. Scegli che cosa resta di ciò che è diverso.',
				await conflictOf(meanwhile, req),
			);
		if (isUnseen)
			throw new NeedsAnswers(
				'mentre scrivevi è arrivata un’altra bozza, che andrebbe online insieme alle tue modifiche. Guardala prima.',
				await conflictOf(meanwhile, req),
			);
		if (merged.joined.length > 0) tellJoined(meanwhile, req);
		return { ...data, ...Object.fromEntries(fields.map(({ name }) => [name, merged.values[name]])) };
	};
