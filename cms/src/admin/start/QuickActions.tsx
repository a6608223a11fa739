import type { TypedUser } from 'payload';
import { isAdministrator, rolesOn, sitesOf } from '../../access/roles.ts';

const actions = [
	{ type: 'news', text: 'Nuova notizia' },
	{ type: 'event', text: 'Nuovo evento' },
	{ type: 'document', text: 'Nuovo documento' },
	{ type: 'page', text: 'Nuova pagina' },
] as const;

const mayWrite = (user: TypedUser, type: string) =>
	isAdministrator(user) || sitesOf(user, rolesOn(type), type).length > 0;

/** Returns what this person may begin, the most frequent first. */
const offeredTo = (user: TypedUser) => actions.filter(({ type }) => mayWrite(user, type));

/** What is told to a person who has no draft. */
export function nothingToFinish(user: TypedUser): string {
	const [first] = offeredTo(user);
	return `Non hai bozze in sospeso.${first ? ` Comincia da «${first.text}».` : ''}`;
}

/** What is begun most often, one click away. */
export function QuickActions({ user }: { user: TypedUser }) {
	const isOfficer = isAdministrator(user) || sitesOf(user, ['alert-officer']).length > 0;
	return (
		<ul className="portolano-start__actions" aria-label="Comincia">
			{offeredTo(user).map(({ type, text }) => (
				<li key={type}>
					<a href={`/admin/collections/${type}/create`}>{text}</a>
				</li>
			))}
			{isOfficer && (
				<li>
					<a href="/admin/allerte" className="portolano-start__alert">
						Allerta
					</a>
				</li>
			)}
		</ul>
	);
}
