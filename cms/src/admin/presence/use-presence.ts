'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { askCms } from '../ask-cms.ts';
import { type Others, presence } from './presence-words.ts';

const everyMs = 10_000;
/** Browsers slow down the timers of a hidden tab after five minutes: its presence would come and go. */
const mostHiddenMs = 4 * 60_000;

interface Form {
	/** Address of the document below `/api/`; undefined while it is not saved. */
	document: string | undefined;
	/** Name of the form. */
	form: string;
	isWriting: boolean;
}

/** Tells the CMS that a form has its document open, and returns who else has; undefined when that is not known. */
export function usePresence({ document, form, isWriting }: Form): Others | undefined {
	const [others, setOthers] = useState<Others | undefined>([]);

	const tell = useEffectEvent(async () => {
		if (document === undefined) return;
		const { value } = await askCms(`${document}/presence`, {
			body: { form, doing: isWriting ? 'writing' : 'looking' },
			read: (answer) => presence.parse(answer).others,
			unreachable: '',
		});
		setOthers(value);
	});

	useEffect(() => {
		if (document === undefined) return;
		let hiddenSince: number | undefined;
		const noteHidden = () => {
			hiddenSince = globalThis.document.hidden ? Date.now() : undefined;
		};
		const leave = () => {
			const body = new Blob([JSON.stringify({ form, doing: 'gone' })], { type: 'application/json' });
			navigator.sendBeacon(`/api/${document}/presence`, body);
		};
		const timer = setInterval(() => {
			if (hiddenSince === undefined || Date.now() - hiddenSince < mostHiddenMs) void tell();
		}, everyMs);
		globalThis.document.addEventListener('visibilitychange', noteHidden);
		globalThis.addEventListener('pagehide', leave);
		return () => {
			clearInterval(timer);
			globalThis.document.removeEventListener('visibilitychange', noteHidden);
			globalThis.removeEventListener('pagehide', leave);
			leave();
		};
	}, [document, form]);

	// At the opening, and at once when the person begins to write or has saved.
	useEffect(() => void tell(), [document, form, isWriting]);

	return others;
}
