import { randomBytes } from 'node:crypto';
import type { PagePath } from '@portolano/content-store';
import { RequestRefused } from '@portolano/follower';
import type { GapOfDraft } from './laid-drafts.ts';
import type { SessionRequest } from './preview-request.ts';
import { PreviewSession, type SessionDependencies } from './preview-session.ts';

/** How long a session can be looked at, from when it was opened. */
const SESSION_MS = 3_600_000;

/** Limits of all sessions together; the one that was not looked at for the longest time is closed first. */
const sessionsMax = 100;
const bytesMax = 32 * 1024 * 1024;

/** 128 bits: a session is found only by those who were told its token. */
const TOKEN_BYTES = 16;

/** A session as it was opened. */
export interface OpenedSession {
	/** In lower case, so that it can be a part of a host name. */
	readonly token: string;
	/** Path of the requested page. */
	readonly path: string;
	/** An ISO instant. */
	readonly expiresAt: string;
	/** What is missing in the drafts, or can't be shown. */
	readonly gaps: readonly GapOfDraft[];
}

export interface PreviewSessionsOptions extends SessionDependencies {
	readonly clock: () => Date;
}

/**
 * Drafts under which the pages of a site can be looked at one after another. In memory alone: they are gone when the
 * publisher ends, and whoever looks opens them again.
 */
export class PreviewSessions {
	readonly #options: PreviewSessionsOptions;
	/** By token; the one that was not looked at for the longest time is first. */
	readonly #open = new Map<string, PreviewSession>();

	constructor(options: PreviewSessionsOptions) {
		this.#options = options;
	}

	/** Number of open sessions. */
	get size(): number {
		return this.#open.size;
	}

	/**
	 * Opens a session at a page, or lays other drafts over one that its holder has opened.
	 * @throws {RequestRefused} when there is no such page: an open session stays as it was.
	 */
	async open({ session, holder, ...request }: SessionRequest): Promise<OpenedSession> {
		const { previews, clock } = this.#options;
		const site = await previews.open(request);
		const path = site.pathOf(request);
		this.#close();
		const before = this.#heldBy(holder, session);
		const token = before?.token ?? randomBytes(TOKEN_BYTES).toString('hex');
		const expiresAt = clock().getTime() + SESSION_MS;
		const shown = before?.shown ?? new Map<PagePath, string>();
		this.#open.delete(token);
		const opened = new PreviewSession({ ...this.#options, request, site, expiresAt, holder, shown });
		this.#open.set(token, opened);
		this.#close();
		return { token, path, expiresAt: new Date(expiresAt).toISOString(), gaps: site.gaps };
	}

	/** Returns an open session. @throws {RequestRefused} 404 when there is none with this token, or no more. */
	find(token: string): PreviewSession {
		this.#close();
		const session = this.#open.get(token);
		if (!session)
			throw new RequestRefused(404, 'There is no such preview, or it has expired. Open it again.');
		this.#open.delete(token);
		this.#open.set(token, session);
		return session;
	}

	#heldBy(holder: string, token = ''): { token: string; shown: Map<PagePath, string> } | undefined {
		const session = this.#open.get(token);
		return session?.holder === holder ? { token, shown: session.shown } : undefined;
	}

	/** Closes the sessions that have expired, and those that are too many. */
	#close(): void {
		const now = this.#options.clock().getTime();
		let bytes = 0;
		const latestFirst = [...this.#open].toReversed();
		for (const [index, [token, session]] of latestFirst.entries()) {
			bytes += session.bytes;
			const isBeyond = index > 0 && (index >= sessionsMax || bytes > bytesMax);
			if (isBeyond || now >= session.expiresAt) this.#open.delete(token);
		}
	}
}
