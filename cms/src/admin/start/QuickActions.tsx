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

/** What is begun most often, one click away. */
export function QuickActions({ user }: { user: TypedUser }) {
	const isOfficer = isAdministrator(user) || sitesOf(user, ['alert-officer']).length > 0;
	return (
		<ul className="portolano-start__actions" aria-label="Comincia">
			{actions
				.filter(({ type }) => mayWrite(user, type))
				.map(({ type, text }) => (
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
