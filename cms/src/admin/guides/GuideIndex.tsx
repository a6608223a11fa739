import type { MaybeUser } from '../../access/roles.ts';
import { guideGroups, guidesAbout } from '../../guides/guides.ts';
import { GuideList } from './GuideList.tsx';

interface Props {
	/** What is looked for; empty for all guides. */
	search: string;
	user: MaybeUser;
}

/** All guides by kind of task, or those with the words that are looked for. */
export function GuideIndex({ search, user }: Props) {
	return (
		<div className="portolano-guides">
			<h1>Come si fa</h1>
			<p>Guide brevi, una per ogni cosa da fare in redazione, con le figure delle schermate.</p>
			<form method="get" role="search">
				<label htmlFor="portolano-guides-search">Che cosa vuoi fare?</label>
				<input
					{...{ id: 'portolano-guides-search', name: 'cerca', type: 'search', maxLength: 80 }}
					defaultValue={search}
					placeholder="Per esempio: ritirare"
				/>
				<button type="submit" className="btn btn--style-primary btn--size-medium">
					Cerca
				</button>
			</form>
			{search === '' ? (
				guideGroups.map(({ title, guides }) => (
					<section key={title}>
						<h2>{title}</h2>
						<GuideList {...{ guides, user }} />
					</section>
				))
			) : (
				<Found {...{ search, user }} />
			)}
		</div>
	);
}

function Found({ search, user }: Props) {
	const found = guidesAbout(search);
	const count = found.length === 1 ? 'Una guida' : `${found.length} guide`;
	return (
		<section>
			<h2>{found.length === 0 ? `Niente su “${search}”` : `${count} su “${search}”`}</h2>
			{found.length === 0 && <p>Prova con una parola sola, per esempio «menu» o «foto».</p>}
			<GuideList {...{ guides: found, user }} />
			<p>
				<a href="/admin/guide">Tutte le guide</a>
			</p>
		</section>
	);
}
