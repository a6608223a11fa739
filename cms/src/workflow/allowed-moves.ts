import type { PayloadRequest, TypedUser } from 'payload';
import { isAdministrator, sitesOf } from '../access/roles.ts';
import type { Subject } from '../publication/log/subject.ts';
import { type MoveName, moveNamed, moveNames, publishableWithFourEyes } from './moves.ts';
import { asksFourEyes, maySettleAlone, takesFourEyes, writersOf } from './require-approved.ts';
import { labelOfState, type State } from './states.ts';

/** A document as its moves are judged. */
export interface Judged {
	subject: Subject;
	/** Id of the site that owns it. */
	site: string;
	state: State;
}

const who = {
	approve: 'Approva chi è responsabile del sito.',
	'send-back': 'Rimanda indietro chi è responsabile del sito.',
	publish: 'Pubblica chi è responsabile del sito: manda il contenuto in revisione.',
	submit: 'Non lavori su questo contenuto.',
} as const satisfies Record<MoveName, string>;

function holdsRole(user: TypedUser, name: MoveName, { subject, site }: Judged): boolean {
	if (isAdministrator(user)) return true;
	return sitesOf(user, moveNamed(name).roles, subject.type).includes(site);
}

/** What the user of `req` is to be told of the moves of a document. */
export interface MoveSense {
	name: MoveName;
	/** Why the user may not make it now; undefined when they may. */
	refusal: string | undefined;
	status: 403 | 409;
}

async function refusalWithFourEyes(
	name: MoveName,
	judged: Judged,
	req: PayloadRequest,
): Promise<string | undefined> {
	const { subject, site, state } = judged;
	if (!takesFourEyes(subject.type, req) || maySettleAlone(subject, req)) return undefined;
	if (!(await asksFourEyes({ ids: [site] }, req))) return undefined;
	if (name === 'publish' && !publishableWithFourEyes.includes(state))
		return 'Su questo sito si pubblica solo ciò che un’altra persona ha approvato: manda il contenuto in revisione.';
	const isOwn = moveNamed(name).isForOthers && (await writersOf(subject, req)).has(String(req.user?.id));
	return isOwn ? 'Su questo sito chi scrive non approva: lo deve approvare un’altra persona.' : undefined;
}

/** Judges one move for the user of `req`. */
export async function judgeMove(name: MoveName, judged: Judged, req: PayloadRequest): Promise<MoveSense> {
	const { user } = req;
	if (!user || !holdsRole(user, name, judged)) return { name, refusal: who[name], status: 403 };
	if (!moveNamed(name).from.includes(judged.state))
		return {
			...{ name, status: 409 },
			refusal: `Lo stato è “${labelOfState(judged.state)}”: qualcuno è arrivato prima, oppure questo passaggio qui non c’è.`,
		};
	return { name, refusal: await refusalWithFourEyes(name, judged, req), status: 403 };
}

/** Judges all moves of a document, in the order of their buttons; those that its state does not have are left out. */
export async function judgeMoves(judged: Judged, req: PayloadRequest): Promise<MoveSense[]> {
	const found: MoveSense[] = [];
	for (const name of moveNames)
		if (moveNamed(name).from.includes(judged.state)) found.push(await judgeMove(name, judged, req));
	return found;
}
