'use client';

import { useAllFormFields, useDocumentInfo, useForm, useLocale, useQueue } from '@payloadcms/ui';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { z } from 'zod';
import { fetchPreview, type OpenedPreview } from './opened-preview.ts';

/** A pause in typing after which the page is rendered. */
const pauseMs = 80;

const shownMessage = z.object({ portolano: z.literal('preview-shown'), path: z.string() });

const originOf = ({ address }: OpenedPreview) => new URL(address).origin;

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
	/** Every path that the page of the document has had: an address made of the title changes with each key. */
	const ownPaths = useRef(new Set<string>());
	/** As `opened`, before it is rendered. */
	const current = useRef<OpenedPreview>(undefined);

	/** Has the frame, which shows `path`, show the drafts as they are now. */
	const refresh = (path: string, { address }: OpenedPreview) => {
		const { origin, pathname } = new URL(address);
		// Who has gone on to another page in the frame stays there.
		const moved = ownPaths.current.has(path) ? pathname : undefined;
		frame.current?.contentWindow?.postMessage({ portolano: 'drafts-changed', path: moved }, origin);
	};

	const follow = useEffectEvent((next: OpenedPreview) => {
		const { origin, pathname } = new URL(next.address);
		const isSameSite = next.site === current.current?.site;
		const isSameFrame = isSameSite && origin === (current.current && originOf(current.current));
		current.current = next;
		setOpened(next);
		setRefusal(undefined);
		if (isSameFrame) {
			ownPaths.current.add(pathname);
			if (shown.current === undefined) isBehind.current = true;
			else refresh(shown.current, next);
			return;
		}
		ownPaths.current = new Set([pathname]);
		shown.current = undefined;
		setSrc(next.address);
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
		if (!message || !current.current || origin !== originOf(current.current)) return;
		shown.current = message.path;
		if (!isBehind.current) return;
		isBehind.current = false;
		refresh(message.path, current.current);
	});

	useEffect(() => {
		const listener = (event: MessageEvent<unknown>) => onShown(event);
		window.addEventListener('message', listener);
		return () => window.removeEventListener('message', listener);
	}, []);

	return { frame, src, opened, refusal };
}
