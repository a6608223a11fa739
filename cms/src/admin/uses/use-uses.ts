'use client';

import { useEffect, useState } from 'react';
import type { Answer } from '../ask-cms.ts';
import { askUses, type ShownUses } from './api.ts';

interface Asked {
	/** Undefined while the CMS is asked. */
	answer: Answer<ShownUses> | undefined;
	show: (page: number) => void;
}

/** Asks what uses a document, named like `news/1`. */
export function useUses(document: string): Asked {
	const [page, setPage] = useState(1);
	const [answer, setAnswer] = useState<Answer<ShownUses>>();

	useEffect(() => {
		let isGone = false;
		void askUses(document, page).then((found) => {
			if (!isGone) setAnswer(found);
		});
		return () => {
			isGone = true;
		};
	}, [document, page]);

	return {
		answer,
		show: (wanted) => {
			setAnswer(undefined);
			setPage(wanted);
		},
	};
}
