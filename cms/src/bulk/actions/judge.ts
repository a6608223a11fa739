import type { ContentType } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import { isOwnDocument } from '../../access/own-documents.ts';
import { publishers, rolesOn } from '../../access/roles.ts';
import { mayChange } from '../../publication/authorise.ts';
import { type Current, currentEntries, publishedIn } from '../../publication/log/entries.ts';
import { keyOf } from '../../publication/log/subject.ts';
import type { UseCount } from '../../uses/uses-of-many.ts';
import { usesOfMany } from '../../uses/uses-of-many.ts';
import { judgeMove } from '../../workflow/allowed-moves.ts';
import { type MoveName, moveNamed } from '../../workflow/moves.ts';
import { labelOfState, type State } from '../../workflow/states.ts';
import type { Candidate } from './candidates.ts';
import type { ActionName } from './offered.ts';

/** What becomes of a chosen document. */
export interface Judgement {
	/** Why it is left as it is; undefined when nothing is known against it. */
	refusal?: string | undefined;
	/** What to know before it is done. */
	note?: string | undefined;
}

interface Circumstances {
	type: ContentType;
	req: PayloadRequest;
	current: ReadonlyMap<string, Current>;
	uses: ReadonlyMap<string, UseCount>;
}

type Judge = (candidate: Candidate, circumstances: Circumstances) => Promise<Judgement> | Judgement;

const notYours = 'Non lavori su questo contenuto.';

/** What a state stands against, in words. */
const against: Record<MoveName, (state: State) => string> = {
	submit: (state) => `È già più avanti: ${labelOfState(state).toLowerCase()}.`,
	approve: (state) => `Non aspetta un’approvazione: ${labelOfState(state).toLowerCase()}.`,
	'send-back': (state) => `Non aspetta una revisione: ${labelOfState(state).toLowerCase()}.`,
	publish: (state) =>
		state === 'scheduled'
			? 'È programmata: annulla prima la programmazione.'
			: `Non ha nulla da pubblicare: ${labelOfState(state).toLowerCase()}.`,
};

const asMove =
	(name: MoveName): Judge =>
	async ({ id, site, state, isOwn }, { type, req }) => {
		if (!isOwn || !state) return { refusal: notYours };
		const { refusal } = await judgeMove(name, { subject: { type, id }, site, state }, req);
		const isElsewhere = !moveNamed(name).from.includes(state);
		return { refusal: refusal !== undefined && isElsewhere ? against[name](state) : refusal };
	};

const documents = (count: number) => (count === 1 ? 'un altro contenuto' : `altri ${count} contenuti`);

/** Tells what uses a document, in words; undefined when nothing does. */
function usesInWords({ online, drafts }: UseCount): string | undefined {
	const parts = [
		...(online > 0 ? [`${documents(online)} online`] : []),
		...(drafts > 0 ? [`${documents(drafts)} in bozza`] : []),
	];
	return parts.length === 0 ? undefined : `Lo usa: ${parts.join(', ')}.`;
}

const nothing: UseCount = { online: 0, drafts: 0 };

const usesIn = ({ type, uses }: Circumstances, { id }: Candidate) => uses.get(keyOf({ type, id })) ?? nothing;

const withdrawal: Judge = async (candidate, circumstances) => {
	const { type, req, current } = circumstances;
	const document = publishedIn(current.get(keyOf({ type, id: candidate.id })));
	if (!candidate.isOwn) return { refusal: notYours };
	if (!document) return { refusal: 'Non è online.' };
	if (!req.user || !(await mayChange(req.user, [{ type, documents: [document] }], req)))
		return { refusal: 'Ritira chi è responsabile del sito.' };
	const { online } = usesIn(circumstances, candidate);
	return { note: usesInWords({ online, drafts: 0 }) };
};

function mayDelete({ record }: Candidate, { type, req }: Circumstances): boolean {
	const wanted = rolesOn(type).filter((role) => publishers.includes(role));
	return isOwnDocument(req.user, type, { document: record, wanted });
}

const notToDelete = 'Elimina chi è responsabile del sito.';

const toBin: Judge = (candidate, circumstances) => {
	if (!mayDelete(candidate, circumstances)) return { refusal: notToDelete };
	const { type, current } = circumstances;
	if (publishedIn(current.get(keyOf({ type, id: candidate.id }))))
		return { refusal: 'È online: prima ritiralo, dicendo perché.' };
	return { note: usesInWords(usesIn(circumstances, candidate)) };
};

const deletion: Judge = (candidate, circumstances) => {
	if (!mayDelete(candidate, circumstances)) return { refusal: notToDelete };
	const used = usesInWords(usesIn(circumstances, candidate));
	return { refusal: used && `${used} Toglilo prima da lì.` };
};

const edit: Judge = ({ isOwn, state }) => {
	if (!isOwn) return { refusal: notYours };
	const isDropped = state === 'approved' || state === 'scheduled';
	return { note: isDropped ? 'Era approvata: la modifica fa cadere l’approvazione.' : undefined };
};

const judges: Record<ActionName, Judge> = {
	submit: asMove('submit'),
	approve: asMove('approve'),
	publish: asMove('publish'),
	schedule: asMove('publish'),
	withdraw: withdrawal,
	classify: edit,
	bundle: ({ isOwn }) => ({ refusal: isOwn ? undefined : notYours }),
	bin: toBin,
	delete: deletion,
};

const needsLog: readonly ActionName[] = ['withdraw', 'bin'];
const needsUses: readonly ActionName[] = ['withdraw', 'bin', 'delete'];

/** Judges one action for each of the documents that were chosen, with the rights of the user of `req`. */
export async function judgeEach(
	action: ActionName,
	{ type, candidates }: { type: ContentType; candidates: readonly Candidate[] },
	req: PayloadRequest,
): Promise<Judgement[]> {
	const subjects = candidates.map(({ id }) => ({ type, id }));
	const current = needsLog.includes(action) ? await currentEntries(subjects.map(keyOf), req) : new Map();
	const uses = needsUses.includes(action) ? await usesOfMany(subjects, req) : new Map();
	const judgements: Judgement[] = [];
	for (const candidate of candidates)
		judgements.push(await judges[action](candidate, { type, req, current, uses }));
	return judgements;
}
