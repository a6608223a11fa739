import type { PayloadRequest } from 'payload';
import type { SignIn, User } from '../../../generated/payload-types.ts';
import { nested } from '../../../publication/scope.ts';
import { momentInWords } from '../../../workflow/moment.ts';
import { labelOfOutcome, labelOfWay } from '../../sign-ins/outcomes.ts';
import { sessionOf } from '../account-of-request.ts';
import { sessionSeconds } from '../session-seconds.ts';
import type { AccountAccess } from './answer.ts';

type Session = NonNullable<User['sessions']>[number];

const shownSignIns = 20;
const minuteMs = 60_000;

/** The moment at which a session was prolonged last; undefined when it wasn't. */
function prolonged({ createdAt, expiresAt }: Session): string | undefined {
	const last = new Date(expiresAt).getTime() - sessionSeconds * 1000;
	const isSame = typeof createdAt === 'string' && last - new Date(createdAt).getTime() < minuteMs;
	return isSame ? undefined : momentInWords(new Date(last));
}

function shownSession(session: Session, records: readonly SignIn[], current: string | undefined) {
	const record = records.find((one) => one.session === session.id);
	const begun = session.createdAt ?? record?.at ?? undefined;
	return {
		id: session.id,
		browser: record?.browser ?? 'Dispositivo non registrato',
		address: record?.address,
		way: record?.way ? labelOfWay(record.way) : undefined,
		begun: begun === undefined ? 'in un momento non registrato' : momentInWords(begun),
		prolonged: prolonged(session),
		isCurrent: session.id === current,
	};
}

const shownSignIn = ({ at, outcome, way, address, browser, by }: SignIn) => ({
	...{ at: momentInWords(at), outcome: labelOfOutcome(outcome), address },
	way: way ? labelOfWay(way) : undefined,
	...{ browser: browser ?? undefined, by: by ?? undefined },
});

/** The sessions of an account that have not ended, the newest first. */
export function openSessions({ sessions }: Pick<User, 'sessions'>, now = Date.now()): Session[] {
	return (sessions ?? [])
		.filter(({ expiresAt }) => new Date(expiresAt).getTime() > now)
		.toSorted((a, b) => (b.createdAt ?? '').localeCompare(a.createdAt ?? ''));
}

/** Returns the open sessions and the latest sign-ins of `account`, as shown to the user of `req`. */
export async function readAccess(account: User, req: PayloadRequest): Promise<AccountAccess> {
	const open = openSessions(account);
	const find = { collection: 'sign-ins', overrideAccess: true, depth: 0, showHiddenFields: true } as const;
	const { docs: records } = await req.payload.find({
		...find,
		where: { session: { in: open.map(({ id }) => id) } },
		pagination: false,
		req: nested(req),
	});
	const { docs: latest } = await req.payload.find({
		...find,
		where: { account: { equals: account.email } },
		sort: '-at',
		limit: shownSignIns,
		pagination: false,
		req: nested(req),
	});
	const current = sessionOf(req);
	return {
		sessions: open.map((session) => shownSession(session, records, current)),
		signIns: latest.map(shownSignIn),
	};
}
