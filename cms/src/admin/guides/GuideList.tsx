import { type Guide, missingRole } from '../../guides/guide.ts';
import { nameOfRole } from '../../access/role-options.ts';
import type { MaybeUser } from '../../access/roles.ts';

interface Props {
	guides: readonly Guide[];
	user: MaybeUser;
}

/** Guides with what each is for, and the role that the reader lacks. */
export function GuideList({ guides, user }: Props) {
	return (
		<ul>
			{guides.map((guide) => {
				const missing = missingRole(guide, user);
				return (
					<li key={guide.slug}>
						<a href={`/admin/guide/${guide.slug}`}>{guide.title}</a>
						<p>{guide.lead}</p>
						{missing && <small>Serve il ruolo «{nameOfRole(missing)}»</small>}
					</li>
				);
			})}
		</ul>
	);
}
