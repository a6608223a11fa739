'use client';

import { useFieldNames } from '../desk/use-field-names.ts';
import { revealField } from '../desk/reveal-field.ts';
import type { Missing } from './use-missing.ts';

/** What is missing, each with the way to its field. */
export function MissingList({ missing }: { missing: readonly Missing[] }) {
	const nameOf = useFieldNames();
	return (
		<ul className="portolano-missing">
			{missing.map(({ path, message }) => (
				<li key={path}>
					<a
						href={`#field-${path.replaceAll('.', '__')}`}
						onClick={(event) => {
							event.preventDefault();
							void revealField(path);
						}}
					>
						{nameOf(path) ?? path}
					</a>
					: {message}
				</li>
			))}
		</ul>
	);
}
