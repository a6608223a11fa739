'use client';

import { useRowLabel } from '@payloadcms/ui';
import { z } from 'zod';

const headed = z.object({ title: z.string().nullish(), text: z.unknown().optional() });

/** Words that tell a block from others of its kind: its heading, or the words of a quotation. */
function wordsOf(data: unknown): string {
	const { title, text } = headed.safeParse(data).data ?? {};
	return title ?? (typeof text === 'string' ? text : '');
}

/** Names a block by its place, its kind and its heading, so that closed blocks read as an outline of the page. */
export function BlockLabel({ kind }: { kind: string }) {
	const { data, rowNumber = 0 } = useRowLabel<unknown>();
	const words = wordsOf(data);
	return (
		<span className="portolano-block-label">
			{rowNumber + 1}. <strong>{kind}</strong>
			{words && `: ${words}`}
		</span>
	);
}
