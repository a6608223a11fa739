import { type Guide, missingRole } from '../../guides/guide.ts';
import { nameOfRole } from '../../access/role-options.ts';
import type { MaybeUser } from '../../access/roles.ts';
import { guideAt } from '../../guides/guides.ts';
import { GuideText } from './GuideText.tsx';

interface Props {
	guide: Guide;
	user: MaybeUser;
}

/** One guide: its steps with their pictures, what can go wrong, what to read next. */
export function GuideArticle({ guide, user }: Props) {
	const { title, lead, steps, troubles, related } = guide;
	const missing = missingRole(guide, user);
	return (
		<article className="portolano-guide">
			<p className="portolano-guide__up">
				<a href="/admin/guide">Tutte le guide</a>
			</p>
			<h1>{title}</h1>
			<p className="portolano-guide__lead">{lead}</p>
			{missing && (
				<p className="portolano-note">
					Serve il ruolo «{nameOfRole(missing)}», che non hai: se ti occorre, chiedilo a chi amministra.
				</p>
			)}
			<ol className="portolano-guide__steps">
				{steps.map(({ text, picture }) => (
					<li key={text}>
						<p>
							<GuideText text={text} />
						</p>
						{picture && (
							<img
								src={picture.image.src}
								width={picture.image.width}
								height={picture.image.height}
								alt={picture.alt}
								loading="lazy"
								decoding="async"
							/>
						)}
					</li>
				))}
			</ol>
			<h2>Se qualcosa non va</h2>
			<dl>
				{troubles.map(({ what, cure }) => (
					<div key={what}>
						<dt>
							<GuideText text={what} />
						</dt>
						<dd>
							<GuideText text={cure} />
						</dd>
					</div>
				))}
			</dl>
			<nav aria-labelledby="portolano-guide-next">
				<h2 id="portolano-guide-next">Vedi anche</h2>
				<ul>
					{related.map((slug) => (
						<li key={slug}>
							<a href={`/admin/guide/${slug}`}>{guideAt(slug)?.title}</a>
						</li>
					))}
				</ul>
			</nav>
		</article>
	);
}
