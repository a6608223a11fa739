import { notFound } from 'next/navigation';
import type { DocumentViewServerProps } from 'payload';
import { z } from 'zod';
import { compareVersions, subjectWith, type ToldVersion } from '../../versions/compare/read-versions.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { RestoreButton } from './RestoreButton.tsx';

const chosen = z.object({ con: z.string().optional() }).catch({});

/** Compares a version of a document with another in readable Italian; from here it is restored as a draft. */
export async function VersionScreen({
	initPageResult,
	routeSegments,
	searchParams,
}: DocumentViewServerProps) {
	const { req, collectionConfig, docID, locale } = initPageResult;
	const subject = subjectWith(collectionConfig?.slug, docID);
	const version = routeSegments?.at(-1);
	if (!subject || version === undefined) return notFound();
	const language = locale?.code === undefined || locale.code === 'all' ? 'it' : locale.code;
	const asked = {
		subject,
		version,
		from: chosen.parse(searchParams ?? {}).con,
		locale: z.enum(['it', 'en', 'de', 'fr']).catch('it').parse(language),
	};
	const comparison = await compareVersions(asked, req);
	if (!comparison) return notFound();
	const { before, after, all, differences } = comparison;
	return (
		<div className="view-version gutter--left gutter--right portolano-versions">
			<h2>Che cosa cambia</h2>
			<dl className="portolano-versions__two">
				{before && <Told title="Prima" version={before} />}
				<Told title="Dopo" version={after} />
			</dl>
			<form method="get">
				{locale && <input type="hidden" name="locale" value={asked.locale} />}
				<label htmlFor="portolano-con">Confronta con la versione</label>
				<select id="portolano-con" name="con" defaultValue={before?.id}>
					{all
						.filter(({ id }) => id !== after.id)
						.map(({ id, when, who, state }) => (
							<option key={id} value={id}>
								{when}, {who} ({state})
							</option>
						))}
				</select>
				<button type="submit" className="portolano-button">
					Confronta
				</button>
			</form>
			{before ? (
				<DifferenceList differences={differences} />
			) : (
				<p>È la prima versione conservata: non ce n’è una prima con cui confrontarla.</p>
			)}
			<RestoreButton document={`${subject.type}/${subject.id}`} version={after.id} when={after.when} />
		</div>
	);
}

function Told({ title, version: { when, who, state } }: { title: string; version: ToldVersion }) {
	return (
		<div>
			<dt>{title}</dt>
			<dd>
				{when}, salvata da {who}
				<br />
				Stato: {state}
			</dd>
		</div>
	);
}
