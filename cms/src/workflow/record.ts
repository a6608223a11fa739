import type { ContentType } from '@portolano/content-models';
import type { PayloadRequest } from 'payload';
import type { Move as Row } from '../generated/payload-types.ts';
import { keyOf, type Subject } from '../publication/log/subject.ts';
import { nested, type Scope } from '../publication/scope.ts';
import type { Deed, Way } from './deeds.ts';
import type { State } from './states.ts';
import { tellPeople } from './tell-people.ts';

/** What happened to a document, to be recorded. */
export interface Happened {
	subject: Subject;
	what: Deed;
	from: State | undefined;
	/** Undefined when the document is gone. */
	to: State | undefined;
	title: string;
	/** Id of the site that owns the document. */
	site: string;
	/** Id of the version. */
	version?: string | undefined;
	reason?: string | undefined;
	/** Of what was approved. */
	digest?: string | undefined;
	/** The address of who did it, when it was a visitor of a shared preview. */
	visitor?: string | undefined;
}

const people: Record<Exclude<Way, 'visitor'>, string> = {
	...{ desk: '', schedule: 'La programmazione', program: 'Un programma' },
};

/** How a visitor of a shared preview is named at the desk. */
export const nameOfVisitor = (address: string): string => `${address} (esterno)`;

/** Among the newest rows is who sent a document for review, or else nobody is told. */
const rowsTold = 100;

type By = Pick<PayloadRequest, 'payload' | 'transactionID' | 'user'> &
	Partial<Pick<PayloadRequest, 'context'>>;

function wayOf({ user, context }: By): Exclude<Way, 'visitor'> {
	if (context?.['isScheduled'] === true) return 'schedule';
	return user ? 'desk' : 'program';
}

/** Who did something, as its row tells. */
interface Doer {
	through: Way;
	person: string;
	personId?: string;
}

function doerOf(visitor: string | undefined, by: By): Doer {
	if (visitor !== undefined) return { through: 'visitor', person: nameOfVisitor(visitor) };
	const through = wayOf(by);
	if (through === 'desk' && by.user) return { through, person: by.user.name, personId: by.user.id };
	return { through, person: people[through] };
}

/** Returns the rows of the record about a document, the newest first. */
export async function rowsOf(subject: Subject, scope: Scope, limit?: number): Promise<Row[]> {
	const { docs } = await scope.payload.find({
		collection: 'moves',
		where: { subject: { equals: keyOf(subject) } },
		sort: ['-at', '-id'],
		...(limit !== undefined && { limit }),
		depth: 0,
		pagination: false,
		overrideAccess: true,
		req: nested(scope),
	});
	return docs;
}

/** Returns the newest row about a document. */
export async function lastRow(subject: Subject, scope: Scope): Promise<Row | undefined> {
	return (await rowsOf(subject, scope, 1))[0];
}

/** Adds a row to the record, in the transaction of `by`, and tells people. The time never goes back. */
export async function addRow({ subject, ...happened }: Happened, by: By): Promise<void> {
	const last = await lastRow(subject, by);
	const at = new Date(Math.max(Date.now(), last ? Date.parse(last.at) + 1 : 0)).toISOString();
	const { from, to, what, title, site, version, reason, digest, visitor } = happened;
	const doer = doerOf(visitor, by);
	const type: ContentType = subject.type;
	await by.payload.create({
		collection: 'moves',
		data: {
			...{ at, what, type, documentId: subject.id, subject: keyOf(subject), title, site },
			...{ from: from ?? null, to: to ?? null, version, reason, digest },
			...doer,
		},
		depth: 0,
		overrideAccess: true,
		req: nested(by),
	});
	const { personId: id, person: name } = doer;
	const person = id === undefined ? undefined : { id, name };
	const told = { subject, what, title, site, reason, by: person };
	await tellPeople(told, () => rowsOf(subject, by, rowsTold), by);
}
