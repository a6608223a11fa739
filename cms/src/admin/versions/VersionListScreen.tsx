import { SetDocumentStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { DocumentViewServerProps } from 'payload';
import { listVersions, subjectWith } from '../../versions/compare/read-versions.ts';

/** The versions of a document, with the person who saved each; from here one is compared and restored. */
export async function VersionListScreen({ initPageResult, routeSegments }: DocumentViewServerProps) {
	const { req, collectionConfig, docID } = initPageResult;
	const subject = subjectWith(collectionConfig?.slug, docID);
	if (!collectionConfig || !subject) return notFound();
	const versions = await listVersions(subject, req);
	const isTrashed = routeSegments?.[2] === 'trash';
	const address = `/admin/collections/${subject.type}/${isTrashed ? 'trash/' : ''}${subject.id}/versions`;
	return (
		<div className="gutter--left gutter--right portolano-versions">
			<SetDocumentStepNav
				id={subject.id}
				collectionSlug={subject.type}
				isTrashed={isTrashed}
				pluralLabel={collectionConfig.labels.plural}
				useAsTitle={collectionConfig.admin.useAsTitle}
				view="Versioni"
			/>
			<h2>Versioni</h2>
			<p>La più recente per prima. Aprine una per vedere che cosa cambia, e per ripristinarla come bozza.</p>
			<table>
				<thead>
					<tr>
						<th scope="col">Salvata il</th>
						<th scope="col">Da chi</th>
						<th scope="col">Stato</th>
					</tr>
				</thead>
				<tbody>
					{versions.map(({ id, when, who, state }) => (
						<tr key={id}>
							<td>
								<a href={`${address}/${id}`}>{when}</a>
							</td>
							<td>{who}</td>
							<td>{state}</td>
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
