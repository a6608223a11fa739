'use client';

import { useEffect, useState } from 'react';
import { askInUse, type InUse } from './ask-in-use.ts';

/** How a picture or a file is used; undefined until it is known. Asks again when `version` changes. */
export function useInUse(type: string, id: string | undefined, version?: unknown): InUse | undefined {
	const [found, setFound] = useState<InUse>();
	useEffect(() => {
		if (id === undefined) return;
		let isGone = false;
		void askInUse(type, id).then((inUse) => {
			if (!isGone) setFound(inUse);
		});
		return () => {
			isGone = true;
		};
	}, [type, id, version]);
	return found;
}
