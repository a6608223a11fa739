'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { z } from 'zod';

const answer = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string().nullish() })) });

export interface OtherMenu {
	id: string;
	title: string;
}

/** Returns the published menu that the site already has in the position of this one; undefined if there is none. */
export function useOtherMenu(): OtherMenu | undefined {
	const { id } = useDocumentInfo();
	const owner = useFormFields(([fields]) => fields['owner']?.value);
	const position = useFormFields(([fields]) => fields['position']?.value);
	const [other, setOther] = useState<OtherMenu>();
	// In the footer each menu is a column.
	const asksFor = typeof owner === 'string' && typeof position === 'string' && position !== 'footer';

	useEffect(() => {
		setOther(undefined);
		if (!asksFor) return;
		const controller = new AbortController();
		const where = {
			owner: ['equals', owner],
			position: ['equals', position],
			_status: ['equals', 'published'],
			...(id !== undefined && { id: ['not_equals', String(id)] }),
		};
		const query = Object.entries(where).map(([name, [operator, value]], index): [string, string] => [
			`where[and][${index}][${name}][${operator ?? ''}]`,
			value ?? '',
		]);
		const words = new URLSearchParams([...query, ['depth', '0'], ['limit', '1']]).toString();
		fetch(`/api/menu?${words}`, { signal: controller.signal })
			.then(async (response) => {
				const [found] = response.ok ? answer.parse(await response.json()).docs : [];
				setOther(found && { id: found.id, title: found.title ?? 'senza titolo' });
			})
			// Without an answer nothing is said; a publication would be refused anyway.
			.catch(() => undefined);
		return () => controller.abort();
	}, [id, owner, position, asksFor]);

	return other;
}
