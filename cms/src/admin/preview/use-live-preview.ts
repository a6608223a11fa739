'use client';

import { useAllFormFields, useDocumentInfo, useForm, useLocale, useQueue } from '@payloadcms/ui';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { z } from 'zod';
import { fetchPreview, type OpenedPreview } from './opened-preview.ts';

/** A pause in typing after which the page is rendered. */
const pauseMs = 80;

const shownMessage = z.object({ portolano: z.literal('preview-shown'), path: z.string() });

export interface LivePreview {
	frame: RefObject<HTMLIFrameElement | null>;
	/** What the page in the frame was first. */
	src: string | undefined;
	opened: OpenedPreview | undefined;
	/** Why the values can't be shown; the page stays as it was. */
	refusal: string | undefined;
}

/** Keeps the page of a document in step with its form. `site`: key of the site on which it is looked at. */
export function useLivePreview(site: string | undefined): LivePreview {
	const { id, collectionSlug } = useDocumentInfo();
	const { getData } = useForm();
	const [fields] = useAllFormFields();
	const { code } = useLocale();
	const frame = useRef<HTMLIFrameElement>(null);
	const [opened, setOpened] = useState<OpenedPreview>();
	const [refusal, setRefusal] = useState<string>();
	const [src, setSrc] = useState<string>();
	/** The path that the frame shows; undefined until its page has loaded. */
	const shown = useRef<string>(undefined);
	const isBehind = useRef(false);
	/** As `opened`, before it is rendered. */
	const current = useRef<OpenedPreview>(undefined);

	const follow = useEffectEvent((next: OpenedPreview) => {
		const { origin, pathname } = new URL(next.address);
		const isSameSite = next.site === current.current?.site;
		const before = current.current && new URL(current.current.address);
		current.current = next;
		setOpened(next);
		setRefusal(undefined);
		if (before?.origin !== origin || !isSameSite) {
			shown.current = undefined;
			setSrc(next.address);
			return;
		}
		if (shown.current === undefined) {
			isBehind.current = true;
			return;
		}
		// Who has gone on to another page in the frame stays there.
		const path = shown.current === before.pathname ? pathname : undefined;
		frame.current?.contentWindow?.postMessage({ portolano: 'drafts-changed', path }, origin);
	});

	const send = useEffectEvent(async (form: Record<string, unknown>) => {
		try {
			follow(await fetchPreview(JSON.stringify({ ...form, session: current.current?.session })));
		} catch (error) {
			setRefusal(error instanceof Error ? error.message : String(error));
		}
	});

	const { queueTask } = useQueue();
	const sent = useRef('');

	const render = useEffectEvent(() => {
		const form = {
			...{ type: collectionSlug, language: code, data: getData(), site },
			...(id !== undefined && { id: String(id) }),
		};
		const text = JSON.stringify(form);
		if (text === sent.current) return;
		sent.current = text;
		// One at a time, and of those that wait the latest alone.
		queueTask(() => send(form));
	});

	useEffect(() => {
		const timer = setTimeout(() => render(), pauseMs);
		return () => clearTimeout(timer);
	}, [fields, code, site]);

	const onShown = useEffectEvent(({ origin, data }: MessageEvent<unknown>) => {
		const message = shownMessage.safeParse(data).data;
		if (!message || origin !== (current.current && new URL(current.current.address).origin)) return;
		shown.current = message.path;
		if (!isBehind.current) return;
		isBehind.current = false;
		frame.current?.contentWindow?.postMessage({ portolano: 'drafts-changed' }, origin);
	});

	useEffect(() => {
		const listener = (event: MessageEvent<unknown>) => onShown(event);
		window.addEventListener('message', listener);
		return () => window.removeEventListener('message', listener);
	}, []);

	return { frame, src, opened, refusal };
}
