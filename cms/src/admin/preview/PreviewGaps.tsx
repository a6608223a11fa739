import type { OpenedPreview } from './opened-preview.ts';

/** What is missing in the document, folded. */
export function PreviewGaps({ gaps }: Pick<OpenedPreview, 'gaps'>) {
	if (gaps.length === 0) return null;
	return (
		<details className="portolano-preview__gaps">
			<summary>{gaps.length === 1 ? 'Manca una cosa' : `Mancano ${gaps.length} cose`} per pubblicare</summary>
			<ul>
				{gaps.map(({ field, message }) => (
					<li key={`${field} ${message}`}>{message}</li>
				))}
			</ul>
		</details>
	);
}
